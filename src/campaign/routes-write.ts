import { audienceCard, MOST_LISTED, readAudience } from '#cards/campaign-audience.ts'
import { campaignVerbs } from '#cards/campaign-doors.ts'
import { voidedNote } from '#cards/campaign-draft.ts'
import { linksCard, readLinks } from '#cards/campaign-links.ts'
import { readFrom } from '#cards/campaign-list.ts'
import { presetIn, readStart, startCampaignCard } from '#cards/campaign-start.ts'
import { sureCard } from '#cards/campaign-sure.ts'
import { readCampaign } from '#cards/campaign-words.ts'
import { readWritten, writeCard } from '#cards/campaign-write.ts'
import type { Card } from '#cards/card.ts'
import type { Preset } from '#cards/content/campaign-preset.ts'
import type { From, Routes } from '#src/teams/routes.ts'
import { isIn } from './campaign.ts'
import { edited, isDeletable } from './changes.ts'
import { byOf, type Change, changing, personIn } from './changing.ts'
import type { CampaignDeps } from './deps.ts'
import { begun, duplicated } from './drafts.ts'
import { idsIn } from './listed.ts'
import type { CampaignMessage } from './message.ts'

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

const messageFrom = (preset: Preset | undefined): CampaignMessage => ({
  nl: { title: preset?.title.nl ?? '', text: preset?.text.nl ?? '' },
  en: { title: preset?.title.en ?? '', text: preset?.text.en ?? '' },
  buttons: [],
  mandatory: false,
  asksRead: false,
})

/** From the first word to a draft that is ready to be put forward (D1, D2, D3, D5). */
export function writeRoutes(deps: CampaignDeps): Routes['does'] {
  const { desk, schedule, random, digest, audit, organisations } = deps
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
    [campaignVerbs.audience]: show((campaign, { lang }) => audienceCard(lang, campaign, organisations)),
    [campaignVerbs.choose]: change(
      edit({
        effect: async (campaign, from, data) => {
          const chosen = readAudience(data, organisations)
          if ('audience' in chosen) return edited(campaign, { audience: chosen.audience }, byOf(from))
          const ids = idsIn(chosen.listed, MOST_LISTED)
          if ('fault' in ids) return audienceCard(from.lang, campaign, organisations, ids.fault)
          const { list } = await desk.keepList(ids.ids.map(id => personIn(from, id)))
          return edited(campaign, { audience: { kind: 'lijst', list } }, byOf(from))
        },
        isDone: (campaign, _from, data) => {
          const chosen = readAudience(data, organisations)
          return 'audience' in chosen ? same(chosen.audience, campaign.audience) : campaign.audience.kind === 'lijst'
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
