/** How the rate of the tenant is shared by the instances that send (platform.md part 2: 50 a second per app and tenant). */
export type Share = {
  /** Among how many instances the rate is divided. */
  readonly parts: number
  /** Until when (milliseconds) the channel asked everybody to wait. */
  readonly heldUntil: number
}

export type Shares = {
  /**
   * Says that this instance sends until `until`, and what the channel asked of it; resolves to what all of them may do now.
   * Milliseconds. Who said nothing for that long is not counted any more.
   */
  sync(holder: string, now: number, until: number, heldUntil: number): Promise<Share>
  /** Leaves: is counted until this moment, and the others need not wait longer. */
  leave(holder: string, until: number): Promise<void>
}
