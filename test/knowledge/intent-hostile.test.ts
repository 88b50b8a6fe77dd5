import assert from 'node:assert/strict'
import fc from 'fast-check'
import { classify } from '#cards/content/intents/classify.ts'

const KB = 1024
/** Repeats a text until it is this many characters long. */
const upTo = (length: number, text: string) => text.repeat(Math.ceil(length / text.length)).slice(0, length)

/** Milliseconds of the processor, so that a busy machine does not count. */
function cpu(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

describe('free text that nobody meant well', function () {
  this.timeout(20_000)

  before(() => void classify('hoi'))

  const nothing = ['', ' ', '\n\t', '?', '!!!', '👍', '\u0000', '\u200b\u200d\ufeff']
  for (const text of nothing)
    it(`answers with help when there are no words: ${JSON.stringify(text)}`, () => {
      const { intent, danger, lang } = classify(text)
      assert.deepEqual({ intent, danger, lang }, { intent: 'hulp', danger: 'nee', lang: undefined })
    })

  for (const text of ['constructor', 'toString', 'hasOwnProperty valueOf', 'مرحبا بالعالم', '你好', 'שלום'])
    it(`is out of scope when no word is known: ${text}`, () => {
      const { intent, danger } = classify(text)
      assert.deepEqual({ intent, danger }, { intent: 'buiten_scope', danger: 'nee' })
    })

  it('reads through invisible signs, accents, full-width letters, leetspeak and stretched letters', () => {
    const disguised = [
      'wa\u200bt is ra\u200dcisme',
      'wát ïs racìsme',
      'ｗａｔ ｉｓ ｒａｃｉｓｍｅ',
      'w4t is r4c1sme',
      'waaaat is racismeeee',
    ]
    for (const text of disguised) assert.equal(classify(text).intent, 'definitie:racisme', text)
    assert.equal(classify('h e l p').intent, 'hulp')
    for (const text of ['z3lfm00rd', 'k i l l m y s e l f', 'ik wil d\u200bood', '🔪', '🔪🔪🔪', '🆘'])
      assert.equal(classify(text).danger, 'ja', text)
  })

  const floods: readonly (readonly [what: string, text: string])[] = [
    ['a story', upTo(50 * KB, 'er is gisteren in het overleg iets vervelends gezegd en dat wil ik graag melden ')],
    ['sentences', upTo(50 * KB, 'Er is gisteren iets gezegd. Dat vind ik naar! ')],
    ['one word', 'a'.repeat(50 * KB)],
    ['one word of two letters', upTo(50 * KB, 'ab')],
    ['single letters', upTo(50 * KB, 'a b c d ')],
    ['points', upTo(50 * KB, '. ')],
    ['apostrophes', upTo(50 * KB, "n't'll")],
    ['the start of a term', upTo(50 * KB, 'system ')],
    ['accents', upTo(50 * KB, 'e\u0301')],
    ['invisible signs', upTo(50 * KB, '\u200b')],
  ]
  for (const [what, text] of floods)
    it(`answers 50 KB of ${what} at once`, () => {
      classify(text)
      assert.ok(cpu(() => classify(text)) < 250)
    })

  it('finds danger anywhere in 50 KB', () => {
    const calm = upTo(20 * KB, 'Er is gisteren iets gezegd. Dat vind ik naar. ')
    for (const text of [
      'Hij heeft een mes en staat voor de deur.',
      'Ik wil niet meer leven.',
      'he is going to kill himself',
    ])
      for (const story of [`${text} ${calm}`, `${calm} ${text} ${calm}`, `${calm} ${text}`])
        assert.equal(classify(story).danger, 'ja', text)
  })

  it('takes time that grows with the length only', () => {
    const text = 'ik wil iets melden over een collega die mij bedreigde. '
    const time = (length: number) => cpu(() => [1, 2, 3].map(() => classify(upTo(length, text))))
    time(80 * KB)
    assert.ok(time(80 * KB) < 4 * 8 * Math.max(2, time(10 * KB)))
  })

  it('always answers, whatever is typed', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.string({ unit: 'binary', maxLength: 300 }),
    )
    fc.assert(
      fc.property(anything, text => {
        const { intent, score, danger } = classify(text)
        assert.ok(intent.length > 0 && score >= 0 && score <= 1)
        assert.equal(intent === 'acuut_gevaar', danger === 'ja')
      }),
      { numRuns: 200 },
    )
  }).timeout(20_000)
})
