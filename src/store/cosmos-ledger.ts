import type { Ledger, Settled, State } from '#src/campaign/ledger.ts'
import {
  type Block,
  blockName,
  blockOf,
  blocksFor,
  emptyBlock,
  ended,
  type Head,
  headName,
  type Kept,
  keptOf,
  reopened,
  rowOf,
  withRows,
} from './cosmos-blocks.ts'
import { type Books, byBlock, decided } from './cosmos-books.ts'
import type { Changing, Decision } from './cosmos-change.ts'
import type { ReadMarks } from './cosmos-reads.ts'
import { watching } from './cosmos-watching.ts'

type Deps = { blocks: Changing<Block>; heads: Changing<Head>; books: Books; marks: ReadMarks; now: () => number }

/** How many blocks are written at a time. */
const AT_ONCE = 8

/**
 * The ledger in blocks of some hundred rows: an intent for a group is one conditional write, and so is its outcome. Where
 * somebody stands follows from a hash, so adding twice changes nothing and no index over people is needed.
 */
export function cosmosLedger({ blocks, heads, books, marks, now }: Deps): Ledger {
  const { sizeOf, change, each, every, find } = books
  const cursors = new Map<string, number>()
  const moment = () => new Date(now()).toISOString()
  const watch = watching(blocks, moment)

  const settle = (book: string, given: readonly Settled[], may: (row: Kept) => boolean) => {
    const byPerson = new Map(given.map(one => [one.person, one]))
    return each(book, byPerson.keys(), (row, person) => {
      const one = byPerson.get(person)
      return one && may(row) ? ended(row, one) : undefined
    })
  }

  const isDead = (at: string) => (row: Kept, person: string) =>
    row.state === 'onderweg' && (row.until ?? '') <= at
      ? ended(row, { person, state: 'onbekend', reason: 'proces_gestopt' })
      : undefined

  return {
    async begin(book, expected) {
      const head = { id: headName(book), book, blocks: blocksFor(expected), day: moment().slice(0, 10) }
      await heads.change(head.id, there => (there ? { result: 0, sure: true } : { result: 0, to: head }), true)
    },

    async add(book, recipients) {
      const size = await sizeOf(book)
      if (size === 0) throw new Error('no such book')
      const fresh = new Map(recipients.map(one => [one.person, keptOf(one)]))
      const queue = byBlock(fresh.keys(), size)
      const lane = async () => {
        for (let next = queue.pop(); next; next = queue.pop()) {
          const [number, persons] = next
          await change(book, number, ({ rows }) => absent(persons, rows, fresh))
        }
      }
      await Promise.all(Array.from({ length: AT_ONCE }, lane))
    },

    /** The head stays, with its number of blocks: another instance may have read it. */
    async drop(book) {
      const size = await sizeOf(book)
      for (let number = 0; number < size; number++) {
        const to = emptyBlock(book, number, moment())
        await blocks.change(to.id, there => (there ? { result: 0, to } : { result: 0, sure: true }))
      }
    },

    /** Goes from block to block and stays where something is; each instance starts somewhere else. */
    async candidates(book, zones, limit) {
      const size = await sizeOf(book)
      const start = cursors.get(book) ?? Math.floor(Math.random() * size)
      for (let step = 0; step < size; step++) {
        const number = (start + step) % size
        const block = await (step === 0 ? blocks.seen(blockName(book, number)) : find(book, number))
        if (!block || !zones.some(zone => block.open[zone])) continue
        cursors.set(book, number)
        return Object.entries(block.rows)
          .filter(([, { state, zone }]) => state === 'open' && zones.includes(zone))
          .slice(0, limit)
          .map(([person, row]) => rowOf(person, row))
      }
      return []
    },

    async intend(book, persons, hold) {
      const mine: string[] = []
      for (const [number, some] of byBlock(persons, await sizeOf(book)))
        mine.push(...(await blocks.change(blockName(book, number), intending(some, hold, moment()))))
      return new Set(mine)
    },

    async settle(book, holder, given) {
      await settle(book, given, row => row.holder === holder && (row.state === 'onderweg' || row.state === 'onbekend'))
    },

    skip: async (book, given) => void (await settle(book, given, ({ state }) => state === 'open')),

    async abandon(book, at) {
      let n = 0
      for (const number of await watch.withState(book, 'onderweg', await sizeOf(book)))
        n += await change(book, number, ({ rows }) => decided(Object.keys(rows), rows, isDead(at)))
      return n
    },

    async reopen(book, states, persons) {
      const decide = (row: Kept) => (states.some(state => state === row.state) ? reopened(row) : undefined)
      return persons ? each(book, persons, decide) : every(book, decide)
    },

    async read(book, person) {
      const size = await sizeOf(book)
      const number = blockOf(person, size)
      const rows = size > 0 ? (await blocks.seen(blockName(book, number)))?.rows : undefined
      if (!rows || !Object.hasOwn(rows, person)) return false
      if (!rows[person]?.read) await marks.put(book, number, person)
      return true
    },

    async totals(book) {
      const [totals, read] = [await watch.totals(book), await marks.count(book, 'about')]
      return { ...totals, read: totals.read + read }
    },
    openZones: watch.openZones,

    async *rows(book, states: readonly State[]) {
      const size = await sizeOf(book)
      const anyRead = size > 0 && (await marks.count(book)) > 0
      for (let number = 0; number < size; number++) {
        const rows = Object.entries((await find(book, number))?.rows ?? {})
        const some = rows.filter(([, { state }]) => states.includes(state))
        if (some.length === 0) continue
        const read = anyRead ? await marks.of(book, number) : undefined
        yield some.map(([person, row]) =>
          rowOf(person, read?.has(marks.idOf(book, person)) ? { ...row, read: true } : row),
        )
      }
    },

    async among(others, persons, states) {
      const found = new Map<string, number>()
      for (const book of others) {
        const size = await sizeOf(book)
        for (const [number, some] of size > 0 ? byBlock(persons, size) : []) {
          const rows = (await blocks.seen(blockName(book, number)))?.rows ?? {}
          for (const person of some)
            if (states.some(state => rows[person]?.state === state)) found.set(person, (found.get(person) ?? 0) + 1)
        }
      }
      return found
    },

    fold: book => books.takeOut(book),
  }
}

const absent = (persons: readonly string[], rows: Block['rows'], fresh: ReadonlyMap<string, Kept>) =>
  new Map(persons.filter(person => !Object.hasOwn(rows, person)).map(person => [person, fresh.get(person)]))

/** A row that this very change wrote is ours, also when the answer to it was lost; one that was underway before is not. */
const intending =
  (persons: readonly string[], { holder, until }: Parameters<Ledger['intend']>[2], touched: string) =>
  (block: Block | undefined, mark: string): Decision<Block, readonly string[]> => {
    if (!block) return { result: [] }
    const already = persons.filter(person => block.rows[person]?.mark === mark)
    if (already.length > 0) return { result: already, sure: true }
    const rows = decided(persons, block.rows, ({ reason: _, ...row }) =>
      row.state === 'open' ? { ...row, state: 'onderweg', attempts: row.attempts + 1, holder, until, mark } : undefined,
    )
    if (rows.size === 0) return { result: [] }
    return { result: [...rows.keys()], to: withRows(block, rows, touched) }
  }
