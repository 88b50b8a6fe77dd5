import assert from 'node:assert/strict'
import type { Card } from '#cards/card.ts'
import { inMemory, type Shelf } from '../store/shelf.ts'
import { type Bot, colleague, personOf, running } from '../teams/client.ts'
import { button, made, titleOf } from '../teams/reading.ts'

/** Noor leads sam, kim and ali; robin is HR. Friday 20 November 2026, ten o'clock. */
export const team = [
  colleague('noor', { leads: ['sam', 'kim', 'ali'] }),
  colleague('sam', { roles: ['medewerker'] }),
  colleague('kim', { roles: ['medewerker'] }),
  colleague('ali', { roles: ['medewerker'], region: 'bes', zone: 'America/Kralendijk' }),
  colleague('robin', { roles: ['hr'], unit: 'hr' }),
  colleague('femke', {}),
]

export const friday4 = { dag: '2026-12-04', tijd: '14:00' }
export const talkAt = '2026-12-04T13:00:00Z'

/** The bot with a team in which everybody was there once, and what one needs to let time pass. */
export async function talking(setup: Parameters<typeof running>[0] = {}, shelf: Shelf = inMemory()) {
  const bot: Bot = await running({
    store: shelf.store,
    people: team,
    ...setup,
    parts: {
      names: async persons => new Map(persons.map(person => [person, `Naam ${person.split(':')[1]}`])),
      ...setup.parts,
    },
  })
  for (const user of ['noor', 'sam', 'kim', 'ali', 'robin', 'femke']) await bot.say(user, 'hulp')
  const to = (user: string) =>
    bot.sent.filter(({ path, summary }) => path.includes(`chat-${user}/`) && summary !== 'Trede')

  async function form(who: string) {
    const card = await bot.press('noor', button(await bot.say('noor', 'p_gesprek_plannen'), 'talk.plan'))
    const field = card.body.find(({ id }) => id === 'wie')
    const options = (field?.choices ?? []) as { title: string; value: string }[]
    const wie = options.find(({ title }) => title.endsWith(who))?.value
    assert.ok(wie, `${who} is not in ${JSON.stringify(options)}`)
    return { card, wie }
  }

  return {
    bot,
    shelf,
    /** What came unasked to somebody, oldest first. */
    to,
    last: (user: string): Card | undefined => to(user).at(-1)?.card,
    titles: (user: string) => to(user).map(({ card }) => titleOf(card)),
    form,
    /** Noor plans a talk; resolves to the card that comes back. */
    async plan(who: string, when: object = friday4): Promise<Card> {
      const { card, wie } = await form(who)
      return bot.press('noor', button(card, 'talk.planned'), { wie, ...when })
    },
    /** Time goes to this moment, round by round of the agenda as it comes. */
    async until(moment: string) {
      for (let next = await shelf.store.agenda.next(); next && next <= new Date(moment).toISOString(); ) {
        bot.clock.advance(Math.max(0, Date.parse(next) - bot.clock.now()))
        await bot.tick()
        const again = await shelf.store.agenda.next()
        if (again === next && Date.parse(next) < bot.clock.now()) break
        next = again
      }
      bot.clock.advance(Math.max(0, Date.parse(moment) - bot.clock.now()))
      await bot.tick()
    },
    talkOf: (user: string) => shelf.store.talks.of(personOf(user)),
    opened: async (user: string, side: 'noor' | 'own' = 'own') => {
      const card = await bot.say(side === 'own' ? user : 'noor', 'p_gesprek_plannen')
      const row = card?.body.find(({ selectAction }) => JSON.stringify(selectAction ?? '').includes('talk.open'))
      assert.ok(row)
      const { verb, data } = row.selectAction as { verb: string; data: object }
      return bot.press(side === 'own' ? user : 'noor', made(verb, data))
    },
    async stop() {
      await bot.stop()
      await shelf.close()
    },
  }
}
