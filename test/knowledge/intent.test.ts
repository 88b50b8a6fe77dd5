import assert from 'node:assert/strict'
import { classify } from '#cards/content/intents/classify.ts'
import { harmless, labelled } from '#cards/content/intents/labelled.ts'
import { learnIntents, recogniser } from '#src/knowledge/intent.ts'
import { terms } from '#src/knowledge/terms.ts'
import { plain, words } from '#src/knowledge/tokens.ts'
import { dangerous, harmlessUnseen, unseen } from './unseen.ts'

const calm = unseen.filter(({ intent }) => intent !== 'acuut_gevaar')

describe('what somebody wants', function () {
  this.timeout(20_000)

  before(() => void classify('hoi'))

  for (const lang of ['nl', 'en'])
    it(`is recognised in unseen sentences (${lang})`, () => {
      const sentences = calm.filter(sentence => sentence.lang === lang)
      const wrong = sentences.filter(({ intent, text }) => classify(text).intent !== intent)
      assert.ok(sentences.length > 350)
      assert.ok(1 - wrong.length / sentences.length >= 0.93, confusion(wrong))
    })

  it('is recognised for every intent, not only on the whole', () => {
    for (const [intent, sentences] of Object.entries(Object.groupBy(calm, kindOf))) {
      const right = sentences?.filter(sentence => kindOf(sentence) === kindOf(classify(sentence.text))) ?? []
      assert.ok(right.length >= 0.85 * (sentences?.length ?? 0), `${intent}: ${right.length} of ${sentences?.length}`)
    }
  })

  const commands: readonly (readonly [text: string, intent: string])[] = [
    ['help', 'hulp'],
    ['Hulp!', 'hulp'],
    ['menu', 'hulp'],
    ['ladder', 'ladder'],
    ['Factsheet', 'factsheet'],
    ['melden', 'incident_melden'],
    ['report', 'incident_melden'],
    ['English', 'taal'],
    ['Nederlands', 'taal'],
    ['mijn zaken', 'mijn_zaken'],
    ['my cases', 'mijn_zaken'],
    ['open zaken', 'mijn_zaken'],
    ['verder met mijn zaak', 'mijn_zaken'],
    ['p-gesprek', 'p_gesprek_plannen'],
    ['campagne', 'campagne'],
    ['rapportage', 'rapportage'],
    ['privacy', 'privacy'],
    ['vertrouwenspersoon', 'wie_helpt'],
    ['noodrem', 'acuut_gevaar'],
    ['NOODREM', 'acuut_gevaar'],
    ['112', 'acuut_gevaar'],
    ['unsubscribe', 'campagne'],
    ['ik ben bang voor mijn baas', 'incident_melden'],
    ['hij wil niet dat iemand het weet', 'gesprek_voorbereiden'],
    ['she wants it to stay secret', 'gesprek_voorbereiden'],
  ]
  for (const [text, intent] of commands)
    it(`is ${intent} for the bare command ${text}`, () => assert.equal(classify(text).intent, intent))

  it('is the meaning of a term for every term, in Dutch with a slip and in English', () => {
    const asked = ['Wat is {}?', 'wat betekend {}', 'definitie {}', 'leg {} uit']
    for (const term of terms)
      for (const form of asked)
        assert.equal(classify(form.replace('{}', term.replaceAll('_', ' '))).intent, `definitie:${term}`)
  })

  it('survives one slip in a long word', () => {
    const slips = ['escaltieladder', 'vertrouwenspresoon', 'raportage', 'discrimnatie', 'campange', 'fatcsheet']
    const intents = ['ladder', 'wie_helpt', 'rapportage', 'definitie:discriminatie', 'campagne', 'factsheet']
    assert.deepEqual(
      slips.map(text => classify(text).intent),
      intents,
    )
  })
})

