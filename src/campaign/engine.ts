import type { Directory, Language, Staff } from '#src/people/people.ts'
import { recipientsOf } from './audience.ts'
import { bookOf, type Campaign, isIn, type Repeat } from './campaign.ts'
import type { Campaigns } from './campaigns.ts'
import { continued, proposed } from './changes.ts'
import { counting } from './counting.ts'
import { CAP_DAYS } from './deciding.ts'
import { delivering } from './deliver.ts'
import type { Desk } from './desk.ts'
import { isThereOn, nextId, nextOf } from './drafts.ts'
import { gather } from './gathering.ts'
import type { Ledger } from './ledger.ts'
import { importList } from './list-import.ts'
import { goneBy } from './outcome.ts'
import type { Pace } from './pace.ts'
import { previewing } from './previewing.ts'
import { watchingProgress } from './progress.ts'
import type { Reach } from './reach.ts'
import { settling } from './settling.ts'
import type { Shares } from './shares.ts'
import { sharing } from './sharing.ts'
import type { Made, Send } from './sorting.ts'

export type EngineDeps = {
  campaigns: Campaigns
  ledger: Ledger
  reach: Reach
  shares: Shares
  directory: Directory & Partial<Staff>
  pace: Pace
  /** As everybody gets it, or as a test for who is writing it. */
  make: (campaign: Campaign, lang: Language, how: 'echt' | 'proef') => Made
  send: Send
  trusted: (serviceUrl: string) => boolean
  better: (now: number, zone: string) => string | undefined
  /** The start of the working day that lies so far after a moment. */
  after: (now: number, zone: string, length: { weeks: number } | { months: number }) => string
  /** The last day on which recipients of a day are certainly kept. */
  keptUntil: (day: string) => string
  /** A fresh unguessable text. */
  fresh: () => string
  now: () => number
  /** A clock that only goes forward. */
  steady: () => number
  wait: (millis: number) => Promise<void>
  /** Who holds an intent: this process and no other. */
  holder: string
  onError: (error: unknown) => void
}

const [HOUR, DAY] = [3_600_000, 86_400_000]
/** When a working day begins (src/agenda/calendar.ts). */
const FIRST_HOUR = 9
/** How long after its start a campaign that is done still reaches who comes back; one that is under way always does. */
const FILLS = 7 * DAY
/** Of the campaigns that still reach who comes back, the latest. */
const MOST_FILLED = 20
/** How old the list of campaigns may be: for the cap, and for who comes back. Whole organisations come at once. */
const [LISTED, JUST_NOW] = [60_000, 1_000]
const ZONE = 'Europe/Amsterdam'

/** Everything of campaigns that runs by itself, and the desk at which cards ask for it. */
export function campaignEngine(deps: EngineDeps) {
  const { campaigns, ledger, reach, directory, now } = deps
  const moment = () => new Date(now()).toISOString()
  const staff = directory.placed ? { placed: directory.placed } : undefined
  const people = { ledger, reach, ...(staff && { staff }) }
  const share = sharing(deps)
  const settle = settling(deps)

  let list: { all: Campaign[]; at: number } | undefined
  /** All campaigns, as they were at most so many milliseconds ago. */
  async function recently(age: number): Promise<Campaign[]> {
    if (!list || deps.steady() - list.at > age) list = { all: await campaigns.all(), at: deps.steady() }
    return list.all
  }
  const isSince = (campaign: Campaign, millis: number) =>
    'since' in campaign && Date.parse(campaign.since) >= now() - millis

  const delivery = delivering({
    ...deps,
    share,
    settle,
    make: (campaign, lang) => deps.make(campaign, lang, 'echt'),
    async ended(person, { reason }) {
      const gone = goneBy.find(one => one === reason)
      if (gone) await reach.lost(person, gone)
    },
    gather: campaign =>
      gather(campaign, {
        campaigns,
        ledger,
        now,
        recipients: ({ audience, kind }) => recipientsOf(audience, kind, people),
        isStopping: () => delivery.isStopping(),
      }),
    lately: async campaign =>
      (await recently(LISTED))
        .filter(one => one.id !== campaign.id && one.kind === 'bericht' && !one.message.mandatory)
        .filter(one => isSince(one, CAP_DAYS * DAY))
        .map(bookOf),
    /** The next of a series: put to somebody again, under a name that follows from this one, so that it is made once. */
    async done(campaign) {
      list = undefined
      if (!campaign.repeat || !('gathered' in campaign)) return
      const next = nextOf(campaign, nextId(campaign.id), moment())
      if ((await campaigns.save(next)) === 'stale') return
      const sendAt = nextAt(campaign.sendAt, campaign.repeat)
      // To a list that is gone by then it would go to nobody: somebody gives a new list first.
      if (!isThereOn(next, sendAt.slice(0, 10))) return
      const change = proposed(next, sendAt, campaign.gathered ?? 0, moment())
      if ('to' in change) await campaigns.save(change.to)
    },
  })

  /** At the hour that was chosen, of the working day that lies so far after the last time. */
  const nextAt = (sendAt: string, { at, ...length }: Repeat): string => {
    const start = deps.after(Date.parse(sendAt), at?.zone ?? ZONE, length)
    return new Date(Date.parse(start) + (at ? at.hour - FIRST_HOUR : 0) * HOUR).toISOString()
  }

  const goOn = async (campaign: Campaign): Promise<'saved' | 'stale'> => {
    const change = continued(campaign, moment())
    return 'to' in change ? campaigns.save(change.to) : 'stale'
  }

  /** For what goes before campaigns but is nobody's answer; asking for it takes part in the division of the rate. */
  const ahead = {
    room(): number {
      share.want()
      return deps.pace.first.room()
    },
    wait: deps.pace.first.wait,
    chat: deps.pace.chat,
  }
  const desk: Desk = {
    campaigns,
    ledger,
    reach,
    blast: counting({ ...deps, recipients: audience => recipientsOf(audience, 'bericht', people) }),
    progress: watchingProgress({ ledger, now }),
    preview: previewing({ ...deps, ahead }),
    keepList: (rows, personOf, told = () => {}) =>
      importList(rows, {
        ledger,
        directory,
        personOf,
        told,
        list: `lijst-${deps.fresh()}`,
        until: deps.keptUntil(moment().slice(0, 10)),
      }),
    async retry(campaign, states) {
      const n = await ledger.reopen(bookOf(campaign), states)
      if (isIn(campaign, 'verzendt', 'gepauzeerd')) return 'saved'
      return n > 0 ? goOn(campaign) : 'stale'
    },
  }

  return {
    desk,
    round: delivery.round,
    stop: delivery.stop,
    inFlight: delivery.inFlight,
    ahead,
    /** Somebody has Trede (again): what could not reach them in campaigns of this week is sent after all (D15). */
    async returned(person: string): Promise<void> {
      const open = (await recently(JUST_NOW))
        .filter(one => one.kind === 'bericht' || one.kind === 'herinnering')
        .filter(one => isIn(one, 'verzendt', 'gepauzeerd') || (isIn(one, 'klaar') && isSince(one, FILLS)))
        .slice(0, MOST_FILLED)
      for (const campaign of open) {
        const n = await ledger.reopen(bookOf(campaign), ['niet_geinstalleerd', 'geblokkeerd'], [person])
        const current = n > 0 ? await campaigns.find(campaign.id) : undefined
        if (current && isIn(current, 'klaar')) await goOn(current)
      }
    },
  }
}
