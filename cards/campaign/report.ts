import type { Campaign, In } from '#src/campaign/campaign.ts'
import type { Totals } from '#src/campaign/ledger.ts'
import { toRemind } from '#src/campaign/told.ts'
import { type Action, type Card, card, type Element, execute, facts, noted, text } from '../card.ts'
import { datedText } from '../day.ts'
import type { Lang, Text } from '../text.ts'
import { campaignsDoor, campaignVerbs } from './doors.ts'
import { doneExample, stoppedExample } from './example.ts'
import {
  doneTotalsExample,
  fewExample,
  halfwayExample,
  readLine,
  reasonLines,
  totalsChart,
  totalsTable,
} from './totals.ts'
import { audienceText, campaignData, campaignTitle, phaseLine } from './words.ts'

const texts = {
  audience: { nl: 'Voor wie', en: 'For whom' },
  since: { nl: 'Begonnen', en: 'Started' },
  ended: { nl: 'Klaar', en: 'Done' },
  unknown: {
    nl: '**Onbekend** betekent: misschien is het bericht aangekomen. Trede stuurt het niet nog eens, tenzij jij dat beslist.',
    en: '**Unknown** means: the message may have arrived. Trede does not send it again unless you decide so.',
  },
  numbers: {
    nl: 'Trede geeft alleen aantallen, nooit namen. Wie later terugkomt, krijgt het bericht alsnog.',
    en: 'Trede gives numbers only, never names. Whoever comes back later still gets the message.',
  },
  again: { nl: 'Mislukte opnieuw proberen', en: 'Try the failed ones again' },
  decide: { nl: 'Beslissen over onbekend', en: 'Decide about unknown' },
  remind: {
    ongelezen: { nl: 'Herinnering aan wie niet las', en: 'Remind who did not read it' },
    verzonden: { nl: 'Herinnering aan iedereen', en: 'Remind everybody' },
  },
  correct: { nl: 'Bericht verbeteren', en: 'Correct the message' },
  recall: { nl: 'Bericht intrekken', en: 'Withdraw the message' },
  copy: { nl: 'Kopie maken', en: 'Make a copy' },
  csv: { nl: 'Cijfers als CSV', en: 'Figures as CSV' },
  xlsx: { nl: 'Cijfers als Excel', en: 'Figures as Excel' },
  refresh: { nl: 'Verversen', en: 'Refresh' },
} as const

/**
 * `press` is a name for the next press for a file: however often that is delivered, it gives one file. No number of readers below
 * `smallest` is shown.
 */
type Reported = {
  readonly zone: string
  readonly totals: Totals
  readonly smallest: number
  readonly press: string
  readonly note?: Text
}

/** How it went (D14), and what can follow on it (D12, D13, D16). */
export const campaignReportCard = (
  lang: Lang,
  campaign: In<'klaar' | 'gestopt'>,
  { zone, totals, smallest, press, note }: Reported,
): Card =>
  card(
    lang,
    campaignTitle(lang, campaign),
    [
      ...noted(lang, note),
      phaseLine(lang, campaign),
      facts([
        [texts.audience[lang], audienceText(lang, campaign.audience)],
        [texts.since[lang], datedText(lang, campaign.since, zone)],
        [texts.ended[lang], datedText(lang, campaign.ended, zone)],
      ]),
      totalsChart(lang, totals),
      totalsTable(lang, totals),
      ...(campaign.message.asksRead ? [readLine(lang, totals, smallest)] : []),
      ...reasonLines(lang, totals, smallest),
      ...(totals.states.onbekend > 0 ? [text(texts.unknown[lang])] : []),
      text(texts.numbers[lang]),
      { type: 'ActionSet', actions: followWays(lang, campaign, totals, smallest) } satisfies Element,
    ],
    [...resendWays(lang, campaign, totals), ...fileWays(lang, campaign, press), campaignsDoor(lang)],
  )

const way = (lang: Lang, campaign: Campaign, verb: string, title: Text, more: object = {}): Action =>
  execute(verb, title[lang], { ...campaignData(campaign), ...more }, { inputs: false })

/** Only what certainly did not arrive is tried again in one press; about the rest somebody decides. */
const resendWays = (lang: Lang, campaign: In<'klaar' | 'gestopt'>, { states }: Totals): Action[] =>
  campaign.phase === 'klaar'
    ? [
        ...(states.mislukt > 0 ? [way(lang, campaign, campaignVerbs.retry, texts.again)] : []),
        ...(states.onbekend > 0 ? [way(lang, campaign, campaignVerbs.unknown, texts.decide)] : []),
      ]
    : []

const fileWays = (lang: Lang, campaign: Campaign, press: string): Action[] => [
  way(lang, campaign, campaignVerbs.file, texts.csv, { soort: 'csv', pers: press }),
  way(lang, campaign, campaignVerbs.file, texts.xlsx, { soort: 'xlsx', pers: press }),
]

const followWays = (lang: Lang, campaign: Campaign, totals: Totals, smallest: number): Action[] => [
  ...remindWay(lang, campaign, toRemind(totals, smallest)),
  ...(campaign.kind !== 'intrekking' && totals.states.verzonden > 0
    ? [
        way(lang, campaign, campaignVerbs.correct, texts.correct),
        way(lang, campaign, campaignVerbs.recall, texts.recall),
      ]
    : []),
  ...(campaign.kind === 'bericht' ? [way(lang, campaign, campaignVerbs.copy, texts.copy)] : []),
  way(lang, campaign, campaignVerbs.open, texts.refresh),
]

const remindWay = (lang: Lang, campaign: Campaign, who: ReturnType<typeof toRemind>): Action[] =>
  campaign.kind !== 'intrekking' && campaign.message.asksRead && who
    ? [way(lang, campaign, campaignVerbs.remind, texts.remind[who])]
    : []

const shown = { zone: 'Europe/Amsterdam', totals: doneTotalsExample, smallest: 10, press: 'pers' }

export const examples = {
  done: (lang: Lang) => campaignReportCard(lang, doneExample, shown),
  few: (lang: Lang) => campaignReportCard(lang, doneExample, { ...shown, totals: fewExample }),
  stopped: (lang: Lang) => campaignReportCard(lang, stoppedExample, { ...shown, totals: halfwayExample }),
  recalled: (lang: Lang) => campaignReportCard(lang, { ...doneExample, kind: 'intrekking', of: 'c-6' }, shown),
}
