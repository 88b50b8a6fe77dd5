import { ANYWHERE, type Figure, isSound, shownOf } from './figure.ts'
import type { Candidate } from './hiding.ts'
import { monthsIn, type Period, quartersIn, type Span } from './period.ts'
import { countsByUnit, countsIn, type Making, perUnit, rowOf } from './quarter.ts'
import type { Basis, Part, Release, Row, Shown, Total } from './release.ts'
import { categoriesOf, type Judged, judgedAs, type Table, WITHOUT } from './table.ts'
import { type Group, groupsOf, type Units } from './units.ts'

/** A quarter as it was published, and what it was made from. */
type Source = { readonly total: Total; readonly tables: Release['tables']; readonly bases: readonly Basis[] }

/** The quarters of a year with enough to show for `base`, each with those that waited for it, maybe of the year before. */
export function sourcesOf(year: Period, base: string, earlier: readonly Release[]): Source[] {
  return earlier.flatMap(({ period, totals, tables }) => {
    const total = quartersIn(year).includes(period) ? totals[base] : undefined
    return total ? [{ total, tables, bases: basesOf(earlier, total.span) }] : []
  })
}

const basesOf = (earlier: readonly Release[], { from, to }: Span): Basis[] =>
  earlier.flatMap(({ period, basis }) =>
    basis && monthsIn(period).every(month => month >= from && month <= to) ? [basis] : [],
  )

/** All of them together; undefined when there is none. */
export function totalOf(sources: readonly Source[]): Total | undefined {
  const [first, last] = [sources[0]?.total, sources.at(-1)?.total]
  return (
    first &&
    last && {
      span: { from: first.span.from, to: last.span.to },
      n: sources.reduce((sum, { total }) => sum + total.n, 0),
      k: Math.max(...sources.map(({ total }) => total.k)),
    }
  )
}

/**
 * The table of a year: per group of units, of the whole organisation, and per quarter as it was published before. From the groups
 * through the categories to the quarters everything adds up. The cells come in this order: groups, totals, quarters.
 */
export function yearFigure(table: Judged, sources: readonly Source[], groups: readonly Group[], total: Total): Figure {
  const places = new Map<string, number>()
  const cells: Candidate[] = []
  const row = (counts: ReturnType<typeof countsByUnit>, n: number, k: number, units?: readonly string[]) =>
    [...countsIn(counts, units)].map(([category, count]) => ({ category, n: count, most: Math.max(n, count), k }))
  const all = countsByUnit(
    table,
    sources.flatMap(({ bases }) => bases),
  )

  for (const [g, { units, n }] of groups.entries()) {
    places.set(`group ${g}`, n)
    for (const { category, ...cell } of row(all, n, total.k, units))
      cells.push({ ...cell, from: `group ${g}`, to: `in ${category}` })
  }
  for (const { category, ...cell } of row(all, total.n, total.k)) {
    places.set(`out ${category}`, 0)
    if (groups.length > 0) places.set(`in ${category}`, 0)
    const known = sources.some(({ tables }) => isTold(table, tables[table.id], category))
    cells.push({
      ...cell,
      from: groups.length > 0 ? `in ${category}` : ANYWHERE,
      to: `out ${category}`,
      worth: WHOLE,
      // A quarter of it was shown under a lower threshold: no secret any more that there are some, and not shown again.
      ...(known && cell.n < cell.k && { k: 0, fixed: 'hidden' as const }),
    })
  }
  for (const [q, { total, tables, bases }] of sources.entries()) {
    places.set(`quarter ${q}`, -total.n)
    for (const { category, ...cell } of row(countsByUnit(table, bases), total.n, total.k))
      cells.push({
        ...cell,
        from: `out ${category}`,
        to: `quarter ${q}`,
        fixed: isTold(table, tables[table.id], category) ? 'shown' : 'hidden',
      })
  }
  return { cells, places }
}

/** Who is not in a category is told with the category. */
const isTold = ({ categories: [only = ''] }: Judged, row: Row | undefined, category: string): boolean =>
  typeof row?.[category === WITHOUT ? only : category] === 'number'

/** A figure of the whole organisation answers more questions than one of a group, so it is the last to be hidden. */
const WHOLE = 4

