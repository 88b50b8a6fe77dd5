import assert from 'node:assert/strict'
import { messageExample } from '#cards/campaign/example.ts'
import { schedule } from '#src/agenda/schedule.ts'
import type { Audience, Campaign } from '#src/campaign/campaign.ts'
import { endOf } from '#src/campaign/counting.ts'
import { CAP, withoutSend } from '#src/campaign/deciding.ts'
import { begun, duplicated, follow } from '#src/campaign/drafts.ts'
import type { Row } from '#src/campaign/ledger.ts'
import { sqliteStore } from '#src/store/sqlite.ts'
import { receiving } from './receiving.ts'
import { virtualClock } from './virtual-clock.ts'
import { chatOf, find, instance, morning, personAt, planned } from './world.ts'

const all: Audience = { kind: 'deel', part: {} }
const now = '2026-11-20T08:00:00.000Z'

const listedId = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const listedPerson = (id: string) => personAt(Number(id.slice(-12)))
const listed = (some: readonly number[]) => some.map((n, i) => ({ line: i + 1, cells: [listedId(n)] }))

describe('the desk of campaigns', () => {
  const clock = virtualClock(morning)
  const store = sqliteStore(':memory:', clock.now)
  let channel: Awaited<ReturnType<typeof receiving>>
  let one: ReturnType<typeof instance>
  before(async () => {
    channel = await receiving(clock.now)
    one = instance({ store, clock, url: channel.url, size: () => 250 })
  })
  after(async () => {
    let done = false
    void one.stop().then(() => {
      done = true
    })
    await clock.run(() => done)
    await channel.close()
    await store.close()
  })
  const counted = async (audience: Audience, sendAt = now, anyHour = false) => {
    const about = { id: 'c', anyHour }
    let answer = one.engine.desk.blast(audience, sendAt, about)
    await clock.run(() => {
      answer = one.engine.desk.blast(audience, sendAt, about)
      return 'blast' in answer
    })
    return 'blast' in answer ? answer.blast : assert.fail()
  }

  it('counts an audience exactly, and says when the last one has it', async () => {
    const { recipients, ends, overlap } = await counted(all)
    assert.deepEqual([recipients, overlap], [250, []])
    assert.ok(Date.parse(ends) > morning && Date.parse(ends) < morning + 15_000)
  })

  it('promises the night only for what may come at night', async () => {
    const night = '2026-11-20T22:00:00.000Z'
    const late = (ends: string) => Date.parse(ends) - Date.parse(night)
    assert.ok(late((await counted(all, night)).ends) > 8 * 3_600_000)
    assert.ok(late((await counted(all, night, true)).ends) < 15_000)
  })

  it('keeps a list once per person, and counts it', async () => {
    const kept = await one.engine.desk.keepList(() => listed([1, 2, 1]), listedPerson)
    assert.ok(kept)
    assert.equal(kept.recipients, 2)
    assert.equal((await counted({ kind: 'lijst', list: kept.list })).recipients, 2)
  })

  it('sends a test to a few, outside of every ledger', async () => {
    const draft = begun({ id: 'proef', message: messageExample, audience: all }, { person: 't:hr', now })
    const done = one.engine.desk.preview(draft, [personAt(5)])
    let outcomes: Awaited<typeof done> | undefined
    void done.then(given => {
      outcomes = given
    })
    await clock.run(() => outcomes !== undefined)
    assert.deepEqual(
      [...(outcomes ?? [])].map(([person, outcome]) => [person, 'state' in outcome && outcome.state]),
      [[personAt(5), 'verzonden']],
    )
    assert.equal(channel.taken.at(-1)?.chat, chatOf(personAt(5)))
    assert.equal((await store.ledger.totals('proef')).all, 0)
  })

  it('shows how fast it goes and when it ends, and finds the same people in another campaign of this week', async () => {
    await planned(store, clock.now(), 250)
    await clock.run(() => channel.taken.length > 60)
    await one.engine.desk.progress(await find(store))
    await clock.run(() => channel.taken.length > 160)
    const { totals, perSecond, ends } = await one.engine.desk.progress(await find(store))
    assert.equal(totals.all, 250)
    assert.ok(perSecond > 20 && perSecond <= 50, `${perSecond}`)
    assert.ok(Date.parse(ends ?? '') > clock.now())
    await clock.run(async () => (await find(store)).phase === 'klaar')
    const { overlap } = await counted(all, '2026-11-20T09:00:00.000Z')
    assert.deepEqual(overlap, [{ id: 'c1', recipients: 250, atMost: false }])
  })

  it('tells of nobody whether they pressed Gelezen by counting who gets the copy of a reminder too', async () => {
    await store.ledger.read('c1', personAt(1))
    const by = { person: 't:hr', now }
    const reminder = follow(await find(store), 'herinnering', 'c2', by, 'ongelezen')
    await planned(store, clock.now(), 249, duplicated(reminder, 'kopie', by))
    await clock.run(async () => (await find(store, 'kopie')).phase === 'klaar')
    assert.equal((await store.ledger.totals('kopie')).all, 249)
    const told = async (n: number) => {
      const kept = await one.engine.desk.keepList(() => listed([n]), listedPerson)
      const { overlap } = await counted({ kind: 'lijst', list: kept?.list ?? '' }, '2026-11-20T10:00:00.000Z')
      return overlap.find(({ id }) => id === 'kopie')
    }
    assert.deepEqual(await told(1), await told(2))
    assert.deepEqual(await told(1), { id: 'kopie', recipients: 1, atMost: true })
  })
})

