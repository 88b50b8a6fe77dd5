import { type Facets, facetIn } from './followup.ts'
import type { Recognise, Recognised } from './intent.ts'
import type { Found, Search } from './search.ts'
import { plain, sentences, words } from './tokens.ts'
import { withTopic } from './understood.ts'

/** What leaves the place where words are read: intents and ids of our own content. */
export type Understanding = {
  readonly intent: string
  readonly danger: Recognised['danger']
  readonly lang: Recognised['lang']
  /** Content that answers it, the likeliest first, more than one when they are close. */
  readonly found: readonly string[]
  /** What else was asked for: `wens:` and an intent, or content beside the answer. */
  readonly also: readonly string[]
}

type Deps = {
  classify: Recognise
  find: Search
  facets: Facets
  commands: readonly string[]
  wishes: readonly string[]
}

/** Intents that content answers; the others have a screen of their own, with what was found below it. */
const byContent = ['factsheet', 'wie_helpt', 'ladder', 'gesprek_voorbereiden', 'buiten_scope']
/** How sure the search must be; what was taken for off the subject must come close to a question that we know. */
const enough = { asked: 0.25, offTopic: 0.42, beside: 0.5 }
/** Below this share of the best one an answer is not close. */
const close = 0.5
const mostShown = 3
const mostBeside = 2
/** Somebody who asks two things at once says each of them clearly. */
const clearly = 0.6
const fewestWords = 3

/** Reads a message: danger, the wish, what answers it, what else it asks. */
export function understanding({ classify, find, facets, commands, wishes }: Deps): (text: string) => Understanding {
  const bare = new Set(commands.map(key))

  /** Other wishes in other parts of the same message. */
  const wishesBeside = (text: string, first: string): string[] => {
    const parts = clauses(text)
    if (parts.length < 2) return []
    const found = parts.map(classify).filter(({ score, danger }) => score >= clearly && danger !== 'ja')
    return [...new Set(found.map(({ intent }) => kindOf(intent)))].filter(
      kind => kind !== first && wishes.includes(kind),
    )
  }

  return text => {
    const recognised = classify(text)
    const { intent, danger, lang } = withTopic(recognised, text)
    const facet = danger !== 'ja' ? facetIn(text, facets) : undefined
    if (facet) return { intent: `vervolg:${facet}`, danger, lang, found: [], also: [] }
    const kind = kindOf(intent)
    const hits = bare.has(key(text)) ? [] : find(text)
    const also = wishesBeside(text, kind).map(wish => `wens:${wish}`)
    const content = byContent.includes(kind)
    const found = content ? near(hits, kind === 'buiten_scope' ? enough.offTopic : enough.asked, mostShown) : []
    const others = hits.filter(({ id }) => id !== `begrip:${intent.split(':')[1]}`)
    const beside = content || kind === 'taal' || kind === 'hulp' ? [] : near(others, enough.beside, 1)
    return { intent, danger, lang, found, also: [...also, ...beside].slice(0, mostBeside) }
  }
}

const key = (text: string) => words(plain(text)).join(' ')
const kindOf = (intent: string) => intent.split(':')[0] ?? ''

function near(hits: readonly Found[], least: number, most: number): string[] {
  const best = hits[0]?.score ?? 0
  if (best < least) return []
  return hits
    .filter(({ score }) => score >= close * best)
    .slice(0, most)
    .map(({ id }) => id)
}

/** Sentences, and what stands before and after "en" when both could be one. */
function clauses(text: string): string[] {
  return sentences(plain(text)).flatMap(sentence => {
    const at = sentence.findIndex((word, i) => (word === 'en' || word === 'and') && i >= fewestWords)
    const [one, other] = at < 0 ? [sentence, []] : [sentence.slice(0, at), sentence.slice(at + 1)]
    const parts = other.length >= fewestWords ? [one, other] : [sentence]
    return parts.map(part => part.join(' '))
  })
}
