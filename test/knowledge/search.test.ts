import assert from 'node:assert/strict'
import { answerIds, answers } from '#cards/content/answers.ts'
import { find, findToInsert } from '#cards/content/find.ts'
import { understand } from '#cards/content/intents/understand.ts'
import { questions } from '#cards/content/questions.ts'
import { searchable } from '#cards/content/searchable.ts'
import { contentDoor } from '#cards/knowledge/content-door.ts'
import { compounds } from '#src/knowledge/compounds.ts'
import { measures } from '#src/knowledge/split.ts'
import { stemOf } from '#src/knowledge/stems.ts'
import { aboutNothing, heldOut, score, unseenQuestions } from './measured.ts'

const first = (text: string) => find(text)[0]?.id

describe('the search', function () {
  this.timeout(20_000)
  before(() => void find('hoi'))

  it('finds what answers a question, in sentences that it did not learn from', () => {
    const [held, unseen] = [score(heldOut), score(unseenQuestions)]
    assert.ok(held.of > 400 && unseen.of > 100)
    assert.ok(held.first >= 0.55 && held.three >= 0.73, held.wrong.join('\n'))
    assert.ok(unseen.first >= 0.7 && unseen.three >= 0.82)
  })

  const same: readonly (readonly [what: string, texts: readonly string[], id: string])[] = [
    ['stems', ['klachtenprocedure', 'klachtenprocedures'], 'onderdeel:klacht'],
    ['compounds', ['klachtencommissie', 'klachtcommissie'], 'rol:kcoo'],
    ['compounds', ['escalatieladder', 'escalatie ladder', 'de-escalatieladder'], 'ladder'],
    ['slips', ['vertrouwespersoon', 'vertrouwenspresoon', 'vertrouwenspersoon'], 'rol:vertrouwenspersoon'],
    [
      'slips',
      ['Hoe lang duurt een klacht?', 'hoe lang duurd een klaht', 'HOE LANG DUURT EEN KLACHT'],
      'antwoord:klacht_duur',
    ],
    ['synonyms', ['zwijgplicht van de vp', 'zwijgplicht van de vertrouwenspersoon'], 'antwoord:vp_geheim'],
    ['street language', ['vlieg je eruit bij racisme', 'word je ontslagen bij racisme'], 'antwoord:vaste_straf'],
    ['both languages', ['hoe lang duurt een klacht', 'how long does a complaint take'], 'antwoord:klacht_duur'],
  ]
  for (const [what, texts, id] of same)
    it(`knows ${what}: ${texts.join(', ')}`, () => {
      assert.deepEqual(
        texts.map(first),
        texts.map(() => id),
      )
    })

  it('sees through Dutch compounds and past participles', () => {
    const split = compounds(['pest', 'gedrag', 'klacht', 'commissie'])
    assert.deepEqual(split('pestgedrag'), ['pest', 'gedrag'])
    assert.deepEqual(split('klachtencommissie'), ['klacht', 'commissie'])
    assert.deepEqual(split('gedrag'), [])
    assert.equal(stemOf('gepest'), stemOf('pesten'))
    assert.equal(stemOf('gemeld'), stemOf('melden'))
  })

  it('answers within 20 ms, also a long story', () => {
    const long = 'ik weet niet wat ik moet doen met deze klacht '.repeat(1_000)
    const before = process.cpuUsage()
    for (const { text } of heldOut) find(text)
    assert.ok(process.cpuUsage(before).user / 1000 / heldOut.length < 20)
    const began = process.cpuUsage()
    find(long)
    assert.ok(process.cpuUsage(began).user / 1000 < 200)
  })

  it('answers anything with ids of ours, falling, or with nothing', () => {
    const ids = new Set(searchable.map(({ id }) => id))
    for (const text of [
      '',
      ' ',
      '???',
      '__proto__',
      'constructor',
      '💥',
      'ي'.repeat(99),
      'a'.repeat(100_000),
      '<script>',
    ]) {
      const found = find(text)
      assert.ok(found.every(({ id, score }) => ids.has(id) && Number.isFinite(score)))
      assert.deepEqual(
        found.map(({ score }) => score),
        found.map(({ score }) => score).toSorted((a, b) => b - a),
      )
    }
  })

  it('was measured on questions that it never saw', () => {
    const learnt = new Set(questions.filter(({ text }) => !measures(text)).map(({ text }) => text.toLowerCase()))
    assert.deepEqual(
      [...heldOut, ...unseenQuestions].filter(({ text }) => learnt.has(text.toLowerCase())).map(({ text }) => text),
      [],
    )
  })
})

describe('what is asked', () => {
  it('that is off the subject gets no answer, almost always', () => {
    const answered = aboutNothing.filter(({ text }) => understand(text).found.length > 0).map(({ text }) => text)
    assert.ok(answered.length <= 1, answered.join('\n'))
  })

  it('by a bare command is the screen itself, not what the search finds', () => {
    for (const text of ['Factsheet', 'Privacy', 'De ladder', 'Wie helpt?', 'Who helps?'])
      assert.deepEqual(understand(text).found, [], text)
  })

  it('twice in one message gets both, danger first', () => {
    const both = understand('Er is net iemand bij me geweest die wordt gepest. Wie kan ik bellen?')
    assert.deepEqual([both.intent, both.also], ['wie_helpt', ['wens:incident_melden']])
    const danger = understand('mijn collega heeft een mes en hoe dien ik een klacht in')
    assert.equal(danger.danger, 'ja')
    assert.deepEqual(danger.also, ['antwoord:klacht_waar'])
  })

  const follow: readonly (readonly [text: string, facet: string])[] = [
    ['en bij een stagiair?', 'inhuur'],
    ['En als het een burger is?', 'burger'],
    ['and what about a trainee', 'inhuur'],
    ['what if it is anonymous?', 'anoniem'],
    ['en op bonaire?', 'eilanden'],
  ]
  for (const [text, facet] of follow)
    it(`on top of the last: ${text}`, () => assert.equal(understand(text).intent, `vervolg:${facet}`))

  it('at length, or without such a beginning, is a question of its own', () => {
    for (const text of [
      'stagiair',
      'een burger klaagt',
      'en toen zei mijn stagiair iets heel naars over mijn afkomst en ik wist niet wat',
    ])
      assert.doesNotMatch(understand(text).intent, /^vervolg/)
  })
})

describe('what can be found', () => {
  it('has a door for each id, and a question in both languages for each answer', () => {
    for (const { id } of searchable) assert.ok(contentDoor(id), id)
    for (const id of answerIds) {
      assert.ok(contentDoor(answers[id].next), id)
      for (const lang of ['nl', 'en'] as const) {
        const asked = questions.filter(question => question.id === `antwoord:${id}` && question.lang === lang)
        assert.ok(asked.length >= 3, `${id} ${lang}`)
      }
    }
  })

  it('is learnt from no question that has two answers', () => {
    const meanings = Map.groupBy(questions, ({ text }) => text.toLowerCase())
    const double = [...meanings].filter(([, list]) => new Set(list.map(({ id }) => id)).size > 1)
    assert.deepEqual(
      double.map(([text]) => text),
      [],
    )
  })

  it('is offered in the message extension for a word that is not finished', () => {
    assert.ok(findToInsert('microagres').includes('begrip:microagressie'))
    assert.deepEqual(findToInsert('xqzv'), [])
  })
})
