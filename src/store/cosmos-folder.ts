import { createHash } from 'node:crypto'
import type { Claim, Due, Outcome } from '#src/agenda/agenda.ts'
import type { Case } from '#src/incident/case.ts'
import type { Tallies } from '#src/incident/casebook.ts'
import type { Acquaintance } from '#src/people/people.ts'
import type { Erased, KeptCase, KeptTalk } from '#src/privacy/personal.ts'
import { dayOf, type Swept } from '#src/privacy/retention.ts'

/** `open` (free or leased), `zendt` (the intent is written), and how it ended. `mark` is of the change that did it. */
export type Row = Claim & { readonly until: string; readonly state: 'open' | 'zendt' | Outcome; readonly mark?: string }

/** Per kind of record the oldest date in a folder: a day, a moment or a month. Indexed, so that a sweep finds what is old. */
export type Ages = { readonly [Kind in Swept]?: string }

/** A case on its way to the folder of its new owner, under the key of the hand-over. */
export type Move = { readonly key: string; readonly file: Case; readonly due: readonly Due[] }

/** What must still reach other documents: tallies to add, a case that was handed over, names to give free. */
export type Parcel = {
  readonly id: string
  /** From this moment on any instance may bring it; until then the one that made it does. */
  readonly from: string
  readonly counted?: Tallies
  readonly move?: Move
  readonly frees: readonly string[]
}

/**
 * All that changes together, as one document: of a person what Trede remembers, the cases and their dates; of a p-gesprek the talk
 * and the dates of both; of something that is counted without a person only its key. One conditional write changes it whole.
 */
export type Folder = {
  readonly id: string
  readonly met?: Acquaintance
  /** Wants no campaign that is not mandatory. */
  readonly optedOut?: true
  readonly cases: readonly KeptCase[]
  /** A p-gesprek, and whose it is: indexed, the names of the documents of the two. */
  readonly talk?: KeptTalk
  readonly parties?: readonly string[]
  readonly agenda: readonly Row[]
  /** Keys of what was done: on which day, and by which change. */
  readonly once: Readonly<Record<string, { readonly on: string; readonly mark: string }>>
  readonly outbox: readonly Parcel[]
  /** Names of cases that were accepted and may come in, with their day. Gone when somebody erases themselves: then nothing comes in. */
  readonly awaits?: Readonly<Record<string, string>>
  /** What the last erasure took, for the change that did it. */
  readonly wiped?: { readonly mark: string; readonly counts: Erased['counts'] }
  /** Indexed: the first moment at which there is something to do here, the first date that is open, and how old things are. */
  readonly wake?: string
  readonly first?: string
  readonly ages?: Ages
  /** Seconds; read by Cosmos, and only on what is of nobody. */
  readonly ttl?: number
}

/** A name that Cosmos takes as id, whatever is in the parts, and that tells its logs nothing about who it is. */
export const nameOf = (...parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url')

export const personName = (person: string): string => nameOf('person', person)

export const talkName = (id: string): string => nameOf('talk', id)

/** What a p-gesprek calls its dates (src/p-gesprek/rhythm.ts); they lie with the talk, all others with the person. */
const TALK = 'p_gesprek'

export const folderOf = ({ kind, person, about }: Pick<Claim, 'kind' | 'person' | 'about'>): string =>
  kind === TALK ? talkName(about) : personName(person)

export const emptyFolder = (id: string): Folder => ({ id, cases: [], agenda: [], once: {}, outbox: [] })

export const isOpen = ({ state }: Row): boolean => state === 'open'

/** Still to be sent, or perhaps on its way. */
export const isUnsent = ({ state }: Row): boolean => state === 'open' || state === 'zendt'

/** One person's keys may not fill the document; a version of a case guards it as well, and a card works for a day. */
const KEYS = 500

/** Does this key count as done? By this very change counts as `mine`. */
export function done({ once }: Folder, key: string, mark: string): 'mine' | 'before' | undefined {
  if (!Object.hasOwn(once, key)) return undefined
  return once[key]?.mark === mark ? 'mine' : 'before'
}

export function withKey(folder: Folder, key: string, mark: string, now: number): Folder {
  const all = [...Object.entries(folder.once), [key, { on: dayOf(now), mark }] as const]
  return { ...folder, once: Object.fromEntries(all.slice(-KEYS)) }
}
