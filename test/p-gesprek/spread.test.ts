import assert from 'node:assert/strict'
import { inMemory } from '../store/shelf.ts'
import { plannedFromFile } from './planned.ts'

const now = Date.parse('2026-11-20T08:00:00Z')
const minute = 60_000

describe('what comes in the morning before a p-gesprek', () => {
  it('is spread over ninety minutes, to the second', async () => {
    const shelf = inMemory()
    const plan = { store: shelf.store, leaders: 20, each: 18, now }
    await plannedFromFile({ ...plan, dayOf: () => '2026-12-04' })
    // Five working days before, when a working day begins in Amsterdam.
    const nine = Date.parse('2026-11-27T08:00:00Z')
    const moments = () =>
      (shelf.tables().agenda ?? [])
        .map(({ at }) => Date.parse(String(at)) - nine)
        .filter(after => after >= 0 && after < 8 * 60 * minute)
    const first = moments()
    assert.equal(first.length, 360)
    assert.ok(Math.min(...first) < 5 * minute && Math.max(...first) < 90 * minute)
    for (let part = 0; part < 9; part++) {
      const n = first.filter(after => Math.floor(after / (10 * minute)) === part).length
      assert.ok(n > 20 && n < 70, `${n} of 360 in these ten minutes`)
    }
    assert.ok(first.some(after => after % minute > 0))
    await shelf.close()
  })
})
