import { Temporal } from 'temporal-polyfill'
import type { Case } from '#src/incident/case.ts'

export type Period = { readonly months: number } | { readonly days: number }

/** How long a kind of record is kept, counted from `from`. What is about nobody stays. */
export type Rule = {
  readonly from:
    | 'last change'
    | 'closing'
    | 'its moment'
    | 'the effect'
    | 'the sending'
    | 'the last visit'
    | 'the act'
    | 'its quarter'
  readonly period: Period
  readonly owner: 'privacy officer' | 'beheer'
  readonly status: 'voorstel'
}

/**
 * Retention as data. All of it is a proposal [voorstel]: the selectielijst of the department decides (facts.md §9). Why each
 * is as long as it is stands in cards/policy/retention.ts, in the words that people read about it. Counters are not here: they are about nobody.
 */
export const retention = {
  openCase: { from: 'last change', period: { months: 13 }, owner: 'privacy officer', status: 'voorstel' },
  closedCase: { from: 'closing', period: { months: 4 }, owner: 'privacy officer', status: 'voorstel' },
  endedReminder: { from: 'its moment', period: { days: 30 }, owner: 'beheer', status: 'voorstel' },
  onceKey: { from: 'the effect', period: { days: 30 }, owner: 'beheer', status: 'voorstel' },
  talk: { from: 'last change', period: { months: 14 }, owner: 'privacy officer', status: 'voorstel' },
  urn: { from: 'its quarter', period: { months: 36 }, owner: 'privacy officer', status: 'voorstel' },
  acquaintance: { from: 'the last visit', period: { months: 24 }, owner: 'privacy officer', status: 'voorstel' },
  campaign: { from: 'last change', period: { months: 24 }, owner: 'privacy officer', status: 'voorstel' },
  recipient: { from: 'the sending', period: { days: 90 }, owner: 'privacy officer', status: 'voorstel' },
  auditEntry: { from: 'the act', period: { months: 24 }, owner: 'privacy officer', status: 'voorstel' },
} as const satisfies Record<string, Rule>

export type RecordKind = keyof typeof retention

/** `now` as an ISO instant, and per kind the first day (`yyyy-mm-dd`, UTC) that is still kept; older records go. */
export type Cutoffs = { readonly now: string } & Readonly<Record<RecordKind, string>>

const DAY = 'yyyy-mm-dd'.length
const MONTH = 'yyyy-mm'.length

export const dayOf = (now: number): string => new Date(now).toISOString().slice(0, DAY)
export const monthOf = (now: number): string => new Date(now).toISOString().slice(0, MONTH)

/** Never early: what is dated on the very day of the cutoff stays until the day after. `now` in milliseconds. */
export function cutoffs(now: number): Cutoffs {
  const today = Temporal.PlainDate.from(dayOf(now))
  const days = Object.entries(retention).map(([kind, { period }]) => [kind, today.subtract(period).toString()] as const)
  return { now: new Date(now).toISOString(), ...(Object.fromEntries(days) as Record<RecordKind, string>) }
}

/** The last day on which something dated `day` is certainly there. */
export const keptUntil = (kind: RecordKind, day: string): string =>
  Temporal.PlainDate.from(day).add(retention[kind].period).toString()

/** A case as retention sees it. `touched`: day of the last change; `waiting`: a reminder about it must still be sent. */
export type Kept = { readonly file: Case; readonly touched: string; readonly waiting: boolean }

/** Which rule a case has outlived, if any. A case that still has a date to come is never taken away, however old. */
export function outlived({ file, touched, waiting }: Kept, limits: Cutoffs): 'openCase' | 'closedCase' | undefined {
  const later = (at: string) => Date.parse(at) > Date.parse(limits.now)
  if (waiting || file.followups.some(({ state, at }) => state === 'gepland' && later(at))) return undefined
  if (file.phase === 'gesloten') return file.on < limits.closedCase ? 'closedCase' : undefined
  return touched < limits.openCase ? 'openCase' : undefined
}

/** The quarter of a day, as the urns are named. */
export const quarterOf = (day: string): string => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, MONTH)) / 3)}`

/** Somebody seen in `month`; a month is kept whole. */
export const isForgotten = (month: string, limits: Cutoffs): boolean => month < limits.acquaintance.slice(0, MONTH)

/** What the store itself sweeps; the audit trail is pruned with its key (src/privacy/audit.ts). */
export type Swept = Exclude<RecordKind, 'auditEntry' | 'campaign' | 'recipient'>
/** `campaign` and `recipient` (books of the ledger) are named when there were any. */
export type Forgotten = Readonly<Record<Swept, number>> & { readonly campaign?: number; readonly recipient?: number }

/** Kept by store/. */
export type Retention = {
  /**
   * Erases what is dated before its cutoff, counted per kind; `again` when that was done today, by whatever instance.
   * An ended reminder stays as long as its case: it is what keeps the same reminder from coming twice. Somebody with a case or
   * a reminder to come stays known.
   */
  forget(limits: Cutoffs): Promise<Forgotten | 'again'>
}
