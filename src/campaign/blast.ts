/** What sending would do, before it is done (D5). */
export type Blast = {
  /** Exactly how many people. */
  readonly recipients: number
  /** When the last of them has it, if it started at the moment asked for (ISO instant); quiet hours counted in. */
  readonly ends: string
  /** Other campaigns of the same seven days, with how many of these people they reach too. `atMost` when that cannot be known yet. */
  readonly overlap: readonly { readonly id: string; readonly recipients: number; readonly atMost: boolean }[]
}

/** The campaign that is counted for: not counted as another one, and whether people may get it at any hour. */
export type About = { readonly id: string; readonly anyHour: boolean }

/** Counting goes on behind the scenes, for a large organisation takes longer than an answer may. */
export type Counting = { readonly blast: Blast } | { readonly counted: number } | { readonly failed: true }
