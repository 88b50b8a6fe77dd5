import assert from 'node:assert/strict'
import { messageExample } from '#cards/campaign/example.ts'
import { sentMessage } from '#cards/campaign/sent.ts'
import { schedule } from '#src/agenda/schedule.ts'
import type { Campaign } from '#src/campaign/campaign.ts'
import { approved, type Changed, proposed } from '#src/campaign/changes.ts'
import { begun } from '#src/campaign/drafts.ts'
import { campaignEngine, type EngineDeps } from '#src/campaign/engine.ts'
import { ends } from '#src/campaign/ledger.ts'
import { pacing } from '#src/campaign/pace.ts'
import type { Reach } from '#src/campaign/reach.ts'
import { stranger } from '#src/people/people.ts'
import { keptUntil } from '#src/privacy/retention.ts'
import type { Store } from '#src/store/store.ts'
import { agents } from '#src/teams/agents.ts'
import { campaignSender } from '#src/teams/campaign-sender.ts'
import type { Receipt } from './receiving.ts'
import type { VirtualClock } from './virtual-clock.ts'

/** Friday 20 November 2026, 09:00 in the Netherlands. */
export const morning = Date.parse('2026-11-20T08:00:00Z')

export const personAt = (i: number) => `t:${i}`
export const chatOf = (person: string) => `chat-${person}`

/** An organisation that stands nowhere: people are made when they are asked for. */
export const staffOf = (n: () => number, zone: (i: number) => string = () => 'Europe/Amsterdam') => ({
  find: async (person: string) => stranger(person),
  async *placed() {
    for (let i = 0; i < n(); i++) yield { person: personAt(i), zone: zone(i) }
  },
  async *members() {
    for (let i = 0; i < n(); i++) yield personAt(i)
  },
})

/** Everybody can be reached at this service, without anything being kept of them. */
export const everywhere = (serviceUrl: string, reach: Reach): Reach => ({
  ...reach,
  of: async persons =>
    new Map(
      persons.map(person => [
        person,
        {
          address: { serviceUrl, conversation: chatOf(person), tenant: 't', user: person, bot: 'b' },
          lang: 'nl',
          optedOut: false,
        },
      ]),
    ),
})

type Setup = {
  store: Store
  clock: VirtualClock
  url: string
  size: () => number
  zone?: (i: number) => string
  latency?: () => number
  change?: Partial<EngineDeps>
}

/** A port whose calls take no virtual time, however long they really take. */
export const timeless = <Port extends object>(port: Port, clock: VirtualClock): Port =>
  new Proxy(port, {
    get(target, name) {
      const call: unknown = Reflect.get(target, name)
      if (typeof call !== 'function') return call
      return (...how: unknown[]) => {
        const answer: unknown = call.apply(target, how)
        return answer instanceof Promise ? clock.really(answer) : answer
      }
    },
  })

let engines = 0

/** One instance: the real engine, store and sender; time is virtual. */
export function instance({ store, clock, url, size, zone, latency = () => 100, change }: Setup) {
  const pace = pacing(clock.steady)
  const send = campaignSender({ trusted: () => true, agents: agents() })
  const errors: unknown[] = []
  const [campaigns, ledger, shares] = [store.campaigns, store.ledger, store.shares].map(port =>
    timeless(port, clock),
  ) as [Store['campaigns'], Store['ledger'], Store['shares']]
  const engine = campaignEngine({
    campaigns,
    ledger,
    shares,
    reach: everywhere(url, store.reach),
    directory: staffOf(size, zone),
    pace,
    make: (campaign, lang) => sentMessage(lang, campaign),
    async send(sending, leaving) {
      const answer = await clock.really(send(sending, leaving))
      await clock.wait(latency())
      return answer
    },
    trusted: () => true,
    better: schedule.better,
    after: schedule.after,
    keptUntil: day => keptUntil('recipient', day),
    fresh: () => `f${++engines}`,
    now: clock.now,
    steady: clock.steady,
    wait: clock.wait,
    holder: `instance-${++engines}`,
    onError: error => void errors.push(error),
    ...change,
  })
  let running = true
  const loop = (async () => {
    while (running) {
      const rest = await engine.round().catch(error => {
        errors.push(error)
        return 1_000
      })
      await clock.wait(rest)
    }
  })()
  return {
    engine,
    pace,
    errors,
    stop: async () => {
      running = false
      await engine.stop()
      await loop
    },
  }
}

export const must = (change: Changed): Campaign => {
  assert.ok('to' in change, 'no' in change ? change.no : '')
  return change.to
}

/** A campaign that somebody wrote and somebody else approved, for now. */
export async function planned(store: Store, now: number, recipients: number, change: Partial<Campaign> = {}) {
  const iso = new Date(now).toISOString()
  const by = (person: string) => ({ person, now: iso })
  const message = { ...messageExample, mandatory: true }
  const draft = begun({ id: 'c1', message, audience: { kind: 'deel', part: {} } }, by('t:hr'))
  const first = { ...draft, ...change, version: 1 } as Campaign
  const second = must(proposed(first, iso, recipients, iso))
  const third = must(approved(second, by('t:second')))
  for (const one of [first, second, third]) assert.equal(await store.campaigns.save(one), 'saved')
  return third
}

export const find = async (store: Store, id = 'c1'): Promise<Campaign> =>
  (await store.campaigns.find(id)) ?? assert.fail()

/** The books balance, nobody got it twice, and every receipt has exactly one row that says so. */
export async function audited(store: Store, audience: number, taken: readonly Receipt[], book = 'c1') {
  const totals = await store.ledger.totals(book)
  assert.equal(totals.all, audience)
  assert.equal(
    Object.values(totals.states).reduce((sum, n) => sum + n, 0),
    audience,
  )
  const receipts = new Map(taken.map(({ chat, id }) => [chat, id]))
  assert.equal(receipts.size, taken.length, 'nobody gets it twice')
  let [rows, explained] = [0, 0]
  for await (const page of store.ledger.rows(book, ['open', 'onderweg', ...ends]))
    for (const { person, state, activity } of page) {
      rows++
      const id = receipts.get(chatOf(person))
      if (state === 'verzonden') assert.equal(activity, id, `${person} was sent without a receipt`)
      else if (id) assert.ok(state === 'onbekend' || state === 'onderweg', `${person} got it and is ${state}`)
      if (id) explained++
    }
  assert.deepEqual([rows, explained], [audience, receipts.size])
  return totals
}
