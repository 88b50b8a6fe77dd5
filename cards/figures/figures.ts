import type { Published } from '#src/report/release.ts'
import { campaignVerbs } from '../campaign/doors.ts'
import { type Card, card, choice, type Element, execute, small, text } from '../card.ts'
import { door, factsheetVerb } from '../knowledge/knowledge-doors.ts'
import { helpVerb } from '../manners.ts'
import { openRow } from '../open-row.ts'
import { coverageVerb } from '../p-gesprek/data.ts'
import { figured } from '../policy/figures.ts'
import type { Lang, Text } from '../text.ts'
import { campaignElements } from './campaigns.ts'
import { around, figuresDoor, figuresVerbs } from './doors.ts'
import { oneTable, releaseExample, yearExample } from './example.ts'
import { inventedNotice, newestFirst, type Shelf } from './shelf.ts'
import { type SubjectId, subjectOf, subjects } from './subjects.ts'
import { rowElements } from './table.ts'
import { firstText, missingText, periodName, periodTitle, totalText } from './words.ts'

const texts = {
  national: { nl: 'Landelijke cijfers', en: 'National figures' },
  help: { nl: 'Wat kan Trede?', en: 'What can Trede do?' },
  title: { nl: 'Cijfers', en: 'Figures' },
  lead: {
    nl: 'Je ziet alleen getallen die groot genoeg zijn, zodat niemand te herkennen is. Ze komen één keer per kwartaal en veranderen daarna niet meer.',
    en: 'You only see numbers that are large enough, so that nobody can be recognised. They come once a quarter and do not change after that.',
  },
  period: { nl: 'Welke periode?', en: 'Which period?' },
  show: { nl: 'Toon periode', en: 'Show period' },
  unknown: {
    nl: 'Over die periode zijn er geen cijfers. Je ziet nu de nieuwste.',
    en: 'There are no figures of that period. You see the newest now.',
  },
  unknownPart: { nl: 'Dat onderdeel ken ik niet. Kies hieronder.', en: 'I do not know that part. Choose below.' },
  open: { nl: 'Openen', en: 'Open' },
  campaigns: { nl: 'Alle campagnes', en: 'All campaigns' },
  coverage: { nl: 'Wat dit zegt, en wat niet', en: 'What this says, and what not' },
} as const

/** Before the first release: when it comes. */
export const noFiguresCard = (lang: Lang, { next }: Pick<Shelf, 'next'>): Card =>
  card(
    lang,
    texts.title[lang],
    [text(firstText(lang, next)), text(texts.lead[lang])],
    [door(lang, factsheetVerb, texts.national), execute(helpVerb, texts.help[lang], {}, { inputs: false })],
  )

/** The overview of a period, with what there is to open. */
export function figuresCard(lang: Lang, shelf: Shelf, release: Published, notice?: Text): Card {
  const { period } = release
  return card(
    lang,
    `${texts.title[lang]}: ${periodTitle(lang, period)}`,
    [
      ...inventedNotice(lang, shelf),
      text((notice ?? texts.lead)[lang]),
      ...subjects.map(({ id, name }) => row(lang, figuresVerbs.subject, { subject: id, period }, name)),
      choice(
        'period',
        texts.period[lang],
        newestFirst(shelf.releases)
          .slice(0, MOST_PERIODS)
          .map(each => ({ id: each.period, title: periodName(lang, each.period) })),
        { value: period },
      ),
    ],
    [
      execute(figuresVerbs.open, texts.show[lang]),
      figuresDoor(lang, 'questions', { period }),
      figuresDoor(lang, 'parts', { period }),
      figuresDoor(lang, 'trend'),
      figuresDoor(lang, 'files', { period }),
    ],
  )
}

const row = (lang: Lang, verb: string, data: object, name: Text): Element =>
  openRow(verb, data, `${texts.open[lang]}: ${name[lang]}`, [text(`**${name[lang]}**\u00a0›`)], 'emphasis')

/** Seven years of quarters and years. */
const MOST_PERIODS = 35

/** Each table of a subject with its chart, or why it is not there. */
export function subjectCard(lang: Lang, shelf: Shelf, release: Published, id: SubjectId): Card {
  const subject = subjectOf(id)
  const tables = figured.filter(table => subject.tables.some(wanted => wanted === table.id))
  return card(
    lang,
    `${subject.name[lang]}: ${periodTitle(lang, release.period)}`,
    [
      ...inventedNotice(lang, shelf),
      ...(id === 'campagnes' ? campaignElements(lang, release) : []),
      ...tables.flatMap(table => oneTableElements(lang, release, table)),
    ],
    [...around(lang, release.period, id), ...further(lang, id)],
  )
}

/** Where more is to be read about it. */
const further = (lang: Lang, id: SubjectId) => {
  if (id === 'p_gesprek') return [execute(coverageVerb, texts.coverage[lang], {}, { inputs: false })]
  if (id === 'campagnes') return [execute(campaignVerbs.list, texts.campaigns[lang], {}, { inputs: false })]
  return []
}

function oneTableElements(lang: Lang, release: Published, table: (typeof figured)[number]): Element[] {
  const [total, row] = [release.totals[table.base], release.tables[table.id]]
  return [
    { ...text(table.title[lang], { weight: 'Bolder', size: 'Medium', separator: true }), style: 'heading' },
    ...(total && row
      ? [small(totalText(lang, table, total)), ...rowElements(lang, table, row, release.least?.[table.id])]
      : [text(missingText(lang, table, release))]),
  ]
}

export const unknownPeriod = texts.unknown
export const unknownSubject = texts.unknownPart

const shelf: Shelf = { releases: [releaseExample, yearExample], next: '2027-02-01', invented: false }
export const examples = {
  none: (lang: Lang) => noFiguresCard(lang, shelf),
  overview: (lang: Lang) => figuresCard(lang, shelf, releaseExample),
  overviewInvented: (lang: Lang) => figuresCard(lang, { ...shelf, invented: true }, yearExample, texts.unknown),
  ...Object.fromEntries(subjects.map(({ id }) => [id, (lang: Lang) => subjectCard(lang, shelf, releaseExample, id)])),
  small: (lang: Lang) => subjectCard(lang, shelf, { ...releaseExample, totals: {}, tables: {} }, 'afloop'),
  full: (lang: Lang) => subjectCard(lang, shelf, oneTable('maatregel'), 'afloop'),
}
