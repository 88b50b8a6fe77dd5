import type { Outcome } from '#src/agenda/agenda.ts'
import type { OwnRow } from '#src/campaign/ledger.ts'
import type { Case } from '#src/incident/case.ts'
import type { Seen } from '#src/p-gesprek/seen.ts'
import type { TalkFile } from '#src/p-gesprek/talks.ts'
import type { Acquaintance } from '#src/people/people.ts'
import type { AuditKind } from './audit.ts'

/** A case of somebody, and the day it was last changed. */
export type KeptCase = { readonly file: Case; readonly touched: string }

/** A p-gesprek that somebody is part of, closed, and the day it was last changed. */
export type KeptTalk = { readonly file: TalkFile; readonly touched: string }

/** A reminder for somebody: its moment, the case it is about, and how it stands. */
export type KeptReminder = { readonly at: string; readonly about: string; readonly state: 'open' | 'zendt' | Outcome }

/** Everything a store keeps of one person. Whoever adds a kind of record about people adds it here. */
export type Known = {
  readonly acquaintance?: Acquaintance
  readonly cases: readonly KeptCase[]
  readonly reminders: readonly KeptReminder[]
  readonly talks: readonly KeptTalk[]
  /** Campaigns that were or will be sent to them, when there are any. */
  readonly messages?: readonly OwnRow[]
  /** They want no campaigns. */
  readonly optedOut?: true
  /** Campaigns that they wrote or approved, when there are any: the id, and the day of the last change. */
  readonly campaigns?: readonly { readonly id: string; readonly touched: string }[]
}

/** What is named only when there is some. */
type Sometimes = 'messages' | 'optedOut' | 'campaigns'

/** The same as one of the two may see it, with its moment or day in `when`. */
export type SeenTalk = { readonly seen: Seen; readonly touched: string }

/** Everything that is kept of one person, with what the audit trail says they did, oldest first. Of a talk only their own side. */
export type Overview = Omit<Known, 'talks'> & {
  readonly talks: readonly SeenTalk[]
  readonly log: readonly { readonly at: string; readonly kind: AuditKind }[]
}

/** Proof of an erasure: a number of its own, and the day (`yyyy-mm-dd`, UTC). Nothing in it leads back to a person. */
export type Receipt = Pick<Erased, 'store' | 'clean'> & {
  readonly number: string
  readonly day: string
  readonly counts: Readonly<Record<string, number>>
}

export type Erased = {
  /** The store that did it, by its own name. */
  readonly store: string
  /** How many records of each kind went. */
  readonly counts: Readonly<Record<Exclude<keyof Known, Sometimes>, number> & Partial<Record<Sometimes, number>>>
  /** False when traces of what was erased are still on the disk until the next sweep. */
  readonly clean: boolean
}

/** Kept by store/. One-way keys of effects (`once`) cannot be found by person; they go by themselves (retention.ts). */
export type Personal = {
  known(person: string): Promise<Known>
  /** All of it, all or nothing; with nothing there it counts zeros. */
  erase(person: string): Promise<Erased>
}
