import { createHash } from 'node:crypto'
import type { Counted, Recipient, Row, Settled, State } from '#src/campaign/ledger.ts'
import type { Reason } from '#src/campaign/outcome.ts'
import { nameOf } from './cosmos-folder.ts'

/** A row, with who holds the intent, until when, and the change that wrote it. */
export type Kept = Omit<Row, 'person'> & {
  readonly holder?: string
  readonly until?: string
  readonly mark?: string
}

/** Some of the recipients of a book as one document, so that an intent for many is one write. `counts` is kept with each change. */
export type Block = {
  readonly id: string
  readonly book: string
  /** ISO instant of the last change; indexed, so that who watches asks only for what moved. */
  readonly touched: string
  readonly rows: Readonly<Record<string, Kept>>
  /** By state and reason, divided by a space; also of rows that were folded. */
  readonly counts: Readonly<Record<string, number>>
  /** Open rows by zone. */
  readonly open: Readonly<Record<string, number>>
  /** What the last change did, to know it by after an answer that said nothing. */
  readonly did?: { readonly mark: string; readonly n: number }
}

/** Says that a book is there, and in how many blocks; that never changes. `day` dates it, for retention. */
export type Head = { readonly id: string; readonly book: string; readonly blocks: number; readonly day: string }

/** How many recipients a block is meant to hold: about 15 KB, so that a write stays cheap. */
const SIZE = 120
const MOST = 4_096

export const blocksFor = (expected: number): number => Math.min(MOST, Math.max(1, Math.ceil(expected / SIZE)))

export const headName = (book: string): string => nameOf('book', book)
export const blockName = (book: string, number: number): string => nameOf('block', book, String(number))

/** By hash, so that anybody can say where somebody stands, and neighbours in one book are neighbours in another. */
export const blockOf = (person: string, blocks: number): number =>
  Math.floor((createHash('sha256').update(person).digest().readUInt32BE(0) / 2 ** 32) * blocks)

export const emptyBlock = (book: string, number: number, touched: string): Block => ({
  id: blockName(book, number),
  book,
  touched,
  rows: {},
  counts: {},
  open: {},
})

export const keptOf = ({ zone, activity }: Recipient): Kept => ({
  zone,
  ...(activity && { activity }),
  state: 'open',
  attempts: 0,
  read: false,
})

export const rowOf = (person: string, { zone, activity, state, reason, attempts, read }: Kept): Row => ({
  person,
  zone,
  ...(activity && { activity }),
  state,
  ...(reason && { reason }),
  attempts,
  read,
})

/** An end, or open again; who held it is forgotten only when nothing can come of it any more. */
export const ended = (row: Kept, { state, reason, activity = row.activity }: Settled): Kept => {
  const { reason: _, mark: __, activity: ___, holder, until, ...rest } = row
  const isUnsure = state === 'onbekend'
  return {
    ...rest,
    state,
    ...(reason && { reason }),
    ...(activity && { activity }),
    ...(isUnsure && holder && until && { holder, until }),
  }
}

export const reopened = ({ zone, activity, read }: Kept): Kept => ({
  zone,
  ...(activity && { activity }),
  state: 'open',
  attempts: 0,
  read,
})

/** The block with these rows instead of what they were; `undefined` takes one out without changing what was counted. */
export function withRows(block: Block, rows: ReadonlyMap<string, Kept | undefined>, touched: string): Block {
  const [all, counts, open] = [{ ...block.rows }, { ...block.counts }, { ...block.open }]
  const count = (of: Record<string, number>, name: string, n: number) => {
    of[name] = (of[name] ?? 0) + n
    if (of[name] === 0) delete of[name]
  }
  const counted = (row: Kept | undefined, n: number) => {
    if (!row) return
    count(counts, `${row.state} ${row.reason ?? ''}`, n)
    if (row.read) count(counts, 'gelezen ', n)
    if (row.state === 'open') count(open, row.zone, n)
  }
  for (const [person, row] of rows) {
    const before = all[person]
    if (row) {
      counted(before, -1)
      counted(row, 1)
      all[person] = row
    } else {
      if (before?.state === 'open') count(open, before.zone, -1)
      delete all[person]
    }
  }
  return { ...block, rows: all, counts, open, touched }
}

export const countedOf = (counts: Block['counts']): Counted[] =>
  Object.entries(counts).map(([name, n]) => {
    const [state = '', reason = ''] = name.split(' ')
    return { state: state as State, reason: reason as Reason | '', n }
  })
