import { Temporal } from 'temporal-polyfill'
import { dayAfter, type Length, reminderOn, today, workingMoment } from './calendar.ts'

/** When things happen, for features: `now` in milliseconds, `zone` an IANA time zone, days `yyyy-mm-dd`, moments ISO instants. */
export type Schedule = {
  day(now: number, zone: string): string
  /** The start of the working day that lies `length` after today. */
  after(now: number, zone: string, length: Length): string
  /** Nothing when somebody may be disturbed now, otherwise the first moment at which they may. */
  better(now: number, zone: string): string | undefined
}

const instant = (now: number) => Temporal.Instant.fromEpochMilliseconds(now)

export const schedule: Schedule = {
  day: (now, zone) => today(instant(now), zone).toString(),
  after: (now, zone, length) => reminderOn(dayAfter(today(instant(now), zone), length), zone).toString(),
  better(now, zone) {
    const moment = workingMoment(instant(now), zone)
    return moment.equals(instant(now)) ? undefined : moment.toString()
  },
}
