/** Something to do at a moment. `at` is an ISO instant in UTC; `about` says what it is for in the words of the feature. */
export type Due = {
  readonly id: string
  readonly at: string
  readonly kind: string
  readonly person: string
  readonly about: string
}

export type Claim = Due & { readonly holder: string; readonly attempts: number }

/** How sending ended: `opnieuw` is safe to try again, `onbekend` may have arrived and is never sent again. */
export type Outcome = 'verzonden' | 'vervallen' | 'mislukt' | 'onbekend'

/** Durable things to do later, kept by store/. All moments are ISO instants. */
export type Agenda = {
  /** Up to `limit` that are due and free, or whose lease ran out before anything was sent; leased to `holder` until `until`. */
  claim(now: string, holder: string, until: string, limit: number): Promise<Claim[]>
  /** Writes down that sending starts. False when the lease was lost or the thing is gone: then do not send. */
  intend(claim: Claim, now: string): Promise<boolean>
  /** Closes it with how it ended. */
  settle(claim: Claim, outcome: Outcome): Promise<void>
  /** Gives it back, to be done at another moment. */
  postpone(claim: Claim, at: string): Promise<void>
  /** Those that were being sent when a process died: closed as `onbekend`, counted. */
  abandon(now: string): Promise<number>
  /** The first moment something is due. */
  next(): Promise<string | undefined>
}
