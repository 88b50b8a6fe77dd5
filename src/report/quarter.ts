import { campaignsIn } from './campaign-counts.ts'
import type { Count } from './counters.ts'
import { ANYWHERE, type Figure, isSound, shownOf } from './figure.ts'
import { monthsIn, type Period } from './period.ts'
import type { Basis, Release, Row, Shown, Total } from './release.ts'
import { categoriesOf, type Judged, judgedAs, type Table } from './table.ts'

export type Making = {
  readonly tables: readonly Table[]
  /** Today, `yyyy-mm-dd`. */
  readonly day: string
  readonly k: number
}

/** Everything counted in some months, added up per table, unit and category; and per base and unit under `n`. */
function basisOf(tables: readonly Table[], counts: readonly Count[]): Basis {
  const all = new Map<string, Map<string, Map<string, number>>>()
  const add = (name: string, unit: string, category: string, n: number) => {
    const units = all.get(name) ?? new Map<string, Map<string, number>>()
    const row = units.get(unit) ?? new Map<string, number>()
    all.set(name, units.set(unit, row.set(category, (row.get(category) ?? 0) + n)))
  }
  const bases = new Set(tables.map(({ base }) => base))
  for (const { unit, measure, value, n } of counts) {
    if (bases.has(measure)) add(`n:${measure}`, unit, 'n', n)
    for (const table of tables)
      if (table.measure === measure && table.categories.includes(value)) add(table.id, unit, value, n)
  }
  const plain = <T, U>(map: ReadonlyMap<string, T>, inner: (value: T) => U) =>
    Object.fromEntries([...map].map(([key, value]) => [key, inner(value)]))
  return plain(all, units => plain(units, row => plain(row, n => n)))
}

/** What was counted per unit: `n` of a base, or a category of a table. */
export const perUnit = (bases: readonly Basis[], name: string, category: string): ReadonlyMap<string, number> => {
  const all = new Map<string, number>()
  for (const basis of bases)
    for (const [unit, row] of Object.entries(basis[name] ?? {}))
      all.set(unit, (all.get(unit) ?? 0) + (row[category] ?? 0))
  return all
}

export const total = (all: ReadonlyMap<string, number>): number => [...all.values()].reduce((a, b) => a + b, 0)

/** Per category and unit how many; the rest is who has none of them. */
export function countsByUnit(table: Judged, bases: readonly Basis[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const named = table.categories.map(category => [category, perUnit(bases, table.id, category)] as const)
  if (!table.rest) return new Map(named)
  const rest = new Map(perUnit(bases, `n:${table.base}`, 'n'))
  for (const [, units] of named) for (const [unit, n] of units) rest.set(unit, (rest.get(unit) ?? 0) - n)
  return new Map([...named, [table.rest, rest]])
}

/** Per category how many, in all of them or in some units. */
export const countsIn = (
  byUnit: ReturnType<typeof countsByUnit>,
  units?: readonly string[],
): ReadonlyMap<string, number> =>
  new Map(
    [...byUnit].map(([category, all]) => [
      category,
      units ? units.reduce((sum, unit) => sum + (all.get(unit) ?? 0), 0) : total(all),
    ]),
  )

/** The table of a quarter: of the whole organisation, one row, which adds up to its total. */
export function quarterFigure(table: Judged, counts: ReadonlyMap<string, number>, n: number, k: number): Figure {
  const cells = categoriesOf(table).map(category => {
    const count = counts.get(category) ?? 0
    return { from: ANYWHERE, to: 'quarter', n: count, most: Math.max(n, count), k }
  })
  return { cells, places: new Map([['quarter', -n]]) }
}

/** The quarters whose figures wait for `base`, because there were too few: they count in this one. */
export function waiting(earlier: readonly Release[], base: string): readonly Release[] {
  const quarters = earlier.filter(({ basis }) => basis)
  const after = quarters.slice(quarters.findLastIndex(({ totals }) => Object.hasOwn(totals, base)) + 1)
  const first = after.findIndex(({ basis }) => basis?.[`n:${base}`])
  return first < 0 ? [] : after.slice(first)
}

/**
 * A row of a table, out of the cells of each table it is judged as: of what contradicts itself there are none, and it is not shown.
 * Nothing when there are none at all.
 */
export function rowOf(table: Table, cells: readonly (readonly Shown[] | undefined)[]): Row | undefined {
  if (cells.every(each => !each)) return undefined
  if (table.kind === 'one')
    return Object.fromEntries(categoriesOf(table).map((category, i) => [category, cells[0]?.[i] ?? null]))
  return Object.fromEntries(
    table.categories.map((category, i) => {
      const [n = null, without = null] = cells[i] ?? []
      return [category, without === null ? null : n]
    }),
  )
}

/** The figures of a quarter, given those of all quarters before it. */
export function quarterRelease(
  period: Period,
  counts: readonly Count[],
  earlier: readonly Release[],
  { tables, day, k }: Making,
): Release {
  const basis = basisOf(tables, counts)
  const totals: Record<string, Total> = {}
  const rows: Record<string, Row> = {}
  for (const base of new Set(tables.map(({ base }) => base))) {
    const before = waiting(earlier, base)
    const bases = [...before.flatMap(({ basis }) => (basis ? [basis] : [])), basis]
    const n = total(perUnit(bases, `n:${base}`, 'n'))
    const own = Math.max(k, ...before.map(each => each.k))
    if (n < own) continue
    const [from = '', to = ''] = [monthsIn(before[0]?.period ?? period)[0], monthsIn(period).at(-1)]
    totals[base] = { span: { from, to }, n, k: own }
    for (const table of tables.filter(table => table.base === base)) {
      const cells = judgedAs(table).map(judged => {
        const figure = quarterFigure(judged, countsIn(countsByUnit(judged, bases)), n, own)
        return isSound(figure) ? shownOf(figure) : undefined
      })
      const row = rowOf(table, cells)
      if (row) rows[table.id] = row
    }
  }
  return { period, made: day, k, totals, tables: rows, campaigns: campaignsIn(counts), basis }
}
