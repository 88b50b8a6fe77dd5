import { type Action, block, type Card, type Element, execute, noodremVerb, text } from '../card.ts'
import { sealExample } from '../examples.ts'
import { exampleContacts } from '../knowledge/contact-example.ts'
import { noodremCard } from '../noodrem.ts'
import { situations } from '../policy/practice.ts'
import type { Situation } from '../policy/practice-situation.ts'
import { refusedCard } from '../refused.ts'
import type { Lang, Text } from '../text.ts'
import { adviceCard, adviceExamples } from './advice.ts'
import { sayCard, whyCard } from './advice-more.ts'
import { intakeCard, stoppedCard } from './intake.ts'
import { ownRoleCard } from './own-role.ts'
import { inPractice, practiceVerbs, practisedVerbs } from './practice-verbs.ts'
import { otherTredeCard } from './step.ts'

const texts = {
  title: (title: string): Text => ({ nl: `Oefening: ${title}`, en: `Exercise: ${title}` }),
  mark: {
    nl: '🎭 **Oefening.** Er wordt niets bewaard en niets geteld. De Noodrem is wel echt: is er nu gevaar, druk dan daarop of bel.',
    en: '🎭 **Exercise.** Nothing is kept and nothing is counted. The Emergency button is real: if there is danger now, press it or call.',
  },
  done: { nl: 'Klaar, kijk terug', en: 'Done, look back' },
} as const

type Wire = Readonly<Record<string, unknown>>
const isWire = (value: unknown): value is Wire => typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * A card of the real thing as a card of an exercise: said in its title and on top of it, the story at hand, and with buttons that
 * stay in the exercise. `done` is the sealed journey to look back on, where nothing else leads on.
 */
export function asPractice(shown: Card, { id, story }: Situation, done?: string): Card {
  const { lang, body, actions, speak, fallbackText } = shown
  const at = body.findIndex(({ style, type }) => type === 'TextBlock' && style === 'heading')
  const heading = body[at]
  const titled = heading ? [{ ...heading, text: texts.title(String(heading.text))[lang] }] : []
  // On the Noodrem itself nothing comes before the number.
  const rest = body.slice(at + 1)
  const first = isNoodrem(shown) ? rest.slice(0, 1) : []
  const mark = block('accent', [text(texts.mark[lang]), ...story.map(line => text(line[lang], { size: 'Small' }))])
  const practised = actions.map(action => staying(action, id))
  const last = practised.findIndex(({ verb }) => verb === noodremVerb)
  const end = last < 0 ? practised.length : last
  return {
    ...shown,
    speak: texts.title(speak)[lang],
    fallbackText: texts.title(fallbackText)[lang],
    body: [...body.slice(0, at), ...titled, ...first, mark, ...rest.slice(first.length)] as Element[],
    actions: done ? [...practised.slice(0, end), lookBack(lang, id, done), ...practised.slice(end)] : practised,
  }
}

const isNoodrem = ({ actions }: Card): boolean => actions.every(({ verb }) => verb !== noodremVerb)

const lookBack = (lang: Lang, oefening: string, seal: string): Action =>
  execute(practiceVerbs.done, texts.done[lang], { oefening, seal }, { style: 'positive', inputs: false })

/** The same button within the exercise; what leads out of it is left alone, and the Noodrem comes back to where one was. */
function staying(action: Action, oefening: string): Action {
  const { verb, data, fallback } = action
  if (typeof verb !== 'string' || !isWire(data) || !isWire(fallback)) return action
  if (verb === noodremVerb) return withData(action, verb, { ...data, ...back(data.back, oefening) })
  return practisedVerbs.includes(verb) ? withData(action, inPractice(verb), { ...data, oefening }) : action
}

const back = (given: unknown, oefening: string) =>
  isWire(given) && practisedVerbs.includes(String(given.verb)) && isWire(given.data)
    ? { back: { verb: inPractice(String(given.verb)), data: { ...given.data, oefening } } }
    : {}

const withData = (action: Action, verb: string, data: Wire): Action => ({
  ...action,
  verb,
  data,
  fallback: { ...(isWire(action.fallback) ? action.fallback : {}), data: { ...data, verb } },
})

const [first] = situations
const marked = (show: (lang: Lang) => Card, done?: string) => (lang: Lang) => {
  if (!first) throw new Error('there is nothing to practise with')
  return asPractice(show(lang), first, done)
}
const ownRole = { ...adviceExamples.limits, overdragen: true, trede: 6, stops: ['R4'], regels: ['R4'] } as const

export const examples = {
  question: marked(lang => intakeCard(lang, { page: 1, seal: sealExample, answers: { veilig: ['weet_niet'] } })),
  stopped: marked(lang => stoppedCard(lang, { page: 1, seal: sealExample })),
  noodrem: marked(lang => noodremCard(lang, 'nl', { verb: 'intake.resume', data: { page: 0, seal: sealExample } })),
  ownRole: marked(lang => ownRoleCard(lang, ownRole, exampleContacts(lang, ['naasthogere'])), sealExample),
  advice: marked(lang => adviceCard(lang, adviceExamples.everything, sealExample)),
  say: marked(lang => sayCard(lang, adviceExamples.limits, sealExample)),
  why: marked(lang => whyCard(lang, adviceExamples.limits, { gedrag: ['opmerking'] }, sealExample)),
  other: marked(lang => otherTredeCard(lang, adviceExamples.stops, sealExample)),
  refused: marked(lang => refusedCard(lang, 'expired')),
}
