import MiniSearch from 'minisearch'
import { classifier, learn } from './classifier.ts'
import { reader } from './features.ts'
import type { Linear } from './linear.ts'
import { type SearchWords, terms } from './terms-of.ts'
import { plain, words } from './tokens.ts'
import { type Counts, countWords, vocabulary } from './vocabulary.ts'

/** Something that can be found, with its words in both languages; a new sentence on each line. */
export type Findable = { readonly id: string; readonly title: string; readonly body: string }
export type Question = { readonly id: string; readonly text: string }
/** Content by its id. `score` from 0: what is sure of it is near 1 or above. */
export type Found = { readonly id: string; readonly score: number }
/** The likeliest first, none when nothing fits. Only ids come out: no word that was typed. */
export type Search = (text: string) => readonly Found[]

/** Nobody asks more in one question; what comes after only costs time. */
const mostWords = 60
const mostFound = 8
/** A word in a question that people ask says more than one in a text; what it may mean says least. */
const boost = { asked: 3, title: 2, body: 1, meaning: 0.5 }
/** How much the words themselves count beside what was learnt of how people ask. Found on the labelled questions. */
const ofWords = 0.25
/** One or two words are no way of asking: then the words themselves say more. */
const ofFewWords = { words: 2, share: 0.6 }

/** What is kept of content and questions when they are learnt. */
export type SearchModels = {
  /** The words of content and questions, and those of the lessons. */
  readonly words: Counts
  readonly lessons: Counts
  readonly ids: readonly string[]
  readonly likely: Linear
  /** The index of words, as its package writes it. */
  readonly index: string
}

/** Learns what answers what; the same content and questions always give the same models. */
export function learnSearch(
  content: readonly Findable[],
  questions: readonly Question[],
  known: SearchWords,
): SearchModels {
  const texts = [...content.map(({ title, body }) => `${title}\n${body}`), ...questions.map(({ text }) => text)]
  const counts = countWords(texts.map(said))
  const read = terms(counts, known)
  return {
    words: counts,
    ids: content.map(({ id }) => id),
    index: JSON.stringify(indexOf(content, questions, text => read(said(text)))),
    ...learnLikely(content, questions),
  }
}

/**
 * Two ways that miss different things: an index of the words (BM25), and a model of how people ask that also knows small
 * words and parts of words.
 */
export function searcher(models: SearchModels, known: SearchWords): Search {
  const read = terms(models.words, known)
  const index = MiniSearch.loadJSON<Indexed>(models.index, options)
  const features = reader(vocabulary(models.lessons))
  const answers = classifier(models.ids, models.likely)
  const likely = (asked: readonly string[]) => answers(features(asked))

  return text => {
    const asked = said(text).slice(0, mostWords)
    const { content: query, meaning, strange } = read(asked)
    const weight = asked.length <= ofFewWords.words ? ofFewWords.share : ofWords
    if (query.length === 0) return []
    const hits = index.search([...query, ...meaning].join(' '), { boost })
    const best = hits[0]?.score ?? 1
    const share = 1 - strange
    const byWords = new Map(hits.map(({ of, score }) => [String(of), (weight * share * score) / best]))
    return likely(asked)
      .map(({ label, chance }) => ({ id: label, score: chance * share + (byWords.get(label) ?? 0) }))
      .sort((a, b) => b.score - a.score)
      .slice(0, mostFound)
  }
}

const said = (text: string) => words(plain(text))

type Indexed = { id: number } & Record<string, string | number>
const options = {
  fields: Object.keys(boost),
  storeFields: ['of'],
  tokenize: (text: string) => text.split(' ').filter(term => term !== ''),
  processTerm: (term: string) => term,
}

type Read = ReturnType<typeof terms>

function indexOf(
  content: readonly Findable[],
  questions: readonly Question[],
  read: (text: string) => ReturnType<Read>,
) {
  const index = new MiniSearch<Indexed>(options)
  const line = (text: string) => read(text).content.join(' ')
  index.addAll(
    content.map(({ id: of, title, body }, id) => {
      const asked = questions.filter(question => question.id === of).map(({ text }) => text)
      const meaning = [...asked, title].flatMap(text => read(text).meaning).join(' ')
      return { id, of, asked: asked.map(line).join(' '), title: line(title), body: line(body), meaning }
    }),
  )
  return index
}

/** Buckets of the model: with this many contents more would take much memory and help little. */
const modelSize = 1 << 13

/** Learns from the questions, and from what stands in the content sentence by sentence. */
function learnLikely(content: readonly Findable[], questions: readonly Question[]) {
  const sentences = content.flatMap(({ id, title, body }) =>
    [...title.split('\n'), ...body.split(/\n|[.?!] /)].map(text => ({ id, text })),
  )
  const lessons = [...questions, ...sentences].map(({ id, text }) => ({ label: id, words: said(text) }))
  const counts = countWords(lessons.map(lesson => lesson.words))
  const features = reader(vocabulary(counts))
  const likely = learn(
    content.map(({ id }) => id),
    lessons.map(({ label, words }) => ({ label, features: features(words) })),
    modelSize,
  )
  return { lessons: counts, likely }
}
