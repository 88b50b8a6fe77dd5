import assert from 'node:assert/strict'
import * as definition from '#cards/knowledge/definition.ts'
import * as factsheet from '#cards/knowledge/factsheet.ts'
import { definitionVerb, factsheetVerb, ladderVerb } from '#cards/knowledge/knowledge-doors.ts'
import * as ladder from '#cards/knowledge/ladder.ts'
import * as whoHelps from '#cards/knowledge/who-helps.ts'
import { langs } from '#cards/text.ts'
import { readTrede } from '#cards/trede.ts'

const subjects = { definition, factsheet, ladder, whoHelps }
const wordsOf = (card: unknown) => JSON.stringify(card)
const today = '2026-11-01'

for (const [subject, { examples }] of Object.entries(subjects))
  for (const [name, example] of Object.entries(examples))
    for (const lang of langs)
      it(`${subject} ${name} in ${lang} fits in Teams`, () => {
        const card = example(lang)
        assert.ok(wordsOf(card).length <= 9_000, `${wordsOf(card).length} characters`)
        assert.ok(card.actions.length <= 6)
        assert.equal(card.actions.at(-1)?.verb, 'noodrem')
        assert.ok(card.actions.length >= 3, 'a way on and a way back')
        assert.doesNotMatch(wordsOf(card), /undefined|\[object|NaN|Invalid/)
      })

describe('readers of the knowledge cards', () => {
  const readers = {
    section: factsheet.readSection,
    term: definition.readTerm,
    trede: readTrede,
    rol: whoHelps.readRole,
  }
  const strange: unknown[] = [
    ...[undefined, null, 0, '', [], {}, true],
    ...[null, 3, true, '', '__proto__', 'constructor', 'toString', 'WET', ' wet', ['wet'], { wet: 1 }, '0', '9', '1.0'],
  ]
  for (const [key, read] of Object.entries(readers))
    it(`take nothing foreign as ${key}`, () => {
      for (const value of strange) {
        assert.equal(read(value), undefined)
        assert.equal(read({ [key]: value }), undefined)
        assert.equal(read([value]), undefined)
        assert.equal(read(JSON.parse(`{"__proto__":{"${key}":"wet"}}`)), undefined)
        assert.equal(read(Object.create({ [key]: 'wet' })), undefined)
      }
    })

  it('take our own words', () => {
    assert.equal(factsheet.readSection({ section: 'wet', verb: 'x' }), 'wet')
    assert.equal(definition.readTerm({ term: 'psa' }), 'psa')
    assert.equal(readTrede({ trede: '8' }), 8)
    assert.equal(whoHelps.readRole({ rol: 'mior' }), 'mior')
  })

  it('lead an unknown part to the overview with one sentence, and no part to the overview without it', () => {
    const strange = 'Dat onderdeel ken ik niet'
    assert.match(wordsOf(factsheet.factsheetFor('nl', today, { section: 'x' })), new RegExp(strange))
    assert.match(wordsOf(definition.definitionFor('nl', today, { term: 'x' })), new RegExp(strange))
    assert.match(wordsOf(ladder.ladderFor('nl', { trede: 4 })), new RegExp(strange))
    assert.match(wordsOf(whoHelps.whoHelpsFor('nl', today, undefined, { rol: {} })), new RegExp(strange))
    assert.doesNotMatch(wordsOf(factsheet.factsheetFor('nl', today, {})), new RegExp(strange))
    assert.doesNotMatch(wordsOf(whoHelps.whoHelpsFor('nl', today, undefined, null)), new RegExp(strange))
  })
})

describe('every row and button of the overviews', () => {
  type Pressed = { verb: string; data: unknown; title: string }
  const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
  const isPressed = (value: unknown): value is Pressed => isRecord(value) && value.type === 'Action.Execute'
  const pressable = (part: unknown): Pressed[] =>
    isPressed(part) ? [part] : isRecord(part) ? Object.values(part).flatMap(pressable) : []

  const opened = (card: unknown, verb: string, read: (data: unknown) => unknown) =>
    pressable(card)
      .filter(action => action.verb === verb)
      .map(action => read(action.data))

  it('open each section, term and trede exactly once, in order', () => {
    const overview = factsheet.factsheetCard('nl', today)
    assert.deepEqual(opened(overview, factsheetVerb, factsheet.readSection).length, 12)
    assert.equal(new Set(opened(overview, factsheetVerb, factsheet.readSection)).size, 12)
    assert.equal(new Set(opened(definition.definitionsCard('nl'), definitionVerb, definition.readTerm)).size, 12)
    assert.deepEqual(opened(ladder.ladderCard('nl'), ladderVerb, readTrede), [1, 2, 3, 4, 5, 6, 7, 8])
  })

  it('say on each rung the number, the name and the colour in words', () => {
    const titles = pressable(ladder.ladderCard('nl')).filter(({ verb }) => verb === ladderVerb)
    for (const { title } of titles) assert.match(title, /Trede \d · .+(groen|geel|oranje|rood|blauw)/)
  })

  it('lead from a rung to its neighbours and back to the ladder', () => {
    assert.deepEqual(opened(ladder.rungCard('nl', 4), ladderVerb, readTrede), [3, 5, undefined])
    assert.deepEqual(opened(ladder.rungCard('nl', 1), ladderVerb, readTrede), [2, undefined])
  })
})
