import type { Published } from '#src/report/release.ts'
import { categoriesOf } from '#src/report/table.ts'
import type { Cell, Sheet } from '#src/report/writing.ts'
import { categoryName, figured } from '../policy/figures.ts'
import type { Lang } from '../text.ts'
import { notes } from './notes.ts'
import { partName } from './parts.ts'
import { answered } from './questions.ts'
import { figureText } from './table.ts'
import { periodName, spanText, tooSmall } from './words.ts'

const texts = {
  heads: {
    nl: ['Periode', 'Over', 'Onderdeel', 'Tabel', 'Wat', 'Aantal'],
    en: ['Period', 'Of', 'Unit', 'Table', 'What', 'Number'],
  },
  whole: { nl: 'Hele organisatie', en: 'Whole organisation' },
  total: { nl: 'Totaal', en: 'Total' },
  campaigns: { nl: 'Campagnes', en: 'Campaigns' },
  begun: { nl: 'Begonnen', en: 'Begun' },
  sheet: { nl: 'Cijfers', en: 'Figures' },
  about: { nl: 'Toelichting', en: 'About' },
  questions: { nl: 'Vragen van de Kamer', en: 'Questions of parliament' },
  question: { nl: 'Vraag', en: 'Question' },
  answer: { nl: 'Antwoord', en: 'Answer' },
  file: { nl: 'trede-cijfers', en: 'trede-figures' },
} as const

/** Whatever is not shown is a text, so that no spreadsheet counts on with it. */
export const cellOf = (lang: Lang, n: number | null | undefined, least?: number): Cell =>
  n ?? figureText(lang, n, least)

/** Everything of a release as one long table: a figure a line. */
const lines = (lang: Lang, release: Published): Cell[][] => [
  ...figured.flatMap(table => tableLines(lang, release, table)),
  ...(release.campaigns === undefined
    ? []
    : [
        [
          periodName(lang, release.period),
          '',
          texts.whole[lang],
          texts.campaigns[lang],
          texts.begun[lang],
          release.campaigns,
        ],
      ]),
]

function tableLines(lang: Lang, release: Published, table: (typeof figured)[number]): Cell[][] {
  const period = periodName(lang, release.period)
  const [total, row] = [release.totals[table.base], release.tables[table.id]]
  if (!total || !row) return [[period, '', texts.whole[lang], table.title[lang], texts.total[lang], tooSmall[lang]]]
  const of = spanText(lang, total.span)
  const rows = [
    { unit: texts.whole[lang], n: total.n, row, least: release.least?.[table.id] },
    ...(release.byPart?.[table.id] ?? []).flatMap((row, g) => {
      const part = release.parts?.[table.base]?.[g]
      return part ? [{ unit: partName(lang, part), n: part.n, row, least: undefined }] : []
    }),
  ]
  return rows.flatMap(({ unit, n, row, least }) => [
    [period, of, unit, table.title[lang], `${texts.total[lang]} (${table.of[lang]})`, n],
    ...categoriesOf(table).map(category => [
      period,
      of,
      unit,
      table.title[lang],
      categoryName(table, category)[lang],
      cellOf(lang, row[category], least?.[category]),
    ]),
  ])
}

export function figureSheets(lang: Lang, release: Published, invented: boolean): Sheet[] {
  return [
    { name: texts.questions[lang], rows: [[texts.question[lang], texts.answer[lang]], ...answers(lang, release)] },
    { name: texts.sheet[lang], rows: [texts.heads[lang], ...lines(lang, release)] },
    {
      name: texts.about[lang],
      rows: [[texts.about[lang]], ...notes(lang, release, invented).map(line => [line])],
    },
  ]
}

/** A CSV has no sheets: the figures, with what they mean below them. */
export const figureLines = (lang: Lang, release: Published, invented: boolean): Sheet => ({
  name: texts.sheet[lang],
  rows: [texts.heads[lang], ...lines(lang, release), [], ...notes(lang, release, invented).map(line => [line])],
})

const answers = (lang: Lang, release: Published): Cell[][] =>
  answered(release).map(({ ask, n, least }) => [ask[lang], cellOf(lang, n, least)])

export const figureFileName = (lang: Lang, { period }: Published, kind: string): string =>
  `${texts.file[lang]}-${period.toLowerCase()}.${kind}`
