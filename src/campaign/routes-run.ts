import { campaignVerbs } from '#cards/campaign/doors.ts'
import {
  campaignFile,
  campaignFileCard,
  campaignSheet,
  type FileKind,
  readFileKind,
  readFilePress,
} from '#cards/campaign/file.ts'
import { reachCard } from '#cards/campaign/reach.ts'
import { sureCard } from '#cards/campaign/sure.ts'
import { totalsRows } from '#cards/campaign/totals.ts'
import { readCampaign } from '#cards/campaign/words.ts'
import type { Card } from '#cards/card.ts'
import type { Text } from '#cards/text.ts'
import type { AuditKind } from '#src/privacy/audit.ts'
import type { Offer } from '#src/privacy/files.ts'
import { dayOf } from '#src/privacy/retention.ts'
import type { From, Routes } from '#src/teams/routes.ts'
import { bookOf, type Campaign, isIn, type Kind, messageOf } from './campaign.ts'
import { paused, resumed, stopped } from './changes.ts'
import { byOf, changing, isoOf } from './changing.ts'
import type { CampaignDeps } from './deps.ts'
import { follow, recall } from './drafts.ts'
import type { End } from './ledger.ts'
import { latelySent, reachCounting } from './reach-list.ts'
import { toRemind } from './told.ts'

const texts = {
  again: { nl: 'Trede probeert het opnieuw.', en: 'Trede is trying again.' },
  recalling: { nl: 'Trede trekt het bericht in.', en: 'Trede is withdrawing the message.' },
} as const satisfies Record<string, Text>

/** Presses for a file that are remembered with what came of them. */
const OFFERS = 100

