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
  /** What p-gesprekken counted in a quarter; their urns open on the day on which it is released. */
  readonly talks: (quarter: Period, day: string) => Promise<Count[]>
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
export function releasing({ counters, talks, releases, tables, units, k, now, refused }: Deps): () => Promise<void> {
  let done = ''
  let next = 0

  const make = async (period: Period, earlier: readonly Release[], day: string): Promise<Release> => {
    if (isYear(period)) return yearRelease(period, earlier, units, { tables, day, k })
    const months = monthsIn(period)
    const held = await Promise.all(months.map(month => releases.threshold(month, k)))
    const counts = [...(await counters.counted(months)), ...(await talks(period, day))]
    return quarterRelease(period, counts, earlier, { tables, day, k: Math.max(...held) })
  }

  /** Where only p-gesprekken were counted, figures begin with the last quarter whose urns are open. */
  const talked = async (day: string): Promise<string | undefined> => {
    const quarter = duePeriods(`${Number(day.slice(0, 4)) - 1}-01`, day).findLast(period => !isYear(period))
    return quarter && (await talks(quarter, day)).length > 0 ? monthsIn(quarter)[0] : undefined
  }

  return async () => {
    const [moment, day] = [now(), dayOf(now())]
    if (day === done || moment < next) return
    next = moment + LOOK_AGAIN
    await releases.threshold(day.slice(0, 'yyyy-mm'.length), k)
    const first = (await counters.months()).find(month => /^\d{4}-\d{2}$/.test(month)) ?? (await talked(day))
    if (!first) return
    const known = await releases.all()
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
    done = day
  }
}
