import { type Search, searcher } from '#src/knowledge/search.ts'
import { measures } from '#src/knowledge/split.ts'
import { questions } from './questions.ts'
import { empty, parts, synonyms } from './search-words.ts'
import { searchable } from './searchable.ts'

let learnt: Search | undefined

/** Which content answers this. Learns at the first call; questions that measure are not learnt. */
export const find: Search = text => {
  learnt ??= searcher(
    searchable,
    questions.filter(question => !measures(question.text)),
    { synonyms, parts, empty },
  )
  return learnt(text)
}

/** For the list of the message extension, where people choose themselves: more, and less sure. */
export const findToInsert = (text: string): string[] => {
  const hits = find(text)
  const best = hits[0]?.score ?? 0
  return best < 0.15 ? [] : hits.filter(({ score }) => score >= 0.1 * best).map(({ id }) => id)
}