/** What HR does with a campaign that is under way or done (D10–D16). */
export function runRoutes(deps: CampaignDeps): Routes['does'] {
  const { desk, digest, audit, files, people, smallest, onError } = deps
  const { list, stands, show, change, gone, stale } = changing(deps)
  const reaching = reachCounting({ ledger: desk.ledger, directory: people, smallest, onError })

  /** For a press on a card that still says how it is; else how it is now. */
  const fresh = (then: (campaign: Campaign, from: From) => Promise<Card> | Card) =>
    show((campaign, from, data) =>
      readCampaign(data)?.version === campaign.version ? then(campaign, from) : stands(from, campaign, stale),
    )

  const totalsOf = (campaign: Campaign) => desk.ledger.totals(bookOf(campaign))

  /** Opens what ended so again; the same press, delivered again, finds nothing left to open. */
  const retry = (ends: readonly End[], kind: AuditKind) =>
    show(async (campaign, from, data) => {
      const isNew = readCampaign(data)?.version === campaign.version && isIn(campaign, 'klaar')
      if (isNew && (await desk.retry(campaign, ends)) === 'saved') await audit(kind, from.person)
      const now = await desk.campaigns.find(campaign.id)
      if (!now) return list(from, gone)
      return stands(from, now, isIn(now, 'verzendt') ? texts.again : stale)
    })

  /** A campaign that follows on this one, once per press. */
  const following = (kind: Exclude<Kind, 'bericht' | 'intrekking'>) =>
    fresh(async (campaign, from) => {
      const original = await desk.campaigns.find(messageOf(campaign))
      if (!original) return stands(from, campaign, stale)
      const id = digest(kind, campaign.id, String(campaign.version), from.person).slice(0, 24)
      const words = { ...original, message: campaign.message }
      const who = kind === 'herinnering' ? toRemind(await totalsOf(original), smallest) : 'verzonden'
      if (!who) return stands(from, campaign, stale)
      const saved = await desk.campaigns.save(follow(words, kind, id, byOf(from), who))
      if (saved === 'saved') await audit('campagne_geschreven', from.person)
      const found = await desk.campaigns.find(id)
      return found ? stands(from, found) : list(from, gone)
    })

  const recalled = fresh(async (campaign, from) => {
    const original = await desk.campaigns.find(messageOf(campaign))
    if (!original) return stands(from, campaign, stale)
    const id = digest('intrekking', original.id, String(campaign.version)).slice(0, 24)
    const { states } = await totalsOf(original)
    const saved = await desk.campaigns.save(recall(original, id, states.verzonden, byOf(from)))
    if (saved === 'saved') await audit('campagne_ingetrokken', from.person)
    const found = await desk.campaigns.find(id)
    return found ? stands(from, found, texts.recalling) : list(from, gone)
  })

  const offering = async (campaign: Campaign, from: From, kind: FileKind): Promise<Offer> => {
    const sheet = campaignSheet(from.lang, totalsRows(from.lang, campaign, await totalsOf(campaign), smallest))
    const bytes = kind === 'csv' ? deps.writers.csv(sheet) : await deps.writers.xlsx([sheet])
    await audit('export', from.person)
    return files.offer(from, campaignFile(kind, dayOf(from.now), bytes))
  }

  const offers = new Map<string, Promise<Offer | 'again'>>()

  /** The same press, delivered again, makes no other file and shows what came of the first; another instance only knows that it was. */
  const file = show(async (campaign, from, data) => {
    const kind = readFileKind(data)
    const key = digest('bestand', campaign.id, from.person, kind, readFilePress(data))
    const known = offers.get(key)
    if (known) return campaignFileCard(from.lang, campaign, await known)
    const offer = deps.first(key).then<Offer | 'again'>(isFirst => (isFirst ? offering(campaign, from, kind) : 'again'))
    offers.set(key, offer)
    const [oldest] = offers.keys()
    if (offers.size > OFFERS && oldest) offers.delete(oldest)
    return campaignFileCard(from.lang, campaign, await offer)
  })

  const reach = async (_data: unknown, from: From): Promise<Card> => {
    const sent = latelySent(await desk.campaigns.all(), from.now)
    const counting = sent.length > 0 ? reaching(sent.map(bookOf), from.now) : undefined
    if (counting && 'list' in counting) await audit('campagne_bereik', from.person)
    return reachCard(from.lang, sent, counting)
  }

  return {
    [campaignVerbs.pause]: change({
      effect: (campaign, from) => paused(campaign, 'hr', isoOf(from.now)),
      isDone: campaign => isIn(campaign, 'gepauzeerd'),
      audited: 'campagne_gepauzeerd',
    }),
    [campaignVerbs.resume]: change({
      effect: (campaign, from) => resumed(campaign, isoOf(from.now)),
      isDone: campaign => isIn(campaign, 'verzendt'),
      audited: 'campagne_hervat',
    }),
    [campaignVerbs.cancel]: show((campaign, from) =>
      isIn(campaign, 'verzendt', 'gepauzeerd')
        ? sureCard(from.lang, campaign, 'cancel')
        : stands(from, campaign, stale),
    ),
    [campaignVerbs.cancelled]: change({
      effect: (campaign, from) => stopped(campaign, isoOf(from.now)),
      isDone: campaign => isIn(campaign, 'gestopt'),
      audited: 'campagne_gestopt',
    }),
    [campaignVerbs.retry]: retry(['mislukt'], 'campagne_opnieuw'),
    [campaignVerbs.unknown]: fresh(async (campaign, { lang }) =>
      sureCard(lang, campaign, 'unknown', (await totalsOf(campaign)).states.onbekend),
    ),
    [campaignVerbs.unknownAgain]: retry(['onbekend'], 'campagne_onbekend_opnieuw'),
    [campaignVerbs.correct]: following('correctie'),
    [campaignVerbs.remind]: following('herinnering'),
    [campaignVerbs.recall]: fresh(async (campaign, { lang }) =>
      sureCard(lang, campaign, 'recall', (await totalsOf(campaign)).states.verzonden),
    ),
    [campaignVerbs.recalled]: recalled,
    [campaignVerbs.file]: file,
    [campaignVerbs.reach]: reach,
  }
}
