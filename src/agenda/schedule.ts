import { Temporal } from 'temporal-polyfill'
import { dayAfter, type Length, reminderOn, today, workdaysBefore, workingMoment } from './calendar.ts'

/** When things happen, for features: `now` in milliseconds, `zone` an IANA time zone, days `yyyy-mm-dd`, moments ISO instants. */
export type Schedule = {
  day(now: number, zone: string): string
  /** The start of the working day that lies `length` after today. */
  after(now: number, zone: string, length: Length): string
  /** Nothing when somebody may be disturbed now, otherwise the first moment at which they may. */
  better(now: number, zone: string): string | undefined
  /** The instant at which the clock there says `time` (`hh:mm`) on `day`; undefined when there is no such day or time. */
  moment(day: string, time: string, zone: string): string | undefined
  /** The start of the working day that lies so many working days before the day of `at`. */
  before(at: string, zone: string, workdays: number): string
}

const instant = (now: number) => Temporal.Instant.fromEpochMilliseconds(now)

export const schedule: Schedule = {
  day: (now, zone) => today(instant(now), zone).toString(),
  after: (now, zone, length) => reminderOn(dayAfter(today(instant(now), zone), length), zone).toString(),
  better(now, zone) {
    const moment = workingMoment(instant(now), zone)
    return moment.equals(instant(now)) ? undefined : moment.toString()
  },
  moment(day, time, zone) {
    const [, hour = '', minute = ''] = /^(\d{1,2})[:.](\d\d)(?::00)?$/.exec(time) ?? []
    try {
      const [date, clock] = [Temporal.PlainDate.from(day), { hour: Number(hour || 'x'), minute: Number(minute) }]
      const plainTime = Temporal.PlainTime.from(clock, { overflow: 'reject' })
      return date.toZonedDateTime({ timeZone: zone, plainTime }).toInstant().toString()
    } catch {
      return undefined
    }
  },
  before: (at, zone, workdays) =>
    reminderOn(workdaysBefore(today(Temporal.Instant.from(at), zone), workdays), zone).toString(),
}
