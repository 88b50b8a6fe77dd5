import { easier, explained, familiar, officialNames } from '#cards/content/plain-words.ts'
import { sentencesOf, withoutQuotes, wordsOf } from '../policy/plain-language.ts'
import { type Wire, wordsIn } from './lint-parts.ts'

/** Longer is read twice. */
const MOST_WORDS = 22
/** A passive sentence hides who does it; now and then that is right. */
const MOST_PASSIVE = 3
const PASSIVE_SHARE = 0.25
const LONGEST_WORD = 20

/** Not ours to word: the place of a source, and who keeps a text. */
const isSource = (line: string) =>
  /^(Bron|Bronnen|Beheer|Betrek|Adressen van|⚠ De adressen)\b/.test(line) || /^“.*”\.?$/s.test(line)

/** What somebody else made up: a code of Trede, and the label of a case, which people word themselves. */
const withoutMade = (line: string) => line.replace(/\b[A-Z]{4}-\d{4}\b|Kindercarnaval\w+/g, '')

const linesOf = (card: Wire): string[] =>
  [...wordsIn(card.body), ...wordsIn(card.actions)]
    .flatMap(words => String(words).split('\n'))
    .map(line =>
      withoutMade(line)
        .replaceAll('**', '')
        .replace(/^(- |\d+\. )/, '')
        .replace(/(?<=[.?!]) Bron(nen)?: .*$/, '')
        .trim(),
    )
    .filter(line => line !== '' && !isSource(line))

const entries = (text: string) =>
  text
    .trim()
    .split('\n')
    .map(line => withoutMade(line))
    .map(line => line.split(' = ') as [string, string])

const boundary = (words: string) => new RegExp(`(?<![\\p{L}-])(${words})(?![\\p{L}-])`, 'iu')
const difficult = entries(easier).map(([word, better]) => ({ word, better, form: boundary(word) }))
const explanations = new Map(entries(explained))
const known = new Set(familiar.split(' '))
const names = new Set(officialNames.split(' '))

const passive =
  /(?<!\p{L})(word|wordt|worden|werd|werden)(?!\p{L})[^.?!]*(?<!\p{L})(ge\p{L}{2,}(d|t|en)|be\p{L}{3,}(d|t)|ver\p{L}{3,}(d|t)|ont\p{L}{3,}(d|t))(?!\p{L})/iu

/** What makes the Dutch of a card harder than B1, with what to do about it; one line a fault. */
export function hardIn(card: Wire): string[] {
  const lines = linesOf(card)
  const all = lines.join('\n')
  const sentences = lines.flatMap(sentencesOf)
  const passives = sentences.filter(sentence => passive.test(withoutQuotes(sentence)))
  const abbreviations = [...new Set(all.match(/(?<![\p{L}\d-])\p{Lu}{2,}(?![\p{L}\d])/gu) ?? [])]
  return [
    ...sentences
      .filter(sentence => wordsOf(sentence) > MOST_WORDS)
      .map(long => `more than ${MOST_WORDS} words: ${long}`),
    ...(passives.length > Math.max(MOST_PASSIVE, PASSIVE_SHARE * sentences.length)
      ? [`${passives.length} of ${sentences.length} sentences are passive, say who does it: ${passives.join(' / ')}`]
      : []),
    ...abbreviations
      .filter(short => !known.has(short) && !new RegExp(explanations.get(short) ?? '(?!)', 'i').test(all))
      .map(short => `${short} is not explained on this card`),
    ...difficult.flatMap(({ word, better, form }) =>
      lines
        .filter(line => form.test(withoutQuotes(line)))
        .map(line => `“${word}” is hard, better: ${better}. In: ${line}`),
    ),
    ...[...new Set(all.match(/\p{L}{21,}/gu) ?? [])]
      .filter(word => word.length > LONGEST_WORD && !names.has(word.toLowerCase()))
      .map(word => `${word} has ${word.length} letters`),
  ]
}
