import type { Card } from './card.ts'
import type { Lang } from './text.ts'

/** A card by name, for the linter and the gallery. */
export type Examples = Readonly<Record<string, (lang: Lang) => Card>>

/** One example per id of a list. */
export const examplesOf = <Id extends string | number>(
  ids: readonly Id[],
  show: (id: Id) => (lang: Lang) => Card,
): Examples => Object.fromEntries(ids.map(id => [String(id), show(id)]))

/** As long as a real seal may be, so that the size of a card is judged with it. */
export const sealExample = `sleutel.htb30.${'A'.repeat(200)}`
