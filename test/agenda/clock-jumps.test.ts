import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Claim } from '#src/agenda/agenda.ts'
import { movableClock, steady } from '#src/agenda/clock.ts'
import { tick } from '#src/agenda/run.ts'
import { plan } from '../store/agenda.contract.ts'
import { inMemory } from '../store/shelf.ts'

const noon = Date.parse('2026-11-20T12:00:00Z')
const [MINUTE, HOUR, YEAR] = [60_000, 3_600_000, 365 * 86_400_000]

describe('clocks that jump', () => {
  /** Who does a round, and by how much their clock is moved before it, or while it is looked up what to send. */
  const step = fc.record({
    holder: fc.constantFrom(0, 1, 2),
    before: fc.constantFrom(0, 0, 1_000, 40_000, HOUR, -HOUR, -40_000),
    during: fc.constantFrom(0, 0, 0, 29_000, 31_000, HOUR, -HOUR),
  })

  it('send nothing twice, however three processes disagree about the time, and lose nothing', async () => {
    const property = fc.asyncProperty(fc.array(step, { maxLength: 25 }), async steps => {
      const shelf = inMemory()
      const clocks = [0, 1, 2].map(() => movableClock(() => noon))
      const stores = [shelf.store, shelf.another(), shelf.another()]
      const sent: string[] = []
      await plan(shelf.store, [{}, {}, {}, {}])
      const round = (i: number, during: number) => {
        const [clock, store] = [clocks[i] ?? assert.fail(), stores[i] ?? assert.fail()]
        const work = async ({ id }: Claim) => {
          clock.advance(during)
          await new Promise(setImmediate)
          return {
            async send() {
              sent.push(id)
              await new Promise(setImmediate)
              return 'verzonden' as const
            },
          }
        }
        return tick({
          agenda: store.agenda,
          work,
          now: clock.now,
          holder: `${i}`,
          onError: error => assert.fail(String(error)),
        })
      }
      const under: Promise<unknown>[] = []
      for (const { holder, before, during } of steps) {
        clocks[holder]?.advance(before)
        under.push(round(holder, during))
        await new Promise(setImmediate)
      }
      await Promise.all(under)
      assert.equal(new Set(sent).size, sent.length, 'twice')

      clocks[0]?.advance(YEAR)
      await round(0, 0)
      const states = shelf.tables().agenda ?? []
      for (const { id, state } of states)
        assert.ok(state === 'verzonden' || (state === 'onbekend' && sent.includes(String(id))), `${id} is ${state}`)
      await shelf.close()
    })
    await fc.assert(property, { numRuns: 150 })
  })
})

describe('a round after the clock jumped', () => {
  const setUp = () => {
    let real = 0
    let jumps = 0
    const clock = movableClock(() => noon + real)
    const isSteady = steady(
      clock.now,
      () => real,
      () => {
        jumps++
      },
    )
    const pass = (millis: number) => {
      real += millis
    }
    return { clock, isSteady, jumps: () => jumps, pass }
  }

  it('is there as long as clock and time go together, also after a pause', () => {
    const { isSteady, pass } = setUp()
    for (const millis of [500, 500, 3 * MINUTE, HOUR]) {
      pass(millis)
      assert.ok(isSteady())
    }
  })

  for (const [what, by] of [
    ['a year ahead', YEAR],
    ['an hour back', -HOUR],
  ] as const)
    it(`waits ten minutes when it jumped ${what}, says so once, and goes on when it stays so`, () => {
      const { clock, isSteady, jumps, pass } = setUp()
      clock.advance(by)
      for (let minute = 0; minute < 10; minute++) {
        assert.equal(isSteady(), false)
        pass(MINUTE)
      }
      assert.deepEqual([isSteady(), jumps()], [true, 1])
    })

  it('did nothing with a wrong time that was set right meanwhile', () => {
    const { clock, isSteady, pass } = setUp()
    clock.advance(YEAR)
    assert.equal(isSteady(), false)
    pass(5 * MINUTE)
    clock.advance(-YEAR)
    for (let minute = 0; minute < 10; minute++) {
      assert.equal(isSteady(), false)
      pass(MINUTE)
    }
    assert.ok(isSteady())
  })
})
