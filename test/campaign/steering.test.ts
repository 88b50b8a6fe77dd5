import assert from 'node:assert/strict'
import type { Campaign } from '#src/campaign/campaign.ts'
import { approved, edited, paused, proposed, resumed, stopped } from '#src/campaign/changes.ts'
import { follow, recall } from '#src/campaign/drafts.ts'
import { sqliteStore } from '#src/store/sqlite.ts'
import type { Store } from '#src/store/store.ts'
import { type Reaction, receiving } from './receiving.ts'
import { type VirtualClock, virtualClock } from './virtual-clock.ts'
import { audited, chatOf, find, instance, morning, must, personAt, planned } from './world.ts'

type Setup = {
  size?: number
  at?: string
  react?: (chat: string, method: string) => Reaction
  zone?: (i: number) => string
}

async function world({ size = 300, at, react, zone }: Setup = {}) {
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

describe('steering a campaign', () => {
  it('pauses within one group, resumes, and reaches everybody once', async () => {
    const w = await world()
    await planned(w.store, w.clock.now(), 300)
    await w.sent(60)
    await w.save(must(paused(await find(w.store), 'hr', w.iso())))
    const before = w.channel.taken.length
    await w.after(60_000)
    assert.ok(w.channel.taken.length <= before + 24)
    await audited(w.store, 300, w.channel.taken)
    await w.save(must(resumed(await find(w.store), w.iso())))
    await w.phase()
    assert.equal((await audited(w.store, 300, w.channel.taken)).states.verzonden, 300)
    await w.end()
  })

  it('stops for good within one group', async () => {
    const w = await world()
    await planned(w.store, w.clock.now(), 300)
    await w.sent(60)
    await w.save(must(stopped(await find(w.store), w.iso())))
    const before = w.channel.taken.length
    await w.after(3_600_000)
    assert.ok(w.channel.taken.length <= before + 24)
    const { states } = await audited(w.store, 300, w.channel.taken)
    assert.deepEqual([states.open > 150, states.onderweg], [true, 0])
    await w.end()
  })

  it('sends nothing at all while the kill switch is on', async () => {
    const w = await world()
    await planned(w.store, w.clock.now(), 300)
    await w.sent(60)
    await w.store.campaigns.halt(true)
    const before = w.channel.taken.length
    await w.after(600_000)
    assert.ok(w.channel.taken.length <= before + 24)
    await w.store.campaigns.halt(false)
    await w.phase()
    await audited(w.store, 300, w.channel.taken)
    await w.end()
  })

  it('asks again when the audience grew by more than a twentieth, before anybody got anything', async () => {
    const w = await world({ size: 300 })
    await planned(w.store, w.clock.now(), 280)
    await w.clock.run(async () => (await find(w.store)).phase === 'voorgelegd')
    const again = await find(w.store)
    assert.ok(again.phase === 'voorgelegd' && again.grown && again.recipients === 300)
    assert.equal(w.channel.taken.length, 0)
    assert.equal((await w.store.ledger.totals('c1')).all, 0)
    await w.save(must(approved(again, { person: 't:second', now: w.iso() })))
    await w.phase()
    await audited(w.store, 300, w.channel.taken)
    await w.end()
  })

  it('waits for its moment', async () => {
    const w = await world({ size: 5 })
    const draft = must(edited(await planned(w.store, w.clock.now(), 5), {}, { person: 't:hr', now: w.iso() }))
    const later = new Date(w.clock.now() + 3_600_000).toISOString()
    await w.save(draft)
    const proposal = must(proposed(draft, later, 5, w.iso()))
    await w.save(proposal)
    await w.save(must(approved(proposal, { person: 't:second', now: w.iso() })))
    await w.after(3_599_000)
    assert.equal(w.channel.taken.length, 0)
    await w.phase()
    assert.equal(w.channel.taken.length, 5)
    await w.end()
  })

  it('tries again only what failed, and what is unknown only when HR says so', async () => {
    let broken = true
    const react = (chat: string): Reaction => {
      const i = Number(/\d+$/.exec(chat))
      if (!broken || i > 20) return { status: 201 }
      return i < 10 ? { status: 400 } : { status: 500, taken: i % 2 === 0 }
    }
    const w = await world({ size: 100, react })
    await planned(w.store, w.clock.now(), 100)
    await w.phase()
    assert.deepEqual([(await w.states()).mislukt, (await w.states()).onbekend], [10, 11])
    broken = false
    assert.equal(await w.engine.desk.retry(await find(w.store), ['mislukt']), 'saved')
    await w.phase()
    assert.deepEqual([(await w.states()).verzonden, (await w.states()).onbekend], [89, 11])
    await audited(w.store, 100, w.channel.taken)
    await w.engine.desk.retry(await find(w.store), ['onbekend'])
    await w.phase()
    assert.equal((await w.states()).verzonden, 100)
    assert.equal(w.channel.taken.length, 106, 'six had it already: HR was told')
    await w.end()
  })

  it('does not try again who blocked or removed Trede, until they are back', async () => {
    let gone = true
    const react = (chat: string): Reaction =>
      gone && chat === chatOf(personAt(3)) ? { status: 403, code: 'BotNotInConversationRoster' } : { status: 201 }
    const w = await world({ size: 20, react })
    await planned(w.store, w.clock.now(), 20)
    await w.phase()
    assert.equal((await w.states()).niet_geinstalleerd, 1)
    await w.engine.returned(personAt(4))
    await w.after(60_000)
    assert.equal(w.channel.taken.length, 19)
    gone = false
    await w.engine.returned(personAt(3))
    await w.phase()
    assert.equal((await audited(w.store, 20, w.channel.taken)).states.verzonden, 20)
    await w.end()
  })

  it('pauses by itself when the channel does not let it in', async () => {
    const w = await world({ size: 200, react: () => ({ status: 401, code: 'BotNotRegistered' }) })
    await planned(w.store, w.clock.now(), 200)
    await w.clock.run(async () => (await find(w.store)).phase === 'gepauzeerd')
    await w.after(5_000)
    const { open, onderweg } = await w.states()
    assert.deepEqual([open, onderweg], [200, 0], 'nobody counts as failed')
    assert.ok(w.channel.arrivals.length <= 48)
    await w.end()
  })

  it('corrects and recalls what was sent, in the message itself', async () => {
    const w = await world({
      size: 50,
      react: chat => (chat === chatOf(personAt(1)) ? { status: 400 } : { status: 201 }),
    })
    await planned(w.store, w.clock.now(), 50)
    await w.phase()
    const ids = new Map(w.channel.taken.map(({ chat, id }) => [chat, id]))
    const correction = follow(await find(w.store), 'correctie', 'c2', { person: 't:hr', now: w.iso() })
    await w.save(correction)
    const proposal = must(proposed(correction, w.iso(), 49, w.iso()))
    await w.save(proposal)
    await w.save(must(approved(proposal, { person: 't:second', now: w.iso() })))
    await w.phase('c2')
    await w.save(recall(await find(w.store), 'c3', 49, { person: 't:hr', now: w.iso() }))
    await w.phase('c3')
    for (const [method, id] of [
      ['PUT', 'c2'],
      ['DELETE', 'c3'],
    ] as const) {
      assert.equal(w.channel.taken.filter(one => one.method === method).length, 49)
      assert.equal((await w.states(id)).verzonden, 49)
    }
    assert.equal(ids.size, 49)
    await w.end()
  })

  it('reminds only who did not press "Gelezen"', async () => {
    const w = await world({ size: 10 })
    await planned(w.store, w.clock.now(), 10)
    await w.phase()
    for (const i of [0, 1, 2]) await w.store.ledger.read('c1', personAt(i))
    const reminder = follow(await find(w.store), 'herinnering', 'c2', { person: 't:hr', now: w.iso() }, 'ongelezen')
    await w.save(reminder)
    const proposal = must(proposed(reminder, w.iso(), 7, w.iso()))
    await w.save(proposal)
    await w.save(must(approved(proposal, { person: 't:second', now: w.iso() })))
    await w.phase('c2')
    const chats = w.channel.taken.slice(10).map(({ chat }) => chat)
    assert.deepEqual(
      chats.toSorted(),
      [3, 4, 5, 6, 7, 8, 9].map(i => chatOf(personAt(i))),
    )
    await w.end()
  })

  it('makes the next of a series, for somebody to approve', async () => {
    const w = await world({ size: 3 })
    await planned(w.store, w.clock.now(), 3, { repeat: { months: 12 } })
    await w.phase()
    await w.clock.run(async () => (await w.store.campaigns.find('c1-n'))?.phase === 'voorgelegd')
    const next = await find(w.store, 'c1-n')
    assert.ok(
      next.phase === 'voorgelegd' && next.sendAt.startsWith('2027-11-22T08:00'),
      'a Monday, nine in the morning',
    )
    await w.end()
  })

  const halves = (i: number) => (i % 2 ? 'America/Kralendijk' : 'Europe/Amsterdam')

  it('lets people sleep, each in their own zone', async () => {
    const w = await world({ size: 40, at: '2026-11-20T11:00:00Z', zone: halves })
    await planned(w.store, w.clock.now(), 40)
    await w.after(600_000)
    assert.equal(w.channel.taken.length, 20)
    await w.phase()
    const late = w.channel.taken.slice(20).map(({ at }) => at)
    assert.ok(
      late.every(at => at >= Date.parse('2026-11-20T13:00:00Z')),
      'nine in the morning on Bonaire',
    )
    await w.end()
  })

  /** The nights in which the clock goes forward and back in the Netherlands; working hours begin at nine on either side. */
  for (const [night, nine] of [
    ['2026-03-29T00:30:00Z', '2026-03-30T07:00:00Z'],
    ['2026-10-25T00:30:00Z', '2026-10-26T08:00:00Z'],
  ] as const)
    it(`waits out the night of ${night.slice(0, 10)} to the minute`, async () => {
      const w = await world({ size: 10, at: night })
      await planned(w.store, w.clock.now(), 10)
      await w.phase()
      const first = w.channel.taken[0]?.at ?? 0
      assert.ok(first >= Date.parse(nine) && first < Date.parse(nine) + 60_000, new Date(first).toISOString())
      await w.end()
    })

  it('is not confused by a clock that jumps', async () => {
    const w = await world({ size: 400 })
    await planned(w.store, w.clock.now(), 400)
    await w.sent(100)
    w.clock.jump(-3_600_000)
    await w.sent(200)
    w.clock.jump(7_200_000)
    await w.phase()
    await audited(w.store, 400, w.channel.taken)
    await w.end()
  })
})
