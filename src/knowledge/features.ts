import { buckets, type Features } from './linear.ts'
import { stem } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Turns the words of a text into features. */
export type Reader = (words: readonly string[]) => Features
type Word = {
  readonly stem: number
  readonly concepts: readonly number[]
  readonly parts: readonly number[]
  readonly known: boolean
}

/** More words than this say no more about what somebody wants, more letters no more about a word. */
const mostWords = 120
const mostLetters = 40
/** In shorter words there is nothing to find that the word itself does not say. */
const fewestLetters = 6
/** How much each kind of feature counts, whatever its number. Found by cross-validation on the labelled sentences. */
const weight = { words: 1, parts: 0.6, concepts: 1.2, together: 1, order: 1.2, shape: 0.6, bias: 0.3 }

/** Remembers the words it learnt from, and none that somebody types later. */
export function reader(vocabulary: Vocabulary): Reader {
  const memory = new Map<string, Word>()
  const look = (word: string): Word => {
    const found = memory.get(word) ?? wordOf(word, vocabulary)
    if (vocabulary.met(word)) memory.set(word, found)
    return found
  }
  return words => combine(heard(words).map(look))
}

/** Of a long story the beginning and the end: there people say what they come for. */
export const heard = (words: readonly string[]): readonly string[] =>
  words.length <= mostWords ? words : [...words.slice(0, mostWords / 2), ...words.slice(-mostWords / 2)]

function wordOf(word: string, { spelt, groupsOf, common }: Vocabulary): Word {
  const right = spelt(word)
  return {
    stem: hash(`s ${stem(right)}`),
    concepts: (common(word) ? groupsOf(right) : ['unknown']).map(name => hash(`k ${name}`)),
    parts: word.length < fewestLetters ? [] : parts(`_${word.slice(0, mostLetters)}_`),
    known: common(word),
  }
}

function combine(words: readonly Word[]): Features {
  const concepts = [...new Set(words.flatMap(word => word.concepts))].sort((a, b) => a - b)
  return weighed([
    [weight.words, words.map(word => word.stem)],
    [weight.parts, words.flatMap(word => word.parts)],
    [weight.concepts, concepts],
    [weight.together, concepts.flatMap((one, i) => concepts.slice(i + 1).map(other => pair(2, one, other)))],
    [weight.order, order(words)],
    [weight.shape, shape(words)],
    [weight.bias, edge],
  ])
}

/** Which meaning stands next to which, the edges of the text included. A word without concepts stands for itself. */
function order(words: readonly Word[]): number[] {
  const meanings = [edge, ...words.map(({ concepts, stem }) => (concepts.length > 0 ? concepts : [stem])), edge]
  return meanings.slice(1).flatMap((nexts, i) => {
    const ones = meanings[i] ?? edge
    return ones.flatMap(one => nexts.map(next => pair(3, one, next)))
  })
}

/** How long the text is, and how much of it we have no words for. */
function shape(words: readonly Word[]): number[] {
  const share = (of: readonly Word[]) => Math.round((4 * of.length) / (words.length || 1))
  const strange = words.filter(word => !word.known)
  const empty = words.filter(word => word.concepts.length === 0)
  return [
    pair(4, Math.min(5, Math.floor(Math.log2(words.length + 1))), 0),
    pair(5, share(strange), 0),
    pair(6, share(empty), 0),
  ]
}

function weighed(kinds: readonly (readonly [weight: number, ids: readonly number[]])[]): Features {
  const ids = Int32Array.from(kinds.flatMap(([, list]) => list))
  const values = new Float32Array(ids.length)
  let at = 0
  for (const [each, list] of kinds) {
    values.fill(each / Math.sqrt(list.length || 1), at, at + list.length)
    at += list.length
  }
  return { ids: ids.map(id => id & (buckets - 1)), values }
}

/** Pieces of four letters: they survive a slip and see inside compounds. */
const parts = (word: string): number[] =>
  Array.from({ length: Math.max(0, word.length - 3) }, (_, i) => hash(word.slice(i, i + 4)))

/** FNV-1a, with the high bits mixed into the low ones that choose the bucket. */
function hash(text: string): number {
  let code = 0x811c9dc5
  for (let i = 0; i < text.length; i++) code = Math.imul(code ^ text.charCodeAt(i), 0x01000193)
  return mixed(code)
}

const pair = (kind: number, one: number, other: number): number =>
  mixed(Math.imul(Math.imul(one + kind, 0x01000193) ^ other, 0x85ebca6b))
const mixed = (code: number): number => code ^ (code >>> 15)
const edge = [hash('edge')]
