import type { Due } from '#src/agenda/agenda.ts'
import type { Saved } from '#src/incident/casebook.ts'

/** A talk as the store keeps it: whose it is, and everything else closed (talkbook.ts). */
export type TalkFile = {
  readonly id: string
  readonly employee: string
  readonly leader: string
  readonly version: number
  readonly box: string
}

/** What one turn does to a talk: the talk as it becomes, and all that is still to come of it for both. */
export type TalkChange = {
  /** Names the effect. With a key that was used before nothing happens. */
  readonly key: string
  readonly file: TalkFile
  readonly due: readonly Due[]
}

/** The talks of p-gesprek/, kept by store/. */
export type Talks = {
  find(id: string): Promise<TalkFile | undefined>
  /** All that somebody is part of, as medewerker or as leidinggevende. */
  of(person: string): Promise<TalkFile[]>
  /** Saves a talk with its dates, all or nothing: version 1 is new, others follow the stored version. */
  save(change: TalkChange): Promise<Saved>
  /** Many at once, each by itself: one that does not fit does not keep the others back. */
  saveAll(changes: readonly TalkChange[]): Promise<Saved[]>
}

/** What an urn is to become: `to` takes the place of what was there. */
export type UrnChange<R> = { readonly result: R; readonly to?: string }

/** Closed urns by name and period, kept by store/ apart from everything about people. */
export type Urns = {
  /** Changes one urn whole, with nothing else in between; `decide` may be asked again. */
  change<R>(name: string, period: string, decide: (box: string | undefined) => UrnChange<R>): Promise<R>
  find(name: string): Promise<string | undefined>
  of(period: string): Promise<{ readonly name: string; readonly box: string }[]>
}
