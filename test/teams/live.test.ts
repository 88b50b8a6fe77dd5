import assert from 'node:assert/strict'
import { card, text } from '#cards/card.ts'
import { following } from '#src/teams/live.ts'
import type { From } from '#src/teams/routes.ts'

const from = (message?: string): From => ({
  person: 't:robin',
  conversation: 'chat-robin',
  lang: 'nl',
  roles: ['hr'],
  unit: 'u',
  organisation: 'o',
  region: 'nl',
  zone: 'Europe/Amsterdam',
  now: 0,
  ...(message && { message }),
})

function scene({ works = true } = {}) {
  const changed: string[] = []
  const faults: unknown[] = []
  let [now, count, ended] = [0, 0, false]
  const live = following({
    now: () => now,
    onError: error => void faults.push(error),
    change: async (_person, message, shown) => {
      changed.push(`${message} ${JSON.stringify(shown.body.at(-1)?.text)}`)
      return works
    },
  })
  const look = async () => ({ card: card('nl', 'Hoe ver', [text(`${count}`)]), ended })
  return {
    live,
    look,
    changed,
    faults,
    async passes(millis: number, change: { count?: number; ended?: boolean } = {}) {
      now += millis
      count = change.count ?? count
      ended = change.ended ?? ended
      await live.round()
    },
  }
}

describe('a card that refreshes itself', () => {
  it('changes at most every four seconds, and only when there is something new', async () => {
    const { live, look, changed, passes } = scene()
    live.follow(from('m1'), look)
    for (let second = 1; second <= 12; second++) await passes(1_000, { count: Math.min(second, 8) })
    assert.deepEqual(changed, ['m1 "4"', 'm1 "8"'])
  })

  it('stops at the end, with the last of it shown', async () => {
    const { live, look, changed, passes } = scene()
    live.follow(from('m1'), look)
    await passes(4_000, { count: 1, ended: true })
    await passes(4_000, { count: 2 })
    assert.deepEqual(changed, ['m1 "1"'])
  })

  it('stops when somebody presses it, even while it is being looked up', async () => {
    const { live, changed, passes } = scene()
    live.follow(from('m1'), async () => {
      live.stop('m1')
      return { card: card('nl', 'Hoe ver', []), ended: false }
    })
    await passes(4_000)
    live.stop(undefined)
    assert.deepEqual(changed, [])
  })

  it('stops after two hours, after a change that did not work, and never starts without a message', async () => {
    const long = scene()
    long.live.follow(from('m1'), long.look)
    await long.passes(2 * 60 * 60_000, { count: 1 })
    assert.deepEqual(long.changed, [])
    const broken = scene({ works: false })
    broken.live.follow(from('m1'), broken.look)
    await broken.passes(4_000, { count: 1 })
    await broken.passes(4_000, { count: 2 })
    assert.equal(broken.changed.length, 1)
    const nowhere = scene()
    nowhere.live.follow(from(), nowhere.look)
    await nowhere.passes(4_000, { count: 1 })
    assert.deepEqual(nowhere.changed, [])
  })

  it('outlives a fault, and follows fifty at most', async () => {
    const { live, look, changed, faults, passes } = scene()
    live.follow(from('m0'), async () => {
      throw new Error('the store is away')
    })
    for (let i = 1; i <= 50; i++) live.follow(from(`m${i}`), look)
    live.follow(from('m1'), async () => {
      throw new Error('the store is away')
    })
    await passes(4_000, { count: 1 })
    assert.equal(faults.length, 1)
    assert.equal(changed.length, 49)
  })
})
