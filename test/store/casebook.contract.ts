import assert from 'node:assert/strict'
import type { Casebook } from '#src/incident/casebook.ts'
import type { Shelf } from './shelf.ts'
import { aCase, change, tally } from './some-cases.ts'

/** What every adapter of the casebook keeps (src/incident/casebook.ts). */
export function casebookContract(name: string, fresh: () => Shelf) {
  describe(`the casebook: ${name}`, () => {
    let shelf: Shelf
    let casebook: Casebook
    beforeEach(() => {
      shelf = fresh()
      casebook = shelf.store.casebook
    })
    afterEach(() => shelf.close())

    const counted = () => shelf.tables().counts?.map(({ measure, value, n }) => `${measure} ${value} ${n}`)
    const advice = tally('advies', 'trede_4')

    it('gives a case back as it was', async () => {
      assert.equal(await casebook.save(change(aCase())), 'saved')
      assert.deepEqual(await casebook.find('t:noor', 'zaak-1'), aCase())
    })

    it('finds nothing for anybody but the owner, as if it never was', async () => {
      await casebook.save(change(aCase()))
      for (const owner of ['t:sam', 't:noo', 't:noor ', 'T:NOOR', '', '%', "' OR 1=1 --"]) {
        assert.equal(await casebook.find(owner, 'zaak-1'), undefined)
        assert.deepEqual(await casebook.of(owner), [])
      }
      for (const id of ['zaak-2', 'ZAAK-1', '%', '', "' OR 1=1 --"])
        assert.equal(await casebook.find('t:noor', id), undefined)
    })

    it('lets nobody but the owner save or erase a case', async () => {
      await casebook.save(change(aCase(), [], [advice]))
      const mine = (version: number) => ({ ...change(aCase({ owner: 't:sam', version })), key: `sam ${version}` })
      assert.equal(await casebook.save(mine(1)), 'stale')
      assert.equal(await casebook.save(mine(2)), 'stale')
      assert.equal(await casebook.erase(mine(1)), 'stale')
      assert.deepEqual(await casebook.find('t:noor', 'zaak-1'), aCase())
      assert.deepEqual(await casebook.of('t:sam'), [])
    })

    it('lists the cases of the owner, newest first', async () => {
      const on = (day: string) => [{ trede: 4, on: day, how: 'advies', ticks: [] }] as const
      await casebook.save(change(aCase({ id: 'a', steps: on('2026-11-18') })))
      await casebook.save(change(aCase({ id: 'b', steps: on('2026-11-20') })))
      await casebook.save(change(aCase({ id: 'c', steps: on('2026-11-19') })))
      await casebook.save(change(aCase({ id: 'd', owner: 't:sam' })))
      assert.deepEqual(
        (await casebook.of('t:noor')).map(({ id }) => id),
        ['b', 'c', 'a'],
      )
    })

    it('does the same thing once: the second time it says so and changes nothing', async () => {
      const first = change(aCase(), [], [advice])
      assert.equal(await casebook.save(first), 'saved')
      assert.equal(await casebook.save({ ...first, file: aCase({ label: 'Wilg 99' }) }), 'again')
      assert.equal((await casebook.find('t:noor', 'zaak-1'))?.label, 'Linde 27')
      assert.deepEqual(counted(), ['advies trede_4 1'])
    })

    it('follows the versions: 1 is new, and each next one takes the place of the one before', async () => {
      for (const version of [1, 2, 3]) assert.equal(await casebook.save(change(aCase({ version }))), 'saved')
      for (const version of [1, 2, 3, 5]) {
        const other = { ...change(aCase({ version }), [], [advice]), key: `other ${version}` }
        assert.equal(await casebook.save(other), 'stale', `version ${version}`)
      }
      assert.equal((await casebook.find('t:noor', 'zaak-1'))?.version, 3)
      assert.deepEqual(counted(), [])
    })

    it('forgets the key of what was stale, so that it can still be done', async () => {
      assert.equal(await casebook.save(change(aCase({ version: 2 }))), 'stale')
      await casebook.save(change(aCase()))
      assert.equal(await casebook.save(change(aCase({ version: 2 }))), 'saved')
    })

    it('counts once per key, per unit and month', async () => {
      const here = { unit: 'eenheid-1', month: '2026-11', tallies: [advice, tally('grond', 'leeftijd')] }
      assert.equal(await casebook.count('a', here), 'saved')
      assert.equal(await casebook.count('a', here), 'again')
      assert.equal(await casebook.count('b', { ...here, tallies: [advice] }), 'saved')
      assert.equal(await casebook.count('c', { ...here, month: '2026-12' }), 'saved')
      assert.equal(await casebook.count('d', { ...here, unit: 'eenheid-2', tallies: [] }), 'saved')
      assert.deepEqual(
        shelf.tables().counts?.map(({ unit, month, measure, n }) => `${unit} ${month} ${measure} ${n}`),
        [
          'eenheid-1 2026-11 advies 2',
          'eenheid-1 2026-11 grond 1',
          'eenheid-1 2026-12 advies 1',
          'eenheid-1 2026-12 grond 1',
        ],
      )
    })

    it('erases a case with its dates and without a trace of it, counted once', async () => {
      const due = { id: 'zaak-1:0', at: '2026-12-01T08:00:00Z', kind: 'zaak', person: 't:noor', about: 'zaak-1' }
      await casebook.save(change(aCase(), [due]))
      await casebook.save(change(aCase({ id: 'zaak-2' }), [{ ...due, id: 'zaak-2:0', about: 'zaak-2' }]))
      const erase = { ...change(aCase(), [], [advice]), key: 'erase' }
      assert.equal(await casebook.erase(erase), 'saved')
      assert.equal(await casebook.erase(erase), 'again')
      assert.equal(await casebook.find('t:noor', 'zaak-1'), undefined)
      assert.deepEqual(counted(), ['advies trede_4 1'])
      const { cases, agenda } = shelf.tables()
      assert.deepEqual([cases?.map(({ id }) => id), agenda?.map(({ id }) => id)], [['zaak-2'], ['zaak-2:0']])
    })

    it('erases only the version one has seen', async () => {
      await casebook.save(change(aCase()))
      await casebook.save(change(aCase({ version: 2 })))
      assert.equal(await casebook.erase({ ...change(aCase(), [], [advice]), key: 'erase' }), 'stale')
      assert.equal((await casebook.find('t:noor', 'zaak-1'))?.version, 2)
      assert.deepEqual(counted(), [])
    })
  })
}
