import assert from 'node:assert/strict'
import type { Choice } from '#cards/policy/choice.ts'
import { deviationReasons, outcomes, satisfaction } from '#cards/policy/closed-lists.ts'
import { labelWords } from '#cards/policy/labels.ts'
import { type Lesson, lessons } from '#cards/policy/lessons.ts'
import { measures } from '#cards/policy/measures.ts'
import { assertPlain } from './plain-language.ts'

const questions: readonly Lesson[] = lessons
const lists: Record<string, readonly Choice[]> = {
  outcomes,
  measures,
  satisfaction,
  deviationReasons,
  ...Object.fromEntries(questions.map(({ id, options }) => [`lesson ${id}`, options])),
}
const idsOf = (list: readonly Choice[]) => list.map(({ id }) => id)

for (const [name, list] of Object.entries(lists))
  describe(`closed list: ${name}`, () => {
    it('has unique snake_case ids and different texts', () => {
      assert.equal(new Set(idsOf(list)).size, list.length)
      assert.equal(new Set(list.map(({ text }) => text.nl)).size, list.length)
      assert.equal(new Set(list.map(({ text }) => text.en)).size, list.length)
      for (const id of idsOf(list)) assert.match(id, /^[a-z]+(_[a-z]+)*$/)
    })

    it('has plain texts that fit in a list', () => {
      assertPlain(list.map(({ text }) => text))
      for (const { text } of list) assert.ok(text.nl.length <= 70 && text.en.length <= 70, text.nl)
    })

    it('always leaves a way out', () => {
      assert.ok(idsOf(list).some(id => id === 'weet_niet' || id === 'anders'))
    })
  })

describe('closed lists', () => {
  it('asks three lessons', () => {
    assert.equal(questions.length, 3)
    assertPlain(questions.map(({ ask }) => ask))
    for (const { options } of questions) assert.equal(options.at(-1)?.id, 'weet_niet')
  })

  it('can answer what parliament asked: talk, training, berisping, transfer, dismissal, warning', () => {
    const asked = ['gesprek', 'training', 'schriftelijke_berisping', 'verplaatsing', 'ontslag', 'waarschuwing']
    assert.deepEqual(
      asked.filter(id => !idsOf(measures).includes(id)),
      [],
    )
  })

  it('knows the punishments and ordemaatregelen of CAO Rijk hoofdstuk 15, and no other', () => {
    const of = (wanted: string) => idsOf(measures.filter(({ kind }) => kind === wanted))
    const punishments = [
      'schriftelijke_berisping',
      'minder_ikb_uren',
      'geen_periodiek',
      'verplaatsing',
      'boete',
      'ontslag',
    ]
    assert.deepEqual(of('straf'), punishments)
    assert.deepEqual(of('ordemaatregel'), ['toegang_ontzegd', 'schorsing'])
  })
})

describe('labels of cases', () => {
  it('are about sixty single words that cannot be mistaken for each other', () => {
    assert.ok(labelWords.length >= 55 && labelWords.length <= 70, String(labelWords.length))
    for (const word of labelWords) assert.match(word, /^(IJ|[A-Z])[a-z]{2,10}$/)
    const lower = labelWords.map(word => word.toLowerCase())
    assert.deepEqual(
      lower.filter((word, i) => lower.some((other, j) => i !== j && other.startsWith(word))),
      [],
    )
  })
})
