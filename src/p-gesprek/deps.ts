import type { Element } from '#cards/card.ts'
import type { Wording } from '#cards/content/p-gesprek.ts'
import type { Schedule } from '#src/agenda/schedule.ts'
import type { Rol } from '#src/incident/roles.ts'
import type { Directory } from '#src/people/people.ts'
import type { Audit } from '#src/privacy/audit.ts'
import type { Seals } from '#src/privacy/seal.ts'
import type { From } from '#src/teams/routes.ts'
import type { Ballots } from './ballots.ts'
import type { PlanRow } from './plan-lines.ts'
import type { Talkbook } from './talkbook.ts'

/** What the routes of p-gesprek need from outside. */
export type TalkDeps = {
  talkbook: Talkbook
  ballots: Ballots
  /** Seals that last as long as an answer may count. */
  ballotSeals: Seals
  directory: Directory
  /** What people are called, from the organisation and for one card only; who is not in it has no known name. */
  names: (persons: readonly string[]) => Promise<ReadonlyMap<string, string>>
  /** The rows of a file that somebody sent. */
  rowsOf: (bytes: Uint8Array) => Iterable<PlanRow>
  wordingOf: (organisation: string, day: string) => Wording
  schedule: Schedule
  random: { id(): string; number(below: number): number }
  digest: (...parts: readonly string[]) => string
  contacts: (from: From, rollen: readonly Rol[]) => Element[]
  /** The smallest figure that may be shown. */
  smallest: number
  audit: Audit
  onError: (error: unknown) => void
}

export const helpers = ['vertrouwenspersoon', 'bedrijfsmaatschappelijk_werk', 'mior'] as const
