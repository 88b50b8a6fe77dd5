import { batches } from './audience.ts'
import type { About, Blast, Counting } from './blast.ts'
import { type Audience, bookOf, type Campaign } from './campaign.ts'
import type { Campaigns } from './campaigns.ts'
import { type Ledger, type Recipient, states } from './ledger.ts'

type Deps = {
  campaigns: Pick<Campaigns, 'all'>
  ledger: Pick<Ledger, 'among'>
  recipients: (audience: Audience) => AsyncIterable<Recipient>
  better: (now: number, zone: string) => string | undefined
  now: () => number
  onError: (error: unknown) => void
}

/** A second; a little less than the pace allows. */
const RATE = 45
const STEP = 5 * 60_000
const REMEMBERED = 10 * 60_000
const MOST = 20
const WEEK = 7 * 86_400_000

type Known = { counting: Counting; at: number }

/** The blast radius (D5), counted behind the scenes and remembered for ten minutes. */
export function counting(deps: Deps) {
  const known = new Map<string, Known>()

  async function count(audience: Audience, sendAt: string, about: About | undefined, told: (n: number) => void) {
    const others = (await deps.campaigns.all()).filter(one => one.id !== about?.id && isNear(one, sendAt))
    const books = others.filter(isOpen).map(bookOf)
    const overlap = new Map<string, number>()
    const zones = new Map<string, number>()
    let recipients = 0
    for await (const batch of batches(deps.recipients(audience))) {
      recipients += batch.length
      for (const { zone } of batch) zones.set(zone, (zones.get(zone) ?? 0) + 1)
      for (const book of books) {
        const same = await deps.ledger.among(
          [book],
          batch.map(({ person }) => person),
          states,
        )
        overlap.set(book, (overlap.get(book) ?? 0) + same.size)
      }
      told(recipients)
      await new Promise(resolve => setImmediate(resolve))
    }
    return {
      recipients,
      ends: endOf(zones, Math.max(deps.now(), Date.parse(sendAt)), about?.anyHour ? always : deps.better),
      overlap: others.map(one => ({
        id: one.id,
        recipients: isOpen(one) ? (overlap.get(bookOf(one)) ?? 0) : Math.min(recipients, sizeOf(one)),
        atMost: !isOpen(one),
      })),
    } satisfies Blast
  }

  return (audience: Audience, sendAt: string, about?: About): Counting => {
    const name = JSON.stringify([audience, sendAt, about?.id, about?.anyHour])
    const before = known.get(name)
    if (before && deps.now() - before.at < REMEMBERED && !('failed' in before.counting)) return before.counting
    const entry: Known = { counting: { counted: 0 }, at: deps.now() }
    known.set(name, entry)
    for (const oldest of known.keys()) if (known.size > MOST) known.delete(oldest)
    const told = (counted: number) => {
      entry.counting = { counted }
    }
    count(audience, sendAt, about, told).then(
      blast => {
        entry.counting = { blast }
      },
      error => {
        entry.counting = { failed: true }
        deps.onError(error)
      },
    )
    return entry.counting
  }
}

/** No hour is better than now. */
const always = (): undefined => undefined

const momentOf = (campaign: Campaign): string | undefined =>
  'since' in campaign ? campaign.since : 'sendAt' in campaign ? campaign.sendAt : undefined

const isNear = (campaign: Campaign, sendAt: string): boolean => {
  const moment = momentOf(campaign)
  return campaign.kind === 'bericht' && moment !== undefined && Math.abs(Date.parse(moment) - Date.parse(sendAt)) < WEEK
}

/**
 * Whether it is told exactly who gets this one too: once its recipients are known, and not of a campaign to who got another one or did
 * not press "Gelezen". A list of one person would then tell that of them.
 */
const isOpen = (campaign: Campaign): boolean =>
  'gathered' in campaign && campaign.gathered !== undefined && campaign.audience.kind !== 'ontvangers'

const sizeOf = (campaign: Campaign): number =>
  'approvedFor' in campaign ? campaign.approvedFor : 'recipients' in campaign ? campaign.recipients : 0

/** When the last one has it: who sleeps waits, the others go on. */
export function endOf(
  zones: ReadonlyMap<string, number>,
  start: number,
  better: (now: number, zone: string) => string | undefined,
): string {
  const left = new Map([...zones].filter(([, n]) => n > 0))
  let at = start
  while (left.size > 0) {
    const wakes = [...left.keys()].map(zone => [zone, better(at, zone)] as const)
    const awake = wakes.flatMap(([zone, later]) => (later ? [] : [zone]))
    if (awake.length === 0) {
      at = Math.min(...wakes.map(([, later]) => Date.parse(later ?? '')))
      continue
    }
    const most = Math.max(...awake.map(zone => left.get(zone) ?? 0))
    const step = Math.min(STEP, Math.ceil((most * awake.length * 1_000) / RATE))
    for (const zone of awake) {
      const rest = (left.get(zone) ?? 0) - Math.ceil((step * RATE) / 1_000 / awake.length)
      if (rest > 0) left.set(zone, rest)
      else left.delete(zone)
    }
    at += step
  }
  return new Date(at).toISOString()
}
