import assert from 'node:assert/strict'
import { cardFiles } from '#cards/every-example.ts'
import { hardIn } from './b1.ts'

const files = await cardFiles()

describe('Dutch that everybody can read (B1)', () => {
  for (const { file, examples } of files)
    it(`${file} speaks it on every card`, () => {
      const faults = Object.entries(examples).flatMap(([name, example]) =>
        hardIn(example('nl')).map(fault => `${name}: ${fault}`),
      )
      assert.deepEqual(faults, [])
    })

  const broken: readonly (readonly [what: string, text: string, fault: RegExp])[] = [
    ['a long sentence', `${'woord '.repeat(23)}einde.`, /more than 22 words/],
    ['a difficult word', 'Indien je twijfelt, vraag het.', /“indien” is hard, better: als/],
    ['an abbreviation that nobody explains', 'Ga naar het MIOR.', /MIOR is not explained/],
    ['an unknown abbreviation', 'Vul de XYZ in.', /XYZ is not explained/],
    ['a word without end', 'De arbeidsongeschiktheidsverzekering helpt.', /letters/],
    [
      'a card in the passive',
      'Het wordt gemeld. De klacht wordt behandeld. Er wordt gebeld. Jij wordt gehoord.',
      /4 of 4 sentences are passive/,
    ],
  ]
  for (const [what, text, fault] of broken)
    it(`is not ${what}`, () => assert.match(hardIn({ body: [{ type: 'TextBlock', text }] }).join('\n'), fault))

  it('may quote an official text and name an abbreviation beside its words', () => {
    const body = [
      { type: 'TextBlock', text: '“gedrag dat met de hoedanigheden verband houdt, alsmede enig ander gedrag”' },
      { type: 'TextBlock', text: 'Het meldpunt (MIOR) helpt.' },
    ]
    assert.deepEqual(hardIn({ body }), [])
  })
})
