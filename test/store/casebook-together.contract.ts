import assert from 'node:assert/strict'
import type { Due } from '#src/agenda/agenda.ts'
import type { Change } from '#src/incident/casebook.ts'
import type { Shelf } from './shelf.ts'
import { aCase, change, tally } from './some-cases.ts'

/** What belongs together is kept together: a case, its dates and what is counted (src/incident/casebook.ts). */
export function casebookTogetherContract(name: string, fresh: () => Shelf) {
  describe(`all or nothing in the casebook: ${name}`, () => {
    let shelf: Shelf
    beforeEach(() => {
      shelf = fresh()
    })
    afterEach(() => shelf.close())

    const date = (id: string, day: string): Due => ({
      id: `zaak-1:${id}`,
      at: `${day}T08:00:00Z`,
      kind: 'zaak',
      person: 't:noor',
      about: 'zaak-1',
    })
    const dates = () => shelf.tables().agenda?.map(({ id, at, state }) => `${id} ${String(at).slice(0, 10)} ${state}`)

    /** Something in the change that no store can keep. */
    const unkeepable: Record<string, (whole: Change) => Change> = {
      'a date': whole => ({ ...whole, due: [...whole.due, { ...date('x', '2026-12-03'), kind: Symbol() as never }] }),
      'a moment': whole => ({ ...whole, due: [...whole.due, { ...date('x', '2026-12-03'), at: 'ooit' }] }),
      'a count': whole => ({ ...whole, counted: { ...whole.counted, tallies: [tally('a', 'b'), {} as never] } }),
      'the case': whole => ({ ...whole, file: { ...whole.file, toJSON: () => assert.fail('no words') } as never }),
    }
    for (const [what, broken] of Object.entries(unkeepable))
      it(`leaves nothing of a save in which ${what} fails, and can go on`, async () => {
        const first = change(aCase(), [date('a', '2026-12-01')], [tally('advies', 'trede_4')])
        await assert.rejects(async () => shelf.store.casebook.save(broken(first)))
        const { acquaintances: _, ...tables } = shelf.tables()
        for (const [table, rows] of Object.entries(tables)) assert.deepEqual(rows, [], table)
        assert.equal(await shelf.store.casebook.save(first), 'saved')

        const second = change(aCase({ version: 2 }), [date('b', '2026-12-02')], [tally('stap', 'trede_5')])
        const before = shelf.tables()
        await assert.rejects(async () => shelf.store.casebook.save(broken(second)))
        assert.deepEqual(shelf.tables(), before)
        assert.equal(await shelf.store.casebook.save(second), 'saved')
      })

    it('plans what the case plans, and nothing else: moved, added and lapsed dates', async () => {
      await shelf.store.casebook.save(change(aCase(), [date('a', '2026-12-01'), date('b', '2026-12-02')]))
      assert.deepEqual(dates(), ['zaak-1:a 2026-12-01 open', 'zaak-1:b 2026-12-02 open'])
      const moved = [date('a', '2026-12-08'), date('c', '2026-12-09')]
      await shelf.store.casebook.save(change(aCase({ version: 2 }), moved))
      assert.deepEqual(dates(), ['zaak-1:a 2026-12-08 open', 'zaak-1:c 2026-12-09 open'])
      await shelf.store.casebook.save(change(aCase({ version: 3 }), []))
      assert.deepEqual(dates(), [])
    })

    it('leaves the dates of other cases alone', async () => {
      await shelf.store.casebook.save(
        change(aCase({ id: 'zaak-2' }), [{ ...date('a', '2026-12-01'), about: 'zaak-2' }]),
      )
      await shelf.store.casebook.save(change(aCase(), [date('b', '2026-12-02')]))
      await shelf.store.casebook.save(change(aCase({ version: 2 }), []))
      assert.deepEqual(dates(), ['zaak-1:a 2026-12-01 open'])
    })

    it('never plans again what was sent, when the case is saved with that date still open', async () => {
      const { casebook, agenda } = shelf.store
      await casebook.save(change(aCase(), [date('a', '2026-12-01')]))
      const [claim] = await agenda.claim('2026-12-01T08:00:00.000Z', 'one', '2026-12-01T08:00:30.000Z', 1)
      assert.ok(claim && (await agenda.intend(claim, '2026-12-01T08:00:01.000Z')))
      await casebook.save(change(aCase({ version: 2 }), [date('a', '2026-12-01')]))
      assert.deepEqual(dates(), ['zaak-1:a 2026-12-01 zendt'], 'also while it is on its way')
      await agenda.settle(claim, 'verzonden')
      await casebook.save(change(aCase({ version: 3 }), [date('a', '2026-12-01')]))
      assert.deepEqual(dates(), ['zaak-1:a 2026-12-01 verzonden'])
    })

    it('lets one of two connections win each version, with its dates and its count', async () => {
      const books = [shelf.store.casebook, shelf.another().casebook, shelf.another().casebook]
      for (const version of [1, 2, 3, 4, 5]) {
        const saves = books.map((book, i) =>
          book.save({
            ...change(
              aCase({ version, label: `Linde ${i}` }),
              [date(`v${version}.${i}`, '2026-12-01')],
              [tally('n', 'x')],
            ),
            key: `${version} ${i}`,
          }),
        )
        assert.deepEqual((await Promise.all(saves)).toSorted(), ['saved', 'stale', 'stale'])
        const file = await books[2]?.find('t:noor', 'zaak-1')
        const winner = file?.label.at(-1)
        assert.deepEqual(dates(), [`zaak-1:v${version}.${winner} 2026-12-01 open`])
      }
      assert.equal(shelf.tables().counts?.[0]?.n, 5)
    })

    it('gives one effect to a key that comes in through two connections', async () => {
      const once = change(aCase(), [], [tally('n', 'x')])
      const saved = await Promise.all([shelf.store, shelf.another()].map(({ casebook }) => casebook.save(once)))
      assert.deepEqual(saved.toSorted(), ['again', 'saved'])
      assert.equal(shelf.tables().counts?.[0]?.n, 1)
    })
  })
}
