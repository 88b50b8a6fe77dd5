import type { Opened } from './ballots.ts'

/** How many talks a figure must be about at least (product.md E7; may only be raised). Owner: HR policy with the privacy officer. */
export const SMALLEST = 10

/** `unit` absent: the units that are too small to be shown by themselves, together. */
export type CoverageRow = { readonly unit?: string; readonly asked: number; readonly done: number }

export type Coverage = {
  readonly rows: readonly CoverageRow[]
  /** How many units are in the row without a name. */
  readonly folded: number
  /** Absent when all of the organisation together is too small. */
  readonly total?: CoverageRow
}

/**
 * How many talks had their moment, and of how many both say that it was discussed, by unit. Small units are folded together; if
 * what is folded is still too small, the smallest shown one joins it, so that it cannot be had by taking away.
 */
export function coverageOf(opened: readonly Opened[], organisation: string): Coverage {
  const rows = opened
    .filter(one => one.organisation === organisation)
    .map(({ unit, counts }) => ({ unit, asked: counts['gesprek:gevraagd'] ?? 0, done: counts['gesprek:gedaan'] ?? 0 }))
    .filter(({ asked }) => asked > 0)
    .toSorted((a, b) => a.asked - b.asked || a.unit.localeCompare(b.unit))
  const total = summed(rows)
  if (total.asked < SMALLEST) return { rows: [], folded: rows.length }
  let small = rows.filter(({ asked }) => asked < SMALLEST).length
  while (small > 0 && small < rows.length && summed(rows.slice(0, small)).asked < SMALLEST) small++
  const shown = rows.slice(small).toSorted((a, b) => a.unit.localeCompare(b.unit))
  return { rows: [...shown, ...(small > 0 ? [summed(rows.slice(0, small))] : [])], folded: small, total }
}

const summed = (rows: readonly CoverageRow[]): CoverageRow => ({
  asked: rows.reduce((sum, { asked }) => sum + asked, 0),
  done: rows.reduce((sum, { done }) => sum + done, 0),
})
