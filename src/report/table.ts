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
