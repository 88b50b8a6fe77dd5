import assert from 'node:assert/strict'
import type { Claim } from '#src/agenda/agenda.ts'
import { movableClock } from '#src/agenda/clock.ts'
import { tick, type Work } from '#src/agenda/run.ts'
import type { Store } from '#src/store/store.ts'
import { plan } from '../store/agenda.contract.ts'
import { onFile, type Shelf } from '../store/shelf.ts'

const others = () => new Promise(setImmediate)

describe('several processes on one agenda', () => {
  let shelf: Shelf
  let stores: Store[]
  const sent: string[] = []
  beforeEach(() => {
    shelf = onFile()
    stores = [shelf.store, shelf.another(), shelf.another()]
    sent.length = 0
  })
  afterEach(() => shelf.close())

  /** Every step takes `millis`, and lets the other holders do something in between. */
  const goRound = (clock: ReturnType<typeof movableClock>, millis: number, most = 20) => {
    const step = async () => {
      clock.advance(millis)
      await others()
    }
    const work = async ({ id }: Claim): Promise<Work> => {
      await step()
      return {
        async send() {
          await step()
          sent.push(id)
          return 'verzonden'
        },
      }
    }
    const round = ({ agenda }: Store, i: number) =>
      tick({
        ...{ agenda, work, now: clock.now, holder: `holder ${i}`, most: () => most },
        onError: error => assert.fail(String(error)),
      })
    return Promise.all(stores.map(round))
  }
  const clock = () => movableClock(() => Date.parse('2026-11-20T09:00:00Z'))
  const things = (length: number) => Array.from({ length }, () => ({}))
  const states = () => shelf.tables().agenda?.map(({ state }) => state)

  it('send everything, and nothing twice', async () => {
    await plan(shelf.store, things(120))
    const now = clock()
    while ((await goRound(now, 0)).some(taken => taken > 0));
    assert.equal(new Set(sent).size, 120)
    assert.equal(sent.length, 120)
  })

  for (const seconds of [1, 4, 7, 31])
    it(`send nothing twice when every step takes ${seconds} seconds of a lease of thirty`, async () => {
      await plan(shelf.store, things(24))
      const now = clock()
      for (let i = 0; i < 40; i++) await goRound(now, seconds * 1_000, 1)
      assert.equal(new Set(sent).size, sent.length)
      if (seconds < 30) assert.equal(states()?.includes('open'), false)
      else assert.deepEqual(sent, [], 'too slow to be sure is not sent')
    })
})
