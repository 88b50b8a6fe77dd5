import assert from 'node:assert/strict'
import type { Campaign } from '#src/campaign/campaign.ts'
import { sqliteStore } from '#src/store/sqlite.ts'
import type { Store } from '#src/store/store.ts'
import { type Reaction, receiving } from './receiving.ts'
import { type VirtualClock, virtualClock } from './virtual-clock.ts'
import { find, instance, morning } from './world.ts'

type Setup = {
  size?: number
  at?: string
  react?: (chat: string, method: string) => Reaction
  zone?: (i: number) => string
}

/** One instance that sends a campaign, under a clock that the test moves. */
export async function world({ size = 300, at, react, zone }: Setup = {}) {
  const clock: VirtualClock = virtualClock(at ? Date.parse(at) : morning)
  const store: Store = sqliteStore(':memory:', clock.now)
  const channel = await receiving(clock.now, react)
  let people = size
  const one = instance({ store, clock, url: channel.url, size: () => people, ...(zone && { zone }) })
  const iso = () => new Date(clock.now()).toISOString()
  const save = async (campaign: Campaign) => assert.equal(await store.campaigns.save(campaign), 'saved')
  return {
    ...one,
    clock,
    store,
    channel,
    iso,
    save,
    grow: (n: number) => {
      people = n
    },
    phase: (id = 'c1') => clock.run(async () => ['klaar', 'gestopt'].includes((await find(store, id)).phase)),
    after: (millis: number) => {
      const until = clock.steady() + millis
      void clock.wait(millis)
      return clock.run(() => clock.steady() >= until)
    },
    sent: (n: number) => clock.run(() => channel.taken.length >= n),
    states: async (id = 'c1') => (await store.ledger.totals(id)).states,
    async end() {
      const stopping = one.stop()
      let done = false
      void stopping.then(() => {
        done = true
      })
      await clock.run(() => done)
      await channel.close()
      await store.close()
      assert.deepEqual(one.errors, [])
    },
  }
}
