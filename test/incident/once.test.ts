import assert from 'node:assert/strict'
import { inMemory } from '../store/shelf.ts'
import { personOf, running } from '../teams/client.ts'
import { assertCalm } from '../teams/reading.ts'
import { effects, type Press, type World } from './effects.ts'

/** All that an effect leaves behind, without what is random: labels, ids, the order of the rows. */
async function left({ shelf }: World) {
  const cases = await shelf.store.casebook.of(personOf('noor'))
  const { agenda = [], counts = [], once = [], audit = [] } = shelf.tables()
  return {
    cases: cases.map(({ phase, version, steps, followups }) => ({ phase, version, steps, followups })),
    dates: agenda.map(({ at, state }) => `${at} ${state}`).sort(),
    counts: counts.map(({ measure, value, n }) => `${measure} ${value} ${n}`),
    keys: once.length,
    writtenDown: audit.map(({ kind }) => kind),
  }
}

async function leftBy(deliver: (world: World, press: Press) => Promise<unknown>, prepare: (typeof effects)[string]) {
  const shelf = inMemory()
  const world = { shelf, bot: await running({ store: shelf.store }) }
  await deliver(world, await prepare(world))
  const found = await left(world)
  await world.bot.stop()
  await shelf.close()
  return found
}

/** As Teams does when it thinks we are slow: twice the same, then twice with an id of its own. */
const ids = ['same', 'same', 'other', 'another']

describe('four deliveries have one effect', () => {
  for (const [name, prepare] of Object.entries(effects)) {
    const once = () => leftBy(({ bot }, { pressed, inputs }) => bot.press('noor', pressed, inputs), prepare)

    it(`${name}: as Action.Execute, all at the same time, with four cards`, async () => {
      const four = async ({ bot }: World, { pressed, inputs }: Press) => {
        const answers = await Promise.all(ids.map(id => bot.deliver('noor', pressed, inputs, { id })))
        for (const { status, card } of answers) {
          assert.equal(status, 200)
          assertCalm(card)
        }
        // Of what was erased the others can only say that it is gone.
        if (!/nee$/.test(name)) for (const { card } of answers) assert.deepEqual(card?.body, answers[0]?.card?.body)
      }
      assert.deepEqual(await leftBy(four, prepare), await once())
    })

    it(`${name}: as Action.Submit, one after the other, with a card for each new delivery`, async () => {
      const four = async ({ bot }: World, { pressed, inputs }: Press) => {
        const before = bot.sent.length
        for (const id of ids) {
          const { status, card } = await bot.deliver('noor', pressed, inputs, { id, as: 'submit', replyTo: 'card-1' })
          assert.equal(status, 200)
          if (bot.sent.length > before) assertCalm(card ?? bot.sent.at(-1)?.card)
        }
        assert.equal(bot.sent.length - before, 3)
        for (const { method, path } of bot.sent.slice(before)) assert.match(`${method} ${path}`, /^PUT .*card-1$/)
      }
      assert.deepEqual(await leftBy(four, prepare), await once())
    })

    it(`${name}: through two bots on one store`, async () => {
      const four = async ({ bot, shelf }: World, { pressed, inputs }: Press) => {
        const other = await running({ store: shelf.another(), clock: bot.clock })
        const bots = [bot, other, bot, other]
        const answers = await Promise.all(
          bots.map((each, i) => each.deliver('noor', pressed, inputs, { id: ids[i] ?? '' })),
        )
        for (const { status, card } of answers) {
          assert.equal(status, 200)
          assertCalm(card)
        }
        await other.stop()
      }
      assert.deepEqual(await leftBy(four, prepare), await once())
    })
  }
})
