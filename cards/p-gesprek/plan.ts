import type { Seen } from '#src/p-gesprek/seen.ts'
import { block, type Card, card, choice, type Element, execute, small, text } from '../card.ts'
import type { Lang, Text } from '../text.ts'
import { talkData, talkVerbs } from './data.ts'
import { talksDoor } from './door.ts'
import { seenExample } from './p-gesprek.ts'

const texts = {
  title: { nl: 'Een p-gesprek plannen', en: 'Plan a p-gesprek' },
  moveTitle: (label: string): Text => ({ nl: `${label}: andere datum`, en: `${label}: another date` }),
  pauseTitle: (label: string): Text => ({ nl: `${label}: nu niet`, en: `${label}: not now` }),
  lead: {
    nl: 'Zet de afspraak ook in je agenda. Trede legt de ander vooraf uit wat er gevraagd wordt.',
    en: 'Put the appointment in your calendar as well. Trede explains to the other beforehand what will be asked.',
  },
  pause: {
    nl: 'Bijvoorbeeld door verlof of ziekte. Trede vraagt en bewaart niet waarom. Tot en met deze dag komt er geen bericht. De ander ziet alleen dat het gesprek wacht.',
    en: 'For instance because of leave or illness. Trede does not ask or keep why. Until this day no message comes. The other only sees that the talk waits.',
  },
  who: { nl: 'Met wie?', en: 'With whom?' },
  search: { nl: 'Zoek op naam', en: 'Search by name' },
  empty: { nl: 'Kies…', en: 'Choose…' },
  day: { nl: 'Op welke dag?', en: 'On which day?' },
  time: { nl: 'Hoe laat? (jouw tijd)', en: 'At what time? (your time)' },
  until: { nl: 'Tot en met welke dag wachten?', en: 'Wait until which day?' },
  need: { nl: 'Vul dit in.', en: 'Fill this in.' },
  plan: { nl: 'Plannen', en: 'Plan' },
  wait: { nl: 'Wachten', en: 'Wait' },
  problems: {
    who: {
      nl: 'Kies iemand aan wie je leiding geeft. Staat die er niet bij? Vraag HR om de lijst na te kijken.',
      en: 'Choose somebody whom you lead. Are they not there? Ask HR to check the list.',
    },
    moment: {
      nl: 'Kies een dag en een tijd die nog komen, binnen een jaar.',
      en: 'Choose a day and a time that are still to come, within a year.',
    },
    until: { nl: 'Kies een dag vanaf morgen, binnen een jaar.', en: 'Choose a day from tomorrow on, within a year.' },
  },
} as const

export type PlanProblem = keyof typeof texts.problems

/** Somebody to plan with: `name` when the organisation gives one. */
export type Candidate = { readonly id: string; readonly name: string }
type Filled = { readonly who?: string; readonly day?: string; readonly time?: string }

const problemOf = (lang: Lang, problem: PlanProblem | undefined, lead: Text): Element =>
  problem ? block('attention', [text(texts.problems[problem][lang], { weight: 'Bolder' })]) : text(lead[lang])

const dated = (lang: Lang, id: string, label: Text, min: string, value?: string): Element => ({
  type: 'Input.Date',
  id,
  label: label[lang],
  min,
  isRequired: true,
  errorMessage: texts.need[lang],
  ...(value && { value }),
})

const timed = (lang: Lang, value = '10:00'): Element => ({
  type: 'Input.Time',
  id: 'tijd',
  label: texts.time[lang],
  value,
  isRequired: true,
  errorMessage: texts.need[lang],
})

/**
 * Whom: from a list where names are known, otherwise by the people picker of Teams, which knows them without us. Whoever is
 * chosen must be led by who asks; the answer is checked.
 */
const whom = (lang: Lang, candidates: readonly Candidate[], who?: string): Element =>
  candidates.length > 0
    ? choice(
        'wie',
        texts.who[lang],
        candidates.map(({ id, name }) => ({ id, title: name })),
        {
          required: texts.need[lang],
          empty: texts.empty[lang],
          ...(candidates.some(({ id }) => id === who) && { value: who }),
        },
      )
    : {
        ...choice('wie', texts.who[lang], [{ id: 'zoek', title: texts.search[lang] }], { required: texts.need[lang] }),
        'choices.data': { type: 'Data.Query', dataset: 'graph.microsoft.com/users' },
      }

/** C1: a leidinggevende picks one of the own people. `today` is the first day that may be chosen. */
export const planCard = (
  lang: Lang,
  candidates: readonly Candidate[],
  today: string,
  problem?: PlanProblem,
  { who, day, time }: Filled = {},
): Card =>
  card(
    lang,
    texts.title[lang],
    [
      problemOf(lang, problem, texts.lead),
      whom(lang, candidates, who),
      dated(lang, 'dag', texts.day, today, day),
      timed(lang, time),
    ],
    [execute(talkVerbs.planned, texts.plan[lang], {}, { style: 'positive' }), talksDoor(lang)],
  )

export const moveTalkCard = (lang: Lang, seen: Seen, today: string, problem?: PlanProblem): Card =>
  card(
    lang,
    texts.moveTitle(seen.label)[lang],
    [problemOf(lang, problem, texts.lead), dated(lang, 'dag', texts.day, today), timed(lang)],
    [execute(talkVerbs.moved, texts.plan[lang], talkData(seen), { style: 'positive' }), talksDoor(lang)],
  )

/** C6: "nu niet", leave, illness: no reason is asked. */
export const pauseCard = (lang: Lang, seen: Seen, today: string, problem?: PlanProblem): Card =>
  card(
    lang,
    texts.pauseTitle(seen.label)[lang],
    [
      problemOf(lang, problem, texts.pause),
      ...(problem ? [small(texts.pause[lang])] : []),
      dated(lang, 'tot', texts.until, today),
    ],
    [execute(talkVerbs.paused, texts.wait[lang], talkData(seen), { style: 'positive' }), talksDoor(lang, seen.side)],
  )

const people = [
  { id: 'gesprek-1', name: 'Sam' },
  { id: 'gesprek-2', name: 'Yara' },
]
const today = '2026-11-20'

export const examples = {
  plan: (lang: Lang) => planCard(lang, people, today),
  picker: (lang: Lang) => planCard(lang, [], today),
  wrong: (lang: Lang) =>
    planCard(lang, people, today, 'moment', { who: 'gesprek-1', day: '2026-11-19', time: '09:30' }),
  whoWrong: (lang: Lang) => planCard(lang, [], today, 'who'),
  move: (lang: Lang) => moveTalkCard(lang, seenExample, today),
  moveWrong: (lang: Lang) => moveTalkCard(lang, seenExample, today, 'moment'),
  pause: (lang: Lang) => pauseCard(lang, seenExample, today),
  pauseWrong: (lang: Lang) => pauseCard(lang, seenExample, today, 'until'),
}
