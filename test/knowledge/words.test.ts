import assert from 'node:assert/strict'
import fc from 'fast-check'
import { heard } from '#src/knowledge/features.ts'
import { groups } from '#src/knowledge/groups.ts'
import { langOf } from '#src/knowledge/language.ts'
import { oneSlip, spelling } from '#src/knowledge/spelling.ts'
import { termIn } from '#src/knowledge/terms.ts'
import { plain, sentences, stem, words } from '#src/knowledge/tokens.ts'
import { unseen } from './unseen.ts'

const read = (text: string) => words(plain(text)).join(' ')

describe('the words of a text', () => {
  const texts: readonly (readonly [text: string, words: string])[] = [
    ['P-gesprek, p gesprek of p.gesprek?', 'pgesprek pgesprek of pgesprek'],
    ["m'n collega's", 'mijn collegas'],
    ["I can't go on, he'll come", 'i can not go on he will come'],
    ['heeeelp ruzie!!', 'heelp ruzie'],
    ['z3lfm00rd op 14-03 om 10 uur', 'zelfmoord op 1403 om 10 uur'],
    ['h e l p nu, a c', 'help nu a c'],
    ['één micro-agressie', 'een microagressie'],
    ['kwil gwn weg', 'ik wil gewoon weg'],
  ]
  for (const [text, expected] of texts) it(`are read from ${text}`, () => assert.equal(read(text), expected))

  it('come by sentence, a long one in overlapping pieces that leave nothing out', () => {
    assert.deepEqual(sentences('hoi. wie helpt mij?'), [['hoi'], ['wie', 'helpt', 'mij']])
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), length => {
        const long = Array.from(
          { length },
          (_, i) => `w${[...`${i}`].map(digit => 'abcdefghij'[Number(digit)]).join('o')}`,
        )
        const pieces = sentences(long.join(' '))
        assert.deepEqual([...new Set(pieces.flat())], words(long.join(' ')))
        assert.ok(pieces.every(piece => piece.length <= 30))
      }),
    )
  })

  it('of a long story are heard at the beginning and at the end', () => {
    const story = Array.from({ length: 500 }, (_, i) => `${i}`)
    assert.deepEqual(heard(story), [...story.slice(0, 60), ...story.slice(440)])
    assert.deepEqual(heard(story.slice(0, 120)), story.slice(0, 120))
  })

  it('have a rough stem', () =>
    assert.deepEqual(['meldingen', 'melding', 'reported'].map(stem), ['meld', 'meld', 'report']))
})

describe('spelling', () => {
  const spell = spelling(['gesprek', 'melden', 'ladder'], ['gesprel'])

  it('finds the word one slip away', () => {
    const slips = ['gespek', 'gesprrek', 'gesprak', 'gespreek', 'gepsrek']
    for (const slip of slips) assert.equal(spell(slip), 'gesprek', slip)
  })
  it('leaves alone what is two slips away, short, long or a word itself', () => {
    for (const word of ['gspek', 'mld', 'x'.repeat(40), 'gesprel', 'wesprek'])
      assert.equal(spell(word), undefined, word)
  })
  it('knows one slip from two', () => {
    assert.ok(oneSlip('abcde', 'abdce') && oneSlip('abcde', 'abxde') && oneSlip('abcde', 'abcd'))
    assert.ok(!oneSlip('abcde', 'axxde') && !oneSlip('abcde', 'ebcda'))
    assert.ok(oneSlip('abcd', 'abdc') && !oneSlip('abcd', 'abxd'), 'four letters may be swapped, not wrong')
  })
})

describe('groups of words', () => {
  const of = groups({ report: 'meld* klacht', talk: '*gesprek praten meldgesprek' })
  it('are found by the word, its beginning or its end', () => {
    assert.deepEqual(
      ['melding', 'klacht', 'klachten', 'teamgesprek', 'praten'].map(word => of(word).join()),
      ['report', 'report', '', 'talk', 'talk'],
    )
    assert.deepEqual([...of('meldgesprek')].sort(), ['report', 'talk'])
    assert.deepEqual(of('constructor'), [])
  })
})

describe('the term that a sentence names', () => {
  const named: readonly (readonly [sentence: string, term: string | undefined])[] = [
    ['wat is institutioneel racisme', 'institutioneel_racisme'],
    ['wat is seksuele intimidatie', 'seksuele_intimidatie'],
    ['what is a micro aggression', 'microagressie'],
    ['verschil tussen racisme en discriminatie', 'racisme'],
    ['verschil tussen discriminatie en racisme', 'discriminatie'],
    ['what is a socially safe workplace', 'sociale_veiligheid'],
    ['wat is een ladder', undefined],
  ]
  for (const [sentence, term] of named) it(`is ${term} in ${sentence}`, () => assert.equal(termIn(sentence), term))
})

describe('the language of a text', () => {
  it('is right or unknown, and rarely unknown', () => {
    const found = unseen.map(({ lang, text }) => ({ lang, text, guess: langOf(text) }))
    const wrong = found.filter(({ lang, guess }) => guess !== undefined && guess !== lang)
    assert.ok(wrong.length <= 0.01 * found.length, wrong.map(({ text }) => text).join('\n'))
    assert.ok(found.filter(({ guess }) => guess === undefined).length <= 0.15 * found.length)
  })
  it('is unknown for what both languages write', () => {
    assert.equal(langOf('What is bullying?'), 'en')
    assert.equal(langOf('Wat is pesten?'), 'nl')
    for (const text of ['', 'MIOR', 'ok', '112', 'test', 'help', 'ladder', 'privacy', 'factsheet', 'hi', 'مرحبا'])
      assert.equal(langOf(text), undefined, text)
  })
})
