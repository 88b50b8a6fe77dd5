import { draftCard } from '#cards/campaign/draft.ts'
import { campaignsCard } from '#cards/campaign/list.ts'
import { progressCard } from '#cards/campaign/progress.ts'
import { campaignReportCard } from '#cards/campaign/report.ts'
import { reviewCard } from '#cards/campaign/review.ts'
import { campaignTitle, readCampaign } from '#cards/campaign/words.ts'
import type { Card } from '#cards/card.ts'
import type { Text } from '#cards/text.ts'
import type { AuditKind } from '#src/privacy/audit.ts'
import type { From } from '#src/teams/routes.ts'
import type { Counting } from './blast.ts'
import { bookOf, type Campaign, isIn } from './campaign.ts'
import type { Changed, Refusal } from './changes.ts'
import type { CampaignDeps } from './deps.ts'

const texts = {
  stale: {
    nl: 'Deze campagne was intussen veranderd. Dit is de stand nu. Kijk of je keuze nog nodig is.',
    en: 'This campaign had changed meanwhile. This is how it stands now. See whether your choice is still needed.',
  },
  gone: {
    nl: 'Die campagne is er niet (meer). Dit zijn de campagnes.',
    en: 'That campaign is not here (any more). These are the campaigns.',
  },
} as const satisfies Record<string, Text>

const refusals: Readonly<Record<Refusal, Text>> = {
  fase: {
    nl: 'Dat kan nu niet: de campagne is verder dan je kaart. Dit is de stand.',
    en: 'That is not possible now: the campaign is further than your card. This is how it stands.',
  },
  eigen: {
    nl: 'Je schreef zelf mee aan deze campagne. Een andere collega van HR moet dit doen.',
    en: 'You had a hand in this campaign yourself. Another colleague of HR must do this.',
  },
  onvolledig: {
    nl: 'Er mist nog iets. Vul het eerst aan.',
    en: 'Something is still missing. Fill it in first.',
  },
}

export const isoOf = (now: number): string => new Date(now).toISOString()
export const byOf = ({ person, now }: From) => ({ person, now: isoOf(now) })

export type Shown = (campaign: Campaign, from: From, data: unknown) => Promise<Card> | Card
type Effect = (campaign: Campaign, from: From, data: unknown) => Promise<Changed | Card> | Changed | Card

export type Change = {
  readonly effect: Effect
  /**
   * Whether the campaign is as this very press would have left it: the same press, delivered again, then shows the same card
   * and not that somebody else was first.
   */
  readonly isDone: (campaign: Campaign, from: From, data: unknown) => boolean
  readonly audited: AuditKind
  readonly note?: (before: Campaign) => Text | undefined
}

export type Changing = ReturnType<typeof changing>

/** How every button of a campaign works: find it, change it once, show how it stands. Two editors at once: the first wins. */
export function changing({ desk, live, audit, random, smallest }: CampaignDeps) {
  const list = async ({ lang, zone }: From, note?: Text, from = 0): Promise<Card> => {
    const [campaigns, halted] = await Promise.all([desk.campaigns.all(), desk.campaigns.isHalted()])
    return campaignsCard(lang, { campaigns, halted, zone, from, ...(note && { note }) })
  }

  /** The titles of campaigns, for who has only their names. */
  const naming = async (counting: Counting, { lang }: From) => {
    const ids = 'blast' in counting ? counting.blast.overlap.map(({ id }) => id) : []
    const found = await Promise.all(ids.map(id => desk.campaigns.find(id)))
    const names = new Map(found.flatMap(one => (one ? [[one.id, campaignTitle(lang, one)]] : [])))
    return (id: string) => names.get(id) ?? '…'
  }

  const underway = async (campaign: Campaign, { lang, zone }: From, note?: Text) => {
    if (!isIn(campaign, 'gepland', 'verzendt', 'gepauzeerd')) return undefined
    const halted = await desk.campaigns.isHalted()
    const isGathered = campaign.phase !== 'gepland' && campaign.gathered !== undefined
    const progress = isGathered ? await desk.progress(campaign) : undefined
    return progressCard(lang, campaign, {
      zone,
      halted,
      smallest,
      ...(progress && { progress }),
      ...(note && { note }),
    })
  }

  /** The card of a campaign in the phase it is in. One that moves by itself is followed. */
  async function stands(from: From, campaign: Campaign, note?: Text): Promise<Card> {
    const { lang, zone, person, now } = from
    const noted = note && { note }
    if (isIn(campaign, 'concept')) {
      const counting = desk.blast(campaign.audience, soon(now), campaign)
      return draftCard(lang, campaign, {
        zone,
        today: isoOf(now).slice(0, 10),
        counting,
        nameOf: await naming(counting, from),
        ...noted,
      })
    }
    if (isIn(campaign, 'voorgelegd')) {
      const own = campaign.authors.includes(person)
      const counting = desk.blast(campaign.audience, later(campaign.sendAt, soon(now)), campaign)
      const nameOf = await naming(counting, from)
      return reviewCard(lang, campaign, { zone, now: isoOf(now), own, counting, nameOf, ...noted })
    }
    if (isIn(campaign, 'klaar', 'gestopt'))
      return campaignReportCard(lang, campaign, {
        zone,
        totals: await desk.ledger.totals(bookOf(campaign)),
        smallest,
        press: random.id(),
        ...noted,
      })
    const moving = await underway(campaign, from, note)
    if (!moving) return list(from, texts.gone)
    live.follow(from, async () => {
      const found = await desk.campaigns.find(campaign.id)
      const card = found ? await stands({ ...from, message: '' }, found) : await list(from, texts.gone)
      return { card, ended: !found || !isIn(found, 'gepland', 'verzendt', 'gepauzeerd') }
    })
    return moving
  }

  const show =
    (then: Shown) =>
    async (data: unknown, from: From): Promise<Card> => {
      const asked = readCampaign(data)
      const found = asked && (await desk.campaigns.find(asked.id))
      return found ? then(found, from, data) : list(from, texts.gone)
    }

  const change = ({ effect, isDone, audited, note }: Change) =>
    show(async (campaign, from, data) => {
      const pressed = readCampaign(data)?.version
      const again = (now: Campaign) => {
        const isSame = pressed !== undefined && now.version > pressed && isDone(now, from, data)
        return stands(from, now, isSame ? note?.(now) : texts.stale)
      }
      if (pressed !== campaign.version) return again(campaign)
      const changed = await effect(campaign, from, data)
      if ('type' in changed) return changed
      if ('no' in changed) return stands(from, campaign, refusals[changed.no])
      if ((await desk.campaigns.save(changed.to)) === 'stale') {
        const now = await desk.campaigns.find(campaign.id)
        return now ? again(now) : list(from, texts.gone)
      }
      await audit(audited, from.person)
      return stands(from, changed.to, note?.(campaign))
    })

  return { list, stands, show, change, naming, gone: texts.gone, stale: texts.stale, refusals }
}

const later = (a: string, b: string): string => (Date.parse(a) > Date.parse(b) ? a : b)

/** A moment for counting that stays the same for a while, so that the count is remembered. */
const STEP = 5 * 60_000
export const soon = (now: number): string => isoOf(Math.ceil(now / STEP) * STEP)

/** Somebody of the tenant of who asks; nobody of another one can be on a list. */
export const personIn = ({ person }: From, id: string): string => `${person.slice(0, person.indexOf(':'))}:${id}`
