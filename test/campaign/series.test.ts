import assert from 'node:assert/strict'
import { draftCard } from '#cards/campaign/draft.ts'
import { readCampaign } from '#cards/campaign/words.ts'
import { type Campaign, isIn } from '#src/campaign/campaign.ts'
import { approved, proposed } from '#src/campaign/changes.ts'
import { nextId } from '#src/campaign/drafts.ts'
import { sqliteStore } from '#src/store/sqlite.ts'
import { wordsOf } from '../teams/reading.ts'
import { receiving } from './receiving.ts'
import { virtualClock } from './virtual-clock.ts'
import { find, instance, morning, must, personAt, planned } from './world.ts'

const list = (until: string) => ({ kind: 'lijst', list: 'lijst-1', until, recipients: 3 }) as const

describe('a campaign that comes back, and a list that does not stay', () => {
  let store: ReturnType<typeof sqliteStore>
  let clock: ReturnType<typeof virtualClock>
  let channel: Awaited<ReturnType<typeof receiving>>
  let one: ReturnType<typeof instance>
  beforeEach(async () => {
    clock = virtualClock(morning)
    store = sqliteStore(':memory:', clock.now)
    channel = await receiving(clock.now)
    one = instance({ store, clock, url: channel.url, size: () => 3 })
    await store.ledger.begin('lijst-1', 3)
    await store.ledger.add(
      'lijst-1',
      [1, 2, 3].map(n => ({ person: personAt(n), zone: 'Europe/Amsterdam' })),
    )
  })
  afterEach(async () => {
    const stopping = one.stop()
    await clock.run(() => one.engine.inFlight() === 0)
    void stopping
    await channel.close()
    await store.close()
  })
  const sent = (change: Partial<Campaign>) => planned(store, clock.now(), 3, change)
  const isDone = (id = 'c1') => clock.run(async () => (await store.campaigns.find(id))?.phase === 'klaar')
  const next = async () => {
    await clock.run(async () => (await store.campaigns.find('c1-n')) !== undefined)
    let isLater = false
    void clock.wait(60_000).then(() => {
      isLater = true
    })
    await clock.run(() => isLater)
    return find(store, 'c1-n')
  }

  for (const [zone, weeks, at] of [
    ['Europe/Amsterdam', 1, '2026-11-27T13:00:00Z'],
    ['America/Kralendijk', 1, '2026-11-27T18:00:00Z'],
    ['Europe/Amsterdam', 22, '2027-04-23T12:00:00Z'], // summer time has begun meanwhile
  ] as const)
    it(`comes at two in the afternoon in ${zone}, ${weeks} weeks later`, async () => {
      await sent({ repeat: { weeks, at: { hour: 14, zone } } })
      await isDone()
      await clock.run(async () => (await store.campaigns.find('c1-n'))?.phase === 'voorgelegd')
      const again = await find(store, 'c1-n')
      assert.ok(isIn(again, 'voorgelegd'))
      assert.equal(Date.parse(again.sendAt), Date.parse(at))
      assert.deepEqual(again.repeat, { weeks, at: { hour: 14, zone } })
    })

  it('is not put to anybody when its list is gone by then: it waits as a draft, and says why when the day comes', async () => {
    await sent({ audience: list('2027-02-18'), repeat: { months: 3 } })
    await isDone()
    const again = await next()
    assert.equal(again.phase, 'concept', 'twenty February is after the last day')
    const shown = (today: string) => wordsOf(draftCard('nl', again, { zone: 'Europe/Amsterdam', today }))
    assert.match(shown('2027-02-19'), /De lijst van deze campagne is er niet meer/)
    assert.doesNotMatch(shown('2027-02-18'), /is er niet meer/)
  })

  it('is put to somebody while its list is there', async () => {
    await sent({ audience: list('2027-02-18'), repeat: { months: 1 } })
    await isDone()
    await clock.run(async () => (await store.campaigns.find('c1-n'))?.phase === 'voorgelegd')
  })

  it('goes back to its author when nobody is left, instead of being sent to nobody', async () => {
    await store.ledger.fold('lijst-1')
    await sent({ audience: list('2026-12-01') })
    await clock.run(async () => (await find(store)).phase === 'concept')
    const back = await find(store)
    assert.match(wordsOf(draftCard('nl', back, { zone: 'Europe/Amsterdam' })), /niemand meer om naar te sturen/)
    assert.equal(channel.arrivals.length, 0)
    const iso = new Date(clock.now()).toISOString()
    const whole = must(proposed({ ...back, audience: { kind: 'deel', part: {} } }, iso, 3, iso))
    await store.campaigns.save(whole)
    await store.campaigns.save(must(approved(whole, { person: 't:second', now: iso })))
    await isDone()
    assert.equal((await store.ledger.totals('c1')).states.verzonden, 3, 'and can be sent to others after that')
  })

  it('has a name that buttons carry, however often it came', () => {
    let id = 'a'.repeat(24)
    const names = new Set([id])
    for (let n = 0; n < 520; n++) {
      id = nextId(id)
      names.add(id)
    }
    assert.equal(names.size, 521)
    assert.equal(readCampaign({ campagne: id })?.id, id)
  })
})
