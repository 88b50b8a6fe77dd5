import assert from 'node:assert/strict'
import type { Release } from '#src/report/release.ts'
import type { Shelf } from './shelf.ts'

const release = (period: string, change: Partial<Release> = {}): Release => ({
  period,
  made: '2026-10-15',
  k: 10,
  totals: { uitkomst: { span: { from: '2026-07', to: '2026-09' }, n: 25, k: 10 } },
  tables: { uitkomst: { a: 20, b: null } },
  ...change,
})
const basis = { uitkomst: { 'eenheid-1': { a: 20, b: 5 } } }

/** What every store keeps of counters and figures (src/report/counters.ts, release.ts). */
export function reportContract(name: string, fresh: () => Shelf) {
  describe(`counters and figures: ${name}`, () => {
    let shelf: Shelf
    beforeEach(() => {
      shelf = fresh()
    })
    afterEach(() => shelf.close())

    const count = (key: string, unit: string, month: string, ...values: string[]) =>
      shelf.store.casebook.count(key, { unit, month, tallies: values.map(value => ({ measure: 'uitkomst', value })) })

    it('tells the months and what was counted in some of them', async () => {
      assert.deepEqual(await shelf.store.counters.months(), [])
      assert.deepEqual(await shelf.store.counters.counted(['2026-07']), [])
      await count('1', 'eenheid-2', '2026-09', 'a')
      await count('2', 'eenheid-1', '2026-07', 'a', 'a', 'b')
      await count('3', "o'eenheid", '2026-12', 'a')
      for (let tries = 0; (await shelf.store.counters.months()).length < 3 && tries < 100; tries++)
        await new Promise(resolve => setTimeout(resolve, 20))
      assert.deepEqual(await shelf.store.counters.months(), ['2026-07', '2026-09', '2026-12'])
      const counted = await shelf.store.counters.counted(['2026-07', '2026-12', '2027-01'])
      assert.deepEqual(
        counted.toSorted((a, b) => `${a.unit}${a.value}`.localeCompare(`${b.unit}${b.value}`)),
        [
          { unit: 'eenheid-1', month: '2026-07', measure: 'uitkomst', value: 'a', n: 2 },
          { unit: 'eenheid-1', month: '2026-07', measure: 'uitkomst', value: 'b', n: 1 },
          { unit: "o'eenheid", month: '2026-12', measure: 'uitkomst', value: 'a', n: 1 },
        ],
      )
    })

    it('keeps the first release of a period, whoever comes with another', async () => {
      const { releases } = shelf.store
      assert.deepEqual(await releases.keep(release('2026-Q3', { basis })), release('2026-Q3', { basis }))
      const other = await shelf.another().releases.keep(release('2026-Q3', { tables: {} }))
      assert.deepEqual(other, release('2026-Q3', { basis }))
      const kept = await Promise.all(
        ['2026-10-16', '2026-10-17', '2026-10-18'].map(made => releases.keep(release('2026', { made }))),
      )
      assert.equal(new Set(kept.map(({ made }) => made)).size, 1)
      assert.deepEqual(await releases.all(), [kept[0], release('2026-Q3', { basis })])
    })

    it('shows releases without what they were made from', async () => {
      await shelf.store.releases.keep(release('2026-Q3', { basis }))
      await shelf.store.releases.keep(release('2026-Q2'))
      assert.deepEqual(await shelf.store.releases.published(), [release('2026-Q2'), release('2026-Q3')])
      assert.deepEqual(await shelf.another().releases.all(), [release('2026-Q2'), release('2026-Q3', { basis })])
    })

    it('remembers the highest threshold of a month', async () => {
      const { releases } = shelf.store
      assert.equal(await releases.threshold('2026-11', 10), 10)
      assert.equal(await releases.threshold('2026-11', 20), 20)
      assert.equal(await shelf.another().releases.threshold('2026-11', 10), 20)
      assert.equal(await releases.threshold('2026-12', 10), 10)
      assert.deepEqual(await releases.published(), [])
    })
  })
}
