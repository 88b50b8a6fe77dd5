import { audienceCard, readAudience, type UnknownUnit } from '#cards/campaign/audience.ts'
import { campaignVerbs } from '#cards/campaign/doors.ts'
import { voidedNote } from '#cards/campaign/draft.ts'
import { linksCard, readLinks } from '#cards/campaign/links.ts'
import { readFrom } from '#cards/campaign/list.ts'
import { presetIn, readStart, startCampaignCard } from '#cards/campaign/start.ts'
import { sureCard } from '#cards/campaign/sure.ts'
import { readCampaign } from '#cards/campaign/words.ts'
import { readWritten, writeCard } from '#cards/campaign/write.ts'
import type { Card } from '#cards/card.ts'
import type { Preset } from '#cards/content/campaign-preset.ts'
import type { From, Routes } from '#src/teams/routes.ts'
import { type Audience, isIn } from './campaign.ts'
import { edited, isDeletable } from './changes.ts'
import { byOf, type Change, changing } from './changing.ts'
import type { CampaignDeps } from './deps.ts'
import { begun, duplicated } from './drafts.ts'
import type { CampaignMessage } from './message.ts'
import { nearest } from './nearest.ts'
import type { Lists } from './routes-list.ts'

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

const messageFrom = (preset: Preset | undefined): CampaignMessage => ({
  nl: { title: preset?.title.nl ?? '', text: preset?.text.nl ?? '' },
  en: { title: preset?.title.en ?? '', text: preset?.text.en ?? '' },
  buttons: [],
  mandatory: false,
  asksRead: false,
})

/** From the first word to a draft that is ready to be put forward (D1, D2, D3, D5). */
export function writeRoutes(deps: CampaignDeps, lists: Lists): Routes['does'] {
  const { desk, schedule, random, digest, audit } = deps
  const { list, stands, show, change, gone, stale } = changing(deps)
  const nameFor = (...parts: readonly string[]) => digest(...parts).slice(0, 24)

  /** Pressing "begin" again shows what was begun. */
  const begin = async (from: From, fresh: string, preset: Preset | undefined): Promise<Card> => {
    const id = nameFor('campagne', from.person, fresh, preset?.id ?? '')
    const draft = begun({ id, message: messageFrom(preset), audience: { kind: 'deel', part: {} } }, byOf(from))
    const saved = await desk.campaigns.save(draft)
    if (saved === 'saved') await audit('campagne_geschreven', from.person)
    const now = saved === 'saved' ? draft : await desk.campaigns.find(id)
    if (!now) return list(from, gone)
    return isIn(now, 'concept') ? writeCard(from.lang, now, preset ? { preset } : {}) : stands(from, now)
  }

  /** An edit of what was approved or put forward voids that, and says so. */
  const edit = (change: Pick<Change, 'effect' | 'isDone'>): Change => ({
    ...change,
    audited: 'campagne_geschreven',
    note: before => (isIn(before, 'voorgelegd', 'gepland') ? voidedNote : undefined),
  })

  /** The audience with its unit as it is really called; a unit that nobody knows would reach nobody. */
  const known = async (audience: Audience): Promise<Audience | UnknownUnit> => {
    const unit = audience.kind === 'deel' ? audience.part.unit : undefined
    if (audience.kind !== 'deel' || unit === undefined || deps.units.includes(unit)) return audience
    const same = deps.units.find(one => one.toLowerCase() === unit.toLowerCase())
    if (same) return { ...audience, part: { ...audience.part, unit: same } }
    if (deps.units.length === 0 && deps.people.members)
      for await (const _ of deps.people.members({ unit })) return audience
    return { unknown: unit, meant: nearest(unit, deps.units) }
  }

  const copy = show(async (campaign, from, data) => {
    const version = readCampaign(data)?.version ?? campaign.version
    const id = nameFor('kopie', campaign.id, String(version), from.person)
    const saved = await desk.campaigns.save(duplicated(campaign, id, byOf(from)))
    if (saved === 'saved') await audit('campagne_geschreven', from.person)
    const found = await desk.campaigns.find(id)
    return found ? stands(from, found) : list(from, gone)
  })

  const drop = show(async (campaign, from, data) => {
    if (readCampaign(data)?.version !== campaign.version || !isDeletable(campaign)) return stands(from, campaign, stale)
    if ((await desk.campaigns.remove(campaign)) === 'saved') await audit('campagne_verwijderd', from.person)
    return list(from, gone)
  })

  return {
    [campaignVerbs.list]: async (data, from) => list(from, undefined, readFrom(data)),
    [campaignVerbs.start]: async (_data, { lang, now, zone }) =>
      startCampaignCard(lang, schedule.day(now, zone), random.id()),
    [campaignVerbs.open]: show((campaign, from) => stands(from, campaign)),
    [campaignVerbs.write]: async (data, from) => {
      const started = readStart(data)
      if (started) return begin(from, started.fresh, started.preset)
      return show((campaign, { lang }) => writeCard(lang, campaign))(data, from)
    },
    [campaignVerbs.save]: change(
      edit({
        effect: (campaign, from, data) => {
          const { message, faults } = readWritten(data, campaign)
          if (faults.length > 0) return writeCard(from.lang, campaign, { typed: message, faults, ...presetOf(data) })
          return edited(campaign, { message }, byOf(from))
        },
        isDone: (campaign, _from, data) => same(readWritten(data, campaign).message, campaign.message),
      }),
    ),
    [campaignVerbs.links]: show((campaign, { lang }) => linksCard(lang, campaign)),
    [campaignVerbs.saveLinks]: change(
      edit({
        effect: (campaign, from, data) => {
          const { message, faults } = readLinks(data, campaign)
          if (faults.length > 0) return linksCard(from.lang, campaign, { typed: message, faults })
          return edited(campaign, { message }, byOf(from))
        },
        isDone: (campaign, _from, data) => same(readLinks(data, campaign).message, campaign.message),
      }),
    ),
    [campaignVerbs.audience]: show((campaign, { lang }) => audienceCard(lang, campaign, deps)),
    [campaignVerbs.choose]: change(
      edit({
        effect: async (campaign, from, data) => {
          const chosen = readAudience(data, deps)
          if ('listed' in chosen) return lists.read(Buffer.from(chosen.listed), from, campaign.id)
          const audience = await known(chosen.audience)
          if ('unknown' in audience) return audienceCard(from.lang, campaign, deps, audience)
          return edited(campaign, { audience }, byOf(from))
        },
        isDone: (campaign, _from, data) => {
          const chosen = readAudience(data, deps)
          return 'audience' in chosen && same(chosen.audience, campaign.audience)
        },
      }),
    ),
    [campaignVerbs.copy]: copy,
    [campaignVerbs.drop]: show((campaign, from) =>
      isDeletable(campaign) ? sureCard(from.lang, campaign, 'drop') : stands(from, campaign, stale),
    ),
    [campaignVerbs.dropped]: drop,
  }
}

const presetOf = (data: unknown) => {
  const preset = presetIn(data)
  return preset ? { preset } : {}
}
