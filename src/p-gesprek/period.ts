/** A quarter, `2026-Q4`: the time over which answers and outcomes are counted together. */
export type Period = string

/** Days `yyyy-mm-dd` compare as text. */
export const periodOf = (day: string): Period => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`

const MONTHS_LATER = 2

/** From this day on nothing is added any more, and its sums may be opened: a month after the quarter (HR policy). */
export function opensOn(period: Period): string {
  const [year = 0, quarter = 0] = period.split('-Q').map(Number)
  const month = quarter * 3 + MONTHS_LATER
  return `${year + (month > 12 ? 1 : 0)}-${String(((month - 1) % 12) + 1).padStart(2, '0')}-01`
}

export const isOpenFor = (period: Period, day: string): boolean => day < opensOn(period)

/** The last `many` periods whose sums may be opened on `day`, newest first. */
export function closedPeriods(day: string, many: number): Period[] {
  const closed: Period[] = []
  for (let [year, quarter] = beginning(day); closed.length < many; [year, quarter] = before(year, quarter)) {
    const period = `${year}-Q${quarter}`
    if (!isOpenFor(period, day)) closed.push(period)
  }
  return closed
}

const beginning = (day: string): [number, number] => {
  const [year = 0, quarter = 0] = periodOf(day).split('-Q').map(Number)
  return [year, quarter]
}
const before = (year: number, quarter: number): [number, number] =>
  quarter === 1 ? [year - 1, 4] : [year, quarter - 1]
