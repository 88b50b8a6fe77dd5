import type { Entry, Mark } from '#src/privacy/audit-trail.ts'

/** `mark` is of the change that added it. */
type Young = { readonly entry: Entry; readonly mark: string }

/** The head of the trail with its youngest entries. `first`: the number of the first page there may be. */
export type Trail = {
  readonly id: string
  readonly head?: Mark
  readonly anchor?: Mark
  readonly first: number
  readonly tail: readonly Young[]
}

/** Entries `SIZE * (number - 1) + 1` up to `SIZE * number`, and by whom, for the index. */
export type Page = { readonly id: string; readonly actors: readonly string[]; readonly entries: readonly Entry[] }

const SIZE = 25
/** As many stay in the head, so that a change whose answer was lost finds its entry there. */
const STAY = 25

export const numberOf = (seq: number): number => Math.ceil(seq / SIZE)

export const pageName = (number: number): string => `page-${number}`

export const pageOf = (number: number, entries: readonly Entry[]): Page => ({
  id: pageName(number),
  actors: [...new Set(entries.map(({ actor }) => actor))],
  entries: entries.filter(({ seq }) => numberOf(seq) === number),
})

/** The oldest page that is full and may leave the head. */
export function fullPage({ tail }: Trail): Page | undefined {
  const [oldest] = tail
  if (!oldest || tail.length < SIZE + STAY) return undefined
  const number = numberOf(oldest.entry.seq)
  return pageOf(
    number,
    tail.map(({ entry }) => entry).filter(({ seq }) => numberOf(seq) === number),
  )
}

export const without = (trail: Trail, { entries }: Page): Trail => ({
  ...trail,
  tail: trail.tail.filter(({ entry }) => !entries.some(({ seq }) => seq === entry.seq)),
})
