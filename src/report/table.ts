/** What a table counts in: every one of them has one answer (`one`) or any number of them (`many`). */
export type Table = {
  readonly id: string
  /** The measure that says how many there are: reports, closed cases. */
  readonly base: string
  readonly measure: string
  readonly kind: 'one' | 'many'
  readonly categories: readonly string[]
  /** Who is in no category: without an answer, or with one of an older list. Only where everybody has one answer. */
  readonly rest?: string
}

export const categoriesOf = ({ categories, rest }: Table): readonly string[] =>
  rest ? [...categories, rest] : categories

/** A table in which everybody has one answer, so that a row adds up to its total. */
export type Judged = Table & { readonly kind: 'one' }

/** Who is not in the only category of a table. It is never told by itself: with the total it follows from the other. */
export const WITHOUT = 'zonder'

/**
 * What a table is hidden and audited as. Where somebody may have several answers it is, for each of them, who has it and who has not:
 * that all of them were dismissed but two says something of those two.
 */
export const judgedAs = (table: Table): readonly Judged[] =>
  table.kind === 'one'
    ? [{ ...table, kind: 'one' }]
    : table.categories.map(category => ({ ...table, kind: 'one', categories: [category], rest: WITHOUT }))
