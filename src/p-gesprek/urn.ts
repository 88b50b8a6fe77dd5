/** What a medewerker may answer to the question (facts.md §7; product.md C4). */
export const answers = [
  'zelf',
  'getuige',
  'nee',
  'niet_zeker',
  'wil_niet_zeggen',
  'vertrouwenspersoon',
  'later',
] as const
export type Answer = (typeof answers)[number]

/** What is counted of a talk beside the answers: that its moment came, and how it ended for the two together. */
export const outcomes = ['gevraagd', 'gedaan', 'eenzijdig', 'verschilt'] as const
export type TalkOutcome = (typeof outcomes)[number]

export type Cell = `antwoord:${Answer}` | `gesprek:${TalkOutcome}`

/** Counts by unit and cell, and the one-time names that were used up, one after the other in one text. */
export type Urn = {
  readonly counts: Readonly<Record<string, Readonly<Partial<Record<Cell, number>>>>>
  readonly spent: string
}

export const emptyUrn: Urn = { counts: {}, spent: '' }

/** One thing to add. `names` are what it is called under each key; it counts when none of them was used. */
export type Added = {
  readonly unit: string
  readonly cell: Cell
  readonly names: readonly string[]
  /** Nor any of these: who has answered need not answer later. */
  readonly unless?: readonly string[]
}

/** Takes the place of something that was added before under these names, if it was: who said "later" answers now. */
export type Replaced = { readonly cell: Cell; readonly names: readonly string[] }

const NAME = 16

export const isSpent = ({ spent }: Urn, names: readonly string[]): boolean => {
  for (let at = 0; at < spent.length; at += NAME) if (names.includes(spent.slice(at, at + NAME))) return true
  return false
}

/** The urn with this added, or nothing when it was added before. */
export function added(
  urn: Urn,
  { unit, cell, names, unless = [] }: Added,
  instead: readonly Replaced[] = [],
): Urn | undefined {
  if (isSpent(urn, [...names, ...unless])) return undefined
  const old = instead.filter(({ names }) => isSpent(urn, names))
  const before = urn.counts[unit] ?? {}
  const less = { ...before }
  for (const { cell } of old) less[cell] = Math.max(0, (less[cell] ?? 0) - 1)
  const name = (names[0] ?? '').slice(0, NAME).padEnd(NAME)
  const gone = old.flatMap(({ names }) => names)
  return {
    counts: { ...urn.counts, [unit]: { ...less, [cell]: (less[cell] ?? 0) + 1 } },
    spent: sorted([...namesIn(urn.spent).filter(one => !gone.includes(one)), name]),
  }
}

const namesIn = (spent: string): string[] =>
  Array.from({ length: spent.length / NAME }, (_, i) => spent.slice(i * NAME, (i + 1) * NAME))

/** By name and not by time: also inside the seal nothing says what came first. */
const sorted = (names: readonly string[]): string => names.toSorted().join('')
