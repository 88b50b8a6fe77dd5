import assert from 'node:assert/strict'
import type { Card } from '#cards/card.ts'
import { toCase } from '../incident/walk.ts'
import { type Bot, colleague, friday, running } from '../teams/client.ts'
import { buttons, made, wordsOf } from '../teams/reading.ts'
import { type CosmosServer, cosmosServer } from './cosmos-server.ts'
import { freshDatabase, openCosmos } from './cosmos-shelf.ts'

/** What may ask over all partitions although somebody waits for it, by handler, with why. Nothing on the way of a report is here. */
const mayLookEverywhere: readonly (readonly [handlers: RegExp, why: string])[] = [
  [/^privacy\./, 'inzage and erasure look everywhere on purpose'],
  [/^(figures\.|rapportage$)/, 'figures of HR, about nobody: a few dozen documents'],
  [
    /^(campagne$|campaign\.(?!received|read$|opt-))/,
    'the campaigns of HR: a few people, one small container; what a colleague presses in a message asks nothing (cosmos-campaign.test.ts)',
  ],
]

/** Every handler there is, and every button on the card that comes of it, pressed by somebody with a case and all roles. */
describe('on the way of a person', function () {
  this.timeout(60_000)
  let server: CosmosServer
  let bot: Bot
  before(async () => {
    server = await cosmosServer()
    const store = openCosmos({ endpoint: server.endpoint, database: await freshDatabase(server), now: () => friday })
    const all = ['leidinggevende', 'hr', 'beheerder', 'medewerker']
    const everything = colleague('noor', { roles: all, leads: ['sam', 'kim'] })
    const others = [colleague('sam'), colleague('kim'), colleague('robin', { leads: ['noor'] })]
    bot = await running({ store, people: [everything, ...others] })
    await toCase(bot, 'noor')
    const when = { dag: '2026-12-04', tijd: '14:00' }
    for (const [leader, wie] of ['noor sam', 'noor kim', 'robin noor'].map(two => two.split(' ')))
      assert.match(wordsOf(await bot.press(leader ?? '', made('talk.planned'), { wie, ...when })), /Gepland/)
    await store.idle()
  })
  after(async () => {
    await bot.stop()
    await server.close()
  })

  it('no question is asked over all partitions of Cosmos DB', async () => {
    const asking = new Map<string, Set<string>>()
    let pressed = 0
    async function asks(name: string, act: () => Promise<Card | undefined>): Promise<Card | undefined> {
      const from = server.asked.length
      const card = await act()
      pressed++
      const queries = server.asked.slice(from).filter(({ method }) => method === 'POST query')
      const containers = queries.map(({ path }) => path.split('/')[4] ?? path)
      if (queries.length > 0 && !mayLookEverywhere.some(([handlers]) => handlers.test(name)))
        asking.set(name, new Set(containers))
      return card
    }
    for (const { says = {}, does = {} } of bot.features) {
      const cards = []
      for (const intent of Object.keys(says)) cards.push(await asks(intent, () => bot.say('noor', intent)))
      for (const verb of Object.keys(does)) cards.push(await asks(verb, () => bot.press('noor', made(verb))))
      for (const card of cards) for (const what of buttons(card)) await asks(what.verb, () => bot.press('noor', what))
    }
    assert.ok(pressed > 100)
    assert.deepEqual(Object.fromEntries(asking), {})
  })
})
