import { Temporal } from 'temporal-polyfill'

export type Day = Temporal.PlainDate
export type Length = { workdays: number } | { weeks: number } | { months: number }

/**
 * The days on which nobody is expected at work besides weekends: Algemene termijnenwet art. 3 lid 1 and 2
 * (Goede Vrijdag counts there too, and 5 May every year).
 */
export function holidays(year: number): Day[] {
  const day = (month: number, day: number) => Temporal.PlainDate.from({ year, month, day })
  const easter = easterSunday(year)
  const king = day(4, 27)
  return [
    day(1, 1),
    easter.subtract({ days: 2 }),
    easter.add({ days: 1 }),
    king.dayOfWeek === 7 ? day(4, 26) : king,
    day(5, 5),
    easter.add({ days: 39 }),
    easter.add({ days: 50 }),
    day(12, 25),
    day(12, 26),
  ]
}

/** The anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, ch. 8). */
function easterSunday(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return Temporal.PlainDate.from({ year, month: Math.floor(n / 31), day: (n % 31) + 1 })
}

/** By year, for planning many asks for the same few years over and over. */
const known = new Map<number, ReadonlySet<string>>()

function freeDays(year: number): ReadonlySet<string> {
  const days = known.get(year) ?? new Set(holidays(year).map(day => day.toString()))
  known.set(year, days)
  return days
}

export const isWorkday = (day: Day): boolean => day.dayOfWeek < 6 && !freeDays(day.year).has(day.toString())

/** The first working day on or after `day`. */
export const workdayFrom = (day: Day): Day => (isWorkday(day) ? day : workdayFrom(day.add({ days: 1 })))

/** The working day that lies `length` after `day`; a date that falls on a free day moves to the next working day. */
export function dayAfter(day: Day, length: Length): Day {
  if (!('workdays' in length)) return workdayFrom(day.add(length))
  let reached = day
  for (let left = length.workdays; left > 0; left--) reached = workdayFrom(reached.add({ days: 1 }))
  return reached
}

/** The working day that lies so many working days before `day`. */
export function workdaysBefore(day: Day, workdays: number): Day {
  let reached = day
  for (let left = workdays; left > 0; left--) reached = workdayUntil(reached.subtract({ days: 1 }))
  return reached
}

const workdayUntil = (day: Day): Day => (isWorkday(day) ? day : workdayUntil(day.subtract({ days: 1 })))

const OPENS = Temporal.PlainTime.from('09:00')
const CLOSES = Temporal.PlainTime.from('17:00')

export const today = (now: Temporal.Instant, zone: string): Day => now.toZonedDateTimeISO(zone).toPlainDate()

/** The moment on that day at which a reminder reaches somebody in their own zone: the start of the working day. */
export const reminderOn = (day: Day, zone: string): Temporal.Instant =>
  workdayFrom(day).toZonedDateTime({ timeZone: zone, plainTime: OPENS }).toInstant()

/** `now` when it lies in working hours of that zone, otherwise the start of the next working day. */
export function workingMoment(now: Temporal.Instant, zone: string): Temporal.Instant {
  const local = now.toZonedDateTimeISO(zone)
  const [day, time] = [local.toPlainDate(), local.toPlainTime()]
  const early = Temporal.PlainTime.compare(time, OPENS) < 0
  const late = Temporal.PlainTime.compare(time, CLOSES) >= 0
  if (isWorkday(day) && !early && !late) return now
  return reminderOn(late ? day.add({ days: 1 }) : day, zone)
}