describe('danger', function () {
  this.timeout(20_000)

  it('is never missed', () => {
    const all = [...dangerous, ...unseen.filter(({ intent }) => intent === 'acuut_gevaar').map(({ text }) => text)]
    assert.ok(all.length >= 400)
    const missed = all.filter(text => classify(text).danger !== 'ja' || classify(text).intent !== 'acuut_gevaar')
    assert.deepEqual(missed, [])
  })

  it('is never missed in capitals, without accents or points, or inside a longer story', () => {
    const forms = [
      (text: string) => text.toUpperCase(),
      (text: string) => text.replace(/[^\p{L}\p{N}@$\p{Extended_Pictographic} ]/gu, ' '),
      (text: string) => `${text}!!!`,
    ]
    for (const form of forms) {
      const missed = dangerous.filter(text => classify(form(text)).danger === 'nee')
      assert.ok(missed.length <= 0.01 * dangerous.length, missed.join('\n'))
    }
    const told = dangerous.filter(text => classify(`Goedemiddag. ${text}. Ik ben leidinggevende.`).danger === 'nee')
    assert.ok(told.length <= 0.05 * dangerous.length, told.join('\n'))
  })

  it('is rarely seen where there is none', () => {
    const all = [...calm.map(({ text }) => text), ...harmlessUnseen]
    const alarms = all.filter(text => classify(text).danger === 'ja')
    assert.ok(alarms.length <= 0.03 * all.length, `${alarms.length} of ${all.length}\n${alarms.join('\n')}`)
  })

  it('puts the Noodrem among the alternatives in doubt', () => {
    const { intent, danger, alternatives } = classify('vorig jaar ben ik bedreigd door een collega')
    assert.deepEqual([intent, danger, alternatives[0]?.intent], ['incident_melden', 'twijfel', 'acuut_gevaar'])
  })
})

describe('the recogniser', function () {
  this.timeout(20_000)

  it('gives chances, the likeliest first', () => {
    for (const { text } of unseen) {
      const { score, alternatives, danger } = classify(text)
      const scores = [score, ...alternatives.map(guess => guess.score)]
      assert.ok(scores.every(chance => chance >= 0 && chance <= 1 && Number.isFinite(chance)))
      const falling = danger === 'twijfel' ? [score, ...scores.slice(2)] : scores
      assert.deepEqual(
        falling,
        falling.toSorted((a, b) => b - a),
      )
      assert.ok(alternatives.length <= 3)
    }
  })

  it('answers the same however often it learns and is asked', () => {
    const again = recogniser(learnIntents(labelled, harmless))
    for (const { text } of unseen.filter((_, i) => i % 10 === 0)) {
      assert.deepEqual(again(text), classify(text))
      assert.deepEqual(classify(text), classify(text))
    }
  })

  it('answers within 5 ms', () => {
    const before = process.cpuUsage()
    for (const { text } of unseen) classify(text)
    assert.ok(process.cpuUsage(before).user / 1000 / unseen.length < 5)
  })

  it('was measured on sentences that it never saw', () => {
    const key = (text: string) => words(plain(text)).join(' ')
    const learnt = new Set([...labelled.map(({ text }) => text), ...harmless].map(key))
    const tests = [...unseen.map(({ text }) => text), ...dangerous, ...harmlessUnseen]
    assert.deepEqual(
      tests.filter(text => learnt.has(key(text))),
      [],
    )
  })

  it('learns enough of every intent in both languages, and of no sentence two things', () => {
    const count = Map.groupBy(labelled, ({ intent, lang }) => `${intent} ${lang}`)
    const few = [...count].filter(([key, list]) => list.length < (key.startsWith('definitie') ? 10 : 60))
    assert.deepEqual(few, [])
    const meanings = Map.groupBy(labelled, ({ text }) => text.toLowerCase())
    const double = [...meanings].filter(([, list]) => new Set(list.map(({ intent }) => intent)).size > 1)
    assert.deepEqual(
      double.map(([text]) => text),
      [],
    )
  })
})

const kindOf = ({ intent }: { intent: string }) => intent.split(':')[0] ?? ''

function confusion(wrong: readonly { intent: string; text: string }[]): string {
  const lines = wrong.map(({ intent, text }) => `${intent} → ${classify(text).intent}: ${text}`)
  return `${wrong.length} wrong:\n${lines.toSorted().join('\n')}`
}
