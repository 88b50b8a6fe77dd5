import assert from 'node:assert/strict'
import { type Action, block, card, choice, type Element, execute, openUrl, text } from '#cards/card.ts'
import { faultsOf, type RuleName, rules } from './lint.ts'
import { differences, wording } from './lint-languages.ts'
import { parserFaults } from './lint-parse.ts'
import { typed, type Wire, wordsIn } from './lint-parts.ts'

const options = [
  { id: 'ja', title: 'Ja' },
  { id: 'nee', title: 'Nee' },
]
const good = card(
  'nl',
  'Een kaart',
  [text('Eerste zin.'), choice('vraag', 'Goed zo?', options, { required: 'Kies.' })],
  [execute('a.b', 'Verder', { zaak: 'c1' })],
)
const having = (...parts: Element[]): Wire => ({ ...good, body: [...good.body, ...parts] })
const buttons = (...actions: Action[]): Wire => ({ ...good, actions: [...actions, ...good.actions.slice(-1)] })
const nested = (depth: number): Element => (depth === 0 ? text('Diep.') : block('emphasis', [nested(depth - 1)]))
const row = (selectAction: Wire): Element => ({ ...block('emphasis', [text('Rij')]), selectAction })
const press = execute('a.b', 'Openen', { zaak: 'c1' })
const { title: _, ...untitled } = press

/** Per rule the cards that it, and no other rule, must refuse. */
const broken: Record<RuleName, Wire[]> = {
  version: [
    { ...good, version: '1.6' },
    { ...good, version: undefined },
  ],
  spoken: [
    { ...good, lang: undefined },
    { ...good, speak: ' ' },
    { ...good, fallbackText: '' },
  ],
  heading: [
    { ...good, body: good.body.slice(1) },
    { ...good, body: [block('emphasis', [text('Eerst iets anders.')]), ...good.body] },
    { ...good, body: [] },
  ],
  textBlocks: [having({ type: 'TextBlock', text: 'Loopt van de kaart af.' }), having(text(' '))],
  labels: [
    having({ type: 'Input.Text', id: 'naam', placeholder: 'Naam' }),
    having({ type: 'Input.Text', id: '', label: 'Naam' }),
  ],
  inputIds: [having(choice('vraag', 'Nog eens?', options))],
  required: [having({ ...choice('tweede', 'Nog eens?', options), isRequired: true })],
  choices: [
    having(choice('tweede', 'Nog eens?', [])),
    having(choice('tweede', 'Nog eens?', [...options, { id: 'ja', title: 'Ook ja' }])),
    having(choice('tweede', 'Nog eens?', [{ id: 'ja', title: '' }])),
    having(choice('tweede', 'Nog eens?', [{ id: 'ja,nee', title: 'Allebei' }])),
  ],
  chosen: [
    having(choice('tweede', 'Nog eens?', options, { value: 'misschien' })),
    having(choice('tweede', 'Nog eens?', options, { value: 'ja,misschien', many: true })),
    having(choice('tweede', 'Nog eens?', options, { value: 'ja,nee' })),
  ],
  wayOn: [{ ...good, actions: good.actions.slice(-1) }],
  altText: [having({ type: 'Image', url: 'data:,' }), having({ type: 'Image', url: 'data:,', altText: '' })],
  elements: [having({ type: 'ProgressBar', value: 50 }), having({ type: 'Media', sources: [] })],
  nesting: [having(nested(4))],
  colour: [having(block('warning', [])), having({ type: 'Column', style: 'good', items: [] })],
  contrast: [having(block('good', [text('Grijs op groen.', { isSubtle: true })]))],
  width: [having({ type: 'ColumnSet', columns: [{ type: 'Column', width: '80px', items: [text('Smal')] }] })],
  links: [having(text('Lees [dit](https://example.nl)')), having(text('Zie www.example.nl'))],
  leftovers: [
    having(text(`Zaak ${undefined}`)),
    having(text(`Zaak ${{}}`)),
    having(text(['Zaak $', '{label}'].join(''))),
    having({ type: 'FactSet', facts: [{ title: 'Datum', value: null }] }),
  ],
  size: [having(text('é'.repeat(14_000)))],
  execute: [
    buttons({ ...press, verb: undefined }),
    buttons({ ...press, fallback: undefined }),
    buttons({ ...press, fallback: { ...(press.fallback as Wire), data: { zaak: 'c2', verb: 'a.b' } } }),
    having(row({ ...press, verb: 'a.c' })),
  ],
  pressable: [having(row(untitled)), having(row({ ...press, fallback: { ...(press.fallback as Wire), title: '' } }))],
  count: [buttons(...[1, 2, 3, 4, 5, 6].map(n => execute('a.b', `Knop ${n}`)))],
  length: [buttons(execute('a.b', 'x'.repeat(30))), buttons(execute('a.b', ''))],
  unique: [buttons(press, press), having(row(press), row(press))],
  openUrl: [
    buttons(openUrl('Open de site', 'http://example.nl')),
    buttons(openUrl('De site', 'https://example.nl')),
    buttons(openUrl('Open', 'https://example.nl')),
  ],
  noodrem: [
    { ...good, actions: [] },
    { ...good, actions: good.actions.toReversed() },
    { ...having(text('Bij gevaar bel je 112.')), actions: good.actions.slice(0, 1) },
    { ...good, actions: [openUrl('Open de site', 'https://example.nl')] },
  ],
}

