import { type IntentModels, type Recognise, recogniser } from '#src/knowledge/intent.ts'
import { type Search, type SearchModels, searcher } from '#src/knowledge/search.ts'
import { type Understanding, understanding } from '#src/knowledge/understanding.ts'
import { commands } from './commands.ts'
import { followups } from './followups.ts'
import { searchWords } from './search-words.ts'
import { wishIntents } from './wishes.ts'

/** All that Trede learns of language (cards/content/learn.ts). Loading it does not load the sentences it was learnt from. */
export type Models = { readonly intents: IntentModels; readonly search: SearchModels }

/** What a message means, and what a search in another chat offers. Made at the first call, a fraction of a second. */
export type Reading = {
  readonly understand: (text: string) => Understanding
  readonly findToInsert: (text: string) => string[]
}

export const readingWith = ({ intents, search }: Models): Reading => {
  const find = once(() => searcher(search, searchWords))
  const classify = once(() => recogniser(intents))
  return { understand: understandingOf(classify, find), findToInsert: toInsert(find) }
}

/** A function of text that is made when it is first called. */
export function once<Result>(make: () => (text: string) => Result): (text: string) => Result {
  let made: ((text: string) => Result) | undefined
  return text => {
    made ??= make()
    return made(text)
  }
}

export const understandingOf = (classify: Recognise, find: Search): ((text: string) => Understanding) =>
  understanding({
    classify,
    find,
    facets: followups,
    commands: commands.filter(({ kind }) => kind === 'basic').flatMap(({ title }) => [title.nl, title.en]),
    wishes: wishIntents,
  })

/** For the list of the message extension, where people choose themselves: more, and less sure. */
export const toInsert =
  (find: Search) =>
  (text: string): string[] => {
    const hits = find(text)
    const best = hits[0]?.score ?? 0
    return best < 0.15 ? [] : hits.filter(({ score }) => score >= 0.1 * best).map(({ id }) => id)
  }
