import type { Counting } from '#src/campaign/blast.ts'
import type { Campaign } from '#src/campaign/campaign.ts'
import { faultsIn } from '#src/campaign/wording.ts'
import { blastExample, countingLines } from './campaign-counting.ts'
import { campaignsDoor, campaignVerbs } from './campaign-doors.ts'
import { draftExample, emptyExample } from './campaign-example.ts'
import { faultBlock } from './campaign-faults.ts'
import { shownMessage } from './campaign-show.ts'
import { audienceText, campaignData, campaignTitle, phaseLine, repeatText } from './campaign-words.ts'
import { type Action, type Card, card, type Element, execute, facts, noted } from './card.ts'
import type { Lang, Text } from './text.ts'

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
  voided: {
    nl: 'Een goedkeuring die er was, geldt niet meer. Leg de campagne opnieuw voor.',
    en: 'An approval that was there no longer counts. Put the campaign forward again.',
  },
} as const

export type Drafting = {
  readonly zone: string
  /** Absent when it follows on a campaign: then its readers are fixed. */
  readonly counting?: Counting
  readonly nameOf?: (id: string) => string
  readonly note?: Text
}

/** A draft as it is, and everything that can be done with it (D3). */
export const draftCard = (lang: Lang, campaign: Campaign, { zone, counting, nameOf, note }: Drafting): Card => {
  const data = { campagne: campaign.id }
  const way = (verb: string, title: Text, more: object = {}): Action =>
    execute(verb, title[lang], { ...data, ...more }, { inputs: false })
  return card(
    lang,
    campaignTitle(lang, campaign),
    [
      ...noted(lang, note),
      phaseLine(lang, campaign),
      ...(campaign.kind === 'intrekking' ? [] : faultBlock(lang, 'todo', faultsIn(campaign.message))),
      facts([
        [texts.audience[lang], audienceText(lang, campaign.audience)],
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

export const voidedNote: Text = texts.voided

const zone = 'Europe/Amsterdam'

export const examples = {
  empty: (lang: Lang) => draftCard(lang, emptyExample, { zone, counting: { counted: 12_000 } }),
  full: (lang: Lang) => draftCard(lang, draftExample, { zone, counting: blastExample, note: texts.voided }),
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
