import assert from 'node:assert/strict'
import type { Card } from '#cards/card.ts'
import { inMemory, type Shelf } from '../store/shelf.ts'
import { type Bot, personOf, running } from '../teams/client.ts'
import type { Sent } from '../teams/connector.ts'
import { type Given, toCase } from './walk.ts'

/** Ends at trede 1: to come back to after one and after two working days. */
export const shortTerm: Given = { rol: 'nee', veilig: 'nee', melder: 'beschuldigde' }

type Setup = Parameters<typeof running>[0]

/** A bot with one case of noor on trede 1, and what one needs to wait for its reminders. */
export async function waiting(setup: Setup = {}, shelf: Shelf = inMemory()) {
  const bot: Bot = await running({ store: shelf.store, ...setup })
  const zaak: Card = await toCase(bot, 'noor', shortTerm)
  /** The clock moves to this moment. */
  const until = (moment: string) => {
    assert.ok(Date.parse(moment) >= bot.clock.now(), 'time goes on')
    bot.clock.advance(Date.parse(moment) - bot.clock.now())
  }
  const unasked = (): Sent[] => bot.sent.filter(({ summary }) => summary !== 'Trede')
  return {
    shelf,
    bot,
    zaak,
    until,
    /** Everything the bot sent by itself. */
    unasked,
    /** Goes round the agenda at a moment, and gives the card that arrived, if one did. */
    async at(moment: string): Promise<Card | undefined> {
      const before = unasked().length
      until(moment)
      await bot.tick()
      return unasked().slice(before).at(-1)?.card
    },
    states: () => (shelf.tables().agenda ?? []).map(({ id, state }) => `${String(id).split(':')[1]} ${state}`),
    file: async () => {
      const [file] = await shelf.store.casebook.of(personOf('noor'))
      assert.ok(file)
      return file
    },
    async stop() {
      await bot.stop()
      await shelf.close()
    },
  }
}

/** The first reminder, on the working day after the step, at nine in the Netherlands. */
export const monday = '2026-11-23T08:00:00.000Z'
export const tuesday = '2026-11-24T08:00:00.000Z'
