import { type Figure, faultsIn } from './figure.ts'
import { isYear } from './period.ts'
import { countsByUnit, countsIn, perUnit, quarterFigure, total, waiting } from './quarter.ts'
import type { Release, Row } from './release.ts'
import { categoriesOf, type Table } from './table.ts'
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
    ...tables.flatMap(table => {
      const figure = known(table)
      const shown = shownIn(release, earlier, table)
      if (!figure || shown.length === 0)
        return shown.length > 0 ? [`${release.period} ${table.id}: there is nothing to show`] : []
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
  return (table: Table): Figure | undefined => {
    const { n, k } = release.totals[table.base] ?? {}
    if (n === undefined || k === undefined) return undefined
    const pool = [...waiting(earlier, table.base), release].flatMap(({ basis }) => (basis ? [basis] : []))
    const counted = total(perUnit(pool, `n:${table.base}`, 'n'))
    return quarterFigure(table, countsIn(countsByUnit(table, pool)), counted === n ? n : Number.NaN, k)
  }
}

function yearFigures(release: Release, earlier: readonly Release[], units: Units) {
  return (table: Table): Figure | undefined => {
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
function shownIn(release: Release, earlier: readonly Release[], table: Table): (number | null)[] {
  const rows = [...(release.byPart?.[table.id] ?? []), ...list(release.tables[table.id])]
  const before = isYear(release.period) && rows.length > 0 ? sourcesOf(release.period, table.base, earlier) : []
  return [...rows, ...before.map(({ tables }) => tables[table.id] ?? {})].flatMap(row =>
    categoriesOf(table).map(category => row[category] ?? null),
  )
}

const list = (row: Row | undefined): Row[] => (row ? [row] : [])
