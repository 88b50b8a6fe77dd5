/** A quarter (`2026-Q3`) or a year (`2026`), by the calendar of UTC like the months that are counted by. */
export type Period = string

/** Months (`yyyy-mm`), both included. */
export type Span = { readonly from: string; readonly to: string }

/**
 * Months after the end of a period before its figures are made: what was still under way has arrived, and answers from p-gesprekken
 * may be opened (src/p-gesprek/period.ts). HR policy [voorstel].
 */
const MONTHS_AFTER = 1

const pad = (n: number) => String(n).padStart(2, '0')

export const quarterOf = (month: string): Period => `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5, 7)) / 3)}`
export const yearOf = (period: Period): Period => period.slice(0, 4)
export const isYear = (period: Period): boolean => /^\d{4}$/.test(period)
export const isQuarter = (period: Period): boolean => /^\d{4}-Q[1-4]$/.test(period)

export function monthsIn(period: Period): string[] {
  const first = isYear(period) ? 1 : 3 * Number(period.slice(6)) - 2
  return Array.from({ length: isYear(period) ? 12 : 3 }, (_, i) => `${yearOf(period)}-${pad(first + i)}`)
}

export const quartersIn = (year: Period): Period[] => [1, 2, 3, 4].map(n => `${year}-Q${n}`)

const nextQuarter = (quarter: Period): Period =>
  quarter.endsWith('Q4') ? `${Number(yearOf(quarter)) + 1}-Q1` : `${quarter.slice(0, 6)}${Number(quarter.slice(6)) + 1}`

/** The day (`yyyy-mm-dd`) on which the figures of a period are made; of a year with its last quarter. */
export function releaseDay(period: Period): string {
  const last = monthsIn(period).at(-1) ?? ''
  return new Date(Date.UTC(Number(last.slice(0, 4)), Number(last.slice(5)) + MONTHS_AFTER, 1))
    .toISOString()
    .slice(0, 10)
}

/** Every period from `month` on whose figures are due on `day`, in the order in which they are made. */
export function duePeriods(month: string, day: string): Period[] {
  const due: Period[] = []
  for (let quarter = quarterOf(month); releaseDay(quarter) <= day; quarter = nextQuarter(quarter))
    due.push(quarter, ...(quarter.endsWith('Q4') ? [yearOf(quarter)] : []))
  return due
}

/** The first release day after `day`. */
export function nextReleaseDay(day: string): string {
  let quarter = `${Number(yearOf(day)) - 1}-Q4`
  while (releaseDay(quarter) <= day) quarter = nextQuarter(quarter)
  return releaseDay(quarter)
}
