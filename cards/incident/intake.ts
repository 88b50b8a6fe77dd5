import { type Answers, isAsked } from '#src/incident/intake.ts'
import { block, bullets, type Card, card, choice, type Element, execute, small, text } from '../card.ts'
import { sealExample } from '../examples.ts'
import { fieldIn, numberIn, says } from '../field.ts'
import { type AskedQuestion, allQuestions, type Page, pages } from '../policy/intake.ts'
import { unknownId } from '../policy/intake-unknown.ts'
import type { Lang } from '../text.ts'

export const intakeVerbs = {
  start: 'intake.start',
  next: 'intake.next',
  back: 'intake.back',
  stop: 'intake.stop',
  resume: 'intake.resume',
} as const

const texts = {
  step: (n: number) => ({ nl: `Stap ${n} van ${pages.length}`, en: `Step ${n} of ${pages.length}` }),
  next: { nl: 'Verder', en: 'Next' },
  advice: { nl: 'Naar het advies', en: 'To the advice' },
  back: { nl: 'Terug', en: 'Back' },
  stop: { nl: 'Stoppen', en: 'Stop' },
  empty: { nl: 'Kies…', en: 'Choose…' },
  choose: {
    nl: 'Kies een antwoord. Je mag ook “Weet ik niet” kiezen.',
    en: 'Choose an answer. “I do not know” is fine too.',
  },
  missing: {
    nl: 'Er mist nog een antwoord. Kies bij elke vraag iets. “Weet ik niet” mag ook.',
    en: 'An answer is missing. Choose something for every question. “I do not know” is fine too.',
  },
  doubt: {
    nl: '**Twijfel je of het veilig is?** Druk op de Noodrem. Bij gevaar bel je meteen 112 (Caribisch Nederland 911).',
    en: '**Not sure whether it is safe?** Press Emergency. If there is danger, call 112 right away (Caribbean Netherlands 911).',
  },
  kept: {
    nl: 'Schrijf hier geen namen. Je antwoorden blijven verzegeld in deze kaart. Trede bewaart ze niet. Teams bewaart het gesprek wel.',
    en: 'Do not write names here. Your answers stay sealed in this card. Trede does not store them. Teams does keep the chat.',
  },
  stoppedTitle: { nl: 'Je bent gestopt', en: 'You have stopped' },
  stopped: {
    nl: 'Er is niets bewaard. Binnen 24 uur kun je hier verdergaan met je antwoorden.',
    en: 'Nothing was stored. Within 24 hours you can continue here with your answers.',
  },
  stoppedTips: {
    nl: [
      'Spreek vandaag of morgen af hoe je contact houdt met je medewerker.',
      'Beloof geen geheimhouding. Ga niet zelf onderzoeken.',
      'Kom je er niet uit? Vraag een vertrouwenspersoon of HR om raad, zonder namen.',
    ],
    en: [
      'Agree today or tomorrow how you will stay in touch with your employee.',
      'Do not promise secrecy. Do not investigate yourself.',
      'Stuck? Ask a confidential adviser or HR for advice, without names.',
    ],
  },
  resume: { nl: 'Verdergaan', en: 'Continue' },
} as const

/** `seal` holds the answers so far; `page` counts from 0. */
export type IntakeView = { page: number; seal: string; answers: Answers; missing?: boolean }

export function intakeCard(lang: Lang, { page, seal, answers, missing }: IntakeView): Card {
  const shown = pages[page] ?? pages[0]
  if (!shown) throw new Error('the intake has no pages')
  const data = { page, seal }
  const last = page === pages.length - 1
  return card(
    lang,
    shown.title[lang],
    [
      small(texts.step(page + 1)[lang]),
      ...(doubts(answers) && page > 0 ? [block('warning', [text(texts.doubt[lang])])] : []),
      missing ? block('attention', [text(texts.missing[lang], { weight: 'Bolder' })]) : text(shown.lead[lang]),
      ...unlikeBefore(
        page,
        shown.questions.filter(question => isAsked(question, answers)).map(question => asked(lang, question, answers)),
      ),
      small(texts.kept[lang]),
    ],
    [
      execute(intakeVerbs.next, (last ? texts.advice : texts.next)[lang], data, { style: 'positive' }),
      ...(page > 0 ? [execute(intakeVerbs.back, texts.back[lang], data, { inputs: false })] : []),
      execute(intakeVerbs.stop, texts.stop[lang], data, { inputs: false }),
    ],
    { verb: intakeVerbs.resume, data },
  )
}

