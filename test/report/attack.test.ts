import assert from 'node:assert/strict'
import { attackFilters, attackSequences, attackTables } from './attacks.ts'

/** A part of what `npm run test:attack` does (test/attack/figures.attack.ts). */
describe('an attacker with exact algebra and bounds on whole numbers', function () {
  this.timeout(60_000)

  it('recovers nothing from tables with margins, and not more than twice the small ones are hidden', () => {
    const { hidden, small, shown, cells } = attackTables(300)
    assert.ok(hidden <= 2 * small, `${hidden} hidden for ${small}`)
    assert.ok(shown > cells / 5, `only ${shown} of ${cells} are shown`)
  })

  it('recovers nothing from pairs of overlapping filters', () => void attackFilters(100))

  it('recovers nothing from years of releases', () => attackSequences(8))
})
