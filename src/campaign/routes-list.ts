import { campaignVerbs } from '#cards/campaign/doors.ts'
import { voidedNote } from '#cards/campaign/draft.ts'
import { listedCard, type Reading, readListFor, readListPress } from '#cards/campaign/listed.ts'
import type { Card } from '#cards/card.ts'
import type { From, Routes } from '#src/teams/routes.ts'
import { type Campaign, isIn } from './campaign.ts'
import { edited } from './changes.ts'
import { byOf, changing, personIn } from './changing.ts'
import type { CampaignDeps } from './deps.ts'
import { begun } from './drafts.ts'
import { isList } from './list-lines.ts'

type Held = {
  readonly person: string
  reading: Reading
  /** The campaign whose card it was pasted on; absent for a file. */
  readonly for?: string
  used: boolean
  readonly timer: NodeJS.Timeout
}

/** How long a list waits for the choice, how many wait, and how long who sent it waits for a short one. */
const [LIFETIME, MOST, PATIENCE] = [60 * 60_000, 20, 1_000]
/** Drafts that somebody may choose from. */
const OFFERED = 8

export type Lists = ReturnType<typeof listRoutes>

/** Lists of colleagues (D5): a file in the chat, or what was pasted. Read behind the scenes, looked at, and then used. */
export function listRoutes(deps: CampaignDeps) {
  const { desk, random, digest, audit, rowsOf, onError } = deps
  const { list, stands, stale } = changing(deps)
  const held = new Map<string, Held>()

  /** A list that nobody chose for a campaign goes. */
  async function drop(press: string) {
    const one = held.get(press)
    held.delete(press)
    if (!one) return
    clearTimeout(one.timer)
    if ('read' in one.reading && !one.used) await desk.ledger.drop(one.reading.read.list)
  }

  async function read(bytes: Uint8Array, from: From, campaign?: string): Promise<Card> {
    const press = random.id()
    for (const oldest of held.keys()) if (held.size >= MOST) await drop(oldest)
    const timer = setTimeout(() => drop(press).catch(onError), LIFETIME).unref()
    const one: Held = {
      person: from.person,
      reading: { lines: 0 },
      used: false,
      timer,
      ...(campaign && { for: campaign }),
    }
    held.set(press, one)
    const told = (lines: number) => {
      one.reading = { lines }
    }
    const work = desk
      .keepList(
        () => rowsOf([bytes]),
        id => personIn(from, id),
        told,
      )
      .then(
        read => {
          one.reading = read ? { read } : { failed: 'long' }
        },
        error => {
          one.reading = { failed: 'failed' }
          onError(error)
        },
      )
    await Promise.race([work, new Promise(resolve => setTimeout(resolve, PATIENCE).unref())])
    return show(press, one, from)
  }

  const show = async (press: string, one: Held, { lang }: From): Promise<Card> =>
    listedCard(lang, {
      press,
      reading: one.reading,
      drafts: 'read' in one.reading ? await draftsFor(one) : [],
      isFile: one.for === undefined,
    })

  const draftsFor = async (one: Held): Promise<Campaign[]> => {
    if (one.for !== undefined) return [await desk.campaigns.find(one.for)].filter(found => found !== undefined)
    const drafts = (await desk.campaigns.all()).filter(found => isIn(found, 'concept') && found.kind === 'bericht')
    return drafts.slice(0, OFFERED)
  }

  const own = (data: unknown, { person }: From) => {
    const press = readListPress(data)
    const one = held.get(press)
    return one?.person === person ? { press, one } : undefined
  }
  const gone = ({ lang }: From) => listedCard(lang, { press: '', reading: { failed: 'gone' } })

  /** Once per press: the campaign has this very list then, and pressing again shows it. */
  const use = async (data: unknown, from: From): Promise<Card> => {
    const found = own(data, from)
    if (!found || !('read' in found.one.reading)) return gone(from)
    const { list: name, until, recipients } = found.one.reading.read
    const audience = { kind: 'lijst', list: name, until, recipients } as const
    if (recipients === 0) return gone(from)
    const id = readListFor(data) ?? digest('campagne', from.person, found.press).slice(0, 24)
    const before = await desk.campaigns.find(id)
    if (before?.audience.kind === 'lijst' && before.audience.list === name) return stands(from, before)
    const words = { title: '', text: '' }
    const message = { nl: words, en: words, buttons: [], mandatory: false, asksRead: false }
    const change = before
      ? edited(before, { audience }, byOf(from))
      : readListFor(data)
        ? { no: 'fase' as const }
        : { to: begun({ id, message, audience }, byOf(from)) }
    if ('no' in change) return before ? stands(from, before, stale) : list(from)
    found.one.used = true
    const saved = await desk.campaigns.save(change.to)
    if (saved === 'saved') await audit('campagne_geschreven', from.person)
    const now = await desk.campaigns.find(id)
    const isVoided = before && isIn(before, 'voorgelegd', 'gepland')
    return now ? stands(from, now, saved === 'stale' ? stale : isVoided ? voidedNote : undefined) : list(from)
  }

  const routes: Routes = {
    for: ['hr'],
    takes: {
      async csv(load, from) {
        const bytes = await load()
        return bytes && isList(rowsOf([bytes])) ? read(bytes, from) : undefined
      },
    },
    does: {
      [campaignVerbs.listed]: async (data, from) => {
        const found = own(data, from)
        return found ? show(found.press, found.one, from) : gone(from)
      },
      [campaignVerbs.useList]: use,
    },
  }
  return { routes, read }
}
