import type { Counters } from '#src/report/counters.ts'
import type { Published, Release, Releases } from '#src/report/release.ts'
import { type Changing, type Decision, gathered } from './cosmos-change.ts'
import type { Counts } from './cosmos-counts.ts'

/** A release, or the threshold that held in a month. */
export type Kept = { readonly id: string; readonly release?: Release; readonly shown?: Published; readonly k?: number }

/** Counters are read a few times a year, so their months are not indexed. */
export const cosmosCounters = (counts: Changing<Counts>): Counters => ({
  async months() {
    const found = await gathered(counts.all({ text: 'SELECT c.id, c.month FROM c', values: {} }))
    return [...new Set(found.map(({ month }) => month))].toSorted()
  },
  async counted(months) {
    const all = []
    for (const month of months)
      for await (const { unit, counters } of counts.all({
        text: 'SELECT * FROM c WHERE c.month = @month',
        values: { month },
      }))
        all.push(...counters.map(counter => ({ unit, month, ...counter })))
    return all
  },
})

/** `shown` reads only what may be shown; what it remembers of a document must not be taken for the whole. */
export const cosmosReleases = (kept: Changing<Kept>, shown: Changing<Pick<Kept, 'id' | 'shown'>>): Releases => ({
  keep: release =>
    kept.change(release.period, (before): Decision<Kept, Release> => {
      if (before?.release) return { result: before.release, sure: true }
      const { basis: _, ...published } = release
      return { result: release, to: { id: release.period, release, shown: published } }
    }),
  async all() {
    const found = await gathered(kept.all({ text: 'SELECT * FROM c', values: {} }))
    return found.flatMap(({ release }) => release ?? []).toSorted(oldestFirst)
  },
  async published() {
    const found = await shown.some({ text: 'SELECT c.id, c.shown FROM c WHERE IS_DEFINED(c.shown)', values: {} }, MOST)
    return found.flatMap(({ shown }) => (shown ? [shown] : [])).toSorted(oldestFirst)
  },
  threshold: (month, k) =>
    kept.change(`k ${month}`, (before): Decision<Kept, number> => {
      const highest = Math.max(k, before?.k ?? k)
      return before?.k === highest
        ? { result: highest, sure: true }
        : { result: highest, to: { id: `k ${month}`, k: highest } }
    }),
})

/** Two hundred years of quarters. */
const MOST = 1_000

const oldestFirst = (a: Published, b: Published) => (a.period < b.period ? -1 : 1)
