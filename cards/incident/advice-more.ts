import type { Advice } from '#src/incident/advise.ts'
import type { Facts } from '#src/incident/facts.ts'
import type { Trede } from '#src/incident/ladder.ts'
import { type Change, whatIf } from '#src/incident/whatif.ts'
import {
  type Action,
  block,
  bullets,
  type Card,
  card,
  type Element,
  execute,
  small,
  subheading,
  text,
} from '../card.ts'
import { citation } from '../cite.ts'
import { sealExample } from '../examples.ts'
import { exampleContacts } from '../knowledge/contact-example.ts'
import { allQuestions, pages } from '../policy/intake.ts'
import { ladder } from '../policy/ladder.ts'
import { triage } from '../policy/triage.ts'
import type { Lang, Text } from '../text.ts'
import { tredeName } from '../trede.ts'
import { adviceExamples, adviceVerbs, firedRules } from './advice.ts'
import { caseVerbs } from './case.ts'
import { intakeVerbs } from './intake.ts'

const texts = {
  back: { nl: 'Terug naar het advies', en: 'Back to the advice' },
  whyTitle: { nl: 'Waarom dit advies', en: 'Why this advice' },
  noRule: {
    nl: 'Er is nog geen regel die past. Dan is luisteren altijd de eerste stap.',
    en: 'No rule fits yet. Then listening is always the first step.',
  },
  heavier: { nl: 'Dit maakt het zwaarder', en: 'This would make it heavier' },
  lighter: { nl: 'Dit maakt het lichter', en: 'This would make it lighter' },
  none: { nl: 'Eén ander antwoord verandert de trede niet.', en: 'One other answer does not change the trede.' },
  change: { nl: 'Antwoorden veranderen', en: 'Change answers' },
  table: {
    nl: `Triagetabel ${triage.version}. Eigenaar: ${triage.owner.nl}. Geen enkele regel zegt iets over wie gelijk heeft.`,
    en: `Triage table ${triage.version}. Owner: ${triage.owner.en}. No rule says anything about who is right.`,
  },
  whoTitle: { nl: 'Wie je erbij haalt', en: 'Whom to involve' },
  whoLead: {
    nl: 'Noem geen namen als dat niet hoeft. Vraag eerst of de melder het goed vindt.',
    en: 'Do not name people unless you must. First ask whether the person who reported agrees.',
  },
  backCase: { nl: 'Terug naar de zaak', en: 'Back to the case' },
  sayTitle: { nl: 'Wat je kunt zeggen', en: 'What you can say' },
  do: { nl: 'Zeg dit', en: 'Say this' },
  avoid: { nl: 'Zeg dit liever niet', en: 'Better not say this' },
  dont: { nl: 'Doe dit niet', en: 'Do not do this' },
} as const satisfies Record<string, Text>

const back = (lang: Lang, seal: string): Action =>
  execute(adviceVerbs.show, texts.back[lang], { seal }, { style: 'positive' })

/** Every rule that fired with its source, and which other answers would change the trede. */
export function whyCard(lang: Lang, advice: Advice, facts: Facts, seal: string): Card {
  const rules = firedRules(advice)
  const { heavier, lighter } = whatIf(facts, triage)
  const reasons = rules.map(
    ({ id, title, reason, source }) => `**${title[lang]} (${id}).** ${reason[lang]} ${citation(lang, source)}.`,
  )
  return card(
    lang,
    texts.whyTitle[lang],
    [
      reasons.length > 0 ? bullets(reasons) : text(texts.noRule[lang]),
      ...changes(lang, texts.heavier, heavier),
      ...changes(lang, texts.lighter, lighter),
      ...(heavier.length + lighter.length === 0 ? [text(texts.none[lang])] : []),
      small(texts.table[lang]),
    ],
    [back(lang, seal), execute(intakeVerbs.resume, texts.change[lang], { seal, page: pages.length - 1 })],
  )
}

const changes = (lang: Lang, title: Text, found: readonly Change[]): Element[] =>
  found.length === 0
    ? []
    : [
        subheading(title[lang]),
        bullets(found.map(change => `${answerOf(lang, change)} → ${tredeName(lang, change.trede)}`)),
      ]

/** The question and answer that mean this fact, in the words of the intake. */
function answerOf(lang: Lang, { key, value }: Change): string {
  const means = allQuestions.flatMap(question =>
    question.options.filter(({ facts }) => facts[key] === value).map(option => [question.ask, option.title] as const),
  )
  const [ask, title] = means[0] ?? []
  return ask && title ? `${ask[lang]} “${title[lang]}”` : `${key}: ${value}`
}

/** `contacts` are lines per role, with the contact of the own organisation. */
export const whoCard = (lang: Lang, contacts: readonly Element[], seal: string): Card =>
  card(lang, texts.whoTitle[lang], [text(texts.whoLead[lang]), ...contacts], [back(lang, seal)])

const quoted = (lines: readonly Text[], lang: Lang) => bullets(lines.map(line => `“${line[lang]}”`))

/** What to say and not to say on the advised trede, word for word. */
export function sayCard(lang: Lang, advice: Advice, seal: string): Card {
  const trede = advice.trede ?? 1
  return card(lang, texts.sayTitle[lang], sentences(lang, trede), [back(lang, seal)])
}

function sentences(lang: Lang, trede: Trede): Element[] {
  const rung = ladder.rungs[trede]
  return [
    text(tredeName(lang, trede), { isSubtle: true }),
    block('good', [subheading(texts.do[lang]), quoted(rung.say, lang)]),
    block('warning', [subheading(texts.avoid[lang]), quoted(rung.dontSay, lang)]),
    subheading(texts.dont[lang]),
    bullets(rung.dont.map(line => line[lang])),
  ]
}

/** The same sentences from within a case, with the way back to it. */
export const sentencesCard = (lang: Lang, trede: Trede, zaak: string): Card =>
  card(lang, texts.sayTitle[lang], sentences(lang, trede), [
    execute(caseVerbs.open, texts.backCase[lang], { zaak }, { style: 'positive', inputs: false }),
  ])

const facts: Facts = { gedrag: ['opmerking'], herhaling: 'vaker', impact: 'ernstig' }

export const examples = {
  why: (lang: Lang) => whyCard(lang, adviceExamples.limits, facts, sealExample),
  whyEverything: (lang: Lang) => whyCard(lang, adviceExamples.everything, facts, sealExample),
  whyNothing: (lang: Lang) => whyCard(lang, adviceExamples.nothingKnown, {}, sealExample),
  who: (lang: Lang) => whoCard(lang, exampleContacts(lang, adviceExamples.limits.rollen), sealExample),
  whoEverybody: (lang: Lang) => whoCard(lang, exampleContacts(lang, adviceExamples.everything.rollen), sealExample),
  sentences: (lang: Lang) => sentencesCard(lang, 6, 'c1'),
  say: (lang: Lang) => sayCard(lang, adviceExamples.limits, sealExample),
}
