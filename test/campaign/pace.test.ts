import assert from 'node:assert/strict'
import fc from 'fast-check'
import { pacing } from '#src/campaign/pace.ts'
import { busiest } from './receiving.ts'

/** Sends whatever the pace allows, as fast as it allows it, for so long; `also` are messages that do not ask. */
function flooded(seconds: number, change: (at: number, pace: ReturnType<typeof pacing>) => void = () => {}) {
  let now = 0
  const pace = pacing(() => now)
  const sent: number[] = []
  for (; now < seconds * 1_000; now++) {
    pace.sharing(1, 5_000)
    change(now, pace)
    for (let n = pace.room(); n > 0; n--) {
      pace.left(`chat-${sent.length}`)
      sent.push(now)
    }
  }
  return sent
}

describe('the pace', () => {
  it('never lets more than 50 go in any second, and comes close to it', () => {
    const sent = flooded(60)
    assert.ok(busiest(sent) <= 50)
    assert.ok(sent.length > 60 * 47.8)
  })

  it('stands still for everybody while the channel asks to wait, then grows gently to where it was', () => {
    const sent = flooded(40, (at, pace) => at === 10_000 && pace.throttled(5_000))
    const within = (from: number, to: number) => sent.filter(at => at >= from && at < to).length
    assert.equal(within(10_000, 15_000), 0)
    assert.ok(within(15_000, 16_000) <= 42, `${within(15_000, 16_000)} in the first second`)
    assert.ok(within(15_000, 16_000) < within(17_000, 18_000))
    assert.ok(within(30_000, 40_000) > 460)
  })

  it('slows further when it is asked again, and never stops for good', () => {
    const sent = flooded(120, (at, pace) => at < 60_000 && at % 2_000 === 0 && pace.throttled(1_000))
    assert.ok(sent.filter(at => at >= 40_000 && at < 60_000).length < 300)
    assert.ok(sent.filter(at => at >= 100_000).length > 900)
  })

  it('makes room for answers to people, who wait for less than anybody notices; only a rush comes on top', () => {
    const [people, waiting]: [number[], { since: number; ask: () => number; done: () => void }[]] = [[], []]
    const waits: number[] = []
    const sent = flooded(30, (at, pace) => {
      if (at % 600 < 2) waiting.push({ since: at, ask: pace.answers('somebody'), done: pace.turn() })
      for (const one of [...waiting]) {
        if (one.ask() > 0) continue
        people.push(at)
        waits.push(at - one.since)
        one.done()
        waiting.splice(waiting.indexOf(one), 1)
      }
    })
    const all = [...sent, ...people].toSorted((a, b) => a - b)
    assert.ok(busiest(all) <= 50, `${busiest(all)}`)
    assert.ok(Math.max(...waits) <= 200 && waits.some(wait => wait > 0), `${Math.max(...waits)}`)
    let rush: number[] = []
    flooded(4, (at, pace) => {
      if (at === 3_000) rush = Array.from({ length: 20 }, () => pace.answers('x')()).slice(5)
    })
    assert.deepEqual(new Set(rush), new Set([0]), 'a rush waits for nothing')
  })

  it('lets people go first: nothing of a campaign for a moment, then half of it', () => {
    let now = 0
    const pace = pacing(() => now)
    pace.sharing(1, 60_000)
    const done = pace.turn()
    assert.equal(pace.room(), 0)
    now = 200
    assert.deepEqual([pace.room(), pace.cap()], [1, 25])
    done()
    done()
    assert.equal(pace.cap(), 50)
  })

  it('divides the rate, and stops an instance that has not looked at the others for too long', () => {
    let now = 0
    const pace = pacing(() => now)
    pace.sharing(4, 4_000)
    assert.deepEqual([pace.room(), pace.cap()], [1, 12])
    const place = pace.left('a')
    assert.equal(place(), 0)
    now = 4_000
    assert.deepEqual([pace.room(), pace.first.room(), pace.cap()], [0, 0, 0])
    assert.ok(place() > 0, 'what was about to leave does not')
  })

  it('gives a place that has grown old up for another one', () => {
    let now = 0
    const pace = pacing(() => now)
    pace.sharing(1, 60_000)
    const place = pace.left('a')
    now = 20
    assert.equal(place(), 0)
    now = 900
    for (let n = 0; n < 49; n++) pace.left('b')
    assert.equal(place(), 140, 'the first place counts until its second is over')
    now = 1_040
    assert.equal(place(), 0)
    assert.equal(place(), 0)
  })

  it('spreads what leaves, so that a delay on the way makes no burst', () => {
    const sent = flooded(10)
    assert.ok(busiest(sent, 100) <= 9, `${busiest(sent, 100)} in a tenth of a second`)
  })

  it('keeps a place free for what goes before campaigns', () => {
    let [now, waited] = [0, 0]
    const pace = pacing(() => now)
    for (; now < 5_000; now++) {
      pace.sharing(1, 5_000)
      if (now > 3_000 && waited === 0) {
        if (pace.first.room() > 0) waited = now - 3_000
      }
      if (pace.room() > 0) pace.left('x')
    }
    assert.ok(waited > 0 && waited < 450, `${waited} ms`)
  })

  it('tells how long to wait, never less than needed', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 300 }), { maxLength: 120 }), gaps => {
        let now = 0
        const pace = pacing(() => now)
        pace.sharing(1, 1e9)
        for (const gap of gaps) {
          now += gap
          if (pace.room() > 0) pace.left('x')
        }
        for (let looks = 0; pace.room() === 0; looks++) {
          assert.ok(looks < 3)
          now += pace.wait()
        }
      }),
    )
  })

  const limits = [
    [7, 1_000],
    [8, 2_000],
    [60, 30_000],
    [1_800, 3_600_000],
  ] as const

  it('holds the windows of one chat, whatever is tried', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 3_000 }), { minLength: 50, maxLength: 400 }), gaps => {
        let now = 0
        const pace = pacing(() => now)
        const sent: number[] = []
        for (const gap of gaps) {
          now += gap
          if (pace.chat('one') > 0) continue
          pace.left('one')
          sent.push(now)
        }
        for (const [most, millis] of limits) assert.ok(busiest(sent, millis) <= most, `${most} in ${millis}`)
      }),
      { numRuns: 40 },
    )
  })

  it('holds the hour of a chat that is written to without end', () => {
    let now = 0
    const pace = pacing(() => now)
    const sent: number[] = []
    while (now < 2 * 3_600_000) {
      const millis = pace.chat('one')
      if (millis === 0) {
        pace.left('one')
        sent.push(now)
      } else now += millis
    }
    for (const [most, millis] of limits)
      assert.ok(busiest(sent, millis) <= most, `${busiest(sent, millis)} in ${millis}`)
  })
})
