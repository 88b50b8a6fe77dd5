import type { Address, Gone, Language } from '#src/people/people.ts'

/** What sending needs to know of somebody. `optedOut`: wants no campaign that is not mandatory. */
export type Reached = {
  readonly address?: Address
  readonly lang: Language
  readonly optedOut: boolean
  /** The last message did not get through, and they were not here since. */
  readonly gone?: Gone
}

/** How to reach many at once, kept by store/ beside what it remembers of people. */
export type Reach = {
  /** Of each person asked for; who was never met has no address. */
  of(persons: readonly string[]): Promise<ReadonlyMap<string, Reached>>
  /** Nothing gets through to them until they are here again. */
  lost(person: string, gone: Gone): Promise<void>
  optOut(person: string, on: boolean): Promise<void>
  isOptedOut(person: string): Promise<boolean>
}
