import { createHash } from 'node:crypto'
import { figured } from '#cards/policy/figures.ts'
import type { Casebook } from '#src/incident/casebook.ts'

/** How much happens in each unit of the local run in a month; the smallest have hardly anything. */
export const busy: Readonly<Record<string, number>> = {
  'voorbeeld-uitvoering': 16,
  'voorbeeld-beleid': 6,
  'voorbeeld-toezicht': 5,
  'voorbeeld-toezicht-noord': 1,
  'voorbeeld-ict': 8,
  'voorbeeld-hr': 1,
  'voorbeeld-bonaire': 1,
}

type Tally = { readonly measure: string; readonly value: string }

/**
 * Invented counters for the months before `month` (`yyyy-mm`), so that somebody can look at figures in the local run. The same
 * each time; doing it again changes nothing.
 */
export async function addSample(casebook: Casebook, month: string, months = 15): Promise<number> {
  let added = 0
  for (const [unit, mean] of Object.entries(busy))
    for (const each of before(month, months)) {
      const tallies = tallied(`${unit} ${each}`, mean)
      const key = createHash('sha256').update(`sample ${unit} ${each}`).digest('base64url')
      if (tallies.length > 0 && (await casebook.count(key, { unit, month: each, tallies })) === 'saved')
        added += tallies.length
    }
  return added
}

/** That many months (`yyyy-mm`) before a month, the last one first. */
export function before(month: string, many: number): string[] {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return Array.from({ length: many }, (_, i) =>
    new Date(Date.UTC(year, number - 2 - i, 1)).toISOString().slice(0, 'yyyy-mm'.length),
  )
}

function tallied(seed: string, mean: number): Tally[] {
  const draw = drawing(seed)
  const reports = Math.round(mean * (0.6 + 0.8 * draw()))
  const closed = Math.round(reports * 0.7)
  return [
    ...answered('advies', reports, draw),
    ...answered('grond', reports, draw),
    ...answered('gedrag', reports, draw),
    ...answered('genomen', reports, draw),
    ...answered('afwijking', Math.round(reports * 0.2), draw),
    ...answered('stap', Math.round(reports * 0.4), draw),
    ...['uitkomst', 'maatregel', 'tevreden', 'les_moeilijkst', 'les_eerder', 'les_voorkomen'].flatMap(measure =>
      answered(measure, closed, draw),
    ),
    ...answered('benadeling', Math.round(closed * 0.6), draw),
  ]
}

/** The first answers of a list are given most. */
function answered(measure: string, many: number, draw: () => number): Tally[] {
  const values = figured.find(({ id }) => id === measure)?.categories ?? []
  return Array.from({ length: many }, () => ({ measure, value: values[Math.floor(values.length * draw() ** 3)] ?? '' }))
}

/** Chance that is the same for the same seed. */
export function drawing(seed: string): () => number {
  let n = 0
  return () => createHash('sha256').update(`${seed} ${n++}`).digest().readUInt32LE(0) / 2 ** 32
}
