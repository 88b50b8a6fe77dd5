import type { Row } from '#src/report/release.ts'
import { categoriesOf } from '#src/report/table.ts'
import { bullets, type Element, small, text } from '../card.ts'
import { numberText } from '../number.ts'
import { categoryName, type Figured } from '../policy/figures.ts'
import { table } from '../table.ts'
import type { Lang } from '../text.ts'
import { tooSmall } from './words.ts'

const texts = {
  what: { nl: 'Wat', en: 'What' },
  count: { nl: 'Aantal', en: 'Number' },
  hidden: {
    nl: 'Te klein om te tonen, of verborgen om andere te beschermen:',
    en: 'Too small to show, or hidden to protect others:',
  },
  rounded: { nl: 'afgerond op vijf', en: 'rounded to five' },
  inTable: { nl: 'De cijfers staan in de tabel.', en: 'The figures are in the table.' },
  none: { nl: 'Alles hierin is te klein om te tonen.', en: 'Everything in it is too small to show.' },
} as const

const ROUND = 5
const rounded = (n: number) => ROUND * Math.round(n / ROUND)

export type Line = readonly [name: string, n: number]

type Lines = { readonly shown: Line[]; readonly least: Line[]; readonly hidden: string[] }

/** What may be shown of a row, largest first; of what else there are at least so many; and the names of what is too small. */
export function linesOf(lang: Lang, table: Figured, row: Row, least: Readonly<Record<string, number>> = {}): Lines {
  const all = categoriesOf(table).map(category => ({
    category,
    name: categoryName(table, category)[lang],
    n: row[category] ?? null,
  }))
  const largest = (lines: Line[]) => lines.toSorted((a, b) => b[1] - a[1])
  return {
    shown: largest(all.flatMap(({ name, n }): Line[] => (n === null ? [] : [[name, n]]))),
    least: largest(
      all.flatMap(({ category, name, n }): Line[] => (n === null && least[category] ? [[name, least[category]]] : [])),
    ),
    // That something was not filled in is no answer anybody waits for.
    hidden: all
      .filter(({ category, n }) => n === null && !least[category] && category !== 'overig')
      .map(({ name }) => name),
  }
}

/** The figures as a chart, for who sees charts, and always as a table; and what is not in it. */
export function rowElements(
  lang: Lang,
  figured: Figured,
  row: Row,
  known?: Readonly<Record<string, number>>,
): Element[] {
  const { shown, least, hidden } = linesOf(lang, figured, row, known)
  if (shown.length + least.length === 0) return [text(texts.none[lang])]
  const lines = numbered(shown)
  return [
    ...barChart(
      lang,
      figured.title[lang],
      lines.map(({ label, n }) => [label, n]),
    ),
    table(
      [texts.what[lang], texts.count[lang]],
      [
        ...lines.map(({ name, n }) => [name, numberText(lang, n)]),
        ...least.map(([name, n]) => [name, leastText(lang, n)]),
      ],
    ),
    ...(hidden.length > 0 ? [small(texts.hidden[lang]), { ...bullets(hidden), size: 'Small', spacing: 'None' }] : []),
  ]
}

const LONGEST_LABEL = 14

/** A bar beside which a sentence stands has no room left, so then bars and lines of the table have a number. */
function numbered(shown: readonly Line[]): { name: string; label: string; n: number }[] {
  const short = shown.length < 2 || shown.every(([name]) => name.length <= LONGEST_LABEL)
  return shown.map(([name, n], i) =>
    short ? { name, label: name, n } : { name: `${i + 1}. ${name}`, label: `${i + 1}`, n },
  )
}

/** One bar says nothing that the table does not. */
export const barChart = (lang: Lang, title: string, lines: readonly Line[]): Element[] =>
  lines.length < 2
    ? []
    : [
        {
          type: 'Chart.HorizontalBar',
          title: `${title} (${texts.rounded[lang]})`,
          displayMode: 'AbsoluteWithAxis',
          data: lines.map(([x, y]) => ({ x, y: rounded(y) })),
          fallback: small(texts.inTable[lang]),
        },
      ]

const leastText = (lang: Lang, n: number): string =>
  ({ nl: `minstens ${numberText('nl', n)}`, en: `at least ${numberText('en', n)}` })[lang]

/** A figure as it may be shown: in full, at least so many, or not. */
export const figureText = (lang: Lang, n: number | null | undefined, least?: number): string =>
  typeof n !== 'number' && least ? leastText(lang, least) : shownText(lang, n)

export const shownText = (lang: Lang, n: number | null | undefined): string =>
  typeof n === 'number' ? numberText(lang, n) : tooSmall[lang]
