import type { Count } from './counters.ts'
import { monthsIn, type Period } from './period.ts'

/** Sums of p-gesprekken in one unit, by cell: `antwoord:nee`, `gesprek:gedaan` (src/p-gesprek/urn.ts). */
export type Opened = { readonly unit: string; readonly counts: Readonly<Record<string, number | undefined>> }

const measures: Readonly<Record<string, string>> = { antwoord: 'p_antwoord', gesprek: 'p_gesprek' }

/** What was counted in the urns of a quarter, as other counters are told; that a talk was due says how many there were. */
export const talkCounts = (period: Period, opened: readonly Opened[]): Count[] =>
  opened.flatMap(({ unit, counts }) =>
    Object.entries(counts).flatMap(([cell, n = 0]) => {
      const [kind = '', value = ''] = cell.split(':')
      const measure = value === 'gevraagd' ? 'p_gesprek_gevraagd' : measures[kind]
      return measure && n > 0 ? [{ unit, month: monthsIn(period).at(-1) ?? '', measure, value, n }] : []
    }),
  )
