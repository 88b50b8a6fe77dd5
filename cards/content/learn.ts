import { type IntentModels, learnIntents } from '#src/knowledge/intent.ts'
import { learnSearch, type SearchModels } from '#src/knowledge/search.ts'
import { measures } from '#src/knowledge/split.ts'
import { harmless, labelled } from './intents/labelled.ts'
import type { Models } from './models.ts'
import { questions } from './questions.ts'
import { searchWords } from './search-words.ts'
import { searchable } from './searchable.ts'

/** Learns from the labelled sentences: about half a second. */
export const learnWishes = (): IntentModels => learnIntents(labelled, harmless)

/** Learns what answers what, about a second; questions that measure are not learnt. */
export const learnAnswers = (): SearchModels =>
  learnSearch(
    searchable,
    questions.filter(question => !measures(question.text)),
    searchWords,
  )

export const learnAll = (): Models => ({ intents: learnWishes(), search: learnAnswers() })
