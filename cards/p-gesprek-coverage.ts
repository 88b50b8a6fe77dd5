import type { Coverage, CoverageRow } from '#src/p-gesprek/coverage.ts'
import { bullets, type Card, card, choice, type Element, execute, facts, subheading, text } from './card.ts'
import { dateText } from './cite.ts'
import { coverageVerb, talkVerbs } from './p-gesprek-data.ts'
import type { Lang, Text } from './text.ts'

const texts = {
  title: (period: string): Text => ({ nl: `P-gesprekken in ${period}`, en: `P-gesprekken in ${period}` }),
  opened: (nl: string, en: string): Text => ({
    nl: `Dit kwartaal is afgesloten. De cijfers zijn sinds ${nl} open en veranderen niet meer.`,
    en: `This quarter is closed. Its figures have been open since ${en} and no longer change.`,
  }),
  total: { nl: 'Hele organisatie', en: 'Whole organisation' },
  rest: (n: number): Text => ({
    nl: n === 1 ? 'Eén te kleine afdeling' : `${n} kleine afdelingen samen`,
    en: n === 1 ? 'One unit that is too small' : `${n} small units together`,
  }),
  row: (done: number, asked: number, share: number): Text => ({
    nl: `${done} van ${asked} besproken (${share}%)`,
    en: `${done} of ${asked} discussed (${share}%)`,
  }),
  none: {
    nl: 'Er waren minder dan 10 gesprekken. Zulke kleine aantallen laat Trede niet zien.',
    en: 'There were fewer than 10 talks. Trede does not show such small numbers.',
  },
  known: { nl: 'Wat weet je nu?', en: 'What do you know now?' },
  knows: {
    nl: [
      'Bij hoeveel gesprekken in Trede het moment er was.',
      'Bij hoeveel daarvan de vraag is gesteld en beiden zeggen: besproken.',
    ],
    en: [
      'Of how many talks in Trede the moment came.',
      'Of how many of those the question was put and both say: discussed.',
    ],
  },
  unknown: { nl: 'Wat weet je niet?', en: 'What do you not know?' },
  unknowns: {
    nl: [
      'Wat er is gezegd, en wie wat antwoordde. Dat weet niemand.',
      'Waarom een gesprek niet is bevestigd: niet gevoerd, vergeten, of ze zeggen iets anders.',
      'Gesprekken die niet in Trede stonden.',
      'Iets over een afdeling met minder dan 10 gesprekken.',
    ],
    en: [
      'What was said, and who answered what. Nobody knows that.',
      'Why a talk was not confirmed: not held, forgotten, or they say different things.',
      'Talks that were not in Trede.',
      'Anything about a unit with fewer than 10 talks.',
    ],
  },
  choose: { nl: 'Welk kwartaal?', en: 'Which quarter?' },
  show: { nl: 'Bekijken', en: 'Show' },
  back: { nl: 'Alle p-gesprekken', en: 'All p-gesprekken' },
} as const

/** "kwartaal 4 van 2026" */
const periodText = (lang: Lang, period: string): string => {
  const [year, quarter] = period.split('-Q')
  return lang === 'nl' ? `kwartaal ${quarter} van ${year}` : `quarter ${quarter} of ${year}`
}

type Shown = { readonly period: string; readonly since: string; readonly periods: readonly string[] }

/** C7: coverage by unit of a quarter that is over, and in so many words what it says and what not. */
export const coverageCard = (lang: Lang, { rows, folded, total }: Coverage, { period, since, periods }: Shown): Card =>
  card(
    lang,
    texts.title(periodText(lang, period))[lang],
    [
      text(texts.opened(dateText('nl', since), dateText('en', since))[lang]),
      ...(total ? [table(lang, total, rows, folded)] : [text(texts.none[lang], { weight: 'Bolder' })]),
      subheading(texts.known[lang]),
      bullets(texts.knows[lang]),
      subheading(texts.unknown[lang]),
      bullets(texts.unknowns[lang]),
      choice(
        'periode',
        texts.choose[lang],
        periods.map(id => ({ id, title: periodText(lang, id) })),
        { value: period },
      ),
    ],
    [
      execute(coverageVerb, texts.show[lang], {}, { style: 'positive' }),
      execute(talkVerbs.list, texts.back[lang], {}, { inputs: false }),
    ],
  )

const MOST = 60

const table = (lang: Lang, total: CoverageRow, rows: readonly CoverageRow[], folded: number): Element =>
  facts([
    [texts.total[lang], line(lang, total)],
    ...rows.slice(0, MOST).map(row => [row.unit ?? texts.rest(folded)[lang], line(lang, row)] as const),
  ])

const line = (lang: Lang, { done, asked }: CoverageRow): string =>
  texts.row(done, asked, Math.round((done / asked) * 100))[lang]

const shown = { period: '2026-Q4', since: '2027-02-01', periods: ['2026-Q4', '2026-Q3', '2026-Q2', '2026-Q1'] }
const some = [
  { unit: 'Uitvoering Noord', asked: 48, done: 40 },
  { unit: 'Uitvoering Zuid', asked: 31, done: 12 },
  { asked: 17, done: 15 },
]

export const examples = {
  some: (lang: Lang) => coverageCard(lang, { rows: some, folded: 3, total: { asked: 96, done: 67 } }, shown),
  none: (lang: Lang) => coverageCard(lang, { rows: [], folded: 2 }, shown),
}
