import { bookOf, type Campaign, isIn } from './campaign.ts'
import type { Campaigns } from './campaigns.ts'
import { type Changed, finished, paused, started } from './changes.ts'
import type { gather } from './gathering.ts'
import type { Hold, Ledger, Row } from './ledger.ts'
import { outcomeOf, type Reason } from './outcome.ts'
import type { Pace } from './pace.ts'
import type { settling } from './settling.ts'
import type { sharing } from './sharing.ts'
import { type Send, type Sending, sorting } from './sorting.ts'

type Deps = Parameters<typeof sorting>[0] & {
  campaigns: Campaigns
  ledger: Ledger
  pace: Pace
  share: Pick<ReturnType<typeof sharing>, 'keep' | 'leave' | 'isWanted'>
  settle: ReturnType<typeof settling>
  gather: (campaign: Campaign) => ReturnType<typeof gather>
  send: Send
  /** Nothing when people in this zone may be disturbed now; otherwise when. */
  better: (now: number, zone: string) => string | undefined
  /** Told when a send has come to its end for somebody, and when a campaign has. */
  ended: (person: string, how: { readonly reason?: Reason }) => Promise<void>
  done: (campaign: Campaign) => Promise<void>
  now: () => number
  wait: (millis: number) => Promise<void>
  holder: string
  onError: (error: unknown) => void
}

/** At most so many leave together, so many are on their way, and so long an intent holds (milliseconds). */
const [GROUP, LANES, HOLD] = [24, 120, 60_000]
/** How long to rest when there is nothing to do, and when all who are left are asleep. */
const [IDLE, ASLEEP] = [1_000, 60_000]
/** Who has an intent does not wait longer than this for the next place. */
const PATIENCE = 3_000
const ABANDON = 10_000
/** How long it counts what is underway, and in which zones. */
const [LIST, ZONES] = [1_000, 5_000]

