import { releaseFaults } from './audited.ts'
import type { Count, Counters } from './counters.ts'
import { duePeriods, isYear, monthsIn, type Period } from './period.ts'
import { quarterRelease } from './quarter.ts'
import type { Release, Releases } from './release.ts'
import type { Table } from './table.ts'
import type { Units } from './units.ts'
import { yearRelease } from './year.ts'

type Deps = {
  readonly counters: Counters
  /** What p-gesprekken and campaigns counted in a quarter; the urns open on the day on which it is released. */
  readonly elsewhere: (quarter: Period, day: string) => Promise<Count[]>
  readonly releases: Releases
  readonly tables: readonly Table[]
  readonly units: Units
  readonly k: number
  /** Milliseconds. */
  readonly now: () => number
  /** Told of a release that the audit refused; it is not published. */
  readonly refused: (period: Period, faults: readonly string[]) => void
}

/** Milliseconds between two looks: when there was nothing to do yet, and when somebody must look first. */
const [LOOK_AGAIN, AFTER_REFUSAL] = [60_000, 3_600_000]
const dayOf = (now: number) => new Date(now).toISOString().slice(0, 'yyyy-mm-dd'.length)

/**
 * Makes the figures of every period whose day has come, in their order, each once over all instances. Asked on every round of
 * the clock. A release that does not pass the audit is not kept, and keeps those after it waiting: somebody must look.
 */
export function releasing({
  counters,
  elsewhere,
  releases,
  tables,
  units,
  k,
  now,
  refused,
}: Deps): () => Promise<void> {
  let done = ''
  let next = 0

  const make = async (period: Period, earlier: readonly Release[], day: string): Promise<Release> => {
    if (isYear(period)) return yearRelease(period, earlier, units, { tables, day, k })
    const months = monthsIn(period)
    const held = await Promise.all(months.map(month => releases.threshold(month, k)))
    const counts = [...(await counters.counted(months)), ...(await elsewhere(period, day))]
    return quarterRelease(period, counts, earlier, { tables, day, k: Math.max(...held) })
  }

  /** Where no counter moved yet, figures begin with the last quarter that had p-gesprekken or campaigns. */
  const elsewhereOnly = async (day: string): Promise<string | undefined> => {
    const quarter = duePeriods(`${Number(day.slice(0, 4)) - 1}-01`, day).findLast(period => !isYear(period))
    return quarter && (await elsewhere(quarter, day)).length > 0 ? monthsIn(quarter)[0] : undefined
  }

  /** The first month of which there are or will be figures. */
  const begin = async (known: readonly Release[], day: string): Promise<string | undefined> => {
    const counted = (await counters.months()).find(month => /^\d{4}-\d{2}$/.test(month))
    const quarters = known.filter(({ period }) => !isYear(period)).map(({ period }) => monthsIn(period)[0])
    const more = known.length === 0 ? await elsewhereOnly(day) : undefined
    return [counted, ...quarters, more].filter(month => month !== undefined).toSorted()[0]
  }

  return async () => {
    const [moment, day] = [now(), dayOf(now())]
    if (day === done || moment < next) return
    next = moment + LOOK_AGAIN
    await releases.threshold(day.slice(0, 'yyyy-mm'.length), k)
    const known = await releases.all()
    const first = await begin(known, day)
    if (!first) return
    for (const period of duePeriods(first, day)) {
      if (known.some(release => release.period === period)) continue
      const release = await make(period, known, day)
      const faults = releaseFaults(release, known, tables, units)
      if (faults.length > 0) {
        next = moment + AFTER_REFUSAL
        return refused(period, faults)
      }
      known.push(await releases.keep(release))
    }
    // Nothing made yet costs a look a minute: counters of earlier months can still come, as with `npm run sample`.
    if (known.length > 0) done = day
  }
}
