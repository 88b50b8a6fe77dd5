import assert from 'node:assert/strict'
import { cardFiles } from '#cards/every-example.ts'
import { type Lang, langs } from '#cards/text.ts'
import { banned, sentencesOf, withoutQuotes, wordsOf } from '../policy/plain-language.ts'
import { type Wire, wordsIn } from './lint-parts.ts'

const MOST_WORDS = 25
const MOST_ON_AVERAGE = 15

/** Not ours to shorten: official texts word for word, names of sources, and a row of roles. */
const isLong = (line: string) => /^“.*”$/s.test(line) || /^(Bronnen|Bron|Sources|Source|Betrek|Involve):/.test(line)

/** What a card says, without the marks of lists and bold; a source may stand behind a sentence. */
const linesIn = (card: Wire): string[] =>
  wordsIn(card.body)
    .flatMap(words => String(words).split('\n'))
    .map(line => line.replaceAll('**', '').replace(/^(- |\d+\. )/, ''))
    .map(line => line.replace(/(?<=[.?!]) Bron(nen)?: .*$/, ''))
    .filter(line => !isLong(line))

const tooLong = (sentences: readonly string[]) => sentences.filter(sentence => wordsOf(sentence) > MOST_WORDS)
const average = (sentences: readonly string[]) =>
  sentences.reduce((sum, sentence) => sum + wordsOf(sentence), 0) / sentences.length

/** The organisation is called so. */
const withoutNames = (line: string) => withoutQuotes(line).replaceAll('Victim Support', '')

const judging = (lang: Lang, lines: readonly string[]) =>
  lines.map(withoutNames).filter(line => banned[lang].test(line))

const files = await cardFiles()

describe('plain language on cards', () => {
  for (const { file, examples } of files)
    for (const [name, example] of Object.entries(examples)) {
      it(`${file} ${name} speaks in short sentences`, () => {
        const sentences = linesIn(example('nl')).flatMap(sentencesOf)
        assert.deepEqual(tooLong(sentences), [])
        assert.ok(average(sentences) <= MOST_ON_AVERAGE, `${average(sentences)} words a sentence`)
      })
      for (const lang of langs)
        it(`${file} ${name} in ${lang} judges nobody and does not guess who is a man or a woman`, () => {
          assert.deepEqual(judging(lang, linesIn(example(lang))), [])
        })
    }

  it('would be seen to fail', () => {
    const card = { body: [{ type: 'TextBlock', text: `**Let op:** ${'woord '.repeat(30)}.\n- Zeg hem dat.` }] }
    const lines = linesIn(card)
    assert.equal(tooLong(lines.flatMap(sentencesOf)).length, 1)
    assert.deepEqual(judging('nl', lines), ['Zeg hem dat.'])
  })
})
