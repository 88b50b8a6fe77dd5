import { quartersIn } from '#src/report/period.ts'
import type { Release, Row, Shown } from '#src/report/release.ts'
import { categoriesOf, type Table } from '#src/report/table.ts'
import { type Equation, fraction, isZero, less, number, whole } from './fraction.ts'

/**
 * Somebody who has every release that was ever published, knows how Trede works, and wants what is hidden. It shares no code with
 * the product but its types: it only sees `releases` without their basis.
 */
export type Public = Omit<Release, 'basis'>

export type Sum = { readonly unknowns: readonly string[]; readonly is: number }
export type Knowledge = { readonly sums: Sum[]; readonly most: Map<string, number> }

export const nameOf = (table: string, period: string, category: string, part: number | 'all' = 'all') =>
  [table, period, part, category].join(' ')

/** Who is not in a category: a small number of them is told as well when nearly all are. */
export const without = (category: string) => `zonder_${category}`

/** What an attacker wants to know of a table, whether it is told or not. */
export const wanted = (table: Table): readonly string[] =>
  table.kind === 'one' ? categoriesOf(table) : table.categories.flatMap(each => [each, without(each)])

/** Everything that is published of a table, as sums of unknowns. What is shown is a sum of one. */
export function known(releases: readonly Public[], table: Table): Knowledge {
  const sums: Sum[] = []
  const most = new Map<string, number>()
  const categories = wanted(table)
  const row = (period: string, shown: Row | undefined, n: number, part: number | 'all') => {
    if (!shown) return
    for (const category of categories) {
      const name = nameOf(table.id, period, category, part)
      most.set(name, n)
      const value: Shown = shown[category] ?? null
      if (value !== null) sums.push({ unknowns: [name], is: value })
    }
    const wholes = table.kind === 'one' ? [categories] : table.categories.map(each => [each, without(each)])
    for (const whole of wholes) sums.push({ unknowns: whole.map(each => nameOf(table.id, period, each, part)), is: n })
  }
  for (const { period, totals, tables, parts, byPart } of releases) {
    const total = totals[table.base]
    if (!total) continue
    row(period, tables[table.id], total.n, 'all')
    if (!parts) continue
    const rows = byPart?.[table.id] ?? []
    for (const [g, shown] of rows.entries()) row(period, shown, parts[table.base]?.[g]?.n ?? 0, g)
    const quarters = releases.filter(each => quartersIn(period).includes(each.period) && each.totals[table.base])
    for (const category of categories) {
      const year = nameOf(table.id, period, category)
      // Nothing = what it is made of, less itself.
      const groups = rows.map((_, g) => nameOf(table.id, period, category, g))
      if (groups.length > 0) sums.push({ unknowns: [...groups, `-${year}`], is: 0 })
      sums.push({ unknowns: [...quarters.map(each => nameOf(table.id, each.period, category)), `-${year}`], is: 0 })
    }
  }
  return { sums, most }
}

const equation = ({ unknowns, is }: Sum): Equation => {
  const row: Equation = new Map([['', whole(is)]])
  for (const each of unknowns) {
    const [name, value] = each.startsWith('-') ? [each.slice(1), -1n] : [each, 1n]
    row.set(name, fraction((row.get(name)?.[0] ?? 0n) + value))
  }
  if (is === 0) row.delete('')
  return row
}

/** Gauss and Jordan over fractions: each row has an unknown of its own that stands in no other. */
export function solved(sums: readonly Sum[]): Map<string, Equation> {
  const rows = new Map<string, Equation>()
  for (const sum of sums) {
    let row = equation(sum)
    for (const [pivot, other] of rows) row = less(row, other, pivot)
    const pivot = [...row.keys()].find(name => name !== '')
    if (pivot === undefined) continue
    for (const [name, other] of rows) if (other.has(pivot)) rows.set(name, less(other, row, pivot))
    rows.set(pivot, row)
  }
  return rows
}

/** What a sum of unknowns must be, when the figures leave only one answer: it lies in the space of the rows. */
export function determined(rows: ReadonlyMap<string, Equation>, unknowns: readonly string[]): number | undefined {
  let row = equation({ unknowns, is: 0 })
  for (const [pivot, other] of rows) row = less(row, other, pivot)
  if ([...row.keys()].some(name => name !== '')) return undefined
  const left = row.get('')
  return left && !isZero(left) ? -number(left) : 0
}

/** The tightest bounds that follow sum by sum: nothing is below zero, and everything is whole. */
export function bounds({ sums, most }: Knowledge): Map<string, [number, number]> {
  const all = new Map<string, [number, number]>()
  const of = (name: string) => all.get(name) ?? [0, most.get(name) ?? Number.POSITIVE_INFINITY]
  for (let moved = true, round = 0; moved && round < 200; round++) {
    moved = false
    for (const { unknowns, is } of sums) {
      const terms = unknowns.map(each => (each.startsWith('-') ? ([each.slice(1), -1] as const) : ([each, 1] as const)))
      const ends = terms.map(([name, sign]) => (sign === 1 ? of(name) : [-of(name)[1], -of(name)[0]])) as [
        number,
        number,
      ][]
      for (const [i, [name, sign]] of terms.entries()) {
        const others = ends.filter((_, j) => j !== i)
        const [lowest, highest] = [0, 1].map(end =>
          others.reduce((sum, each) => sum + (each[end as 0 | 1] ?? 0), 0),
        ) as [number, number]
        const [low, high] = sign === 1 ? [is - highest, is - lowest] : [lowest - is, highest - is]
        const [was, before] = of(name)
        const now: [number, number] = [Math.max(was, low), Math.min(before, high)]
        if (now[0] > was || now[1] < before) {
          all.set(name, now)
          moved = true
        }
      }
    }
  }
  for (const name of most.keys()) if (!all.has(name)) all.set(name, of(name) as [number, number])
  return all
}