describe('the linter', () => {
  it('has nothing against a good card', () => {
    assert.deepEqual(faultsOf(good), [])
    assert.deepEqual(parserFaults(good), [])
  })

  for (const name of Object.keys(rules) as RuleName[])
    for (const [place, wrong] of broken[name].entries())
      it(`refuses a card by the rule ${name} (${place + 1})`, () => {
        const names = new Set(faultsOf(wrong).map(fault => fault.split(':')[0]))
        assert.deepEqual([...names], [name])
      })

  it('lets an alarm stand above the heading, and a card with the number do without the Noodrem', () => {
    const alarm = block('attention', [text('Bel 112.')])
    assert.deepEqual(faultsOf({ ...good, body: [alarm, ...good.body], actions: [] }), [])
  })

  it('looks at every word and every part, however deep, but not at what is sent back', () => {
    const deep = having(nested(3), { type: 'FactSet', facts: [{ title: 'Wanneer', value: 'morgen' }] })
    assert.ok(
      ['Diep.', 'Wanneer', 'morgen', 'Goed zo?', 'Kies.', 'Nee', 'Verder'].every(word => wordsIn(deep).includes(word)),
    )
    assert.ok(!wordsIn(deep).includes('c1'))
    assert.equal(typed(deep, 'Action.').length, 2)
  })
})

describe('the parser of the adaptivecards package', () => {
  it('refuses what it does not know or cannot validate, also the second time', () => {
    for (const _time of [1, 2]) {
      assert.deepEqual(parserFaults(good), [])
      assert.notDeepEqual(parserFaults(having({ type: 'Teksje', text: 'x' })), [])
      assert.notDeepEqual(parserFaults(having({ ...text('x'), color: 'Paars' })), [])
      assert.notDeepEqual(parserFaults(having({ type: 'Input.ChoiceSet', id: 'leeg', label: 'Leeg', choices: [] })), [])
      assert.notDeepEqual(parserFaults(buttons(...[1, 2, 3, 4, 5, 6].map(n => execute('a.b', `Knop ${n}`)))), [])
    }
  })
})

describe('the comparison of languages', () => {
  const english = (...body: Element[]) => card('en', 'A card', body)
  const dutch = (...body: Element[]) => card('nl', 'Een kaart', body)

  it('finds a missing part and a sentence that was not translated', () => {
    assert.deepEqual(differences(dutch(text('Goed dat je belt.')), english(text('Thank you for calling.'))), [])
    assert.notDeepEqual(differences(dutch(text('Goed dat je belt.'), text('Nog iets.')), english(text('Thanks.'))), [])
    assert.notDeepEqual(differences(dutch(text('Goed dat je belt.')), english(text('Goed dat je belt.'))), [])
    assert.notDeepEqual(differences(dutch(), english(block('good', [text('More.')]))), [])
  })

  it('finds a second name for the person who reported', () => {
    const namings = ['Tell the melder.', 'Ask the person reporting.', 'Ask the one who reported.']
    for (const sentence of namings) assert.equal(wording(english(text(sentence))).length, 1, sentence)
    assert.deepEqual(wording(english(text('Ask the person who reported.'), text('“Een melder vertelt.”'))), [])
  })

  it('wants the Dutch word at the first adviser of a card and nowhere else', () => {
    const twice = [text('Ask a confidential adviser.'), block('good', [text('Confidential advisers help.')])]
    const shown = english(...twice)
    assert.match(JSON.stringify(shown), /a confidential adviser \(vertrouwenspersoon\)\..*Confidential advisers help/)
    assert.deepEqual(wording(shown), [])
    assert.equal(wording({ ...shown, body: twice }).length, 1)
    assert.equal(wording({ ...shown, body: [...shown.body, ...english(...twice).body] }).length, 1)
    assert.doesNotMatch(JSON.stringify(dutch(...twice)), /vertrouwenspersoon/)
  })

  it('leaves official texts and short names alone', () => {
    const same = [text('“Onder discriminatie wordt verstaan: onderscheid.”'), text('HR-loket')]
    assert.deepEqual(differences(dutch(...same), english(...same)), [])
  })
})
