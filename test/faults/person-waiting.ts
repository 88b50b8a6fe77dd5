import assert from 'node:assert/strict'
import type { Card } from '#cards/card.ts'
import { remembering } from '#src/people/remembering.ts'
import { usualLimits } from '#src/store/cosmos-patience.ts'
import { toAdvice, toCase } from '../incident/walk.ts'
import { cosmosServer } from '../store/cosmos-server.ts'
import { freshDatabase, openCosmos } from '../store/cosmos-shelf.ts'
import { running } from '../teams/client.ts'
import { assertCalm, type Button, button, buttons, made } from '../teams/reading.ts'
import type { Fault } from './cosmos-faults.ts'
import { cosmosProxy } from './cosmos-proxy.ts'
import { inTime, start } from './story.ts'

/** A whole bot on Cosmos DB whose calls fail as `faultFor` says, and somebody in the middle of something. */
export async function personWaiting() {
  const state: { faultFor: () => Fault | undefined; isDirectoryAway: boolean } = {
    faultFor: () => undefined,
    isDirectoryAway: false,
  }
  const server = await cosmosServer()
  const proxy = await cosmosProxy(server.endpoint, () => state.faultFor())
  const store = openCosmos({
    endpoint: proxy.endpoint,
    database: await freshDatabase(server),
    now: () => start,
    limits: usualLimits,
  })
  const find = () => (state.isDirectoryAway ? new Promise<undefined>(() => undefined) : Promise.resolve(undefined))
  // As long as a turn waits for Entra ID, and nothing is remembered.
  const directory = { find: remembering(find, { now: Date.now, unknown: 0, pause: 0 }), async *members() {} }
  const bot = await running({ store, parts: { directory } })
  const [advice, zaak] = [await toAdvice(bot, 'noor'), await toCase(bot, 'noor')]
  const press = (what: Button) => () => bot.press('noor', what)
  /** Everything that can be done from where this person is, at the front door. */
  const acts: Record<string, () => Promise<Card | undefined>> = {
    'says something': () => bot.say('noor', 'hulp'),
    'asks for the cases': () => bot.say('noor', 'mijn_zaken'),
    'asks what is known': press(made('privacy.inzage')),
    'takes the step': press(button(advice, 'case.take')),
    ...Object.fromEntries(buttons(zaak).map(what => [`presses ${what.title} on a case`, press(what)])),
    'calls for help': press(made('noodrem')),
  }
  return {
    state,
    bot,
    /** All of it at the same time: each gets a card in time that one can go on from. */
    async isAnswered() {
      const all = Object.entries(acts).map(async ([name, act]) => {
        const result = await inTime(act)
        assert.ok('value' in result, `${name}: ${JSON.stringify(result)}`)
        assertCalm(result.value)
      })
      await Promise.all(all)
    },
    async stop() {
      state.faultFor = () => ({ kind: 'drop', when: 'before' })
      await bot.stop()
      proxy.close()
      await server.close()
    },
  }
}
