import type { Reason } from './outcome.ts'

/** How it ended for one recipient. `onbekend` may have arrived and is never sent again unless HR says so. */
export const ends = ['verzonden', 'overgeslagen', 'geblokkeerd', 'niet_geinstalleerd', 'mislukt', 'onbekend'] as const
export type End = (typeof ends)[number]

/** `open`: not tried yet, or to be tried again; `onderweg`: the intent is written, the answer is not there. */
export type State = 'open' | 'onderweg' | End

/** `activity` is the id of the message they have, for a correction or a recall. `zone` is their time zone. */
export type Recipient = { readonly person: string; readonly zone: string; readonly activity?: string }

export type Row = Recipient & {
  readonly state: State
  readonly reason?: Reason
  readonly attempts: number
  readonly read: boolean
}

/** Who holds an intent, and until when (ISO instant) it is believed to be alive. */
export type Hold = { readonly holder: string; readonly now: string; readonly until: string }

/** How one send of a holder ended. `open` gives it back to be tried again: only for what certainly did not arrive. */
export type Settled = {
  readonly person: string
  readonly state: End | 'open'
  readonly reason?: Reason
  readonly activity?: string
}

/** How a book stands. The states sum to `all`, always: also for who was erased or has grown too old (`fold`). */
export type Totals = {
  readonly all: number
  readonly states: Readonly<Record<State, number>>
  /** By reason, of the states that are an end. */
  readonly reasons: Readonly<Partial<Record<Reason, number>>>
  readonly read: number
}

/** A row as it is found of one person, for inzage. */
export type OwnRow = { readonly book: string; readonly state: State; readonly read: boolean }

/** A list of colleagues that HR read in is a book too; nothing is sent from it. */
export const isListBook = (book: string): boolean => book.startsWith('lijst-')

/**
 * Who gets what and how it ended (D8), kept by store/. A book is one campaign; a row is one recipient in it, and there is never
 * a second one: its id is the book and the person. Only totals leave the ledger for people to see.
 */
export type Ledger = {
  /** Opens a book that will hold about `expected` recipients. Opening it again changes nothing. */
  begin(book: string, expected: number): Promise<void>
  /** Adds recipients as `open`; who is in the book already stays as they are. */
  add(book: string, recipients: readonly Recipient[]): Promise<void>
  /** Throws a book away; for one that was never sent of. */
  drop(book: string): Promise<void>
  /** Up to `limit` open rows of people in one of these zones. Binds nothing: what counts is `intend`. */
  candidates(book: string, zones: readonly string[], limit: number): Promise<Row[]>
  /**
   * Writes down that sending to these starts, all at once. Resolves to those that were open and are now this holder's: only
   * to them may be sent, and only before `until`.
   */
  intend(book: string, persons: readonly string[], hold: Hold): Promise<ReadonlySet<string>>
  /** How it ended. A row that this holder does not hold (any more) is left alone; late proof turns `onbekend` into its end. */
  settle(book: string, holder: string, ended: readonly Settled[]): Promise<void>
  /** Ends open rows without a send: nobody to send to, opted out, or enough for this week. */
  skip(book: string, ended: readonly Settled[]): Promise<void>
  /** Intents whose holder is dead become `onbekend`; resolves to how many. */
  abandon(book: string, now: string): Promise<number>
  /** Makes rows in these states open again, to be tried anew; of these persons only, when named. Resolves to how many. */
  reopen(book: string, states: readonly End[], persons?: readonly string[]): Promise<number>
  /** Remembers that this recipient pressed "Gelezen". Pressing again changes nothing; false for who is not in the book. */
  read(book: string, person: string): Promise<boolean>
  totals(book: string): Promise<Totals>
  /** The zones in which rows are still open. */
  openZones(book: string): Promise<readonly string[]>
  /** Rows in these states, page by page, in no order that means anything. Only for sending anew and for reports by number. */
  rows(book: string, states: readonly State[]): AsyncIterable<readonly Row[]>
  /** In how many of these books each of these persons stands in one of these states: for the cap and for overlap. */
  among(
    books: readonly string[],
    persons: readonly string[],
    states: readonly State[],
  ): Promise<ReadonlyMap<string, number>>
  /** Forgets who the recipients of a book were; the totals stay. */
  fold(book: string): Promise<void>
}

/** How a row counts when its person is erased before it came to an end. */
export const erasedAs: Readonly<Partial<Record<string, End>>> = { open: 'overgeslagen', onderweg: 'onbekend' }

/** Every state that a row may be in. */
export const states: readonly State[] = ['open', 'onderweg', ...ends]

/** How many rows stand so; `read` counts those that were read, whatever their state. */
export type Counted = { readonly state: State | 'gelezen'; readonly reason: Reason | ''; readonly n: number }

export function totalsOf(counted: readonly Counted[]): Totals {
  const sum = (of: readonly Counted[]) => of.reduce((sum, { n }) => sum + n, 0)
  const rows = counted.filter(({ state }) => state !== 'gelezen')
  const because = [...new Set(rows.flatMap(({ reason }) => (reason ? [reason] : [])))]
  return {
    all: sum(rows),
    states: Object.fromEntries(
      states.map(name => [name, sum(rows.filter(({ state }) => state === name))]),
    ) as Totals['states'],
    reasons: Object.fromEntries(
      because.map(name => [name, sum(rows.filter(({ reason }) => reason === name))]).filter(([, n]) => n !== 0),
    ),
    read: sum(counted.filter(({ state }) => state === 'gelezen')),
  }
}
