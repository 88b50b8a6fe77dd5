import assert from 'node:assert/strict'
import { releaseFaults } from '#src/report/audited.ts'
import { monthsIn } from '#src/report/period.ts'
import type { Table } from '#src/report/table.ts'
import type { Units } from '#src/report/units.ts'
import { bounds, determined, known, type Public, solved, without } from './attacker.ts'
import { chance, hiddenIn, history, someCounts, someUnits, tables, type World } from './world.ts'

/** How large an attack is: the whole of it takes minutes and runs as `npm run test:attack`. */
export type Size = { readonly tables: number; readonly filters: number; readonly sequences: number }

const one = ['2026']

function someWorld(seed: number, years: readonly string[] = one): World & { readonly units: Units } {
  const random = chance(seed)
  const before = someUnits(random)
  const after = random.below(2) ? someUnits(random) : before
  const mean = random.pick([0.3, 1, 2, 5, 12])
  const raised = random.below(3) === 0 ? '2026-Q3' : '9999'
  const counts = years.flatMap((year, i) =>
    monthsIn(year).flatMap(month => someCounts(random, i % 2 ? after : before, month, mean)),
  )
  const unitsIn = (year: string) => (years.indexOf(year) % 2 ? after : before)
  return {
    ...history({ counts, years, unitsIn, kIn: period => (period >= raised ? 15 : 10) }),
    units: unitsIn(years.at(-1) ?? ''),
  }
}

/** What the attacker learns that nobody may: a line each. */
export function learned({ releases, truth }: World): string[] {
  const told = releases.map(({ basis: _, ...rest }) => rest)
  return tables.flatMap(table => {
    const knowledge = known(told, table)
    const rows = solved(knowledge.sums)
    const limits = bounds(knowledge)
    return [...knowledge.most.keys()].flatMap(name => {
      const { n, k } = truth.get(name) ?? { n: Number.NaN, k: Number.NaN }
      const is = determined(rows, [name])
      const [low, high] = limits.get(name) ?? [Number.NaN, Number.NaN]
      if (is !== undefined && is !== n) return [`${name}: the attacker finds ${is} and it is ${n}; the test is wrong`]
      if (!(low <= n && n <= high)) return [`${name}: ${n} is not within ${low} and ${high}; the test is wrong`]
      if (n >= k) return []
      const before = shownBefore(told, table, name)
      if (before > 0) return is === undefined && low <= before ? [] : [`${name} lies between ${low} and ${high}`]
      if (is !== undefined) return [`${name} is recovered: ${is}`]
      return low > 0 || high < k ? [`${name} lies between ${low} and ${high}`] : []
    })
  })
}

/** What quarters showed of a figure of the year, under a threshold that was lower then. */
function shownBefore(told: readonly Public[], table: Table, name: string): number {
  const [, period = '', part, category = ''] = name.split(' ')
  if (part !== 'all' || !/^\d{4}$/.test(period)) return 0
  const shown = ({ tables, totals }: Public) => {
    const row = tables[table.id]
    const other = table.categories.find(each => without(each) === category)
    if (!other) return row?.[category] ?? 0
    const is = row?.[other]
    return typeof is === 'number' ? (totals[table.base]?.n ?? 0) - is : 0
  }
  return told.filter(each => each.period.startsWith(`${period}-`)).reduce((sum, each) => sum + shown(each), 0)
}

/** Tables with margins: recovers nothing, and hides at most twice what is too small. */
export function attackTables(wanted: number) {
  let [attacked, hidden, small, cells, shown, cut, years] = [0, 0, 0, 0, 0, 0, 0]
  for (let seed = 1; attacked < wanted; seed++) {
    const world = someWorld(seed)
    assert.deepEqual(learned(world), [], `seed ${seed}`)
    for (const [i, release] of world.releases.entries())
      assert.deepEqual(releaseFaults(release, world.releases.slice(0, i), tables, world.units), [], `seed ${seed}`)
    const all = hiddenIn(world.releases)
    attacked += world.releases.reduce((n, { tables, byPart }) => n + Object.keys(tables).length + (byPart ? 1 : 0), 0)
    hidden += all.hidden
    small += all.small(world.truth)
    cells += all.cells
    shown += all.cells - all.hidden
    const parts = world.releases.flatMap(({ parts }) => (parts ? [parts] : []))
    years += parts.filter(each => each.uitkomst).length
    cut += parts.filter(each => (each.uitkomst?.length ?? 0) > 0).length
  }
  return { attacked, hidden, small, cells, shown, years, cut }
}

/** Two overlapping sets of units, quarters or categories: no difference or sum of theirs that is below k is the only one possible. */
export function attackFilters(wanted: number) {
  let tried = 0
  for (let seed = 100_001; tried < wanted; seed++) {
    const { releases, truth } = someWorld(seed)
    const random = chance(seed)
    for (const table of tables) {
      const knowledge = known(releases, table)
      const rows = solved(knowledge.sums)
      const names = [...knowledge.most.keys()]
      for (let pair = 0; pair < 12 && names.length > 0; pair++, tried++) {
        // Of one row or one column, as a filter is; `b` overlaps `a`.
        const like = names[random.below(names.length)]?.split(' ') ?? []
        const free = random.between(1, 3)
        const line = names.filter(name => name.split(' ').every((word, i) => i === free || word === like[i]))
        const [a, b] = [line.filter(() => random.below(2)), line.filter(() => random.below(2))]
        const combinations = [
          a,
          b,
          a.filter(x => b.includes(x)),
          a.filter(x => !b.includes(x)),
          b.filter(x => !a.includes(x)),
        ]
        for (const names of combinations.filter(({ length }) => length > 0)) {
          const n = names.reduce((sum, name) => sum + (truth.get(name)?.n ?? 0), 0)
          const k = Math.min(...names.map(name => truth.get(name)?.k ?? 0))
          if (n < k) assert.equal(determined(rows, names), undefined, `seed ${seed}: ${names}`)
        }
      }
    }
  }
  return tried
}

/** Years of releases, with reorganisations between them and a threshold that is raised on the way. */
export function attackSequences(wanted: number) {
  for (let seed = 200_001; seed < 200_001 + wanted; seed++)
    assert.deepEqual(learned(someWorld(seed, ['2025', '2026', '2027'])), [], `seed ${seed}`)
}
