/** A card as the wire has it: nothing about it is believed before a rule has looked. */
export type Wire = { readonly [property: string]: unknown }

/** A typed part of a card, and how many containers stand around its content. */
export type Part = { readonly part: Wire; readonly depth: number }

export const isWire = (value: unknown): value is Wire =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const listOf = (value: unknown): Wire[] => (Array.isArray(value) ? value.filter(isWire) : [])

const containers = ['Container', 'ColumnSet', 'Column', 'Table', 'TableRow', 'TableCell', 'ActionSet', 'AdaptiveCard']

/** Not shown: what goes back to us, and what only stands in for its parent. */
const unseen = ['data', 'choices.data', 'fallback']

const inside = (value: Wire): unknown[] =>
  Object.entries(value)
    .filter(([key]) => !unseen.includes(key))
    .map(([, each]) => each)

/** Every element and action of a card, from top to bottom, in the order it is read. */
function partsIn(value: unknown, depth = 0): Part[] {
  if (Array.isArray(value)) return value.flatMap(each => partsIn(each, depth))
  if (!isWire(value)) return []
  const { type } = value
  if (typeof type !== 'string') return inside(value).flatMap(each => partsIn(each, depth))
  const around = containers.includes(type) ? depth + 1 : depth
  return [{ part: value, depth: around }, ...inside(value).flatMap(each => partsIn(each, around))]
}

export const partsOf = ({ body, actions }: Wire): Part[] => [...partsIn(body), ...partsIn(actions)]

export const typed = (card: Wire, start: string): Wire[] =>
  partsOf(card)
    .map(({ part }) => part)
    .filter(({ type }) => String(type).startsWith(start))

const readable = ['text', 'title', 'label', 'errorMessage', 'placeholder', 'altText', 'speak', 'fallbackText']

/** Every word of a card that people see or hear, whatever its type. */
export function wordsIn(value: unknown, inFacts = false): unknown[] {
  if (Array.isArray(value)) return value.flatMap(each => wordsIn(each, inFacts))
  if (!isWire(value)) return []
  return Object.entries(value).flatMap(([key, each]) => {
    if (unseen.includes(key)) return []
    if (readable.includes(key) || (inFacts && key === 'value')) return [each]
    return wordsIn(each, key === 'facts')
  })
}
