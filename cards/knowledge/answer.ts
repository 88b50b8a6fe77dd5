import exampleMap from '#src/people/contacts.json' with { type: 'json' }
import { type Action, type Card, card, type Element, execute, subheading, text } from '../card.ts'
import { type Answer, type AnswerId, answerIds, answers } from '../content/answers.ts'
import { versionOf } from '../content/version.ts'
import { examplesOf } from '../examples.ts'
import { fieldIn, pick } from '../field.ts'
import { openRow } from '../open-row.ts'
import { provenance } from '../provenance.ts'
import type { Lang, Text } from '../text.ts'
import { expiredNotice, unconfirmedNotice } from '../validity.ts'
import { contactLines, type Org } from './contact.ts'
import { answerVerb, contentDoor } from './content-door.ts'
import { door, factsheetVerb, whoHelpsVerb } from './knowledge-doors.ts'

export const helpedVerb = 'answer.helped'

const texts = {
  why: { nl: 'Waarom?', en: 'Why?' },
  next: { nl: 'Wat nu?', en: 'What now?' },
  open: { nl: 'Openen', en: 'Open' },
  ja: { nl: '👍 Dit hielp', en: '👍 This helped' },
  nee: { nl: '👎 Dit hielp niet', en: '👎 This did not help' },
  thanks: { nl: 'Dank je wel', en: 'Thank you' },
  counted: {
    nl: 'Trede telt alleen hoeveel mensen iets aan dit antwoord hadden. Wie dat waren, weten we niet.',
    en: 'Trede only counts how many people this answer helped. We do not know who they were.',
  },
  ask: { nl: 'Vraag het aan een mens', en: 'Ask a person' },
  back: { nl: 'Terug naar het antwoord', en: 'Back to the answer' },
} as const satisfies Record<string, Text>

/** What a press on "this helped" brings back; `press` names this card, so that it counts once. */
export type Helped = {
  readonly answer: AnswerId
  readonly current: boolean
  readonly press: string
  readonly helped: 'ja' | 'nee'
}

export const answerCard = (lang: Lang, today: string, id: AnswerId, press: string): Card => {
  const answer: Answer = answers[id]
  const next = contentDoor(answer.next)
  return card(
    lang,
    answer.title[lang],
    [
      ...expiredNotice(lang, today, answer),
      ...unconfirmedNotice(lang, answer.confirmed !== false),
      text(answer.short[lang]),
      ...(next
        ? [
            subheading(texts.next[lang]),
            openRow(
              next.verb,
              next.data,
              `${texts.open[lang]}: ${next.title[lang]}`,
              [text(`${next.title[lang]} ›`)],
              'good',
            ),
          ]
        : []),
      subheading(texts.why[lang]),
      text(answer.why[lang]),
      ...provenance(lang, answer),
    ],
    [
      helpedButton(lang, id, press, 'ja'),
      helpedButton(lang, id, press, 'nee'),
      door(lang, whoHelpsVerb),
      door(lang, factsheetVerb),
    ],
  )
}

const helpedButton = (lang: Lang, answer: AnswerId, press: string, helped: 'ja' | 'nee'): Action =>
  execute(
    helpedVerb,
    texts[helped][lang],
    { answer, version: versionOf(answers[answer]), press, helped },
    { inputs: false },
  )

/** After "this helped": thanks; after "not": somebody of the own organisation to ask. */
export const thanksCard = (
  lang: Lang,
  today: string,
  { answer, helped }: Pick<Helped, 'answer' | 'helped'>,
  org: Org,
): Card =>
  card(
    lang,
    texts.thanks[lang],
    [text(texts.counted[lang]), ...(helped === 'nee' ? askPerson(lang, today, org) : [])],
    [
      execute(answerVerb, texts.back[lang], { answer }, { inputs: false }),
      door(lang, whoHelpsVerb),
      door(lang, factsheetVerb),
    ],
  )

/** Who to ask when Trede does not know: confidential, and somebody who knows the rules. */
export const askPerson = (lang: Lang, today: string, org: Org): Element[] => [
  subheading(texts.ask[lang]),
  ...contactLines(lang, today, ['vertrouwenspersoon', 'integriteitscoordinator', 'hr'], org),
]

export const readAnswer = (data: unknown): AnswerId | undefined => pick(data, 'answer', answerIds)

const random = /^[\w-]{8,40}$/

/** What a client sends when somebody presses; a text that has changed since is not `current` and does not count. */
export function readHelped(data: unknown): Helped | undefined {
  const [answer, helped] = [readAnswer(data), pick(data, 'helped', ['ja', 'nee'] as const)]
  const press = fieldIn(data, 'press')
  if (!answer || !helped || typeof press !== 'string' || !random.test(press)) return undefined
  return { answer, helped, press, current: fieldIn(data, 'version') === versionOf(answers[answer]) }
}

const day = '2026-11-01'
export const examples = {
  thanks: (lang: Lang) => thanksCard(lang, day, { answer: 'klacht_duur', helped: 'ja' }, exampleMap.voorbeeld),
  thanksNotHelped: (lang: Lang) =>
    thanksCard(lang, day, { answer: 'klacht_duur', helped: 'nee' }, exampleMap.voorbeeld),
  expired: (lang: Lang) => answerCard(lang, '2031-01-01', 'klacht_duur', 'example-press'),
  ...examplesOf(answerIds, id => lang => answerCard(lang, day, id, 'example-press')),
}