/** Sends campaigns, a group of recipients at a time. May be stopped and started again at any moment, on any instance. */
export function delivering(deps: Deps) {
  const { campaigns, ledger, pace, share, settle, now, holder } = deps
  const moment = (millis = now()) => new Date(millis).toISOString()
  const underway = new Set<Promise<void>>()
  const sort = sorting(deps)
  const zones = new Map<string, { names: readonly string[]; at: number }>()
  let listed: { all: Campaign[]; at: number } | undefined
  let [stopping, swept] = [false, 0]

  const keep = async (change: Changed): Promise<Campaign | undefined> =>
    'to' in change && (await campaigns.save(change.to)) === 'saved' ? change.to : undefined

  /** Whether this campaign may be sent of right now: asked anew before each group, so that a pause holds within one. */
  async function current(id: string): Promise<Campaign | undefined> {
    const [campaign, isHalted] = await Promise.all([campaigns.find(id), campaigns.isHalted()])
    return campaign && isIn(campaign, 'verzendt') && campaign.gathered !== undefined && !isHalted && !stopping
      ? campaign
      : undefined
  }

  async function one(campaign: Campaign, row: Row, sending: Sending, until: number) {
    const book = bookOf(campaign)
    const { person } = row
    const place = pace.left(sending.address.conversation)
    const answer = await deps.send(sending, () => (now() < until ? place() : undefined))
    if (!('net' in answer)) pace.reached()
    const outcome = outcomeOf(answer, sending.act, row.attempts + 1)
    if ('state' in outcome) {
      settle.ended(book, { person, ...outcome })
      return deps.ended(person, outcome)
    }
    settle.ended(book, { person, state: 'open' })
    if ('halt' in outcome) return void (await keep(paused(campaign, outcome.halt, moment())))
    if ('throttled' in outcome) {
      pace.throttled(outcome.after)
      await share.keep(true)
    } else if (outcome.again === 'geen_verbinding') pace.stumbled()
  }

  const fly = (work: Promise<void>) => {
    const flight = work.catch(deps.onError).finally(() => underway.delete(flight))
    underway.add(flight)
  }

  /** Waits for the pace; false when that takes longer than intents may wait. */
  async function mayLeave(latest: number): Promise<boolean> {
    while (pace.room() === 0) {
      const millis = pace.wait()
      if (stopping || now() + millis > latest) return false
      await deps.wait(millis)
    }
    return !stopping && now() <= latest
  }

  /** One group of this campaign; resolves to how long to rest before the next, 0 for not at all. */
  async function group(id: string): Promise<number> {
    const size = Math.min(GROUP, Math.max(1, Math.floor(pace.cap() / 2)), LANES - underway.size)
    if (size <= 0 || !pace.isSharing()) return 50
    if (pace.heldFor() > 0) return pace.wait()
    const campaign = await current(id)
    if (!campaign) return IDLE
    const book = bookOf(campaign)
    const awake = await awakeIn(campaign)
    const rows = awake.length > 0 ? await ledger.candidates(book, awake, size) : []
    if (rows.length === 0) return rest(campaign)

    const { sendings, skipped } = await sort(campaign, rows)
    if (sendings.size === 0) return skipped > 0 ? 1 : IDLE
    const hold: Hold = { holder, now: moment(), until: moment(now() + HOLD) }
    const mine = await ledger.intend(book, [...sendings.keys()], hold)
    const leave = [...sendings].filter(([person]) => mine.has(person))
    if (leave.length === 0) return 1
    // One by one, for what waits in a row is not a burst; what has not left in time is given back.
    const until = Date.parse(hold.until) - HOLD / 2
    while (leave.length > 0 && (await mayLeave(Math.min(now() + PATIENCE, until)))) {
      const [, next] = leave.shift() ?? []
      if (next) fly(one(campaign, next.row, next.sending, until))
    }
    for (const [person] of leave) settle.ended(book, { person, state: 'open' })
    return leave.length > 0 ? pace.wait() : 0
  }

  /** The zones of open rows in which people may be disturbed; the zones are asked for once in a while. */
  async function awakeIn(campaign: Campaign): Promise<readonly string[]> {
    const book = bookOf(campaign)
    const known = zones.get(book)
    const isFresh = known && Math.abs(now() - known.at) < ZONES
    const names = isFresh ? known.names : await ledger.openZones(book)
    if (!isFresh) zones.set(book, { names, at: now() })
    return names.filter(zone => campaign.anyHour || !deps.better(now(), zone))
  }

  /** Nobody is left who may get it now: they are asleep, on their way here or elsewhere, or everybody has an outcome. */
  async function rest(campaign: Campaign): Promise<number> {
    await settle.idle()
    zones.delete(bookOf(campaign))
    const { open, onderweg } = (await ledger.totals(bookOf(campaign))).states
    if (open > 0) return (await awakeIn(campaign)).length > 0 ? IDLE : ASLEEP
    if (onderweg > 0) return IDLE
    const done = await keep(finished(campaign, moment()))
    if (done) await deps.done(done)
    listed = undefined
    return 0
  }

  /** Rows whose process died, once in a while; also of what is paused. */
  async function sweep(all: readonly Campaign[]) {
    if (now() - swept < ABANDON && now() >= swept) return
    swept = now()
    for (const campaign of all) if (!isIn(campaign, 'gepland')) await ledger.abandon(bookOf(campaign), moment())
  }

  /** Goes round everything that is underway once; resolves to how long to rest. */
  async function round(): Promise<number> {
    if (stopping) return IDLE
    if (!listed || Math.abs(now() - listed.at) >= LIST) listed = { all: await campaigns.underway(), at: now() }
    const { all } = listed
    await sweep(all)
    const active: Campaign[] = []
    for (const campaign of all) {
      const begun = isIn(campaign, 'gepland') ? await keep(started(campaign, moment())) : campaign
      if (begun !== campaign) listed = undefined
      if (begun && isIn(begun, 'verzendt')) active.push(begun)
    }
    if (active.length === 0 || (await campaigns.isHalted())) {
      if (share.isWanted()) await share.keep()
      else if (underway.size === 0) await share.leave()
      return IDLE
    }
    await share.keep()
    const rests: number[] = []
    for (const campaign of active) {
      if (isIn(campaign, 'verzendt') && campaign.gathered === undefined) await gatherAnew(campaign)
      else rests.push(await group(campaign.id))
    }
    return rests.length > 0 ? Math.min(...rests) : 0
  }

  async function gatherAnew(campaign: Campaign) {
    await deps.gather(campaign)
    listed = undefined
  }

  return {
    round,
    /** How many messages are on their way. */
    inFlight: () => underway.size,
    /** Begins nothing new; resolves when everything that was sent has its outcome written. */
    async stop() {
      stopping = true
      while (underway.size > 0) await Promise.all(underway)
      await settle.idle()
      await share.leave().catch(deps.onError)
    },
    isStopping: () => stopping,
  }
}
