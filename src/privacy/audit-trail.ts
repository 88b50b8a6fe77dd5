/** Who did what kind of thing when, never what about. `actor` is a keyed pseudonym, `at` an ISO instant, `seq` counts from 1. */
export type Entry = {
  readonly seq: number
  readonly at: string
  readonly actor: string
  readonly kind: string
  /** Keyed over this entry and the `mac` before it. */
  readonly mac: string
}

/** A place in the chain, with the seal that says it is ours. */
export type Mark = { readonly seq: number; readonly mac: string; readonly seal: string }

/** `anchor`: what came up to there was pruned; `head`: the last entry. Absent: the beginning. */
export type Marks = { readonly anchor?: Mark; readonly head?: Mark }

/** Kept by store/. The store knows no key: what it keeps is made by src/privacy/audit.ts. */
export type AuditTrail = {
  /** Adds what `next` makes of the last mark, with the new head, all or nothing; one at a time over all instances. */
  append(next: (head: Mark | undefined) => { entry: Entry; head: Mark }): Promise<Entry>
  marks(): Promise<Marks>
  /** Up to `limit` entries after `seq`, in order. */
  after(seq: number, limit: number): Promise<Entry[]>
  /** The last entry of the longest beginning in which all is from before `at`. */
  lastBefore(at: string): Promise<Entry | undefined>
  /** Takes everything up to `anchor` away, all or nothing; resolves to how many entries went. */
  prune(anchor: Mark): Promise<number>
  /** All of one actor, oldest first. */
  of(actor: string): Promise<Entry[]>
}
