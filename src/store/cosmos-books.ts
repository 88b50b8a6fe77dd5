import {
  type Block,
  blockName,
  blockOf,
  emptyBlock,
  type Head,
  headName,
  type Kept,
  withRows,
} from './cosmos-blocks.ts'
import type { Changing, Decision } from './cosmos-change.ts'
import type { ReadMarks } from './cosmos-reads.ts'

type Deps = { blocks: Changing<Block>; heads: Changing<Head>; marks: ReadMarks; now: () => number }
type Decide = (row: Kept, person: string) => Kept | undefined

/** How changes of rows become changes of the blocks in which they lie. */
export function booksIn({ blocks, heads, marks, now }: Deps) {
  const sizes = new Map<string, number>()
  const moment = () => new Date(now()).toISOString()

  /** In how many blocks a book lies, which never changes; 0 for one that is not there. */
  async function sizeOf(book: string): Promise<number> {
    const known = sizes.get(book) ?? (await heads.find(headName(book)))?.blocks ?? 0
    if (known > 0) sizes.set(book, known)
    return known
  }

  /** Changes rows of one block; resolves to how many. `undefined` takes a row out and leaves what was counted. */
  const change = (
    book: string,
    number: number,
    decide: (block: Block) => ReadonlyMap<string, Kept | undefined>,
  ): Promise<number> =>
    blocks.change(blockName(book, number), (found, mark): Decision<Block, number> => {
      const block = found ?? emptyBlock(book, number, moment())
      if (block.did?.mark === mark) return { result: block.did.n, sure: true }
      const rows = decide(block)
      if (rows.size === 0) return { result: 0, ...(found && { sure: true as const }) }
      return { result: rows.size, to: { ...withRows(block, rows, moment()), did: { mark, n: rows.size } } }
    })

  return {
    sizeOf,
    change,
    find: (book: string, number: number) => blocks.find(blockName(book, number)),

    /** The same in every block in which one of these people stands. */
    async each(book: string, persons: Iterable<string>, decide: Decide): Promise<number> {
      const size = await sizeOf(book)
      let n = 0
      if (size > 0)
        for (const [number, some] of byBlock(persons, size))
          n += await change(book, number, ({ rows }) => decided(some, rows, decide))
      return n
    },

    /** Takes rows out, all of them or those of some, and leaves what was counted. */
    async takeOut(book: string, persons?: readonly string[]): Promise<void> {
      const size = await sizeOf(book)
      const numbers = persons
        ? byBlock(persons, size).map(([number]) => number)
        : Array.from({ length: size }, (_, i) => i)
      const anyRead = (await marks.count(book)) > 0
      for (const number of numbers) {
        const read = anyRead ? await marks.of(book, number) : new Set<string>()
        const isGone = (person: string) => !persons || persons.includes(person)
        const isMarked = (person: string) => read.has(marks.idOf(book, person))
        // First that it was read into what is counted, then the row, then the mark: broken off, each can be done again.
        if (read.size > 0)
          await change(book, number, ({ rows }) =>
            decided(Object.keys(rows).filter(isGone), rows, (row, person) =>
              isMarked(person) && !row.read ? { ...row, read: true } : undefined,
            ),
          )
        await change(
          book,
          number,
          ({ rows }) =>
            new Map(
              Object.keys(rows)
                .filter(isGone)
                .map(one => [one, undefined]),
            ),
        )
        await marks.drop(book, persons ? persons.filter(isMarked).map(one => marks.idOf(book, one)) : read)
      }
    },

    /** The same for every row of a book. */
    async every(book: string, decide: Decide): Promise<number> {
      let n = 0
      for (let number = 0; number < (await sizeOf(book)); number++)
        n += await change(book, number, ({ rows }) => decided(Object.keys(rows), rows, decide))
      return n
    },
  }
}

export type Books = ReturnType<typeof booksIn>

export function byBlock(persons: Iterable<string>, size: number): [number, string[]][] {
  const all = new Map<number, string[]>()
  for (const person of persons) {
    const number = blockOf(person, size)
    const some = all.get(number)
    if (some) some.push(person)
    else all.set(number, [person])
  }
  return [...all]
}

export function decided(persons: readonly string[], rows: Block['rows'], decide: Decide): ReadonlyMap<string, Kept> {
  return new Map(
    persons.flatMap(person => {
      const row = Object.hasOwn(rows, person) ? rows[person] : undefined
      const after = row && decide(row, person)
      return after ? [[person, after] as const] : []
    }),
  )
}
