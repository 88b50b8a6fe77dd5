import assert from 'node:assert/strict'
import type { Card } from '#cards/card.ts'
import { inMemory } from '../store/shelf.ts'
import { colleague, personOf, running } from '../teams/client.ts'
import { button, made, titleOf, wordsOf } from '../teams/reading.ts'
import { toCase } from './walk.ts'

/** The code on the card of the giver. */
export const codeOn = (card: Card): string =>
  /[A-Z2-9]{4}-[A-Z2-9]{4}/.exec(wordsOf(card))?.[0] ?? assert.fail(titleOf(card))

export type Handing = Awaited<ReturnType<typeof handing>>

/** Three leidinggevenden and a medewerker, and what they do to hand a case over. */
export async function handing() {
  const shelf = inMemory()
  const people = ['noor', 'sam', 'kim'].map(id => colleague(id, { unit: `eenheid-${id}` }))
  const bot = await running({ store: shelf.store, people: [...people, colleague('mila', { roles: ['medewerker'] })] })
  for (const user of ['sam', 'kim']) await bot.say(user, 'hulp')

  const form = async (zaak: Card, user = 'noor') => bot.press(user, button(zaak, 'handover.open'))
  const look = (user: string, code: string) => bot.press(user, made('handover.look'), { code })
  const to = (moment: string) => bot.clock.advance(Date.parse(moment) - bot.clock.now())

  return {
    shelf,
    bot,
    form,
    look,
    to,
    casesOf: (user: string) => shelf.store.casebook.of(personOf(user)),
    offer: async (zaak: Card, user = 'noor') => bot.press(user, button(await form(zaak, user), 'handover.offer')),
    take: async (user: string, code: string) => bot.press(user, button(await look(user, code), 'handover.accept')),
    async hears(moment: string) {
      to(moment)
      const before = bot.sent.length
      await bot.tick()
      return bot.sent.slice(before).map(({ card }) => titleOf(card))
    },
    ticked: async () =>
      bot.press('noor', button(await toCase(bot, 'noor'), 'case.tick'), { ticks: 'nadeel-besproken' }),
    async stop() {
      await bot.stop()
      await shelf.close()
    },
  }
}