describe('who gets a campaign', () => {
  const campaign = (change: Partial<Campaign['message']> = {}, kind: Campaign['kind'] = 'bericht') =>
    begun({ id: 'c', message: { ...messageExample, ...change }, audience: all, kind, of: 'o' }, { person: 't:hr', now })
  const row: Row = { person: 't:1', zone: 'Europe/Amsterdam', state: 'open', attempts: 0, read: false }
  const address = { serviceUrl: 'https://x/', conversation: 'c', tenant: 't', user: 'u', bot: 'b' }
  const facts = { known: { address, lang: 'nl' as const, optedOut: false }, trusted: () => true, lately: 0 }
  const why = (what: Campaign, change: object, of: Row = row) => withoutSend(what, of, { ...facts, ...change })?.reason
  const out = { known: { ...facts.known, optedOut: true } }

  it('is everybody who can be reached', () => assert.equal(why(campaign(), {}), undefined))
  it('is nobody who opted out, unless it is mandatory', () => {
    assert.equal(why(campaign({ mandatory: false }), out), 'afgemeld')
    assert.equal(why(campaign({ mandatory: true }), out), undefined)
  })
  it('is nobody who had enough this week, unless it is mandatory', () => {
    assert.equal(why(campaign({ mandatory: false }), { lately: CAP }), 'genoeg_deze_week')
    assert.equal(why(campaign({ mandatory: true }), { lately: CAP }), undefined)
  })
  it('is nobody Trede never met, or whose address is not trusted', () => {
    assert.equal(why(campaign(), { known: undefined }), 'nooit_ontmoet')
    assert.equal(why(campaign(), { trusted: () => false }), 'adres_onbetrouwbaar')
  })
  it('is for a correction only who has the message, also who opted out since', () => {
    assert.equal(why(campaign({}, 'correctie'), out), 'origineel_ontbreekt')
    assert.equal(why(campaign({}, 'correctie'), out, { ...row, activity: 'a' }), undefined)
  })
})

describe('when a campaign ends', () => {
  const end = (n: number, start: string) =>
    endOf(new Map([['Europe/Amsterdam', n]]), Date.parse(start), schedule.better)

  it('is after an hour and some minutes for 180,000', () => {
    const minutes = (Date.parse(end(180_000, '2026-11-20T08:00:00Z')) - Date.parse('2026-11-20T08:00:00Z')) / 60_000
    assert.ok(minutes > 60 && minutes < 70, `${minutes}`)
  })
  it('is on Monday for what does not fit into Friday', () => {
    assert.ok(end(180_000, '2026-11-20T15:30:00Z').startsWith('2026-11-23T08:'))
  })
})
