const durations: Record<string, (count: number) => string> = {
  h: count => `PT${count}H`,
  d: count => `P${count}D`,
  w: count => `P${count * 7}D`,
}

/**
 * How far the clock must go, as people type it (`3h`, `14d`, `2w`; at most four digits), as an ISO 8601 duration. `next` stays
 * `next`: up to what is due next. Nothing when it is neither.
 */
export function toAdvance(typed: string): string | undefined {
  const span = typed.trim().toLowerCase()
  const [, count, unit = ''] = /^(\d{1,4})([hdw])$/.exec(span) ?? []
  return span === 'next' ? span : count && durations[unit]?.(Number(count))
}
