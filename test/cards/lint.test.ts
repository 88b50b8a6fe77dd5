import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { cardFiles } from '#cards/every-example.ts'
import { langs } from '#cards/text.ts'
import { faultsOf } from './lint.ts'
import { differences, wording } from './lint-languages.ts'
import { parserFaults } from './lint-parse.ts'

const files = await cardFiles()

describe('every card file', () => {
  it('is found', () => {
    const names = files.map(({ file }) => file)
    assert.ok(
      names.includes('incident/intake.ts') && names.includes('noodrem.ts') && names.length >= 20,
      names.join(' '),
    )
  })

  for (const { file, makes } of files)
    it(`${file} has an example of every card it makes`, () => {
      const [, examples] = readFileSync(`cards/${file}`, 'utf8').split('\nexport const examples')
      assert.ok(examples, 'exports no examples')
      assert.deepEqual(
        makes.filter(name => !new RegExp(`\\b${name}\\b`).test(examples)),
        [],
      )
    })
})

for (const { file, examples } of files)
  describe(`cards of ${file}`, () => {
    for (const [name, example] of Object.entries(examples)) {
      for (const lang of langs)
        it(`${name} in ${lang} is a card for everybody`, () => {
          const card = example(lang)
          assert.equal(card.lang, lang)
          assert.deepEqual(faultsOf(card), [])
          assert.deepEqual(parserFaults(card), [])
        })
      it(`${name} is the same card in both languages`, () => {
        assert.deepEqual(differences(example('nl'), example('en')), [])
        assert.deepEqual(wording(example('en')), [])
      })
    }
  })
