import assert from 'node:assert/strict'
import { yearExample } from '#cards/figures/example.ts'
import { partsCard } from '#cards/figures/parts.ts'
import { subjects } from '#cards/figures/subjects.ts'
import { figured } from '#cards/policy/figures.ts'
import type { Part, Published } from '#src/report/release.ts'
import { categoriesOf } from '#src/report/table.ts'
import { MOST_GROUPS } from '#src/report/units.ts'
import { wordsOf } from '../teams/reading.ts'

/** As many groups of units as there may be, with names as long as they get, and nearly everything shown. */
const nameOf = (i: number) => `Directoraat-generaal voor de Uitvoering van Wetten, afdeling ${i}`
const parts: readonly Part[] = Array.from({ length: MOST_GROUPS }, (_, i) => ({
  id: `${i}`,
  name: nameOf(i),
  whole: false,
  with: Array.from({ length: 9 }, (_, small) => nameOf(100 + small)),
  n: 123_456,
}))
const year: Published = {
  ...yearExample,
  parts: Object.fromEntries(figured.map(({ base }) => [base, parts])),
  byPart: Object.fromEntries(
    figured.map(table => [
      table.id,
      parts.map(() =>
        Object.fromEntries(categoriesOf(table).map((category, i) => [category, i === 6 ? null : 12_345])),
      ),
    ]),
  ),
}

describe('a card of figures by unit', () => {
  for (const { id } of subjects.filter(({ id }) => id !== 'campagnes'))
    it(`stays within what Teams takes, says where the rest is, and begins with the first: ${id}`, () => {
      for (const lang of ['nl', 'en'] as const) {
        const card = partsCard(lang, { releases: [year], next: '2027-02-01', invented: true }, year, id)
        assert.ok(JSON.stringify(card).length * 2 <= 28 * 1024, `${JSON.stringify(card).length * 2}`)
        const words = wordsOf(card)
        assert.match(words, /afdeling 0, (de rest|the rest)/)
        assert.match(words, /(staan in het bestand|are in the file)/)
      }
    })
})
