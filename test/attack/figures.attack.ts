import assert from 'node:assert/strict'
import { attackFilters, attackSequences, attackTables } from '../report/attacks.ts'

const size = (name: string, usual: number) => Number(process.env[name] || usual)

/** `TABLES`, `FILTERS` and `SEQUENCES` say how many. */
describe('the whole attack on the figures', function () {
  this.timeout(3_600_000)

  it('recovers nothing from 20,000 tables with margins, and hides at most twice what is too small', () => {
    const { attacked, hidden, small, shown, cells, years, cut } = attackTables(size('TABLES', 20_000))
    console.log(
      `    ${attacked} tables, ${cells} cells: ${small} too small, ${hidden} hidden (${(hidden / small).toFixed(2)}×), ${shown} shown; ${cut} of ${years} years cut by unit`,
    )
    assert.ok(hidden <= 2 * small)
  })

  it('recovers nothing from 2,000 pairs of overlapping filters', () => {
    console.log(`    ${attackFilters(size('FILTERS', 2_000))} pairs`)
  })

  it('recovers nothing from 500 sequences of releases', () => attackSequences(size('SEQUENCES', 500)))
})
