import type { Campaign } from '#src/campaign/campaign.ts'
import type { ReachCounting, ReachList } from '#src/campaign/reach-list.ts'
import { bullets, type Card, card, type Element, execute, small, subheading, text } from '../card.ts'
import { reasonWords } from '../content/campaign-outcomes.ts'
import { numberText } from '../number.ts'
import type { Lang, Text } from '../text.ts'
import { unmarked } from '../unmarked.ts'
import { campaignsDoor, campaignVerbs } from './doors.ts'
import { doneExample } from './example.ts'
import { campaignTitle } from './words.ts'

const texts = {
  title: { nl: 'Wie is niet te bereiken?', en: 'Who cannot be reached?' },
  none: {
    nl: 'Er is nog geen campagne verstuurd. Daarna staat hier wie Trede niet kon bereiken, in aantallen.',
    en: 'No campaign was sent yet. After that you see here whom Trede could not reach, in numbers.',
  },
  of: (title: string): Text => ({ nl: `Bij de laatste campagne: ${title}.`, en: `In the latest campaign: ${title}.` }),
  several: (titles: string): Text => ({
    nl: `Bij de campagnes van de laatste dertig dagen: ${titles}. Ieder telt één keer, zoals het bij de nieuwste ging.`,
    en: `In the campaigns of the last thirty days: ${titles}. Everybody counts once, as it went in the newest.`,
  }),
  counting: (n: string): Text => ({
    nl: `Trede telt nog: ${n} tot nu toe. Druk zo op Verversen.`,
    en: `Trede is still counting: ${n} so far. Press Refresh in a moment.`,
  }),
  failed: { nl: 'Het tellen lukte niet. Probeer het later nog eens.', en: 'Counting failed. Try again later.' },
  forgotten: {
    nl: 'Wie dat waren, bewaart Trede 90 dagen. Dat is voorbij. Hoeveel het er waren, staat bij de campagne.',
    en: 'Who they were is kept for 90 days. That is over. How many there were stands with the campaign.',
  },
  all: (n: string): Text => ({
    nl: `**${n}** collega’s waren niet te bereiken.`,
    en: `**${n}** colleagues could not be reached.`,
  }),
  nobody: { nl: 'Iedereen was te bereiken.', en: 'Everybody could be reached.' },
  rest: { nl: 'Kleinere groepen samen', en: 'Smaller groups together' },
  more: (n: string): Text => ({
    nl: `En **${n}** collega’s in andere onderdelen.`,
    en: `And **${n}** colleagues in other units.`,
  }),
  row: (n: string, why: string): Text => ({ nl: `**${n}** · ${why}`, en: `**${n}** · ${why}` }),
  todo: { nl: 'Wat kun je doen?', en: 'What can you do?' },
  names: (n: string): Text => ({
    nl: `Groepen kleiner dan ${n} staan bij elkaar, soms met een grotere erbij, zodat niemand de kleine kan uitrekenen. Namen geeft Trede nooit.`,
    en: `Groups smaller than ${n} are put together, sometimes with a larger one, so that nobody can work out the small ones. Trede never gives names.`,
  }),
  refresh: { nl: 'Verversen', en: 'Refresh' },
} as const

const MOST = 12

/** D15: as numbers by unit and reason, never names. */
export const reachCard = (lang: Lang, sent: readonly Campaign[], counting: ReachCounting | undefined): Card =>
  card(
    lang,
    texts.title[lang],
    counting ? [text(ofWhich(lang, sent)), ...found(lang, counting)] : [text(texts.none[lang])],
    [
      ...(counting && ('counted' in counting || 'failed' in counting)
        ? [execute(campaignVerbs.reach, texts.refresh[lang], {}, { style: 'positive', inputs: false })]
        : []),
      campaignsDoor(lang),
    ],
  )

const ofWhich = (lang: Lang, sent: readonly Campaign[]): string => {
  const titles = sent.map(one => campaignTitle(lang, one)).join(' · ')
  return texts[sent.length > 1 ? 'several' : 'of'](titles)[lang]
}

function found(lang: Lang, counting: ReachCounting): Element[] {
  if ('failed' in counting) return [text(texts.failed[lang])]
  if ('forgotten' in counting) return [text(texts.forgotten[lang])]
  if ('counted' in counting) return [text(texts.counting(numberText(lang, counting.counted))[lang])]
  const { list } = counting
  if (list.all === 0) return [text(texts.nobody[lang])]
  return [
    text(texts.all(numberText(lang, list.all))[lang]),
    ...byUnit(lang, list),
    subheading(texts.todo[lang]),
    bullets([...new Set([...list.rows, ...list.rest].map(({ reason }) => reasonWords[reason].todo[lang]))]),
    small(texts.names(numberText(lang, list.smallest))[lang]),
  ]
}

const byUnit = (lang: Lang, { rows, rest }: ReachList): Element[] => {
  const line = ({ n, reason }: ReachList['rest'][number]) =>
    texts.row(numberText(lang, n), reasonWords[reason].why[lang])[lang]
  const units = [...new Set(rows.map(({ unit }) => unit))].slice(0, MOST)
  const more = rows.reduce((sum, { unit, n }) => (units.includes(unit) ? sum : sum + n), 0)
  return [
    ...units.flatMap(unit => [subheading(unmarked(unit)), bullets(rows.filter(row => row.unit === unit).map(line))]),
    ...(more > 0 ? [text(texts.more(numberText(lang, more))[lang])] : []),
    ...(rest.length > 0 ? [subheading(texts.rest[lang]), bullets(rest.map(line))] : []),
  ]
}

const list: ReachList = {
  smallest: 10,
  rows: [
    { unit: 'voorbeeld-uitvoering', reason: 'geblokkeerd', n: 120 },
    { unit: 'voorbeeld-uitvoering', reason: 'nooit_ontmoet', n: 40 },
    { unit: 'voorbeeld-bonaire', reason: 'nooit_ontmoet', n: 12 },
  ],
  rest: [{ reason: 'te_druk', n: 4 }],
  all: 176,
}

export const examples = {
  none: (lang: Lang) => reachCard(lang, [], undefined),
  list: (lang: Lang) => reachCard(lang, [doneExample], { list }),
  several: (lang: Lang) =>
    reachCard(lang, [doneExample, { ...doneExample, id: 'c-8' }], {
      list: {
        ...list,
        rows: Array.from({ length: 14 }, (_, i) => ({ unit: `voorbeeld-${i}`, reason: 'geblokkeerd', n: 20 })),
        all: 284,
      },
    }),
  nobody: (lang: Lang) => reachCard(lang, [doneExample], { list: { smallest: 10, rows: [], rest: [], all: 0 } }),
  counting: (lang: Lang) => reachCard(lang, [doneExample], { counted: 800 }),
  forgotten: (lang: Lang) => reachCard(lang, [doneExample], { forgotten: true }),
  failed: (lang: Lang) => reachCard(lang, [doneExample], { failed: true }),
}
