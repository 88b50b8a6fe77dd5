import type { Campaign } from '#src/campaign/campaign.ts'
import type { ListRead } from '#src/campaign/list-import.ts'
import type { ListFault } from '#src/campaign/list-lines.ts'
import { block, type Card, card, choice, execute, small, text } from '../card.ts'
import { dateText } from '../day.ts'
import { fieldIn, pick, typedIn } from '../field.ts'
import { numberText } from '../number.ts'
import type { Lang, Text } from '../text.ts'
import { campaignsDoor, campaignVerbs } from './doors.ts'
import { draftExample, emptyExample } from './example.ts'
import { badLines } from './list-faults.ts'
import { campaignTitle } from './words.ts'

const texts = {
  title: { nl: 'Lijst met collega’s', en: 'List of colleagues' },
  reading: (n: string): Text => ({
    nl: `Trede leest je lijst: ${n} regels tot nu toe. Druk zo op Verversen.`,
    en: `Trede is reading your list: ${n} lines so far. Press Refresh in a moment.`,
  }),
  found: (n: string, lines: string): Text => ({
    nl: `Hierin vond Trede **${n}**, in ${lines}. Er is nog niets veranderd aan een campagne.`,
    en: `Trede found **${n}** in ${lines}. Nothing of a campaign has changed yet.`,
  }),
  people: { one: { nl: '1 collega', en: '1 colleague' }, more: { nl: 'collega’s', en: 'colleagues' } },
  linesOf: { one: { nl: '1 regel', en: '1 line' }, more: { nl: 'regels', en: 'lines' } },
  nobody: {
    nl: 'In deze lijst staat niemand die Trede kent. Er is niets bewaard.',
    en: 'Nobody whom Trede knows is in this list. Nothing was kept.',
  },
  twice: (lines: string): Text => ({
    nl: `Dubbel in de lijst: ${lines}. Ieder telt één keer.`,
    en: `Twice in the list: ${lines}. Everybody counts once.`,
  }),
  until: (day: string): Text => ({
    nl: `Trede bewaart de lijst tot en met ${day}. Plan de campagne eerder.`,
    en: `Trede keeps the list up to and including ${day}. Plan the campaign earlier.`,
  }),
  which: { nl: 'Voor welke campagne?', en: 'For which campaign?' },
  fresh: { nl: 'Een nieuwe campagne', en: 'A new campaign' },
  use: { nl: 'Deze lijst gebruiken', en: 'Use this list' },
  refresh: { nl: 'Verversen', en: 'Refresh' },
  talks: {
    nl: 'Was dit een planning van p-gesprekken? Dan mist de kolom datum.',
    en: 'Was this a planning of p-gesprekken? Then the column date is missing.',
  },
  failed: {
    nl: 'Het lezen van de lijst lukte niet. Probeer het zo nog eens.',
    en: 'Reading the list did not work. Try again in a moment.',
  },
  long: {
    nl: 'Deze lijst is te lang. Er passen 200.000 regels in. Kies liever een deel van de organisatie.',
    en: 'This list is too long. 200,000 lines fit. Rather choose a part of the organisation.',
  },
  gone: {
    nl: 'Deze lijst is er niet meer. Een lijst wacht een uur op je keuze. Geef de lijst opnieuw.',
    en: 'This list is no longer here. A list waits an hour for your choice. Give the list again.',
  },
} as const

/** How reading goes: so many lines so far, or what came of it. */
export type Reading =
  | { readonly lines: number }
  | { readonly read: ListRead }
  | { readonly failed: 'failed' | 'long' | 'gone' }

export type Listing = {
  /** Names the list in the buttons; empty when there is none any more. */
  readonly press: string
  readonly reading: Reading
  /** The campaigns that it may be for; none while it is being read. */
  readonly drafts?: readonly Campaign[]
  /** Sent as a file, so it may also be for a new campaign, or have been meant for p-gesprekken; else pasted on the card of one. */
  readonly isFile?: boolean
}

