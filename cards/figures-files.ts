import { isYear } from '#src/report/period.ts'
import type { Published } from '#src/report/release.ts'
import { categoriesOf } from '#src/report/table.ts'
import type { Block, Cell, Sheet, TextDocument } from '#src/report/writing.ts'
import { dateText } from './day.ts'
import { answered } from './figures.ts'
import { partName, withText } from './figures-parts.ts'
import { figureText } from './figures-table.ts'
import { inventedText, missingText, periodName, spanText, tooSmall, totalText } from './figures-words.ts'
import { categoryName, type Figured, figured } from './policy/figures.ts'
import { chapters } from './policy/figures-chapters.ts'
import type { Lang, Text } from './text.ts'

const texts = {
  heads: {
    nl: ['Periode', 'Over', 'Onderdeel', 'Tabel', 'Wat', 'Aantal'],
    en: ['Period', 'Of', 'Unit', 'Table', 'What', 'Number'],
  },
  whole: { nl: 'Hele organisatie', en: 'Whole organisation' },
  total: { nl: 'Totaal', en: 'Total' },
  sheet: { nl: 'Cijfers', en: 'Figures' },
  about: { nl: 'Toelichting', en: 'About' },
  questions: { nl: 'Vragen van de Kamer', en: 'Questions of parliament' },
  question: { nl: 'Vraag', en: 'Question' },
  answer: { nl: 'Antwoord', en: 'Answer' },
  parts: { nl: 'Per onderdeel', en: 'By unit' },
  unit: { nl: 'Onderdeel', en: 'Unit' },
  what: { nl: 'Wat', en: 'What' },
  count: { nl: 'Aantal', en: 'Number' },
  title: (period: string): Text => ({
    nl: `Aanpak van discriminatie en racisme: cijfers uit Trede, ${period}`,
    en: `Tackling discrimination and racism: figures from Trede, ${period}`,
  }),
  file: { nl: 'trede-cijfers', en: 'trede-figures' },
  write: { nl: '[Vul hier aan wat je organisatie deed.]', en: '[Fill in here what your organisation did.]' },
} as const

/** What a figure means and how it was protected; in every file, because files travel without their card. */
const notes = (lang: Lang, { period, made, k }: Published, invented: boolean): string[] => [
  ...(invented ? [inventedText[lang]] : []),
  ...{
    nl: [
      `Deze cijfers zijn op ${dateText('nl', made)} gemaakt over ${periodName('nl', period).toLowerCase()}. Daarna veranderen ze niet meer.`,
      'Geteld zijn meldingen bij leidinggevenden die Trede gebruikten. Meldingen bij vertrouwenspersonen, commissies of meldpunten staan er niet in.',
      `Een getal onder de ${k} staat er niet in. Soms is ook een groter getal weggelaten, zodat niemand het kleine kan uitrekenen. Er staat dan: ${tooSmall.nl}. Dat kan ook nul zijn.`,
      'Bij een zaak kan meer dan één ding gedaan zijn. Dan staat ze bij elk daarvan.',
      'Een leidinggevende vulde in wat er is gedaan en of de melder tevreden was. Trede heeft dat niet nagevraagd.',
    ],
    en: [
      `These figures were made on ${dateText('en', made)} about ${periodName('en', period).toLowerCase()}. They do not change after that.`,
      'Counted are reports to managers who used Trede. Reports to confidential advisers (vertrouwenspersonen), committees or reporting desks are not in them.',
      `A number below ${k} is not in them. Sometimes a larger number is left out too, so that nobody can work out the small one. Then it says: ${tooSmall.en}. That can also be none.`,
      'In one case more than one thing can have been done. Then it stands with each of them.',
      'A manager filled in what was done and whether the person who reported was satisfied. Trede did not ask further.',
    ],
  }[lang],
]

/** Whatever is not shown is a text, so that no spreadsheet counts on with it. */
const shown = (lang: Lang, n: number | null | undefined, least?: number): Cell => n ?? figureText(lang, n, least)

