import { type Figure, faultsIn, isSound } from './figure.ts'
import { isYear } from './period.ts'
import { countsByUnit, countsIn, perUnit, quarterFigure, total, waiting } from './quarter.ts'
import type { Release, Row } from './release.ts'
import { categoriesOf, type Judged, judgedAs, type Table, WITHOUT } from './table.ts'
import type { Units } from './units.ts'
import { groupsIn, leastIn, sourcesOf, totalOf, yearFigure } from './year.ts'

/**
 * Why a release may not be published beside those that already are; nothing when it may. It looks at what will be stored and not at
 * how that came about (docs/figures.md).
 */
export function releaseFaults(
  release: Release,
  earlier: readonly Release[],
  tables: readonly Table[],
  units: Units,
): string[] {
  const known = isYear(release.period) ? yearFigures(release, earlier, units) : quarterFigures(release, earlier)
  const strangers = Object.keys({ ...release.tables, ...release.byPart }).filter(
    id => !tables.some(table => table.id === id),
  )
  return [
    ...strangers.map(id => `${release.period} ${id}: no such table`),
    ...Object.values(release.totals)
      .filter(({ n, k }) => n < k)
      .map(() => `${release.period}: a total is below its threshold`),
    ...tables.flatMap(table =>
      isLeast(table, release, earlier) ? [] : [`${release.period} ${table.id}: not what its quarters showed`],
    ),
    ...tables.flatMap(judgedAs).flatMap(table => {
      const figure = known(table)
      const shown = shownIn(release, earlier, table)
      if (!figure || shown.length === 0)
        return shown.length > 0 ? [`${release.period} ${table.id}: there is nothing to show`] : []
      // What contradicts itself has no other table that fits; so nothing of it may be shown.
      if (table.rest === WITHOUT && !isSound(figure) && shown.every(n => n === null)) return []
      return faultsIn(figure, shown).map(fault => `${release.period} ${table.id}: ${fault}`)
    }),
  ]
}

/** That there are at least so many may be said only when the quarters said so. */
function isLeast(table: Table, { period, least, tables }: Release, earlier: readonly Release[]): boolean {
  const said = Object.entries(least?.[table.id] ?? {})
  const known = leastIn(table, sourcesOf(period, table.base, earlier), tables[table.id] ?? {})
  return said.every(([category, n]) => known[category] === n)
}

function quarterFigures(release: Release, earlier: readonly Release[]) {
  return (table: Judged): Figure | undefined => {
    const { n, k } = release.totals[table.base] ?? {}
    if (n === undefined || k === undefined) return undefined
    const pool = [...waiting(earlier, table.base), release].flatMap(({ basis }) => (basis ? [basis] : []))
    const counted = total(perUnit(pool, `n:${table.base}`, 'n'))
    return quarterFigure(table, countsIn(countsByUnit(table, pool)), counted === n ? n : Number.NaN, k)
  }
}

function yearFigures(release: Release, earlier: readonly Release[], units: Units) {
  return (table: Judged): Figure | undefined => {
    const known = release.totals[table.base]
    const sources = sourcesOf(release.period, table.base, earlier)
    const counted = totalOf(sources)
    if (!known || !counted) return undefined
    const parts = release.parts?.[table.base] ?? []
    const groups = parts.length > 0 ? groupsIn(units, sources, table.base, known.k) : []
    const right =
      counted.n === known.n &&
      parts.length === groups.length &&
      groups.every(({ n, top }, g) => n === parts[g]?.n && top === parts[g]?.id)
    return yearFigure(table, sources, right ? groups : [], known)
  }
}

/** What is shown of a table, in the order of its figure; of a year also what its quarters showed before. */
function shownIn(release: Release, earlier: readonly Release[], table: Judged): (number | null)[] {
  const own = release.tables[table.id]
  // Groups without a whole can only have been put there: no table fits what is no number.
  if (!own) return (release.byPart?.[table.id] ?? []).map(() => Number.NaN)
  const parts = release.parts?.[table.base] ?? []
  const groups = (release.byPart?.[table.id] ?? []).map((row, g) => ({ row, n: parts[g]?.n }))
  const before = isYear(release.period) ? sourcesOf(release.period, table.base, earlier) : []
  const quarters = before.map(({ tables, total }) => ({ row: tables[table.id] ?? {}, n: total.n }))
  return [...groups, { row: own, n: release.totals[table.base]?.n }, ...quarters].flatMap(({ row, n }) =>
    categoriesOf(table).map(category => toldOf(table, row, category, n)),
  )
}

/** What everybody reads in a row: a figure that is shown, or what is left of the total beside it. */
function toldOf({ categories: [only = ''] }: Judged, row: Row, category: string, n = Number.NaN): number | null {
  if (category !== WITHOUT) return row[category] ?? null
  const shown = row[only] ?? null
  return shown === null ? null : n - shown
}
