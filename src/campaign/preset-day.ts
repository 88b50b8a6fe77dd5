/** A day of the year. */
export type YearDay = { readonly month: number; readonly day: number }

/** When a subject comes round: the same day, the same weekday of a month (1 is Monday), some days in a row, or any day. */
export type DayRule =
  | { readonly on: YearDay }
  | { readonly weekday: number; readonly nth: number; readonly month: number }
  | { readonly from: YearDay; readonly to: YearDay }
  | 'any'

const dayIn = (year: number, { month, day }: YearDay): string =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)

/** The nth Monday (1) to Sunday (7) of a month. */
function nthWeekday(year: number, month: number, weekday: number, nth: number): string {
  const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay() || 7
  return dayIn(year, { month, day: 1 + ((weekday - first + 7) % 7) + 7 * (nth - 1) })
}

type Days = { readonly from: string; readonly to: string }

function inYear(rule: Exclude<DayRule, 'any'>, year: number): Days {
  if ('from' in rule) return { from: dayIn(year, rule.from), to: dayIn(year, rule.to) }
  const day = 'on' in rule ? dayIn(year, rule.on) : nthWeekday(year, rule.month, rule.weekday, rule.nth)
  return { from: day, to: day }
}

/** The first days of a subject that are not over on `today` (`yyyy-mm-dd`); nothing when it has no days of its own. */
export function nextDays(rule: DayRule, today: string): Days | undefined {
  if (rule === 'any') return undefined
  const year = Number(today.slice(0, 4))
  const now = inYear(rule, year)
  return now.to >= today ? now : inYear(rule, year + 1)
}
