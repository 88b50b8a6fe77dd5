import assert from 'node:assert/strict'
import fc from 'fast-check'
import { pacing } from '#src/campaign/pace.ts'
import { sharing } from '#src/campaign/sharing.ts'
import { sqliteStore } from '#src/store/sqlite.ts'
import type { Store } from '#src/store/store.ts'
import { busiest } from './receiving.ts'

/** What one instance does in a stretch: sends what it may, stands still (SIGSTOP), is stopped and comes back, or dies. */
const acts = ['sends', 'sends', 'stands still', 'leaves', 'dies'] as const
type Stretch = { readonly act: (typeof acts)[number]; readonly millis: number }

const stretch = fc.record({ act: fc.constantFrom(...acts), millis: fc.integer({ min: 50, max: 16_000 }) })
const plans = fc.array(fc.array(stretch, { minLength: 3, maxLength: 6 }), { minLength: 2, maxLength: 5 })
/** Until the bytes are gone, and on the way: what the pace reckons with. */
const [HANDLING, WAY] = [20, 20]

function instanceOf(store: Store, plan: readonly Stretch[], name: string, now: () => number, skew: number) {
  const begin = (n: number) => {
    const pace = pacing(now)
    const share = sharing({
      ...{ shares: store.shares, pace, holder: `${name}-${n}`, steady: now },
      now: () => now() + skew,
      onError: error => assert.fail(String(error)),
    })
    return { pace, share }
  }
  let [at, until, lives] = [0, plan[0]?.millis ?? 0, 0]
  let { pace, share } = begin(lives)
  /** What was about to leave when it was made to stand still: it asks once more. */
  let pending: (() => number) | undefined
  return async (departed: () => void) => {
    while (now() >= until) {
      until += plan[++at % plan.length]?.millis ?? 1_000
      const { act } = plan[at % plan.length] ?? assert.fail()
      if (act === 'dies') ({ pace, share } = begin(++lives))
      if (act === 'leaves') await share.leave()
    }
    const { act } = plan[at % plan.length] ?? assert.fail()
    if (act === 'stands still') return
    if (pending?.() === 0) departed()
    pending = undefined
    if (act !== 'leaves') await share.keep()
    // What has its place leaves at the next step: that may be after it was made to stand still.
    if (pace.room() > 0) pending = pace.left('x')
  }
}

/** All of them for 40 seconds of a clock that is stepped through; when each message came in, with a delay of its own. */
async function arrivals(all: readonly (readonly Stretch[])[], delays: () => number, skews: readonly number[]) {
  let now = 0
  const store = sqliteStore(':memory:', () => now)
  const steps = all.map((plan, i) => instanceOf(store, plan, `i${i}`, () => now, skews[i] ?? 0))
  const came: number[] = []
  for (; now < 40_000; now += 10) for (const step of steps) await step(() => void came.push(now + delays()))
  await store.close()
  return came.toSorted((a, b) => a - b)
}

describe('instances that share the rate', () => {
  it('never bring more than 50 in any second, whoever comes, goes, stands still or dies, with clocks a second apart', async () => {
    let most = 0
    await fc.assert(
      fc.asyncProperty(
        plans,
        fc.infiniteStream(fc.integer({ min: 0, max: HANDLING + WAY - 10 })),
        fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 5, maxLength: 5 }),
        async (all, stream, skews) => {
          const came = await arrivals(all, () => stream.next().value ?? 0, skews)
          const second = busiest(came)
          most = Math.max(most, second)
          assert.ok(second <= 50, `${second} in a second`)
        },
      ),
      { numRuns: 200 },
    )
    assert.ok(most > 40, `the rate is used: ${most}`)
  }).timeout(60_000)

  it('use nearly all of the rate together once they know each other', async () => {
    const plan = [{ act: 'sends', millis: 60_000 }] as const
    const came = await arrivals([plan, plan, plan, plan], () => 0, [])
    assert.ok(came.filter(at => at >= 20_000).length > 20 * 44)
  })

  it('wait until the last second of who left is over', async () => {
    const [leaves, comes] = [
      { act: 'leaves', millis: 100 },
      { act: 'sends', millis: 60_000 },
    ] as const
    for (const from of [10_000, 10_300, 10_600, 11_000]) {
      const first = [
        { act: 'sends', millis: 10_000 },
        { ...leaves, millis: 60_000 },
      ] as const
      const came = await arrivals([first, [{ ...leaves, millis: from }, comes]], () => 0, [])
      assert.ok(busiest(came) <= 50, `${busiest(came)} in a second`)
      assert.ok(came.some(at => at > 20_000))
    }
  })
})
