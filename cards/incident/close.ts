import type { Case } from '#src/incident/case.ts'
import { block, bullets, type Card, card, choice, type Element, execute, small, text } from '../card.ts'
import { idsOf, pick, pickAll } from '../field.ts'
import { type OutcomeId, outcomes, type SatisfactionId, satisfaction } from '../policy/closed-lists.ts'
import { type LessonId, lessons } from '../policy/lessons.ts'
import { type MeasureId, measures } from '../policy/measures.ts'
import type { Lang, Text } from '../text.ts'
import { caseData, caseInSentence, caseTitle, caseVerbs, nextLine } from './case.ts'
import { caseExample, closedExample, longExample } from './case-example.ts'
import { intakeVerbs } from './intake.ts'

const texts = {
  title: {
    nl: (file: Case) => `${caseTitle('nl', file)} afronden`,
    en: (file: Case) => `Close ${caseInSentence('en', file)}`,
  },
  lead: {
    nl: 'Bij deze zaak bewaren we alleen de uitkomst. De andere antwoorden tellen alleen mee in cijfers van grote groepen.',
    en: 'With this case we keep only the outcome. The other answers only count in figures of large groups.',
  },
  outcome: { nl: 'Hoe loopt het af?', en: 'How does it end?' },
  measures: { nl: 'Wat is er gedaan? (meer mag)', en: 'What was done? (more than one is fine)' },
  satisfaction: {
    nl: 'Hoe kijkt de melder terug, voor zover je weet?',
    en: 'How does the person who reported look back, as far as you know?',
  },
  empty: { nl: 'Kies…', en: 'Choose…' },
  choose: { nl: 'Kies een antwoord.', en: 'Choose an answer.' },
  missing: {
    nl: 'Er mist nog een antwoord. Kies bij elke vraag iets.',
    en: 'An answer is missing. Choose something for every question.',
  },
  submit: { nl: 'Zaak afronden', en: 'Close the case' },
  back: { nl: 'Terug naar de zaak', en: 'Back to the case' },
  doneTitle: (title: string): Text => ({ nl: `${title} is afgerond`, en: `${title} is closed` }),
  done: {
    nl: 'Goed dat je dit hebt gedaan. Er komt nog één check: is de melder later benadeeld?',
    en: 'Well done for seeing this through. One more check will come: was the person who reported treated worse later?',
  },
  tips: {
    nl: [
      'Vertel de melder wat er is gebeurd, voor zover dat mag.',
      'Denk ook aan nazorg voor de collega, het team en jezelf.',
      'Gebeurt er toch weer iets? Open de zaak en kies een andere trede.',
    ],
    en: [
      'Tell the person who reported what was done, as far as you may.',
      'Also think of aftercare for the colleague, the team and yourself.',
      'Does something happen again? Open the case and choose another trede.',
    ],
  },
  erased: { nl: 'Na die check wist Trede de zaak.', en: 'After that check Trede erases the case.' },
  list: { nl: 'Mijn zaken', en: 'My cases' },
  reopen: { nl: 'Toch weer openen', en: 'Open it again' },
} as const

/** A11: outcome, measures, satisfaction and three lessons, all from closed lists. */
export const closeCard = (lang: Lang, file: Case, missing = false): Card =>
  card(
    lang,
    texts.title[lang](file),
    [
      missing ? block('attention', [text(texts.missing[lang], { weight: 'Bolder' })]) : text(texts.lead[lang]),
      one(lang, 'uitkomst', texts.outcome, outcomes),
      choice('maatregelen', texts.measures[lang], titled(lang, measures), { many: true, required: texts.choose[lang] }),
      one(lang, 'tevreden', texts.satisfaction, satisfaction),
      ...lessons.map(({ id, ask, options }) => one(lang, id, ask, options)),
    ],
    [
      execute(caseVerbs.closing, texts.submit[lang], caseData(file), { style: 'positive' }),
      execute(caseVerbs.open, texts.back[lang], { zaak: file.id }, { inputs: false }),
    ],
  )

type Listed = readonly { readonly id: string; readonly text: Text }[]

const titled = (lang: Lang, list: Listed) => list.map(({ id, text }) => ({ id, title: text[lang] }))

const one = (lang: Lang, id: string, ask: Text, options: Listed): Element =>
  choice(id, ask[lang], titled(lang, options), { required: texts.choose[lang], empty: texts.empty[lang] })

export type Closing = {
  outcome: OutcomeId
  measures: readonly MeasureId[]
  satisfaction: SatisfactionId
  lessons: readonly { id: LessonId; answer: string }[]
}

/** Undefined when an answer is missing or not one of ours. */
export function readClosing(data: unknown): Closing | undefined {
  const outcome = pick(data, 'uitkomst', idsOf(outcomes))
  const satisfied = pick(data, 'tevreden', idsOf(satisfaction))
  const done = pickAll(data, 'maatregelen', idsOf(measures))
  const learned = lessons.flatMap(({ id, options }) => {
    const answer = pick(data, id, idsOf<string>(options))
    return answer ? [{ id, answer }] : []
  })
  if (!outcome || !satisfied || done.length === 0 || learned.length < lessons.length) return undefined
  return { outcome, measures: done, satisfaction: satisfied, lessons: learned }
}

export const closedCard = (lang: Lang, file: Case, zone: string): Card =>
  card(
    lang,
    texts.doneTitle(caseTitle(lang, file))[lang],
    [
      text(texts.done[lang]),
      text(nextLine(lang, file, zone), { weight: 'Bolder' }),
      bullets(texts.tips[lang]),
      small(texts.erased[lang]),
    ],
    [
      execute(caseVerbs.list, texts.list[lang], {}, { inputs: false }),
      execute(caseVerbs.step, texts.reopen[lang], caseData(file), { inputs: false }),
      execute(intakeVerbs.start, startText[lang], {}, { inputs: false }),
    ],
  )

const startText: Text = { nl: 'Nieuwe melding', en: 'New report' }

export const examples = {
  form: (lang: Lang) => closeCard(lang, caseExample),
  missing: (lang: Lang) => closeCard(lang, caseExample, true),
  long: (lang: Lang) => closeCard(lang, longExample),
  closed: (lang: Lang) => closedCard(lang, closedExample, 'Europe/Amsterdam'),
}
