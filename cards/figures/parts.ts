import { isYear } from '#src/report/period.ts'
import type { Part, Published } from '#src/report/release.ts'
import { bullets, type Card, card, choice, type Element, execute, small, subheading, text } from '../card.ts'
import { numberText } from '../number.ts'
import { type Figured, figured } from '../policy/figures.ts'
import type { Lang, Text } from '../text.ts'
import { allFigures, figuresDoor, figuresVerbs } from './doors.ts'
import { releaseExample, yearExample } from './example.ts'
import { inventedNotice, newestFirst, type Shelf } from './shelf.ts'
import { type SubjectId, subjectOf, subjects } from './subjects.ts'
import { linesOf } from './table.ts'
import { periodName, periodTitle } from './words.ts'

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
  allSmall: {
    nl: 'Meer is te klein om te tonen, of verborgen om andere te beschermen.',
    en: 'More is too small to show, or hidden to protect others.',
  },
  inFiles: { nl: 'De andere onderdelen staan in het bestand.', en: 'The other units are in the file.' },
  about: { nl: 'Waarover?', en: 'About what?' },
  show: { nl: 'Toon', en: 'Show' },
  noCampaigns: {
    nl: 'Campagnes worden niet per onderdeel geteld. Trede bewaart bij een campagne niet in welk onderdeel iemand werkt. Wie er niet te bereiken was, zie je bij de campagnes.',
    en: 'Campaigns are not counted by unit. With a campaign Trede does not keep in which unit somebody works. Who could not be reached, you see with the campaigns.',
  },
} as const

export const noParts: Text = texts.noParts

export const partName = (lang: Lang, { id, name, whole }: Part): string =>
  id === '' ? texts.others[lang] : whole ? name : texts.rest(name)[lang]

/** "Bonaire en HR". */
export function namesText(lang: Lang, names: readonly string[]): string {
  const some =
    names.length > MOST_NAMES ? [...names.slice(0, MOST_NAMES), texts.andMore(names.length - MOST_NAMES)[lang]] : names
  return new Intl.ListFormat(lang, { type: 'conjunction' }).format(some)
}
const MOST_NAMES = 6
/** How much of a card groups may fill, in signs of JSON: with the rest of it that stays below what Teams takes. */
const ROOM = 10_000

/** What is in one group of the tables that it counts in, as far as it may be shown. */
function shownOf(lang: Lang, release: Published, tables: readonly Figured[], g: number): string[] {
  const all = tables.map(table => linesOf(lang, table, release.byPart?.[table.id]?.[g] ?? {}))
  const lines = all.flatMap(({ shown }) => shown).map(([name, n]) => `${name}: ${numberText(lang, n)}`)
  const rest = all.some(({ hidden }) => hidden.length > 0)
  return lines.length > 0 ? [...lines, ...(rest ? [texts.rests[lang]] : [])] : [texts.allSmall[lang]]
}

/** The first of these that fit. */
function fitting(all: readonly Element[][], room: number): readonly Element[][] {
  let left = room
  return all.filter(each => {
    left -= JSON.stringify(each).length
    return left >= 0
  })
}

/** Each group of units that was counted in the same way, as many as there is room for. */
function groups(lang: Lang, release: Published, base: string, tables: readonly Figured[], room: number): Element[] {
  const of = tables[0]?.of[lang] ?? ''
  const all = (release.parts?.[base] ?? []).map((part, g) => [
    text(`**${partName(lang, part)}**`),
    small(
      `${numberText(lang, part.n)} ${of}. ${part.with.length > 0 ? texts.with(namesText(lang, part.with))[lang] : ''}`.trim(),
    ),
    bullets(shownOf(lang, release, tables, g)),
  ])
  const shown = fitting(all, room)
  return [
    subheading(tables.map(({ title }) => title[lang]).join(' · ')),
    ...(all.length === 0 ? [text(texts.noParts[lang])] : []),
    ...shown.flat(),
    ...(shown.length < all.length ? [text(texts.inFiles[lang])] : []),
  ]
}

/** Each group of units of a year, with what may be shown of it about a subject. */
export function partsCard(lang: Lang, shelf: Shelf, release: Published, id: SubjectId = 'afloop'): Card {
  const { period } = release
  const subject = subjectOf(id)
  const tables = figured.filter(table => subject.tables.some(wanted => wanted === table.id))
  const byBase = Object.entries(Object.groupBy(tables, ({ base }) => base))
  const told = byBase.flatMap(([base, same = []]) => groups(lang, release, base, same, ROOM / byBase.length))
  return card(
    lang,
    `${texts.parts[lang]}: ${periodTitle(lang, period)}`,
    [
      ...inventedNotice(lang, shelf),
      ...(!isYear(period)
        ? [text(texts.onlyYears[lang])]
        : [
            choice(
              'subject',
              texts.about[lang],
              subjects.map(({ id, name }) => ({ id, title: name[lang] })),
              { value: id },
            ),
            ...(id === 'campagnes' ? [text(texts.noCampaigns[lang])] : [text(texts.folded[lang]), ...told]),
          ]),
    ],
    [
      ...(isYear(period) ? [execute(figuresVerbs.parts, texts.show[lang], { period })] : []),
      allFigures(lang, { period }),
      ...newestFirst(shelf.releases)
        .filter(each => isYear(each.period) && each.period !== period)
        .slice(0, 2)
        .map(each =>
          execute(
            figuresVerbs.parts,
            periodName(lang, each.period),
            { period: each.period, subject: id },
            { inputs: false },
          ),
        ),
      figuresDoor(lang, 'files', { period }),
    ],
  )
}

const shelf: Shelf = { releases: [releaseExample, yearExample], next: '2027-02-01', invented: false }
export const examples = {
  ...Object.fromEntries(
    subjects.map(({ id }) => [`parts_${id}`, (lang: Lang) => partsCard(lang, shelf, yearExample, id)]),
  ),
  partsOfQuarter: (lang: Lang) => partsCard(lang, { ...shelf, invented: true }, releaseExample),
  partsNone: (lang: Lang) => partsCard(lang, shelf, { ...yearExample, parts: {}, byPart: {} }),
}
