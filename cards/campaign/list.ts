import type { Campaign } from '#src/campaign/campaign.ts'
import { block, type Card, card, type Element, execute, noted, small, text } from '../card.ts'
import { phaseWords } from '../content/campaign-outcomes.ts'
import { datedText } from '../day.ts'
import { numberIn } from '../field.ts'
import { openRow } from '../open-row.ts'
import type { Lang, Text } from '../text.ts'
import { campaignVerbs } from './doors.ts'
import { campaignExamples, emptyExample } from './example.ts'
import { audienceText, campaignTitle, kindNames } from './words.ts'

const texts = {
  title: { nl: 'Campagnes', en: 'Campaigns' },
  lead: {
    nl: 'Alle collega’s van HR zien deze lijst. Kies een campagne om verder te gaan.',
    en: 'All colleagues of HR see this list. Choose a campaign to go on.',
  },
  empty: {
    nl: 'Er zijn nog geen campagnes. Begin er een: zelf schrijven, of met een voorbeeld uit de kalender.',
    en: 'There are no campaigns yet. Start one: write it yourself, or with an example from the calendar.',
  },
  steps: {
    nl: 'Je schrijft, kiest voor wie, en stuurt jezelf een proef. Een tweede persoon van HR keurt goed. Pas dan gaat het bericht uit.',
    en: 'You write, choose for whom, and send yourself a test. A second person of HR approves. Only then does the message go out.',
  },
  halted: {
    nl: '**De noodstop staat aan.** Er gaat geen enkele campagne uit.',
    en: '**The emergency stop is on.** No campaign goes out at all.',
  },
  start: { nl: 'Nieuwe campagne', en: 'New campaign' },
  reach: { nl: 'Wie is niet te bereiken?', en: 'Who cannot be reached?' },
  stop: { nl: 'Noodstop voor campagnes', en: 'Emergency stop for campaigns' },
  next: { nl: 'Oudere campagnes', en: 'Older campaigns' },
  first: { nl: 'Nieuwste campagnes', en: 'Newest campaigns' },
} as const satisfies Record<string, Text>

const MOST = 8

type Listed = {
  readonly campaigns: readonly Campaign[]
  readonly halted: boolean
  readonly zone: string
  /** From which place in the list this card shows it. */
  readonly from?: number
  readonly note?: Text
}

/** Where HR begins (D3): what there is, how it stands, and a way to each. */
export const campaignsCard = (lang: Lang, { campaigns, halted, zone, from = 0, note }: Listed): Card =>
  card(
    lang,
    texts.title[lang],
    [
      ...noted(lang, note),
      ...(halted ? [block('warning', [text(texts.halted[lang])])] : []),
      text((campaigns.length > 0 ? texts.lead : texts.empty)[lang]),
      ...(campaigns.length > 0 ? [] : [text(texts.steps[lang])]),
      ...campaigns.slice(from, from + MOST).map((campaign, i) => row(lang, campaign, zone, from + i + 1)),
    ],
    [
      execute(campaignVerbs.start, texts.start[lang], {}, { style: 'positive', inputs: false }),
      ...(campaigns.length > from + MOST ? [page(lang, texts.next, from + MOST)] : []),
      ...(from > 0 ? [page(lang, texts.first, 0)] : []),
      execute(campaignVerbs.reach, texts.reach[lang], {}, { inputs: false }),
      execute(campaignVerbs.kill, texts.stop[lang], {}, { inputs: false }),
    ],
  )

const page = (lang: Lang, title: Text, from: number) =>
  execute(campaignVerbs.list, title[lang], { vanaf: from }, { inputs: false })

/** Its number keeps two of one name apart, also by ear. */
function row(lang: Lang, campaign: Campaign, zone: string, place: number): Element {
  const { phase, kind, audience, touched } = campaign
  const title = campaignTitle(lang, campaign)
  const stands = kind === 'bericht' ? phaseWords[phase][lang] : `${phaseWords[phase][lang]} · ${kindNames[kind][lang]}`
  const moment = datedText(lang, 'sendAt' in campaign ? campaign.sendAt : touched, zone)
  return openRow(
    campaignVerbs.open,
    { campagne: campaign.id },
    `${place}. ${title}. ${stands}. ${audienceText(lang, audience)}. ${moment}`,
    [
      text(`**${place} · ${title}**\u00a0›`),
      text(stands, { spacing: 'None' }),
      small(`${audienceText(lang, audience)} · ${moment}`),
    ],
    'emphasis',
  )
}

/** From which place on; 0 for whatever is no place. */
export const readFrom = (data: unknown): number => numberIn(data, 'vanaf', 1) ?? 0

const zone = 'Europe/Amsterdam'
const changed: Text = { nl: 'De campagne is verwijderd.', en: 'The campaign was deleted.' }
const many = Array.from({ length: 20 }, (_, i) => ({ ...emptyExample, id: `c-${i}` }))

export const examples = {
  none: (lang: Lang) => campaignsCard(lang, { campaigns: [], halted: false, zone, note: changed }),
  some: (lang: Lang) => campaignsCard(lang, { campaigns: campaignExamples, halted: false, zone }),
  halted: (lang: Lang) => campaignsCard(lang, { campaigns: campaignExamples.slice(0, 2), halted: true, zone }),
  many: (lang: Lang) => campaignsCard(lang, { campaigns: many, halted: false, zone, from: 8 }),
}