/** The groups of a base, named as they are now; none when there would be only one, for that is the whole. */
export function partsOf(units: Units, groups: readonly Group[]): Part[] {
  return groups.map(({ top, units: within, whole, n }) => {
    const small = within.filter(id => id !== top && Object.hasOwn(units, id) && (units[id]?.people ?? 0) > 0)
    return { id: top, name: units[top]?.name ?? '', whole, with: small.map(id => units[id]?.name ?? id), n }
  })
}

/** The figures of a year, made from those of its quarters and nothing else. */
export function yearRelease(
  year: Period,
  earlier: readonly Release[],
  units: Units,
  { tables, day, k }: Making,
): Release {
  const totals: Record<string, Total> = {}
  const rows: Record<string, Row> = {}
  const parts: Record<string, readonly Part[]> = {}
  const byPart: Record<string, readonly Row[]> = {}
  const least: Record<string, Record<string, number>> = {}
  for (const base of new Set(tables.map(({ base }) => base))) {
    const sources = sourcesOf(year, base, earlier)
    const known = totalOf(sources)
    const whole = known && { ...known, k: Math.max(known.k, k) }
    // Too few by now, when the threshold was raised after its quarters.
    if (!whole || whole.n < whole.k) continue
    const own = tables.filter(table => table.base === base && sources.every(source => source.tables[table.id]))
    const { groups, shown } = cut(own, sources, groupsIn(units, sources, base, whole.k), whole)
    totals[base] = whole
    parts[base] = partsOf(units, groups)
    for (const table of own) {
      const judged = judgedAs(table)
      const rowAt = (i: number) =>
        rowOf(
          table,
          judged.map((each, j) => {
            const size = categoriesOf(each).length
            return shown.get(table)?.[j]?.slice(i * size, (i + 1) * size)
          }),
        )
      const row = rowAt(groups.length)
      if (!row) continue
      byPart[table.id] = groups.map((_, g) => rowAt(g) ?? {})
      rows[table.id] = row
      least[table.id] = leastIn(table, sources, row)
    }
  }
  const campaigns = campaignsOf(year, earlier)
  return { period: year, made: day, k, totals, tables: rows, parts, byPart, least, ...campaigns }
}

function campaignsOf(year: Period, earlier: readonly Release[]): Pick<Release, 'campaigns'> {
  const known = earlier.flatMap(({ period, campaigns }) =>
    quartersIn(year).includes(period) && campaigns !== undefined ? [campaigns] : [],
  )
  return known.length > 0 ? { campaigns: known.reduce((a, b) => a + b, 0) } : {}
}

type Cut = {
  readonly groups: readonly Group[]
  /** Per table, the cells of each table that it is judged as; none of what contradicts itself. */
  readonly shown: ReadonlyMap<Table, readonly (readonly Shown[] | undefined)[]>
}

/**
 * All tables of a base with the same groups, for their sizes are known to all of them. When what its quarters showed leaves no
 * safe way to cut one of them, none is cut.
 */
function cut(tables: readonly Table[], sources: readonly Source[], groups: readonly Group[], total: Total): Cut {
  const shown = new Map<Table, (readonly Shown[] | undefined)[]>()
  for (const table of tables) {
    const figures = judgedAs(table).map(judged => yearFigure(judged, sources, groups, total))
    const cells = figures.map(figure => (isSound(figure) ? shownOf(figure) : undefined))
    if (groups.length > 0 && figures.some((figure, i) => isSound(figure) && !cells[i]))
      return cut(tables, sources, [], total)
    shown.set(table, cells)
  }
  return { groups, shown }
}

/** What everybody can add up from the quarters, where the year says nothing. */
export const leastIn = (table: Table, sources: readonly Source[], row: Row): Record<string, number> =>
  Object.fromEntries(
    categoriesOf(table).flatMap(category => {
      const n = sources.reduce((sum, { tables }) => sum + (tables[table.id]?.[category] ?? 0), 0)
      return row[category] === null && n > 0 ? [[category, n]] : []
    }),
  )

export function groupsIn(units: Units, sources: readonly Source[], base: string, k: number): Group[] {
  const counts = perUnit(
    sources.flatMap(({ bases }) => bases),
    `n:${base}`,
    'n',
  )
  const groups = Object.keys(units).length > 0 ? groupsOf(units, counts, k) : []
  return groups.length > 1 ? groups : []
}
