import type { Counting } from '#src/campaign/blast.ts'
import type { Campaign } from '#src/campaign/campaign.ts'
import { faultsIn } from '#src/campaign/wording.ts'
import { type Action, block, type Card, card, type Element, execute, facts, noted, text } from '../card.ts'
import type { Lang, Text } from '../text.ts'
import { blastExample, countingLines } from './counting.ts'
import { campaignsDoor, campaignVerbs } from './doors.ts'
import { draftExample, emptyExample } from './example.ts'
import { faultBlock } from './faults.ts'
import { shownMessage } from './show.ts'
import { audienceUntil, campaignData, campaignTitle, phaseLine, repeatText } from './words.ts'

const texts = {
  audience: { nl: 'Voor wie', en: 'For whom' },
  repeat: { nl: 'Herhalen', en: 'Repeat' },
  write: { nl: 'Tekst', en: 'Text' },
  links: { nl: 'Afbeelding en knoppen', en: 'Picture and buttons' },
  choose: { nl: 'Voor wie?', en: 'For whom?' },
  proof: { nl: 'Proef sturen', en: 'Send a test' },
  plan: { nl: 'Wanneer, en voorleggen', en: 'When, and put forward' },
  copy: { nl: 'Kopie maken', en: 'Make a copy' },
  drop: { nl: 'Verwijderen', en: 'Delete' },
  refresh: { nl: 'Verversen', en: 'Refresh' },
  emptied: {
    nl: '**Er was niemand meer om naar te sturen.** Het bericht is daarom niet verstuurd. Kies opnieuw voor wie het is.',
    en: '**There was nobody left to send to.** So the message was not sent. Choose again for whom it is.',
  },
  expired: {
    nl: '**De lijst van deze campagne is er niet meer.** Trede bewaart een lijst negentig dagen. Geef een nieuwe lijst, of kies een deel van de organisatie.',
    en: '**The list of this campaign is gone.** Trede keeps a list for ninety days. Give a new list, or choose a part of the organisation.',
  },
  voided: {
    nl: 'Een goedkeuring die er was, geldt niet meer. Leg de campagne opnieuw voor.',
    en: 'An approval that was there no longer counts. Put the campaign forward again.',
  },
} as const

export type Drafting = {
  readonly zone: string
  /** `yyyy-mm-dd`; a list of before is gone. */
  readonly today?: string
  /** Absent when it follows on a campaign: then its readers are fixed. */
  readonly counting?: Counting
  readonly nameOf?: (id: string) => string
  readonly note?: Text
}

/** A draft as it is, and everything that can be done with it (D3). */
export const draftCard = (
  lang: Lang,
  campaign: Campaign,
  { zone, today = '', counting, nameOf, note }: Drafting,
): Card => {
  const data = { campagne: campaign.id }
  const way = (verb: string, title: Text, more: object = {}): Action =>
    execute(verb, title[lang], { ...data, ...more }, { inputs: false })
  return card(
    lang,
    campaignTitle(lang, campaign),
    [
      ...noted(lang, note),
      phaseLine(lang, campaign),
      ...warned(lang, campaign, today),
      ...(campaign.kind === 'intrekking' ? [] : faultBlock(lang, 'todo', faultsIn(campaign.message))),
      facts([
        [texts.audience[lang], audienceUntil(lang, campaign.audience)],
        ...(campaign.repeat ? [[texts.repeat[lang], repeatText(lang, campaign.repeat)] as const] : []),
      ]),
      ...(counting ? countingLines(lang, counting, zone, nameOf ?? (id => id)) : []),
      ...shownMessage(lang, campaign),
      {
        type: 'ActionSet',
        actions: [
          way(campaignVerbs.links, texts.links),
          way(campaignVerbs.proof, texts.proof),
          way(campaignVerbs.copy, texts.copy, campaignData(campaign)),
          way(campaignVerbs.drop, texts.drop),
        ],
      } satisfies Element,
    ],
    [
      way(campaignVerbs.write, texts.write),
      ...(campaign.audience.kind === 'ontvangers' ? [] : [way(campaignVerbs.audience, texts.choose)]),
      execute(campaignVerbs.when, texts.plan[lang], data, { style: 'positive', inputs: false }),
      ...(counting && 'counted' in counting ? [way(campaignVerbs.open, texts.refresh)] : []),
      campaignsDoor(lang),
    ],
  )
}

/** Why nothing would go out as it stands. */
function warned(lang: Lang, campaign: Campaign, today: string): Element[] {
  const { audience } = campaign
  const isExpired = audience.kind === 'lijst' && audience.until !== undefined && audience.until < today
  const isEmptied = campaign.phase === 'concept' && campaign.emptied === true
  return isExpired || isEmptied ? [block('attention', [text(texts[isExpired ? 'expired' : 'emptied'][lang])])] : []
}

export const voidedNote: Text = texts.voided

const zone = 'Europe/Amsterdam'
const listExample = { kind: 'lijst', list: 'lijst-x', until: '2027-02-23', recipients: 1_204 } as const

export const examples = {
  empty: (lang: Lang) => draftCard(lang, emptyExample, { zone, counting: { counted: 12_000 } }),
  full: (lang: Lang) => draftCard(lang, draftExample, { zone, counting: blastExample, note: texts.voided }),
  emptied: (lang: Lang) => draftCard(lang, { ...draftExample, phase: 'concept', emptied: true }, { zone }),
  expired: (lang: Lang) => draftCard(lang, { ...draftExample, audience: listExample }, { zone, today: '2027-03-01' }),
  list: (lang: Lang) =>
    draftCard(lang, { ...draftExample, audience: listExample, repeat: { weeks: 1, at: { hour: 10, zone } } }, { zone }),
  small: (lang: Lang) =>
    draftCard(lang, draftExample, {
      zone,
      counting: { blast: { recipients: 4, ends: '2026-11-23T10:06:00Z', overlap: [] } },
    }),
  nobody: (lang: Lang) =>
    draftCard(lang, draftExample, {
      zone,
      counting: { blast: { recipients: 0, ends: '2026-11-23T10:06:00Z', overlap: [] } },
    }),
  failed: (lang: Lang) => draftCard(lang, draftExample, { zone, counting: { failed: true } }),
  correction: (lang: Lang) =>
    draftCard(
      lang,
      {
        ...draftExample,
        kind: 'correctie',
        of: 'c-6',
        audience: { kind: 'ontvangers', of: 'c-6', who: 'verzonden' },
        repeat: { months: 12 },
      },
      { zone },
    ),
}
