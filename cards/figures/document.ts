import { isYear } from '#src/report/period.ts'
import type { Published } from '#src/report/release.ts'
import { categoriesOf } from '#src/report/table.ts'
import type { Block, Cell, TextDocument } from '#src/report/writing.ts'
import { categoryName, type Figured, figured } from '../policy/figures.ts'
import { chapters } from '../policy/figures-chapters.ts'
import type { Lang, Text } from '../text.ts'
import { campaignsText } from './campaigns.ts'
import { cellOf } from './files.ts'
import { notes } from './notes.ts'
import { noParts, partName } from './parts.ts'
import { answered } from './questions.ts'
import { missingText, periodTitle, totalText } from './words.ts'

const texts = {
  about: { nl: 'Toelichting', en: 'About' },
  questions: { nl: 'Vragen van de Kamer', en: 'Questions of parliament' },
  question: { nl: 'Vraag', en: 'Question' },
  answer: { nl: 'Antwoord', en: 'Answer' },
  parts: { nl: 'Per onderdeel', en: 'By unit' },
  unit: { nl: 'Onderdeel', en: 'Unit' },
  more: {
    nl: 'Alle cijfers per onderdeel staan in het bestand van Excel.',
    en: 'All figures by unit are in the Excel file.',
  },
  what: { nl: 'Wat', en: 'What' },
  count: { nl: 'Aantal', en: 'Number' },
  title: (period: string): Text => ({
    nl: `Aanpak van discriminatie en racisme: cijfers uit Trede, ${period}`,
    en: `Tackling discrimination and racism: figures from Trede, ${period}`,
  }),
  write: { nl: '[Vul hier aan wat je organisatie deed.]', en: '[Fill in here what your organisation did.]' },
} as const

/** The text for the departmental rapportage, in its order, with room for what only people can write. */
export function figureDocument(lang: Lang, release: Published, invented: boolean): TextDocument {
  return {
    title: texts.title(periodTitle(lang, release.period))[lang],
    lang,
    blocks: [
      { heading: texts.about[lang] },
      { bullets: notes(lang, release, invented) },
      { heading: texts.questions[lang] },
      {
        table: {
          head: [texts.question[lang], texts.answer[lang]],
          rows: answered(release).map(({ ask, n, least }) => [ask[lang], cellOf(lang, n, least)]),
        },
      },
      ...chapters.flatMap(({ title, lead, tables, write }): Block[] => [
        { heading: title[lang] },
        { text: lead[lang] },
        ...tables.flatMap(id => {
          const table = figured.find(each => each.id === id)
          return table ? tableBlocks(lang, release, table) : []
        }),
        ...(write ? [{ text: texts.write[lang] }] : []),
      ]),
      ...(isYear(release.period) ? partBlocks(lang, release) : []),
    ],
  }
}

function tableBlocks(lang: Lang, release: Published, table: Figured): Block[] {
  const [total, row] = [release.totals[table.base], release.tables[table.id]]
  const head: Block[] = [
    { heading: table.title[lang], level: 2 },
    ...(table.id === 'campagne' ? [{ text: campaignsText(lang, release) }] : []),
  ]
  if (!total || !row) return [...head, { text: missingText(lang, table, release) }]
  const least = release.least?.[table.id]
  const rows = categoriesOf(table)
    .filter(category => category !== 'overig' || typeof row[category] === 'number')
    .map((category): [string, Cell] => [
      categoryName(table, category)[lang],
      cellOf(lang, row[category], least?.[category]),
    ])
  return [
    ...head,
    { text: `${totalText(lang, table, total)}.` },
    { table: { head: [texts.what[lang], texts.count[lang]], rows } },
  ]
}

/** By unit: how many cases were closed, and in how many yearly talks the question was discussed. */
function partBlocks(lang: Lang, release: Published): Block[] {
  const tables = [
    { id: 'uitkomst', category: undefined },
    { id: 'p_gesprek', category: 'gedaan' },
  ].flatMap(({ id, category }): Block[] => {
    const table = figured.find(each => each.id === id)
    const parts = release.parts?.[table?.base ?? ''] ?? []
    if (!table || parts.length === 0) return []
    const rows = parts.map((part, g) => [
      partName(lang, part),
      part.n,
      ...(category ? [cellOf(lang, release.byPart?.[id]?.[g]?.[category])] : []),
    ])
    const head = [texts.unit[lang], table.of[lang], ...(category ? [categoryName(table, category)[lang]] : [])]
    return [{ heading: table.title[lang], level: 2 }, { table: { head, rows } }]
  })
  return [
    { heading: texts.parts[lang] },
    ...(tables.length > 0 ? [...tables, { text: texts.more[lang] }] : [{ text: noParts[lang] }]),
  ]
}
