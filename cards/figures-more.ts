import type { Offer } from '#src/privacy/files.ts'
import { isQuarter, isYear } from '#src/report/period.ts'
import type { Part, Published } from '#src/report/release.ts'
import { bullets, type Card, card, type Element, execute, small, subheading, text } from './card.ts'
import { inventedNotice, newestFirst, type Shelf } from './figures.ts'
import { figuresDoor, figuresVerbs } from './figures-doors.ts'
import { releaseExample, yearExample } from './figures-example.ts'
import { barChart, linesOf, shownText, textTable } from './figures-table.ts'
import { numberText, periodName, periodShort, periodTitle } from './figures-words.ts'
import { offered } from './file.ts'
import { pick } from './pick.ts'
import { figured } from './policy/figures.ts'
import type { Lang, Text } from './text.ts'

const texts = {
  parts: { nl: 'Per onderdeel', en: 'By unit' },
  onlyYears: {
    nl: 'Per onderdeel zijn er alleen cijfers over een heel jaar. Per kwartaal zijn ze te klein.',
    en: 'By unit there are only figures of a whole year. By quarter they are too small.',
  },
  noParts: {
    nl: 'Er zijn geen cijfers per onderdeel. Er is geen lijst van onderdelen, of er is maar één onderdeel groot genoeg, of ze zouden iemand verraden.',
    en: 'There are no figures by unit. There is no list of units, or only one unit is large enough, or they would betray somebody.',
  },
  folded: {
    nl: 'Kleine onderdelen tellen mee met het onderdeel waar ze onder vallen. De getallen overlappen niet.',
    en: 'Small units count with the unit they come under. The numbers do not overlap.',
  },
  others: { nl: 'Overige onderdelen', en: 'Other units' },
  rest: (name: string): Text => ({ nl: `${name}, de rest`, en: `${name}, the rest` }),
  with: (names: string): Text => ({ nl: `Met de kleine onderdelen ${names}.`, en: `With the small units ${names}.` }),
  andMore: (n: number): Text => ({ nl: `nog ${n}`, en: `${n} more` }),
  rests: { nl: 'De rest is te klein om te tonen.', en: 'The rest is too small to show.' },
  allSmall: { nl: 'Hoe ze afliepen is te klein om te tonen.', en: 'How they ended is too small to show.' },
  inFiles: { nl: 'De andere onderdelen staan in het bestand.', en: 'The other units are in the file.' },
  trend: { nl: 'Door de tijd', en: 'Over time' },
  trendLead: { nl: 'Hoeveel er waren, per kwartaal.', en: 'How many there were, by quarter.' },
  period: { nl: 'Periode', en: 'Period' },
  short: {
    nl: 'Er is nog maar één kwartaal. Een lijn door de tijd komt later.',
    en: 'There is only one quarter yet. A line over time comes later.',
  },
  count: { nl: 'Aantal', en: 'Number' },
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
  back: { nl: 'Alle cijfers', en: 'All figures' },
} as const

const backTo = (lang: Lang, period: string) =>
  execute(figuresVerbs.open, texts.back[lang], { period }, { inputs: false })

export const partName = (lang: Lang, { id, name, whole }: Part): string =>
  id === '' ? texts.others[lang] : whole ? name : texts.rest(name)[lang]

/** "Met de kleine onderdelen Bonaire en HR." */
export function withText(lang: Lang, names: readonly string[]): string {
  const some =
    names.length > MOST_NAMES ? [...names.slice(0, MOST_NAMES), texts.andMore(names.length - MOST_NAMES)[lang]] : names
  return texts.with(new Intl.ListFormat(lang, { type: 'conjunction' }).format(some))[lang]
}
const MOST_NAMES = 6
const MOST_PARTS = 8

/** How cases of a group ended and what was done, as far as it may be shown. */
function shownOf(lang: Lang, release: Published, g: number): string[] {
  const lines = figured
    .filter(({ id }) => id === 'uitkomst' || id === 'maatregel')
    .flatMap(table => linesOf(lang, table, release.byPart?.[table.id]?.[g] ?? {}).shown)
    .map(([name, n]) => `${name}: ${numberText(lang, n)}`)
  return lines.length > 0 ? [...lines, texts.rests[lang]] : [texts.allSmall[lang]]
}

/** Each group of units of a year, with what may be shown of it. */
export function partsCard(lang: Lang, shelf: Shelf, release: Published): Card {
  const table = figured.find(({ id }) => id === 'uitkomst')
  const parts = release.parts?.uitkomst ?? []
  const one = (part: Part, g: number): Element[] => [
    subheading(partName(lang, part)),
    small(
      `${numberText(lang, part.n)} ${table?.of[lang]}. ${part.with.length > 0 ? withText(lang, part.with) : ''}`.trim(),
    ),
    bullets(shownOf(lang, release, g)),
  ]
  return card(
    lang,
    `${texts.parts[lang]}: ${periodTitle(lang, release.period)}`,
    [
      ...inventedNotice(lang, shelf),
      ...(!isYear(release.period)
        ? [text(texts.onlyYears[lang])]
        : parts.length === 0
          ? [text(texts.noParts[lang])]
          : [text(texts.folded[lang]), ...parts.slice(0, MOST_PARTS).flatMap(one)]),
      ...(parts.length > MOST_PARTS ? [text(texts.inFiles[lang])] : []),
    ],
    [
      backTo(lang, release.period),
      ...newestFirst(shelf.releases)
        .filter(({ period }) => isYear(period) && period !== release.period)
        .slice(0, 2)
        .map(({ period }) => execute(figuresVerbs.parts, periodName(lang, period), { period }, { inputs: false })),
      figuresDoor(lang, 'files', { period: release.period }),
    ],
  )
}

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
      textTable(
        [texts.period[lang], texts.reports[lang], texts.closings[lang]],
        quarters.map(({ period, totals }) => [
          periodName(lang, period),
          shownText(lang, totals.advies?.n),
          shownText(lang, totals.uitkomst?.n),
        ]),
        [4, 3, 3],
      ),
    ],
    [execute(figuresVerbs.open, texts.back[lang], {}, { inputs: false })],
  )
}

export const fileKinds = ['csv', 'xlsx', 'docx'] as const
export type FileKind = (typeof fileKinds)[number]
export const readKind = (data: unknown): FileKind | undefined => pick(data, 'kind', fileKinds)

/** Which file; or, with an offer, where it is. */
export function filesCard(lang: Lang, period: string, offer?: Offer): Card {
  const { body, actions } =
    offer === undefined ? { body: [text(texts.filesLead[lang])], actions: [] } : offered(lang, offer)
  return card(lang, `${texts.files[lang]}: ${periodTitle(lang, period)}`, body, [
    ...actions,
    ...fileKinds.map(kind => execute(figuresVerbs.export, texts[kind][lang], { period, kind }, { inputs: false })),
    backTo(lang, period),
  ])
}

const shelf: Shelf = { releases: [releaseExample, yearExample], next: '2027-02-01', invented: false }
export const examples = {
  parts: (lang: Lang) => partsCard(lang, shelf, yearExample),
  partsOfQuarter: (lang: Lang) => partsCard(lang, { ...shelf, invented: true }, releaseExample),
  partsNone: (lang: Lang) => partsCard(lang, shelf, { ...yearExample, parts: {}, byPart: {} }),
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
