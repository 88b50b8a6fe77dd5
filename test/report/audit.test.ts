import assert from 'node:assert/strict'
import { releaseFaults } from '#src/report/audited.ts'
import { type Figure, faultsIn, shownOf } from '#src/report/figure.ts'
import { quarterRelease } from '#src/report/quarter.ts'
import type { Release } from '#src/report/release.ts'
import { chance, history, someCounts, someUnits, tables } from './world.ts'

const K = 3
type Four = readonly [number, number, number, number]

/** Two by two with its margins: the groups and the whole are known, the columns are cells like the rest. */
function twoByTwo([a, b, c, d]: Four): Figure {
  const cells = [
    { from: 'g0', to: 'c0', n: a },
    { from: 'g0', to: 'c1', n: b },
    { from: 'g1', to: 'c0', n: c },
    { from: 'g1', to: 'c1', n: d },
    { from: 'c0', to: 'all', n: a + c },
    { from: 'c1', to: 'all', n: b + d },
  ].map(cell => ({ ...cell, k: K, most: Number.POSITIVE_INFINITY }))
  return {
    cells,
    places: new Map([
      ['g0', a + b],
      ['g1', c + d],
      ['c0', 0],
      ['c1', 0],
      ['all', -(a + b + c + d)],
    ]),
  }
}

/** What every cell could be, by trying every table there is. */
function possible(truth: Four, shown: readonly (number | null)[]): Set<number>[] {
  const found = shown.map(() => new Set<number>())
  const [a, b, c, d] = truth
  for (let first = 0; first <= a + b; first++)
    for (let second = 0; second <= c + d; second++) {
      const all = [first, a + b - first, second, c + d - second, first + second, a + b - first + (c + d - second)]
      if (all.every((n, i) => shown[i] === null || shown[i] === n)) for (const [i, n] of all.entries()) found[i]?.add(n)
    }
  return found
}

describe('the audit of a table', () => {
  it('refuses exactly what trying every table finds, whatever is hidden', () => {
    const random = chance(7)
    for (let run = 0; run < 3_000; run++) {
      const truth = [random.below(7), random.below(7), random.below(7), random.below(7)] as const
      const figure = twoByTwo(truth)
      const shown = figure.cells.map(({ n }) => (n < K || random.below(2) ? null : n))
      const may = possible(truth, shown)
      const betrayed = figure.cells.some(({ n }, i) => n < K && !(may[i]?.has(0) && may[i]?.has(K)))
      assert.equal(faultsIn(figure, shown).length > 0, betrayed, `${truth} shown as ${shown}`)
    }
  })

  it('passes what is hidden by the product, of which everything between is possible, when groups are k or more', () => {
    const random = chance(8)
    for (let run = 0; run < 2_000; run++) {
      const truth = [random.below(9), random.below(9), random.below(9), random.below(9)] as const
      if (truth[0] + truth[1] < K || truth[2] + truth[3] < K) continue
      const figure = twoByTwo(truth)
      const shown = shownOf(figure)
      assert.ok(shown, `${truth}`)
      assert.deepEqual(faultsIn(figure, shown), [])
      const may = possible(truth, shown)
      for (const [i, { n }] of figure.cells.entries())
        if (n < K)
          for (let wanted = 0; wanted <= K; wanted++) assert.ok(may[i]?.has(wanted), `${truth}: ${i} is not ${wanted}`)
    }
  })

  it('refuses what does not add up, what is not whole and what is too long', () => {
    const figure = twoByTwo([8, 8, 8, 8])
    const fine = [8, 8, 8, 8, 16, 16]
    assert.deepEqual(faultsIn(figure, fine), [])
    for (const wrong of [
      [9, 8, 8, 8, 16, 16],
      [8, 8, 8, 8, 16],
      [...fine, 1],
      [7.5, 8, 8, 8, 16, 16],
    ])
      assert.notDeepEqual(faultsIn(figure, wrong), [])
  })
})

describe('the audit of a release', () => {
  const random = chance(42)
  const units = someUnits(random)
  const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map(month => `2026-${month}`)
  const counts = months.flatMap(month => someCounts(random, units, month, 4))
  const { releases } = history({ counts, years: ['2026'], unitsIn: () => units, kIn: () => 10 })
  const year = releases.at(-1) as Release
  const first = releases[0] as Release
  const faults = (release: Release, earlier = releases.slice(0, -1)) => releaseFaults(release, earlier, tables, units)

  it('has nothing against what was made', () => {
    assert.deepEqual(faults(year), [])
    assert.deepEqual(faults(first, []), [])
  })

  it('refuses a small figure that is shown, wherever it is', () => {
    let tried = 0
    for (const table of tables) {
      const row = first.tables[table.id] ?? {}
      for (const [category, shown] of Object.entries(row).filter(([, n]) => n === null)) {
        assert.equal(shown, null)
        const told = { ...first, tables: { ...first.tables, [table.id]: { ...row, [category]: 0 } } }
        assert.notDeepEqual(faults(told, []), [], category)
        tried++
      }
    }
    assert.ok(tried > 0)
  })

  it('refuses a wrong total, other groups, a table of its own, and more than its quarters showed', () => {
    const total = year.totals.uitkomst
    assert.ok(total && year.parts?.uitkomst)
    const wrong: Release[] = [
      { ...year, totals: { ...year.totals, uitkomst: { ...total, n: total.n + 1 } } },
      { ...year, totals: { ...year.totals, uitkomst: { ...total, n: 9 } } },
      { ...year, tables: { ...year.tables, geheim: { a: 1 } } },
      { ...year, parts: { uitkomst: (year.parts.uitkomst ?? []).slice(1) } },
      { ...year, least: { uitkomst: { a: 3 } } },
    ]
    for (const [i, release] of wrong.entries()) assert.notDeepEqual(faults(release), [], `${i}`)
  })

  it('refuses groups of a table whose whole is not there', () => {
    const { maatregel: _, ...others } = year.tables
    const { maatregel: least = {}, ...rest } = year.least ?? {}
    assert.ok((year.byPart?.maatregel ?? []).length > 0)
    assert.deepEqual(least, {}, 'else that alone would refuse it')
    assert.notDeepEqual(faults({ ...year, tables: others, least: rest }), [])
  })

  it('lets through what contradicts itself only when nothing of it is shown', () => {
    const count = (measure: string, value: string, n: number) => ({ unit: '', month: '2026-02', measure, value, n })
    const counts = [count('uitkomst', 'a', 20), count('maatregel', 'm1', 25), count('maatregel', 'm2', 10)]
    const made = quarterRelease('2026-Q1', counts, [], { tables, day: '2026-05-01', k: 10 })
    assert.deepEqual([made.tables.maatregel?.m1, made.tables.maatregel?.m2], [null, 10], '25 of 20 cannot be')
    assert.deepEqual(faults(made, []), [])
    const told = { ...made.tables, maatregel: { ...made.tables.maatregel, m1: 25 } }
    assert.notDeepEqual(faults({ ...made, tables: told }, []), [])
  })
})