/** Everything of a release as one long table: a figure a line. */
function lines(lang: Lang, release: Published): Cell[][] {
  const period = periodName(lang, release.period)
  return figured.flatMap(table => {
    const total = release.totals[table.base]
    const row = release.tables[table.id]
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
        shown(lang, row[category], least?.[category]),
      ]),
    ])
  })
}

export function figureSheets(lang: Lang, release: Published, invented: boolean): Sheet[] {
  return [
    { name: texts.questions[lang], rows: [[texts.question[lang], texts.answer[lang]], ...answers(lang, release)] },
    { name: texts.sheet[lang], rows: [texts.heads[lang], ...lines(lang, release)] },
    {
      name: texts.about[lang],
      rows: [[texts.about[lang]], ...[...notes(lang, release, invented), ...folded(lang, release)].map(line => [line])],
    },
  ]
}

/** A CSV has no sheets: the figures, with what they mean below them. */
export const figureLines = (lang: Lang, release: Published, invented: boolean): Sheet => ({
  name: texts.sheet[lang],
  rows: [texts.heads[lang], ...lines(lang, release), [], ...notes(lang, release, invented).map(line => [line])],
})

const answers = (lang: Lang, release: Published): Cell[][] =>
  answered(release).map(({ ask, n, least }) => [ask[lang], shown(lang, n, least)])

/** Which units count together, so that nobody takes one for the other. */
const folded = (lang: Lang, release: Published): string[] =>
  (release.parts?.uitkomst ?? [])
    .filter(part => part.with.length > 0)
    .map(part => `${partName(lang, part)}: ${withText(lang, part.with)}`)

/** The text for the departmental rapportage, in its order, with room for what only people can write. */
export function figureDocument(lang: Lang, release: Published, invented: boolean): TextDocument {
  return {
    title: texts.title(periodName(lang, release.period).toLowerCase())[lang],
    lang,
    blocks: [
      { heading: texts.about[lang] },
      { bullets: notes(lang, release, invented) },
      { heading: texts.questions[lang] },
      { table: { head: [texts.question[lang], texts.answer[lang]], rows: answers(lang, release) } },
      ...chapters.flatMap(({ title, lead, tables, write }): Block[] => [
        { heading: title[lang] },
        { text: lead[lang] },
        ...figured.filter(({ id }) => tables.includes(id)).flatMap(table => tableBlocks(lang, release, table)),
        ...(write ? [{ text: texts.write[lang] }] : []),
      ]),
      ...(isYear(release.period) ? partBlocks(lang, release) : []),
    ],
  }
}

function tableBlocks(lang: Lang, release: Published, table: Figured): Block[] {
  const [total, row] = [release.totals[table.base], release.tables[table.id]]
  const heading: Block = { heading: table.title[lang], level: 2 }
  if (!total || !row) return [heading, { text: missingText(lang, table, release) }]
  const least = release.least?.[table.id]
  const rows = categoriesOf(table)
    .filter(category => category !== 'overig' || typeof row[category] === 'number')
    .map(category => [categoryName(table, category)[lang], shown(lang, row[category], least?.[category])])
  return [
    heading,
    { text: `${totalText(lang, table, total)}.` },
    { table: { head: [texts.what[lang], texts.count[lang]], rows } },
  ]
}

function partBlocks(lang: Lang, release: Published): Block[] {
  const parts = release.parts?.uitkomst ?? []
  if (parts.length === 0) return []
  const table = figured.find(({ id }) => id === 'uitkomst')
  return [
    { heading: texts.parts[lang] },
    ...(folded(lang, release).length > 0 ? [{ bullets: folded(lang, release) }] : []),
    {
      table: {
        head: [texts.unit[lang], table?.of[lang] ?? ''],
        rows: parts.map(part => [partName(lang, part), part.n]),
      },
    },
  ]
}

export const figureFileName = (lang: Lang, { period }: Published, kind: string): string =>
  `${texts.file[lang]}-${period.toLowerCase()}.${kind}`
