import type { Schedule } from '#src/agenda/schedule.ts'
import type { Directory, Staff } from '#src/people/people.ts'
import type { Audit } from '#src/privacy/audit.ts'
import type { Writers } from '#src/report/writing.ts'
import type { Files } from '#src/teams/files.ts'
import type { Live } from '#src/teams/live.ts'
import type { Desk } from './desk.ts'
import type { ListRow } from './list-lines.ts'

/** What the cards of campaigns need from outside. */
export type CampaignDeps = {
  desk: Desk
  people: Directory & Partial<Staff>
  schedule: Schedule
  /** A fresh unguessable text. */
  random: { id(): string }
  /** A one-way name for `parts`, the same each time. */
  digest: (...parts: readonly string[]) => string
  /** True the first time that this key is seen, on whatever instance. */
  first: (key: string) => Promise<boolean>
  /** The organisations that HR can choose from. */
  organisations: readonly string[]
  /** The units that are known, or none when nobody can tell. */
  units: readonly string[]
  /** The rows of a CSV file. */
  rowsOf: (bytes: Iterable<Uint8Array>) => Iterable<ListRow>
  /** No group smaller than this is shown by itself. */
  smallest: number
  files: Files
  writers: Pick<Writers, 'csv' | 'xlsx'>
  live: Live
  audit: Audit
  onError: (error: unknown) => void
}
