import { type Compounds, compounds } from './compounds.ts'
import { concepts } from './concepts.ts'
import { groups } from './groups.ts'
import { spelling } from './spelling.ts'
import { stemOf } from './stems.ts'
import type { Counts } from './vocabulary.ts'

/** What is known of words apart from the content: lines of synonyms, parts of compounds, words that say nothing. */
export type SearchWords = { readonly synonyms: string; readonly parts: string; readonly empty: string }

/** A text for the index: stems of what it says, groups of words it may mean, and which share of it we have no words for. */
export type Terms = {
  readonly content: readonly string[]
  readonly meaning: readonly string[]
  readonly strange: number
}

const meaningOf = groups(concepts)
/** Shorter words are glued together by chance. */
const shortestWhole = 4

/** Reads words as the index has them: spelt right, compounds in parts, synonyms beside them, only the stem of each. */
export function terms(counts: Counts, { synonyms, parts, empty }: SearchWords) {
  const count = new Map(counts)
  for (const word of list(synonyms)) count.set(word, (count.get(word) ?? 0) + 1)
  const often = [...count].toSorted((a, b) => b[1] - a[1]).map(([word]) => word)
  const spelt = spelling(often)
  const split = compounds([...list(parts), ...often.filter(word => word.length > shortestWhole)])
  const silent = new Set(list(empty))
  const meant = synonymsIn(synonyms)
  const known = (word: string) => spelt(word) !== undefined || meaningOf(word).length > 0 || split(word).length > 0

  /** Our own words come by thousands of times while learning; what people type is never kept. */
  const own = new Map<string, { readonly stems: readonly string[]; readonly groups: readonly string[] }>()
  const look = (word: string) => {
    const found = own.get(word) ?? {
      stems: stems(word, split, meant),
      groups: meaningOf(word).map(group => `~${group}`),
    }
    if (count.has(word)) own.set(word, found)
    return found
  }

  return (said: readonly string[]): Terms => {
    const right = said.map(word => spelt(word) ?? word)
    const telling = right.filter(word => !silent.has(word))
    const strange = telling.filter(word => !known(word)).length / (telling.length || 1)
    return {
      content: telling.flatMap(word => look(word).stems),
      meaning: right.flatMap(word => look(word).groups),
      strange,
    }
  }
}

const list = (text: string) => text.trim().split(/\s+/)

/** Who types one of the words of a line finds what stands under the first. */
const synonymsIn = (lines: string): ReadonlyMap<string, string> =>
  new Map(
    lines
      .trim()
      .split('\n')
      .flatMap(line => {
        const [first = '', ...others] = line.split(/\s+/)
        return others.map(other => [other, first] as const)
      }),
  )

function stems(word: string, split: Compounds, meant: ReadonlyMap<string, string>): string[] {
  const all = [word, ...split(word)]
  return [...new Set([...all, ...all.flatMap(each => meant.get(each) ?? [])].map(stemOf))]
}
