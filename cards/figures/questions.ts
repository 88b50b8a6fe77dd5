import type { Published } from '#src/report/release.ts'
import { type Card, card, text } from '../card.ts'
import { figuredOf } from '../policy/figures.ts'
import { questions } from '../policy/figures-questions.ts'
import { table } from '../table.ts'
import type { Lang, Text } from '../text.ts'
import { around, figuresVerbs } from './doors.ts'
import { releaseExample } from './example.ts'
import { inventedNotice, type Shelf } from './shelf.ts'
import { figureText } from './table.ts'
import { periodTitle } from './words.ts'

const texts = {
  title: { nl: 'Vragen van de Kamer', en: 'Questions of parliament' },
  lead: {
    nl: 'Wat de Tweede Kamer vroeg. Geteld zijn meldingen bij leidinggevenden die Trede gebruikten. Bij een zaak kan meer dan één ding gedaan zijn.',
    en: 'What parliament asked. Counted are reports to managers who used Trede. In one case more than one thing can have been done.',
  },
  question: { nl: 'Vraag', en: 'Question' },
  answer: { nl: 'Antwoord', en: 'Answer' },
} as const

/** Every question of parliament on its line, answered or too small to show. */
export const questionsCard = (lang: Lang, shelf: Shelf, release: Published): Card =>
  card(
    lang,
    `${texts.title[lang]}: ${periodTitle(lang, release.period)}`,
    [
      ...inventedNotice(lang, shelf),
      text(texts.lead[lang]),
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

const shelf: Shelf = { releases: [releaseExample], next: '2027-02-01', invented: false }
export const examples = {
  questions: (lang: Lang) => questionsCard(lang, shelf, releaseExample),
  questionsNothing: (lang: Lang) => questionsCard(lang, shelf, { ...releaseExample, totals: {}, tables: {} }),
}