/** What stands in a list, every bad line by its number, before it is used (D5). */
export const listedCard = (lang: Lang, { press, reading, drafts = [], isFile = true }: Listing): Card => {
  if ('failed' in reading)
    return card(
      lang,
      texts.title[lang],
      [block('attention', [text(texts[reading.failed][lang])])],
      [campaignsDoor(lang)],
    )
  if ('lines' in reading)
    return card(
      lang,
      texts.title[lang],
      [text(texts.reading(numberText(lang, reading.lines))[lang])],
      [
        execute(campaignVerbs.listed, texts.refresh[lang], { lijst: press }, { style: 'positive', inputs: false }),
        campaignsDoor(lang),
      ],
    )
  return readCard(lang, { press, drafts, isFile }, reading.read)
}

type Waiting = Required<Omit<Listing, 'reading'>>

const readCard = (lang: Lang, { press, drafts, isFile }: Waiting, read: ListRead): Card => {
  const { recipients, lines, twice, faults, until } = read
  const fresh = { id: FRESH, title: texts.fresh[lang] }
  const options = [...drafts.map(one => ({ id: one.id, title: campaignTitle(lang, one) })), ...(isFile ? [fresh] : [])]
  return card(
    lang,
    texts.title[lang],
    [
      ...(recipients > 0
        ? [text(texts.found(counted(lang, recipients, 'people'), counted(lang, lines, 'linesOf'))[lang])]
        : [block('attention', [text(texts.nobody[lang])])]),
      ...(twice > 0 ? [text(texts.twice(counted(lang, twice, 'linesOf'))[lang])] : []),
      ...badLines(lang, faults),
      ...(recipients > 0
        ? [
            text(texts.until(dateText(lang, until))[lang]),
            choice('campagne', texts.which[lang], options, { value: options[0]?.id ?? FRESH }),
          ]
        : []),
      ...(isFile ? [small(texts.talks[lang])] : []),
    ],
    [
      ...(recipients > 0
        ? [execute(campaignVerbs.useList, texts.use[lang], { lijst: press }, { style: 'positive' })]
        : []),
      campaignsDoor(lang),
    ],
  )
}

const counted = (lang: Lang, n: number, what: 'people' | 'linesOf'): string =>
  n === 1 ? texts[what].one[lang] : `${numberText(lang, n)} ${texts[what].more[lang]}`

const FRESH = 'nieuw'

export const readListPress = (data: unknown): string => typedIn(data, 'lijst', 100)

/** For which campaign; undefined for a new one. */
export function readListFor(data: unknown): string | undefined {
  const id = fieldIn(data, 'campagne')
  if (pick(data, 'campagne', [FRESH] as const)) return undefined
  return typeof id === 'string' && /^[\w-]{1,60}$/.test(id) ? id : undefined
}

const read: ListRead = {
  list: 'lijst-x',
  until: '2027-02-23',
  recipients: 1_204,
  lines: 1_240,
  twice: 12,
  faults: new Map<ListFault, number[]>([
    ['id', [4, 7, 8, 9, 300]],
    ['unknown', Array.from({ length: 19 }, (_, i) => 20 + 3 * i)],
  ]),
}
const bad = new Map<ListFault, number[]>([['id', Array.from({ length: 90 }, (_, i) => 2 + 2 * i)]])
const drafts = [draftExample, emptyExample]

export const examples = {
  reading: (lang: Lang) => listedCard(lang, { press: 'pers', reading: { lines: 84_000 } }),
  read: (lang: Lang) => listedCard(lang, { press: 'pers', reading: { read }, drafts }),
  pasted: (lang: Lang) =>
    listedCard(lang, {
      press: 'pers',
      reading: { read: { ...read, twice: 0, faults: new Map() } },
      drafts: [draftExample],
      isFile: false,
    }),
  nobody: (lang: Lang) =>
    listedCard(lang, { press: 'pers', reading: { read: { ...read, recipients: 0, twice: 0, faults: bad } }, drafts }),
  failed: (lang: Lang) => listedCard(lang, { press: 'pers', reading: { failed: 'failed' } }),
  long: (lang: Lang) => listedCard(lang, { press: 'pers', reading: { failed: 'long' } }),
  gone: (lang: Lang) => listedCard(lang, { press: '', reading: { failed: 'gone' } }),
}
