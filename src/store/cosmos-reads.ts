import type { Changing } from './cosmos-change.ts'
import { nameOf } from './cosmos-folder.ts'

/**
 * That somebody pressed "Gelezen", as a document of its own: a small new one costs a quarter of writing the block again. `book` names the
 * block in which their row is; the id is a hash of who, and nothing else says it.
 */
export type ReadMark = { readonly id: string; readonly book: string }

const KIND = 'gelezen'
const placeOf = (book: string, number: number) => `${KIND} ${book} ${number}`

/** For so long a count is shown again, unless a press came in here. Who watches a campaign asks every few seconds. */
const FRESH = 30_000

/** The presses, apart from the rows until these are forgotten. */
export function readMarks(marks: Changing<ReadMark>, now: () => number) {
  const counted = new Map<string, { readonly n: number; readonly at: number }>()
  const idOf = (book: string, person: string) => nameOf(KIND, book, person)

  return {
    idOf,
    async put(book: string, number: number, person: string): Promise<void> {
      counted.delete(book)
      const id = idOf(book, person)
      const to = { id, book: placeOf(book, number) }
      await marks.change(id, there => (there ? { result: undefined, sure: true } : { result: undefined, to }), true)
    },
    has: async (book: string, person: string): Promise<boolean> => (await marks.find(idOf(book, person))) !== undefined,

    /** `about`: as it was a moment ago will do. */
    async count(book: string, about?: 'about'): Promise<number> {
      const known = about && counted.get(book)
      if (known && Math.abs(now() - known.at) < FRESH) return known.n
      const values = { from: `${KIND} ${book} `, to: `${KIND} ${book}!` }
      const n = await marks.count({
        text: 'SELECT VALUE COUNT(1) FROM c WHERE c.book >= @from AND c.book < @to',
        values,
      })
      counted.set(book, { n, at: now() })
      for (const oldest of counted.keys()) if (counted.size > 100) counted.delete(oldest)
      return n
    },

    /** The ids of those in one block. */
    async of(book: string, number: number): Promise<ReadonlySet<string>> {
      const found = new Set<string>()
      const question = { text: 'SELECT c.id FROM c WHERE c.book = @book', values: { book: placeOf(book, number) } }
      for await (const { id } of marks.all(question)) found.add(id)
      return found
    },

    async drop(book: string, ids: Iterable<string>): Promise<void> {
      counted.delete(book)
      for (const id of ids) await marks.remove(id)
    },
  }
}

export type ReadMarks = ReturnType<typeof readMarks>
