import { type Search, searcher } from '#src/knowledge/search.ts'
import { learnAnswers } from './learn.ts'
import { once, toInsert } from './models.ts'
import { searchWords } from './search-words.ts'

/** Which content answers this. Learns at the first call. */
export const find: Search = once(() => searcher(learnAnswers(), searchWords))

export const findToInsert = toInsert(find)
