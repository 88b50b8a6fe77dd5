import { concepts } from './concepts.ts'
import { dangerWords } from './danger-words.ts'
import { fullWords, type Groups, groups } from './groups.ts'
import { offTopic } from './off-topic.ts'
import { spelling } from './spelling.ts'

/** How often each word was met in learning, in the order of meeting. */
export type Counts = readonly (readonly [word: string, times: number])[]

export function countWords(texts: readonly (readonly string[])[]): Counts {
  const count = new Map<string, number>()
  for (const word of texts.flat()) count.set(word, (count.get(word) ?? 0) + 1)
  return [...count]
}

/** All the language that the recogniser has. */
export type Vocabulary = {
  readonly groupsOf: Groups
  /** The word spelt right; unknown words stay as they are. */
  readonly spelt: (word: string) => string
  /** Whether it is a word that is listed or learnt often, or one slip away from it. */
  readonly common: (word: string) => boolean
  /** Whether the word was met in learning. */
  readonly met: (word: string) => boolean
}

const lists: Readonly<Record<string, string>> = {
  ...concepts,
  offTopic: Object.values(offTopic).join(' '),
  ...Object.fromEntries(Object.entries(dangerWords).map(([name, list]) => [`danger ${name}`, list])),
}

/** A longer word that was met only once may be a slip itself. */
const mostLettersOfRare = 6

/** Of two near words the one of danger is meant. */
export function vocabulary(counts: Counts): Vocabulary {
  const count = new Map(counts)
  const often = counts.filter(([, times]) => times > 1).toSorted((a, b) => b[1] - a[1])
  const rare = [...count.keys()].filter(word => word.length <= mostLettersOfRare)

  const spell = spelling([...fullWords(dangerWords), ...often.map(([word]) => word), ...fullWords(lists)], rare)
  const groupsOf = groups(lists)
  const common = (word: string) => spell(word) !== undefined || groupsOf(word).length > 0
  return { groupsOf, spelt: word => spell(word) ?? word, common, met: word => count.has(word) }
}
