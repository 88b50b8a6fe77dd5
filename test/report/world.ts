import type { Count } from '#src/report/counters.ts'
import { isYear, monthsIn, type Period, quartersIn } from '#src/report/period.ts'
import { quarterRelease } from '#src/report/quarter.ts'
import type { Release } from '#src/report/release.ts'
import { categoriesOf, type Table } from '#src/report/table.ts'
import type { Units } from '#src/report/units.ts'
import { groupsIn, sourcesOf, yearRelease } from '#src/report/year.ts'
import { nameOf, without } from './attacker.ts'

/** The same numbers for the same seed, on every machine (mulberry32). */
export function chance(seed: number) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (n: number) => Math.floor(next() * n)
  return {
    next,
    below,
    between: (low: number, high: number) => low + below(high - low + 1),
    pick: <T>(all: readonly [T, ...T[]]): T => all[below(all.length)] ?? all[0],
    /** About `mean`, often nothing. */
    some(mean: number): number {
      const limit = Math.exp(-Math.min(mean, 600))
      let [n, product] = [0, next()]
      while (product > limit) [n, product] = [n + 1, product * next()]
      return n
    },
  }
}
export type Chance = ReturnType<typeof chance>

export const tables: readonly Table[] = [
  {
    id: 'uitkomst',
    base: 'uitkomst',
    measure: 'uitkomst',
    kind: 'one',
    categories: ['a', 'b', 'c', 'd', 'e'],
    rest: 'f',
  },
  {
    id: 'tevreden',
    base: 'uitkomst',
    measure: 'tevreden',
    kind: 'one',
    categories: ['ja', 'nee', 'weet_niet'],
    rest: 'f',
  },
  { id: 'maatregel', base: 'uitkomst', measure: 'maatregel', kind: 'many', categories: ['m1', 'm2', 'm3', 'm4'] },
]

/** An organisation two layers deep, with units of any size, some of them tiny. */
export function someUnits(random: Chance): Units {
  const units: Record<string, { name: string; under?: string; people: number }> = {}
  for (let d = 0; d < random.between(1, 3); d++) {
    units[`d${d}`] = { name: `Directie ${d}`, people: random.below(80) }
    for (let a = 0; a < random.between(0, 4); a++)
      units[`d${d}a${a}`] = { name: `Afdeling ${d}.${a}`, under: `d${d}`, people: random.pick([8, 30, 60, 120, 400]) }
  }
  return units
}

/** What was counted in a month. The mean per unit and month makes a table sparse or full. */
export function someCounts(random: Chance, units: Units, month: string, mean: number): Count[] {
  return [...Object.keys(units), 'onbekend'].flatMap((unit, u) => {
    const counts: Count[] = []
    const add = (measure: string, value: string, n: number) => n > 0 && counts.push({ unit, month, measure, value, n })
    const n = random.some(mean * (0.3 + (u % 3)))
    for (const table of tables.filter(({ kind }) => kind === 'one')) {
      let left = n
      for (const [i, value] of table.categories.entries()) {
        const some = i === table.categories.length - 1 && random.below(3) > 0 ? left : random.below(left + 1)
        if (table.measure === table.base && i === table.categories.length - 1) add(table.measure, value, left)
        else add(table.measure, value, some)
        left -= table.measure === table.base && i === table.categories.length - 1 ? left : some
      }
    }
    for (const value of tables[2]?.categories ?? []) add('maatregel', value, random.below(random.between(1, n + 1)))
    return counts
  })
}

export type World = {
  readonly releases: readonly Release[]
  readonly truth: ReadonlyMap<string, { n: number; k: number }>
}

type History = {
  readonly counts: readonly Count[]
  readonly years: readonly string[]
  readonly unitsIn: (year: string) => Units
  readonly kIn: (period: Period) => number
}

/** Every release of some years, and what really was behind each figure. */
export function history({ counts, years, unitsIn, kIn }: History): World {
  const releases: Release[] = []
  const truth = new Map<string, { n: number; k: number }>()
  for (const period of years.flatMap(year => [...quartersIn(year), year])) {
    const making = { tables, day: '2030-01-01', k: kIn(period) }
    const months = monthsIn(period)
    const units = unitsIn(period.slice(0, 4))
    const release = isYear(period)
      ? yearRelease(period, releases, units, making)
      : quarterRelease(
          period,
          counts.filter(({ month }) => months.includes(month)),
          releases,
          making,
        )
    for (const table of tables) {
      const total = release.totals[table.base]
      if (!total) continue
      const within = counts.filter(({ month }) => month >= total.span.from && month <= total.span.to)
      for (const [category, n] of numbers(table, within))
        truth.set(nameOf(table.id, period, category), { n, k: total.k })
      if (!isYear(period)) continue
      for (const [g, group] of groupsIn(units, sourcesOf(period, table.base, releases), table.base, total.k).entries())
        for (const [category, n] of numbers(
          table,
          within.filter(({ unit }) => group.units.includes(unit)),
        ))
          truth.set(nameOf(table.id, period, category, g), { n, k: total.k })
    }
    releases.push(release)
  }
  return { releases, truth }
}

function numbers(table: Table, counts: readonly Count[]): [string, number][] {
  const sum = (wanted: (count: Count) => boolean) => counts.filter(wanted).reduce((all, { n }) => all + n, 0)
  const named = table.categories.map(
    category =>
      [category, sum(({ measure, value }) => measure === table.measure && value === category)] as [string, number],
  )
  const all = sum(({ measure }) => measure === table.base)
  if (!table.rest)
    return named.flatMap(([category, n]): [string, number][] => [
      [category, n],
      [without(category), all - n],
    ])
  return [...named, [table.rest, all - named.reduce((some, [, n]) => some + n, 0)]]
}

/** Too few, or too few who are not. */
function isSmallIn(truth: World['truth'], name: string): boolean {
  const [table = '', period = '', part = '', category = ''] = name.split(' ')
  return [name, [table, period, part, without(category)].join(' ')].some(each => {
    const { n, k } = truth.get(each) ?? { n: 0, k: 0 }
    return n < k
  })
}

export const hiddenIn = (
  releases: readonly Release[],
): { hidden: number; small: (truth: World['truth']) => number; cells: number } => {
  const names: string[] = []
  let hidden = 0
  for (const release of releases)
    for (const table of tables) {
      const rows = [
        ['all', release.tables[table.id]] as const,
        ...(release.byPart?.[table.id] ?? []).map((row, g) => [g, row] as const),
      ]
      for (const [part, row] of rows)
        if (row)
          for (const category of categoriesOf(table)) {
            names.push(nameOf(table.id, release.period, category, part))
            if (row[category] === null) hidden++
          }
    }
  return {
    hidden,
    cells: names.length,
    small: truth => names.filter(name => isSmallIn(truth, name)).length,
  }
}
