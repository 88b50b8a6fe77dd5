import { type Candidate, extremes, hiddenCells, isSmall } from './hiding.ts'
import { type Change, changeTo, roadsOf } from './network.ts'

/**
 * A table as it is published. `places`: for each place of which the total is known, what goes out of it minus what comes in; where
 * a place is not named, anything may.
 */
export type Figure = { readonly cells: readonly Candidate[]; readonly places: ReadonlyMap<string, number> }

/** Where a sum that nobody is told goes to and comes from. */
export const ANYWHERE = ''

/** Counters that contradict each other, such as more answers than people asked, make no table. */
export const isSound = ({ cells }: Figure): boolean => cells.every(({ n }) => n >= 0)

/** What is shown of each cell, in their order: its number, or null. Undefined when nothing that may be hidden makes it safe. */
export function shownOf({ cells }: Figure): (number | null)[] | undefined {
  const hidden = hiddenCells(cells)
  return hidden && cells.map(({ n }, i) => (hidden.has(i) ? null : n))
}

/**
 * The audit: why a table may not be published, nothing when it may. For every cell below its threshold it must hold two whole
 * tables in its hand, one in which that cell is 0 and one in which it is k, both of which fit every figure that is shown. Then
 * nobody can tell it from any number between. What finds the tables need not be trusted: each is checked by adding up.
 */
export function faultsIn(figure: Figure, shown: readonly (number | null)[]): string[] {
  const { cells } = figure
  const roads = roadsOf(cells)
  const free = (i: number) => (shown[i] === null ? 0 : Number.POSITIVE_INFINITY)
  const mayBe = (i: number, wanted: number) => {
    const change = changeTo(cells, roads, i, wanted, free)
    return (
      change !== undefined && (cells[i]?.n ?? 0) + (change.get(i) ?? 0) === wanted && stillFits(figure, shown, change)
    )
  }
  const truth = cells.map(({ n }) => n)
  return [
    ...(shown.length === cells.length && fits(figure, shown, truth) ? [] : ['the figures do not add up']),
    ...cells.flatMap((cell, i) => {
      if (!isSmall(cell)) return []
      if (shown[i] !== null) return [`cell ${i} is shown and below ${cell.k}`]
      return extremes(cell)
        .filter(wanted => !mayBe(i, wanted))
        .map(wanted => `cell ${i} cannot be ${wanted}`)
    }),
  ]
}

/** Whether a table is one that the published figures leave open: whole, nowhere below zero, and adding up everywhere. */
export function fits({ cells, places }: Figure, shown: readonly (number | null)[], values: readonly number[]): boolean {
  const balance = new Map<string, number>()
  const add = (place: string, n: number) => void balance.set(place, (balance.get(place) ?? 0) + n)
  for (const [i, { from, to }] of cells.entries()) {
    add(from, values[i] ?? Number.NaN)
    add(to, -(values[i] ?? Number.NaN))
  }
  return (
    cells.every(({ most }, i) => isCount(values[i]) && (values[i] ?? 0) <= most) &&
    shown.every((n, i) => n === null || n === values[i]) &&
    [...places].every(([place, known]) => (balance.get(place) ?? 0) === known)
  )
}

/** The same of the true table with some changes: only what they touch needs to be looked at, if the true one fits. */
function stillFits({ cells, places }: Figure, shown: readonly (number | null)[], change: Change): boolean {
  const balance = new Map<string, number>()
  for (const [i, more] of change) {
    const cell = cells[i]
    const after = (cell?.n ?? Number.NaN) + more
    if (!cell || !isCount(after) || after > cell.most || (more !== 0 && shown[i] !== null)) return false
    balance.set(cell.from, (balance.get(cell.from) ?? 0) + more)
    balance.set(cell.to, (balance.get(cell.to) ?? 0) - more)
  }
  return [...balance].every(([place, more]) => more === 0 || !places.has(place))
}

const isCount = (n: number | undefined) => n !== undefined && Number.isInteger(n) && n >= 0
