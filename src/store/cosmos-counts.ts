import type { Tallies, Tally } from '#src/incident/casebook.ts'
import { dayOf } from '#src/privacy/retention.ts'
import { nameOf } from './cosmos-folder.ts'

/** The counters of one unit and month. They know no person and no case; `brought` has random names only. */
export type Counts = {
  readonly id: string
  readonly unit: string
  readonly month: string
  readonly counters: readonly (Tally & { readonly n: number })[]
  /** Parcels that were added, with their day. */
  readonly brought: Readonly<Record<string, string>>
}

/** A parcel that lies in its outbox for longer after it was added would be added again; rounds find it within seconds. */
const REMEMBERED = 14 * 86_400_000

export const countsName = ({ unit, month }: Pick<Tallies, 'unit' | 'month'>): string => nameOf('counts', unit, month)

export const noCounts = (id: string, { unit, month }: Tallies): Counts => ({
  id,
  unit,
  month,
  counters: [],
  brought: {},
})

/** With these added, or nothing when that was done before. */
export function added(counts: Counts, parcel: string, tallies: readonly Tally[], now: number): Counts | undefined {
  if (Object.hasOwn(counts.brought, parcel)) return undefined
  const oldest = dayOf(now - REMEMBERED)
  const young = Object.entries(counts.brought).filter(([, on]) => on >= oldest)
  const counters = tallies.reduce(oneMore, counts.counters)
  return { ...counts, counters, brought: Object.fromEntries([...young, [parcel, dayOf(now)]]) }
}

const oneMore = (counters: Counts['counters'], { measure, value }: Tally): Counts['counters'] => {
  const same = (one: Tally) => one.measure === measure && one.value === value
  return counters.some(same)
    ? counters.map(one => (same(one) ? { ...one, n: one.n + 1 } : one))
    : [...counters, { measure, value, n: 1 }]
}
