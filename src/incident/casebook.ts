import type { Due } from '#src/agenda/agenda.ts'
import type { Case } from './case.ts'

/** One thing to add one to: never beside a person or a case (architecture.md, "Counters, not answers"). */
export type Tally = { readonly measure: string; readonly value: string }

/** Where it is added: per unit and month (`yyyy-mm`), nothing finer. */
export type Tallies = { readonly unit: string; readonly month: string; readonly tallies: readonly Tally[] }

/** What one turn does to a case: the case as it becomes, all dates still to come, what is counted. */
export type Change = {
  /** Names the effect. With a key that was used before nothing happens. */
  readonly key: string
  readonly file: Case
  readonly due: readonly Due[]
  readonly counted: Tallies
}

/** What becomes of a case that is accepted: the case as the new owner has it, their dates, and what its giver is told. */
export type Moved = { readonly file: Case; readonly due: readonly Due[]; readonly told: readonly Due[] }

export type HandOver = {
  readonly key: string
  /** The name under which it is offered. */
  readonly offer: string
  /** Who accepts, and the name that the case gets with them. */
  readonly owner: string
  readonly id: string
  /** Pure, and asked again when the case has changed meanwhile; undefined: not to be had (any more). */
  readonly becomes: (file: Case) => Moved | undefined
}

/** `again`: this very effect happened before. `stale`: the case has moved on since the card was made, or is gone. */
export type Saved = 'saved' | 'again' | 'stale'

/** The cases of incident/, kept by store/. */
export type Casebook = {
  /** A case of this owner; somebody else's is as absent as one that never was. */
  find(owner: string, id: string): Promise<Case | undefined>
  /** All cases of this owner, newest first. */
  of(owner: string): Promise<Case[]>
  /** Saves a case with its dates and tallies, all or nothing: version 1 is new, others follow the stored version. */
  save(change: Change): Promise<Saved>
  /** Erases this version of a case and its dates, all or nothing. */
  erase(change: Omit<Change, 'due'>): Promise<Saved>
  /** The case that is offered under this name, whoever has it. */
  offered(offer: string): Promise<Case | undefined>
  /** Takes an offered case from its owner to whom accepts it, all or nothing; one of several wins. */
  handOver(change: HandOver): Promise<Saved>
  /** Only counts, once per key. */
  count(key: string, counted: Tallies): Promise<Saved>
}
