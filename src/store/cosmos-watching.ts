import { type State, totalsOf } from '#src/campaign/ledger.ts'
import { type Block, blockName, countedOf } from './cosmos-blocks.ts'
import type { Changing } from './cosmos-change.ts'

/** What is asked again of every block that moved so long ago: clocks of instances differ a little. */
const OVERLAP = 60_000

type Seen = { readonly counts: Block['counts']; readonly open: Block['open'] }

/**
 * How books stand, from the counts of their blocks. In full once; after that only blocks that moved are asked for, so that
 * watching a campaign costs some request units and not thousands.
 */
export function watching(blocks: Changing<Block>, moment: () => string) {
  const books = new Map<string, { seen: Map<string, Seen>; since: string }>()

  async function look(book: string): Promise<Map<string, Seen>> {
    const known = books.get(book) ?? { seen: new Map<string, Seen>(), since: '' }
    const since = moment()
    const text = 'SELECT c.id, c.counts, c.open FROM c WHERE c.book = @book AND c.touched >= @since'
    for await (const { id, counts, open } of blocks.all({ text, values: { book, since: known.since } }))
      if (counts) known.seen.set(id, { counts, open })
    books.set(book, { seen: known.seen, since: new Date(Date.parse(since) - OVERLAP).toISOString() })
    return known.seen
  }

  return {
    totals: async (book: string) =>
      totalsOf([...(await look(book)).values()].flatMap(({ counts }) => countedOf(counts))),
    openZones: async (book: string) => [
      ...new Set([...(await look(book)).values()].flatMap(({ open }) => Object.keys(open))),
    ],
    /** The numbers of blocks in which a row stands so. */
    async withState(book: string, state: State, size: number): Promise<number[]> {
      const seen = await look(book)
      return Array.from({ length: size }, (_, number) => number).filter(number =>
        Object.keys(seen.get(blockName(book, number))?.counts ?? {}).some(name => name.startsWith(`${state} `)),
      )
    },
  }
}
