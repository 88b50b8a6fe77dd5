import assert from 'node:assert/strict'
import type { Agenda, Claim, Due, Outcome } from '#src/agenda/agenda.ts'
import type { Store } from '#src/store/store.ts'
import type { Shelf } from './shelf.ts'
import { aCase, change } from './some-cases.ts'

const start = Date.parse('2026-11-20T09:00:00Z')
/** Moments as they come from a clock: so many seconds after the start. */
const at = (seconds: number) => new Date(start + seconds * 1_000).toISOString()

/** Puts things on the agenda the only way there is: with the case they are about. */
export const plan = (store: Store, dues: readonly Partial<Due>[], id = 'zaak-1') =>
  store.casebook.save(
    change(
      aCase({ id }),
      dues.map((due, i) => ({ id: `${id}:${i}`, at: at(0), kind: 'zaak', person: 't:noor', about: id, ...due })),
    ),
  )

/** What every adapter of the agenda keeps (src/agenda/agenda.ts). */
export function agendaContract(name: string, fresh: () => Shelf) {
  describe(`the agenda: ${name}`, () => {
    let shelf: Shelf
    let agenda: Agenda
    beforeEach(() => {
      shelf = fresh()
      agenda = shelf.store.agenda
    })
    afterEach(() => shelf.close())

    const claim = (seconds: number, holder = 'one', from = agenda, limit = 20) =>
      from.claim(at(seconds), holder, at(seconds + 30), limit)
    const only = async (claims: Promise<Claim[]>): Promise<Claim> => {
      const [first, ...more] = await claims
      assert.ok(first && more.length === 0)
      return first
    }

    it('gives what is due, from its very moment on and whole', async () => {
      await plan(shelf.store, [{ at: '2026-11-20T09:00:10Z' }])
      assert.deepEqual(await claim(9.999), [])
      const { id, kind, person, about, holder, attempts, at: moment } = await only(claim(10))
      assert.deepEqual([id, kind, person, about, holder, attempts], ['zaak-1:0', 'zaak', 't:noor', 'zaak-1', 'one', 1])
      assert.equal(Date.parse(moment), start + 10_000)
    })

    it('gives the oldest first, and no more than asked', async () => {
      await plan(shelf.store, [{ at: at(3) }, { at: at(1) }, { at: '2026-11-20T09:00:02Z' }, { at: at(4) }])
      assert.deepEqual(
        (await claim(5, 'one', agenda, 3)).map(({ id }) => id),
        ['zaak-1:1', 'zaak-1:2', 'zaak-1:0'],
      )
      assert.deepEqual(
        (await claim(5, 'one', agenda, 3)).map(({ id }) => id),
        ['zaak-1:3'],
      )
    })

    it('tells what comes next', async () => {
      assert.equal(await agenda.next(), undefined)
      await plan(shelf.store, [{ at: at(7) }, { at: '2026-11-20T09:00:05Z' }])
      assert.equal(Date.parse((await agenda.next()) ?? ''), start + 5_000)
    })

    it('leases to one holder at a time', async () => {
      await plan(shelf.store, [{}])
      const other = shelf.another().agenda
      assert.equal((await claim(0)).length, 1)
      assert.deepEqual(await claim(1, 'two', other), [])
      assert.deepEqual(await claim(29.999, 'one'), [], 'not even to the same one again')
    })

    it('gives an expired lease to another, who then holds it', async () => {
      await plan(shelf.store, [{}])
      const other = shelf.another().agenda
      const first = await only(claim(0))
      const second = await only(claim(30, 'two', other))
      assert.equal(second.attempts, 2)
      assert.equal(await agenda.intend(first, at(31)), false, 'the first has lost it')
      await agenda.settle(first, 'verzonden')
      await agenda.postpone(first, at(99))
      assert.equal(await other.intend(second, at(32)), true, 'and changes nothing any more')
    })

    it('refuses to start sending once the lease has run out, even if nobody took it', async () => {
      await plan(shelf.store, [{}])
      const mine = await only(claim(0))
      assert.equal(await agenda.intend(mine, at(30)), false)
      assert.equal(await agenda.intend(mine, at(29.999)), true)
      assert.equal(await agenda.intend(mine, at(29.999)), false, 'one intent is enough')
    })

    for (const outcome of ['verzonden', 'vervallen', 'mislukt', 'onbekend'] satisfies Outcome[])
      it(`never gives again what ended as ${outcome}`, async () => {
        await plan(shelf.store, [{}])
        const mine = await only(claim(0))
        await agenda.intend(mine, at(1))
        await agenda.settle(mine, outcome)
        assert.deepEqual(await claim(999_999, 'two'), [])
        assert.equal(await agenda.abandon(at(999_999)), 0)
        assert.equal(await agenda.next(), undefined)
      })

    it('gives what was postponed at its new moment, before or after sending was tried', async () => {
      await plan(shelf.store, [{}])
      await agenda.postpone(await only(claim(0)), '2026-11-20T09:00:50Z')
      assert.deepEqual(await claim(49.999), [])
      const again = await only(claim(50, 'two'))
      await agenda.intend(again, at(51))
      await agenda.postpone(again, at(60))
      assert.equal((await only(claim(60))).attempts, 3)
    })

    it('closes as unknown what was being sent when the lease ran out, and nothing else', async () => {
      await plan(shelf.store, [{}, {}, {}])
      const [sending] = await claim(0, 'one', agenda, 1)
      assert.ok(sending && (await agenda.intend(sending, at(1))))
      await claim(0, 'one', agenda, 1)
      assert.equal(await agenda.abandon(at(29.999)), 0, 'it may still be on its way')
      assert.equal(await agenda.abandon(at(30)), 1)
      assert.equal(await agenda.abandon(at(30)), 0)
      assert.equal((await claim(30, 'two')).length, 2, 'those that were not being sent are free again')
    })

    it('has nothing left to send of a case that was erased', async () => {
      await plan(shelf.store, [{}, { at: at(99) }])
      const [mine] = await claim(0)
      const { key: _, ...rest } = change(aCase({ id: 'zaak-1' }), [])
      await shelf.store.casebook.erase({ ...rest, key: 'erase' })
      assert.ok(mine && !(await agenda.intend(mine, at(1))))
      assert.equal(await agenda.next(), undefined)
    })
  })
}
