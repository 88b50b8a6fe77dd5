import type { Offer } from '#src/privacy/files.ts'
import { isQuarter } from '#src/report/period.ts'
import { type Card, card, execute, text } from '../card.ts'
import { pick } from '../field.ts'
import { offered } from '../file-offer.ts'
import { table } from '../table.ts'
import type { Lang } from '../text.ts'
import { allFigures, figuresVerbs } from './doors.ts'
import { releaseExample, yearExample } from './example.ts'
import { inventedNotice, newestFirst, type Shelf } from './shelf.ts'
import { barChart, shownText } from './table.ts'
import { periodName, periodShort, periodTitle } from './words.ts'

const texts = {
  trend: { nl: 'Door de tijd', en: 'Over time' },
  trendLead: { nl: 'Hoeveel er waren, per kwartaal.', en: 'How many there were, by quarter.' },
  period: { nl: 'Periode', en: 'Period' },
  short: {
    nl: 'Er is nog maar één kwartaal. Een lijn door de tijd komt later.',
    en: 'There is only one quarter yet. A line over time comes later.',
  },
  reports: { nl: 'Meldingen', en: 'Reports' },
  closings: { nl: 'Afgerond', en: 'Closed' },
  files: { nl: 'Cijfers als bestand', en: 'Figures as a file' },
  filesLead: {
    nl: 'Kies een bestand. In alle drie staan dezelfde cijfers. De tekst is een begin voor de rapportage van je departement over de aanpak van discriminatie en racisme.',
    en: 'Choose a file. All three have the same figures. The text is a start for the report of your department on tackling discrimination and racism.',
  },
  csv: { nl: 'CSV', en: 'CSV' },
  xlsx: { nl: 'Excel (XLSX)', en: 'Excel (XLSX)' },
  docx: { nl: 'Tekst voor rapportage (Word)', en: 'Text for the report (Word)' },
} as const

const MOST_QUARTERS = 8

/** How many reports and closed cases there were in the last quarters. */
export function trendCard(lang: Lang, shelf: Shelf): Card {
  const quarters = newestFirst(shelf.releases)
    .filter(({ period }) => isQuarter(period))
    .slice(0, MOST_QUARTERS)
    .toReversed()
  const of = (base: string) =>
    quarters.flatMap(({ period, totals }): [string, number][] =>
      totals[base] ? [[periodShort(lang, period), totals[base].n]] : [],
    )
  return card(
    lang,
    texts.trend[lang],
    [
      ...inventedNotice(lang, shelf),
      text((quarters.length > 1 ? texts.trendLead : texts.short)[lang]),
      ...barChart(lang, texts.reports[lang], of('advies')),
      table(
        [texts.period[lang], texts.reports[lang], texts.closings[lang]],
        quarters.map(({ period, totals }) => [
          periodName(lang, period),
          shownText(lang, totals.advies?.n),
          shownText(lang, totals.uitkomst?.n),
        ]),
        [4, 3, 3],
      ),
    ],
    [allFigures(lang)],
  )
}

const fileKinds = ['csv', 'xlsx', 'docx'] as const
export type FileKind = (typeof fileKinds)[number]
export const readKind = (data: unknown): FileKind | undefined => pick(data, 'kind', fileKinds)

/** Which file; or, with an offer, where it is. */
export function filesCard(lang: Lang, period: string, offer?: Offer): Card {
  const { body, actions } =
    offer === undefined ? { body: [text(texts.filesLead[lang])], actions: [] } : offered(lang, offer)
  return card(lang, `${texts.files[lang]}: ${periodTitle(lang, period)}`, body, [
    ...actions,
    ...fileKinds.map(kind => execute(figuresVerbs.export, texts[kind][lang], { period, kind }, { inputs: false })),
    allFigures(lang, { period }),
  ])
}

const shelf: Shelf = { releases: [releaseExample, yearExample], next: '2027-02-01', invented: false }
export const examples = {
  trend: (lang: Lang) =>
    trendCard(lang, {
      ...shelf,
      releases: [
        releaseExample,
        { ...releaseExample, period: '2026-Q2' },
        { ...releaseExample, period: '2026-Q1', totals: {} },
      ],
    }),
  trendShort: (lang: Lang) => trendCard(lang, shelf),
  files: (lang: Lang) => filesCard(lang, '2026-Q3'),
  filesLink: (lang: Lang) => filesCard(lang, '2026', { link: 'https://localhost/f' }),
  filesAsked: (lang: Lang) => filesCard(lang, '2026', 'asked'),
  filesFailed: (lang: Lang) => filesCard(lang, '2026', 'failed'),
}
