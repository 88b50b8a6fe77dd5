import assert from 'node:assert/strict'
import { type Guide, guides } from '#cards/policy/guides.ts'
import { langs } from '#cards/text.ts'
import { assertPlain, lengthOf, textsIn } from './plain-language.ts'

const all: readonly [string, Guide][] = Object.entries(guides)

const partsOf = ({ before, open, ask, do: acts, dont, close }: Guide) => [before, open, ask, acts, dont, close]

describe('conversation guides', () => {
  it('are four', () => assert.deepEqual(Object.keys(guides), ['melder', 'collega', 'team', 'nazorg']))

  for (const [id, guide] of all)
    describe(id, () => {
      it('is found under its own id', () => assert.equal(guide.id, id))
      it('is complete in plain, neutral nl and en', () => assertPlain(textsIn(guide)))
      it('has three to six points in every part, and a source', () => {
        for (const part of partsOf(guide)) assert.ok(part.length >= 3 && part.length <= 6)
        assert.ok(guide.source.length > 0)
      })
      for (const lang of langs)
        it(`fits on one page in ${lang}`, () => assert.ok(lengthOf(textsIn(guide), lang) <= 2500))
    })

  it('warns before details that not everything can be kept secret', () => {
    assert.ok(guides.melder.open.some(({ nl }) => /niet alles geheimhouden/.test(nl)))
  })

  it('starts the talk with the colleague with what forbids it', () => {
    assert.match(guides.collega.before[0]?.nl ?? '', /mogelijk strafbaar\? Voer dit gesprek niet/)
  })
})
