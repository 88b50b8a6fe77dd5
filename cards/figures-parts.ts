import { isYear } from '#src/report/period.ts'
import type { Part, Published } from '#src/report/release.ts'
import { bullets, type Card, card, type Element, execute, small, subheading, text } from './card.ts'
import { figuresDoor, figuresVerbs } from './figures-doors.ts'
import { releaseExample, yearExample } from './figures-example.ts'
import { inventedNotice, newestFirst, type Shelf } from './figures-shelf.ts'
import { linesOf } from './figures-table.ts'
import { periodName, periodTitle } from './figures-words.ts'
import { numberText } from './number.ts'
import { figured, figuredOf } from './policy/figures.ts'
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
  back: { nl: 'Alle cijfers', en: 'All figures' },
} as const

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
  const table = figuredOf('uitkomst')
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
      execute(figuresVerbs.open, texts.back[lang], { period: release.period }, { inputs: false }),
      ...newestFirst(shelf.releases)
        .filter(({ period }) => isYear(period) && period !== release.period)
        .slice(0, 2)
        .map(({ period }) => execute(figuresVerbs.parts, periodName(lang, period), { period }, { inputs: false })),
      figuresDoor(lang, 'files', { period: release.period }),
    ],
  )
}

const shelf: Shelf = { releases: [releaseExample, yearExample], next: '2027-02-01', invented: false }
export const examples = {
  parts: (lang: Lang) => partsCard(lang, shelf, yearExample),
  partsOfQuarter: (lang: Lang) => partsCard(lang, { ...shelf, invented: true }, releaseExample),
  partsNone: (lang: Lang) => partsCard(lang, shelf, { ...yearExample, parts: {}, byPart: {} }),
}