/**
 * Clients keep the folded-in options of a question when a card is replaced and a question stands in the same place (seen in the
 * Agents Playground, which has the renderer of Teams). So every other page has its questions one level deeper, and a sentence
 * about a missing answer takes the place of the lead instead of moving everything down.
 */
const unlikeBefore = (page: number, questions: Element[]): Element[] =>
  page % 2 === 0 ? questions : [block('default', questions)]

/** When somebody does not know whether it is safe, the Noodrem is offered on every card that follows. */
const doubts = (answers: Answers) => answers.veilig?.includes(unknownId) ?? false

const asked = (lang: Lang, { id, ask, many, options }: AskedQuestion, answers: Answers): Element =>
  choice(
    id,
    ask[lang],
    options.map(option => ({ id: option.id, title: option.title[lang] })),
    {
      many: many ?? false,
      open: options.length <= 3,
      value: (answers[id] ?? []).join(','),
      required: texts.choose[lang],
      empty: texts.empty[lang],
    },
  )

export const stoppedCard = (lang: Lang, data: { page: number; seal: string }): Card =>
  card(
    lang,
    texts.stoppedTitle[lang],
    [text(texts.stopped[lang]), bullets(texts.stoppedTips[lang])],
    [execute(intakeVerbs.resume, texts.resume[lang], data, { style: 'positive' })],
  )

export type Submitted = { page: number; seal: unknown }

/** Which card came back, with its seal still closed; undefined when the data is not ours. Cards after the questions have no page. */
export function readIntake(data: unknown): Submitted | undefined {
  const page = says(data, 'page') ? numberIn(data, 'page', 0) : 0
  return page !== undefined && pages[page] ? { page, seal: fieldIn(data, 'seal') } : undefined
}

/** The answers of one page in our own words, and whether any question on it is still open. */
export function readAnswers(data: unknown, page: number, before: Answers): { answers: Answers; missing: boolean } {
  const questions = pages[page]?.questions ?? []
  const read = questions.map(question => [question.id, chosen(question, fieldIn(data, question.id))] as const)
  const others = Object.entries(before).filter(([id]) => !questions.some(question => question.id === id))
  const answers = Object.fromEntries([...others, ...read.filter(([, options]) => options.length > 0)])
  return { answers, missing: questions.some(question => isAsked(question, answers) && !answers[question.id]) }
}

/** "I do not know" and "none of these" give way to an answer that says more. */
const weak: readonly string[] = [unknownId, 'geen']

function chosen({ many, options }: Page['questions'][number], value: unknown): string[] {
  const words = typeof value === 'string' ? value.split(',') : []
  const known = options.map(({ id }) => id).filter(id => words.includes(id))
  const strong = known.filter(id => !weak.includes(id))
  const answer = strong.length > 0 ? strong : known
  return many ? answer : answer.slice(0, words.length === 1 ? 1 : 0)
}

const everything: Answers = Object.fromEntries(
  allQuestions.map(({ id, many, options }) => [id, options.slice(0, many ? options.length : 1).map(({ id }) => id)]),
)

export const examples = {
  first: (lang: Lang) => intakeCard(lang, { page: 0, seal: sealExample, answers: {} }),
  behaviour: (lang: Lang) => intakeCard(lang, { page: 1, seal: sealExample, answers: { veilig: [unknownId] } }),
  weightMissing: (lang: Lang) =>
    intakeCard(lang, { page: 2, seal: sealExample, answers: { gedrag: ['seksueel'] }, missing: true }),
  filled: (lang: Lang) => intakeCard(lang, { page: 1, seal: sealExample, answers: everything, missing: true }),
  wishes: (lang: Lang) => intakeCard(lang, { page: 3, seal: sealExample, answers: {} }),
  stopped: (lang: Lang) => stoppedCard(lang, { page: 1, seal: sealExample }),
}
