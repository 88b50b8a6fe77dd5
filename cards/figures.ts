import type { Published } from '#src/report/release.ts'
import { campaignVerbs } from './campaign-doors.ts'
import { type Card, card, choice, type Element, execute, small, text } from './card.ts'
import { pick } from './field.ts'
import { figuresDoor, figuresVerbs } from './figures-doors.ts'
import { oneTable, releaseExample, yearExample } from './figures-example.ts'
import { inventedNotice, newestFirst, type Shelf } from './figures-shelf.ts'
import { figureText, rowElements } from './figures-table.ts'
import { firstText, missingText, periodName, periodTitle, totalText } from './figures-words.ts'
import { door, factsheetVerb } from './knowledge-doors.ts'
import { helpVerb } from './manners.ts'
import { openRow } from './open-row.ts'
import { coverageVerb } from './p-gesprek-data.ts'
import { figured, figuredOf } from './policy/figures.ts'
import { questions } from './policy/figures-questions.ts'
import { table } from './table.ts'
import type { Lang, Text } from './text.ts'

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
  back: { nl: 'Alle cijfers', en: 'All figures' },
  asked: {
    nl: 'Wat de Tweede Kamer vroeg. Geteld zijn meldingen bij leidinggevenden die Trede gebruikten. Bij een zaak kan meer dan één ding gedaan zijn.',
    en: 'What parliament asked. Counted are reports to managers who used Trede. In one case more than one thing can have been done.',
  },
  question: { nl: 'Vraag', en: 'Question' },
  answer: { nl: 'Antwoord', en: 'Answer' },
  questions: { nl: 'Vragen van de Kamer', en: 'Questions of parliament' },
  campaigns: { nl: 'Bereik van campagnes', en: 'Reach of campaigns' },
  coverage: { nl: 'Per afdeling en kwartaal', en: 'By unit and quarter' },
} as const

/** What may be looked at together, in the order of the rapportage. */
export const subjects = [
  { id: 'advies', name: { nl: 'Meldingen en advies', en: 'Reports and advice' }, tables: ['advies'] },
  {
    id: 'waarover',
    name: { nl: 'Waar meldingen over gingen', en: 'What reports were about' },
    tables: ['grond', 'gedrag'],
  },
  { id: 'stappen', name: { nl: 'Gezette stappen', en: 'Steps taken' }, tables: ['genomen', 'afwijking', 'stap'] },
  {
    id: 'afloop',
    name: { nl: 'Uitkomsten en maatregelen', en: 'Outcomes and measures' },
    tables: ['uitkomst', 'maatregel'],
  },
  { id: 'tevreden', name: { nl: 'Tevreden en veilig', en: 'Satisfied and safe' }, tables: ['tevreden', 'benadeling'] },
  {
    id: 'lessen',
    name: { nl: 'Lessen van leidinggevenden', en: 'Lessons of managers' },
    tables: ['les_moeilijkst', 'les_eerder', 'les_voorkomen'],
  },
  { id: 'p_gesprek', name: { nl: 'P-gesprekken', en: 'P-gesprekken' }, tables: ['p_gesprek', 'p_antwoord'] },
] as const satisfies readonly { id: string; name: Text; tables: readonly string[] }[]
export type SubjectId = (typeof subjects)[number]['id']

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
      row(lang, campaignVerbs.list, {}, texts.campaigns),
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

const around = (lang: Lang, period: string) => [
  execute(figuresVerbs.open, texts.back[lang], { period }, { inputs: false }),
  figuresDoor(lang, 'questions', { period }),
  figuresDoor(lang, 'parts', { period }),
  figuresDoor(lang, 'files', { period }),
]

/** Each table of a subject with its chart, or why it is not there. */
export function subjectCard(lang: Lang, shelf: Shelf, release: Published, id: SubjectId): Card {
  const subject = subjects.find(each => each.id === id) ?? subjects[0]
  const tables = figured.filter(table => subject.tables.some(wanted => wanted === table.id))
  return card(
    lang,
    `${subject.name[lang]}: ${periodTitle(lang, release.period)}`,
    [...inventedNotice(lang, shelf), ...tables.flatMap(table => oneTableElements(lang, release, table))],
    [
      ...around(lang, release.period),
      ...(subject.id === 'p_gesprek' ? [execute(coverageVerb, texts.coverage[lang], {}, { inputs: false })] : []),
    ],
  )
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

/** Every question of parliament on its line, answered or too small to show. */
export const questionsCard = (lang: Lang, shelf: Shelf, release: Published): Card =>
  card(
    lang,
    `${texts.questions[lang]}: ${periodTitle(lang, release.period)}`,
    [
      ...inventedNotice(lang, shelf),
      text(texts.asked[lang]),
      table([texts.question[lang], texts.answer[lang]], answersTo(lang, release), [3, 2]),
    ],
    around(lang, release.period).filter(({ verb }) => verb !== figuresVerbs.questions),
  )

type Answered = { readonly ask: Text; readonly n?: number | null | undefined; readonly least?: number | undefined }

export const answered = ({ totals, tables, least }: Published): Answered[] =>
  questions.map(({ ask, table, category }) =>
    category
      ? { ask, n: tables[table]?.[category], least: least?.[table]?.[category] }
      : { ask, n: totals[figuredOf(table)?.base ?? '']?.n },
  )

const answersTo = (lang: Lang, release: Published): [string, string][] =>
  answered(release).map(({ ask, n, least }) => [ask[lang], figureText(lang, n, least)])

export const readSubject = (data: unknown): SubjectId | undefined =>
  pick(
    data,
    'subject',
    subjects.map(({ id }) => id),
  )

export const unknownPeriod = texts.unknown
export const unknownSubject = texts.unknownPart

const shelf: Shelf = { releases: [releaseExample, yearExample], next: '2027-02-01', invented: false }
export const examples = {
  none: (lang: Lang) => noFiguresCard(lang, shelf),
  overview: (lang: Lang) => figuresCard(lang, shelf, releaseExample),
  overviewInvented: (lang: Lang) => figuresCard(lang, { ...shelf, invented: true }, yearExample, texts.unknown),
  questions: (lang: Lang) => questionsCard(lang, shelf, releaseExample),
  questionsNothing: (lang: Lang) => questionsCard(lang, shelf, { ...releaseExample, totals: {}, tables: {} }),
  ...Object.fromEntries(subjects.map(({ id }) => [id, (lang: Lang) => subjectCard(lang, shelf, releaseExample, id)])),
  small: (lang: Lang) => subjectCard(lang, shelf, { ...releaseExample, totals: {}, tables: {} }, 'afloop'),
  full: (lang: Lang) => subjectCard(lang, shelf, oneTable('maatregel'), 'afloop'),
}
