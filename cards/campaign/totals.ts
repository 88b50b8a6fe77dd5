import type { Campaign } from '#src/campaign/campaign.ts'
import { ends, type State, type Totals } from '#src/campaign/ledger.ts'
import { readToShow, reasonsToShow } from '#src/campaign/told.ts'
import { type Element, small, subheading, text } from '../card.ts'
import { reasonWords, stateWords } from '../content/campaign-outcomes.ts'
import { tooSmall } from '../figures/words.ts'
import { numberText, percentText } from '../number.ts'
import { table } from '../table.ts'
import type { Lang, Text } from '../text.ts'
import { audienceText, campaignTitle } from './words.ts'

const texts = {
  state: { nl: 'Hoe het staat', en: 'How it stands' },
  number: { nl: 'Aantal', en: 'Number' },
  all: { nl: 'Samen', en: 'Together' },
  reasons: { nl: 'Waarom niet?', en: 'Why not?' },
  reason: (n: string, why: string): Text => ({ nl: `**${n}** · ${why}`, en: `**${n}** · ${why}` }),
  read: (n: string, percent: string): Text => ({
    nl: `**${n}** ${n === '1' ? 'drukte' : 'drukten'} op Gelezen (${percent} van wie het kreeg).`,
    en: `**${n}** pressed “I have read this” (${percent} of who got it).`,
  }),
  few: (n: string): Text => ({
    nl: `Hoeveel collega’s op Gelezen drukten, is **te klein om te tonen**. Trede laat het zien als minstens ${n} dat deden en minstens ${n} niet. Zo weet niemand wie.`,
    en: `How many pressed “I have read this” is **too small to show**. Trede shows it when at least ${n} did and at least ${n} did not. So nobody knows who.`,
  }),
  isRead: { nl: 'Gelezen', en: 'Read' },
  chart: { nl: 'Hoe het staat', en: 'How it stands' },
} as const

const order: readonly State[] = [...ends, 'onderweg', 'open']
const colours: Readonly<Record<State, string>> = {
  verzonden: 'good',
  overgeslagen: 'neutral',
  geblokkeerd: 'warning',
  niet_geinstalleerd: 'categoricalPurple',
  mislukt: 'attention',
  onbekend: 'categoricalBlue',
  onderweg: 'categoricalTeal',
  open: 'categoricalMarigold',
}

const shownStates = ({ states }: Totals): readonly State[] => order.filter(state => states[state] > 0)

/** The states sum to the last row: who is in the audience is in exactly one of them. */
export const totalsTable = (lang: Lang, totals: Totals): Element =>
  table(
    [texts.state[lang], texts.number[lang], '%'],
    [
      ...shownStates(totals).map(state => [
        stateWords[state][lang],
        numberText(lang, totals.states[state]),
        percentText(lang, totals.states[state], totals.all),
      ]),
      [texts.all[lang], numberText(lang, totals.all), percentText(lang, totals.all, totals.all)],
    ],
    [5, 4, 3],
  )

/** Drawn where a client can; the table below it says the same (platform.md part 2, 4.8), so the stand-in is one line. */
export const totalsChart = (lang: Lang, totals: Totals): Element => ({
  type: 'Chart.Donut',
  title: texts.chart[lang],
  data: shownStates(totals).map(state => ({
    legend: stateWords[state][lang],
    value: totals.states[state],
    color: colours[state],
  })),
  fallback: small(
    shownStates(totals)
      .map(state => `${stateWords[state][lang]}: ${numberText(lang, totals.states[state])}`)
      .join(' · '),
  ),
})

/** Why it did not arrive, and what HR can do about it (D14). */
export const reasonLines = (lang: Lang, totals: Totals, smallest: number): Element[] => {
  const found = reasonsToShow(totals, smallest)
  return found.length > 0
    ? [
        subheading(texts.reasons[lang]),
        ...found.flatMap(([reason, n]) => [
          text(texts.reason(numberText(lang, n), reasonWords[reason].why[lang])[lang]),
          { ...small(reasonWords[reason].todo[lang]), spacing: 'None' },
        ]),
      ]
    : []
}

/** How many pressed “Gelezen”, or that it is too small to show. */
export function readLine(lang: Lang, totals: Totals, smallest: number): Element {
  const read = readToShow(totals, smallest)
  if (read === undefined) return text(texts.few(numberText(lang, smallest))[lang])
  return text(texts.read(numberText(lang, read), percentText(lang, read, totals.states.verzonden))[lang])
}

/** A row per state and per reason, for a file; numbers only, and no word of HR's that a spreadsheet might run goes unguarded. */
export const totalsRows = (
  lang: Lang,
  campaign: Campaign,
  totals: Totals,
  smallest: number,
): (readonly (string | number)[])[] => [
  [texts.state[lang], texts.reasons[lang], texts.number[lang]],
  [campaignTitle(lang, campaign), audienceText(lang, campaign.audience), ''],
  ...order.map(state => [stateWords[state][lang], '', totals.states[state]]),
  ...reasonsToShow(totals, smallest).map(([reason, n]) => ['', reasonWords[reason].why[lang], n]),
  [texts.all[lang], '', totals.all],
  ...(campaign.message.asksRead ? [[texts.isRead[lang], '', readToShow(totals, smallest) ?? tooSmall[lang]]] : []),
]

const none: Totals['states'] = {
  open: 0,
  onderweg: 0,
  verzonden: 0,
  overgeslagen: 0,
  geblokkeerd: 0,
  niet_geinstalleerd: 0,
  mislukt: 0,
  onbekend: 0,
}

export const halfwayExample: Totals = {
  all: 180_000,
  states: { ...none, open: 90_000, onderweg: 48, verzonden: 88_152, geblokkeerd: 1_800 },
  reasons: { geblokkeerd: 1_800 },
  read: 12_000,
}
/** A campaign to three, of whom one wants no campaigns. */
export const fewExample: Totals = {
  all: 3,
  states: { ...none, verzonden: 2, overgeslagen: 1 },
  reasons: { afgemeld: 1 },
  read: 1,
}
export const doneTotalsExample: Totals = {
  all: 180_000,
  states: {
    ...none,
    verzonden: 174_000,
    overgeslagen: 1_200,
    geblokkeerd: 3_600,
    niet_geinstalleerd: 900,
    mislukt: 280,
    onbekend: 20,
  },
  reasons: {
    afgemeld: 1_000,
    genoeg_deze_week: 200,
    geblokkeerd: 3_600,
    nooit_ontmoet: 900,
    te_druk: 280,
    geen_antwoord: 20,
  },
  read: 61_000,
}
