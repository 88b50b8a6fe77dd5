import { releaseFaults } from './audited.ts'
import type { Counters } from './counters.ts'
import { duePeriods, isYear, monthsIn, type Period } from './period.ts'
import { quarterRelease } from './quarter.ts'
import type { Release, Releases } from './release.ts'
import type { Table } from './table.ts'
import type { Units } from './units.ts'
import { yearRelease } from './year.ts'

type Deps = {
  readonly counters: Counters
  readonly releases: Releases
  readonly tables: readonly Table[]
  readonly units: Units
  readonly k: number
  /** Milliseconds. */
  readonly now: () => number
  /** Told of a release that the audit refused; it is not published. */
  readonly refused: (period: Period, faults: readonly string[]) => void
}

/** Milliseconds between two looks, when there was nothing to do. */
const LOOK_AGAIN = 60_000
const dayOf = (now: number) => new Date(now).toISOString().slice(0, 'yyyy-mm-dd'.length)

/**
 * Makes the figures of every period whose day has come, in their order, each once over all instances. Asked on every round of
 * the clock. A release that does not pass the audit is not kept, and keeps those after it waiting: somebody must look.
 */
export function releasing({ counters, releases, tables, units, k, now, refused }: Deps): () => Promise<void> {
  let done = ''
  let next = 0

  const make = async (period: Period, earlier: readonly Release[], day: string): Promise<Release> => {
    if (isYear(period)) return yearRelease(period, earlier, units, { tables, day, k })
    const months = monthsIn(period)
    const held = await Promise.all(months.map(month => releases.threshold(month, k)))
    return quarterRelease(period, await counters.counted(months), earlier, { tables, day, k: Math.max(...held) })
  }

  return async () => {
    const [moment, day] = [now(), dayOf(now())]
    if (day === done || moment < next) return
    next = moment + LOOK_AGAIN
    await releases.threshold(day.slice(0, 'yyyy-mm'.length), k)
    const first = (await counters.months())[0]
    if (!first) return
    const known = await releases.all()
    for (const period of duePeriods(first, day)) {
      if (known.some(release => release.period === period)) continue
      const release = await make(period, known, day)
      const faults = releaseFaults(release, known, tables, units)
      if (faults.length > 0) return refused(period, faults)
      known.push(await releases.keep(release))
    }
    done = day
  }
}
