import assert from 'node:assert/strict'
import { readConfig } from '#src/config.ts'
import { duePeriods, nextReleaseDay, releaseDay } from '#src/report/period.ts'
import type { Published } from '#src/report/release.ts'
import { releasing } from '#src/report/releasing.ts'
import { sqliteStore } from '#src/store/sqlite.ts'
import { tables } from './world.ts'

function making(k: number, store = sqliteStore(':memory:')) {
  let now = Date.parse('2026-05-20T09:00:00Z')
  const refused: string[] = []
  const round = (smallest = k) =>
    releasing({
      counters: store.counters,
      releases: store.releases,
      elsewhere: async () => [],
      tables,
      units: {},
      k: smallest,
      now: () => now,
      refused: period => void refused.push(period),
    })()
  const count = (key: string, n: number) =>
    store.casebook.count(key, {
      unit: 'a',
      month: '2026-05',
      tallies: Array(n).fill({ measure: 'uitkomst', value: 'a' }),
    })
  const to = (day: string) => {
    now = Date.parse(`${day}T09:00:00Z`)
  }
  return { store, refused, round, count, to }
}
const quarters = (all: readonly Published[]) => all.map(({ period }) => period)

describe('when figures are made', () => {
  it('is on the first day of the second month after a quarter, and of a year with its last', () => {
    assert.deepEqual(['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4', '2026'].map(releaseDay), [
      '2026-05-01',
      '2026-08-01',
      '2026-11-01',
      '2027-02-01',
      '2027-02-01',
    ])
    for (const [day, next] of [
      ['2026-10-31', '2026-11-01'],
      ['2026-11-01', '2027-02-01'],
      ['2027-01-31', '2027-02-01'],
      ['2027-02-01', '2027-05-01'],
    ] as const)
      assert.equal(nextReleaseDay(day), next)
    assert.deepEqual(duePeriods('2025-11', '2026-05-01'), ['2025-Q4', '2025', '2026-Q1'])
    assert.deepEqual(duePeriods('2026-04', '2026-05-01'), [])
  })

  it('still makes those of counters that come later on a day without any, as with `npm run sample`', async () => {
    const store = sqliteStore(':memory:')
    let now = Date.parse('2026-09-20T09:00:00Z')
    const round = releasing({
      ...{ counters: store.counters, releases: store.releases, elsewhere: async () => [], tables, units: {}, k: 10 },
      ...{ now: () => now, refused: () => undefined },
    })
    const count = (month: string) =>
      store.casebook.count(month, { unit: 'a', month, tallies: Array(30).fill({ measure: 'uitkomst', value: 'a' }) })
    await count('2026-09')
    await round()
    await count('2026-05')
    now += 61_000
    await round()
    assert.deepEqual(quarters(await store.releases.published()), ['2026-Q2'])
    await store.close()
  })

  it('misses none when Trede stood still, and makes each once over two instances', async () => {
    const { store, round, count, to } = making(10)
    await count('a', 30)
    to('2027-06-01')
    await Promise.all([round(), round()])
    assert.deepEqual(quarters(await store.releases.published()), ['2026', '2026-Q2', '2026-Q3', '2026-Q4', '2027-Q1'])
    await store.close()
  })

  it('keeps out a release that does not pass, and those after it, and says so', async () => {
    const sound = making(10)
    await sound.count('a', 30)
    sound.to('2026-08-02')
    await sound.round()
    const [quarter] = await sound.store.releases.all()
    const total = quarter?.totals.uitkomst
    assert.ok(quarter && total)
    const { store, round, to, refused } = making(10)
    await store.releases.keep({ ...quarter, totals: { uitkomst: { ...total, n: 31 } } })
    await store.casebook.count('a', { unit: 'a', month: '2026-05', tallies: [{ measure: 'uitkomst', value: 'a' }] })
    to('2027-06-01')
    await round()
    assert.deepEqual(refused, ['2026'])
    assert.deepEqual(quarters(await store.releases.published()), ['2026-Q2', '2026-Q3', '2026-Q4'])
    await store.close()
    await sound.store.close()
  })
})

describe('the threshold', () => {
  it('of a month is the highest that held in it, whatever the setting is by then', async () => {
    const { store, round, count, to } = making(10)
    await count('a', 15)
    await round(20)
    to('2026-08-02')
    await round(10)
    const [release] = await store.releases.published()
    assert.equal(release?.k, 20)
    assert.deepEqual(release?.totals, {}, '15 is too few for 20')
    await store.close()
  })

  it('holds what was counted before it was raised', async () => {
    const { store, round, count, to } = making(10)
    await count('a', 15)
    await round(10)
    to('2026-08-02')
    await round(20)
    assert.deepEqual((await store.releases.published())[0]?.totals, {})
    await store.close()
  })

  it('is never below ten', () => {
    for (const wrong of ['9', '0', '-1', 'x', '10.5', '99999'])
      assert.throws(() => readConfig({ TREDE_SMALLEST: wrong }, true), /TREDE_SMALLEST/)
    assert.equal(readConfig({}, true).smallest, 10)
    assert.equal(readConfig({ TREDE_SMALLEST: '25' }, true).smallest, 25)
  })
})
