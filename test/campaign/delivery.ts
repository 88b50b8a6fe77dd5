import assert from 'node:assert/strict'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { sqliteStore } from '#src/store/sqlite.ts'
import { busiest, type Reaction, receiving } from './receiving.ts'
import { virtualClock } from './virtual-clock.ts'
import { audited, find, instance, morning, planned } from './world.ts'

/** After so many the channel is too busy for 0.6 s: that makes one answer in a hundred a 429. */
const BURST = 2_111
/** How many messages between two looks at the memory. */
const LOOK = 2_000

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** Megabytes that are really in use. */
function usedNow(): number {
  collect()
  return process.memoryUsage().heapUsed / 2 ** 20
}

/**
 * A whole campaign with 2 % who block Trede and 1 % of answers that ask to wait a second, as a channel does it: in bursts. Checks
 * the books and that no second had more than 50; resolves to how long it took (minutes) and how much memory grew (MB).
 */
export async function deliverTo(size: number) {
  const clock = virtualClock(morning)
  const store = sqliteStore(':memory:', clock.now)
  let [accepted, busyUntil, asked] = [0, 0, 0]
  const react = (chat: string): Reaction => {
    if (clock.now() < busyUntil) {
      asked++
      return { status: 429, retryAfter: 1 }
    }
    if (++accepted % BURST === 0) {
      busyUntil = clock.now() + 600
      accepted++
    }
    return Number(/\d+$/.exec(chat)) % 50 === 7 ? { status: 403, code: 'ConversationBlockedByUser' } : { status: 201 }
  }
  const channel = await receiving(clock.now, react)
  await planned(store, clock.now(), size)
  const { engine, errors, stop } = instance({ store, clock, url: channel.url, size: () => size, latency: () => 400 })
  let [base, most, looked] = [0, 0, 0]
  const began = clock.now()
  await clock.run(async () => {
    if (channel.taken.length >= looked) {
      const used = usedNow()
      base ||= used
      most = Math.max(most, used)
      looked += LOOK
    }
    return (await find(store)).phase === 'klaar'
  })
  const minutes = (clock.now() - began) / 60_000
  const stopping = stop()
  await clock.run(() => engine.inFlight() === 0)
  void stopping
  assert.deepEqual(errors, [])
  const blocked = Array.from({ length: size }, (_, i) => i).filter(i => i % 50 === 7).length
  const { states } = await audited(store, size, channel.taken)
  assert.deepEqual([states.verzonden, states.geblokkeerd], [size - blocked, blocked])
  const second = busiest(channel.arrivals)
  assert.ok(second <= 50, `${second} in a second`)
  if (size > 50_000) assert.ok(asked >= size / 100, `${asked} were asked to wait`)
  await channel.close()
  await store.close()
  return { minutes, second, asked, grew: most - base, requests: channel.arrivals.length }
}
