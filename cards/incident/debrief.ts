import { type Compared, compared } from '#src/incident/practice.ts'
import { block, bullets, type Card, card, type Element, execute, subheading, text } from '../card.ts'
import { citation } from '../cite.ts'
import { guideVerb } from '../knowledge/guide.ts'
import { allQuestions } from '../policy/intake.ts'
import { situations } from '../policy/practice.ts'
import type { Situation } from '../policy/practice-situation.ts'
import { triage } from '../policy/triage.ts'
import type { Lang, Text } from '../text.ts'
import { colourOf, tredeName } from '../trede.ts'
import { firedRules, stopBlocks } from './advice.ts'
import { intakeVerbs } from './intake.ts'
import { practiceVerbs } from './practice-verbs.ts'

const texts = {
  title: (title: Text): Text => ({ nl: `Oefening, kijk terug: ${title.nl}`, en: `Exercise, look back: ${title.en}` }),
  mark: {
    nl: '🎭 Dit was een oefening. Er is niets bewaard en niets geteld.',
    en: '🎭 This was an exercise. Nothing was kept and nothing was counted.',
  },
  yours: { nl: 'Jouw keuze', en: 'Your choice' },
  advised: { nl: 'Het advies bij dit verhaal', en: 'The advice for this story' },
  handOver: { nl: '⛔ Zelf stoppen en overdragen', en: '⛔ Stop yourself and hand over' },
  is: {
    gelijk: { nl: 'Je koos hetzelfde als het advies.', en: 'You chose the same as the advice.' },
    zwaarder: {
      nl: 'Je koos zwaarder dan het advies. Soms is dat nodig. Lees waarom hier minder ook past.',
      en: 'You chose heavier than the advice. Sometimes that is needed. Read why less fits here too.',
    },
    lichter: {
      nl: 'Je koos lichter dan het advies. Lees welke reden hier meer vraagt.',
      en: 'You chose lighter than the advice. Read which reason asks for more here.',
    },
  },
  human: {
    nl: 'Het advies is geen oordeel over jou. In het echt beslis jij, met de melder en wie je erbij haalt.',
    en: 'The advice is no verdict on you. In real life you decide, with the person who reported and whoever you involve.',
  },
  why: { nl: 'Waarom dit advies?', en: 'Why this advice?' },
  noRule: {
    nl: 'Je weet nog weinig. Dan begin je altijd met luisteren.',
    en: 'You do not know much yet. Then you always begin by listening.',
  },
  read: { nl: 'Dit las je anders dan het verhaal', en: 'You read this differently from the story' },
  told: (ask: Text, answer: Text): Text => ({
    nl: `${ask.nl} Het verhaal zegt: “${answer.nl}”.`,
    en: `${ask.en} The story says: “${answer.en}”.`,
  }),
  lesson: { nl: 'Neem dit mee', en: 'Take this with you' },
  other: { nl: 'Ander verhaal', en: 'Another story' },
  again: { nl: 'Nog eens', en: 'Once more' },
  guides: { nl: 'Een gesprek voorbereiden', en: 'Prepare a talk' },
  real: { nl: 'Er is echt iets gemeld', en: 'This is a real report' },
} as const

/** A13: the choice beside the advice, and why, with the rules and their sources. */
export function debriefCard(lang: Lang, { id, title, answers, lesson }: Situation, result: Compared): Card {
  const { advice, own, chosen, is, differing } = result
  return card(
    lang,
    texts.title(title)[lang],
    [
      block('accent', [text(texts.mark[lang])]),
      text(`**${texts.yours[lang]}:** ${chosen ? named(lang, chosen) : outcome(lang, own)}`),
      text(`**${texts.advised[lang]}:** ${outcome(lang, advice)}`),
      text(texts.is[is][lang], { weight: 'Bolder' }),
      text(texts.human[lang]),
      ...stopBlocks(lang, advice),
      subheading(texts.why[lang]),
      reasons(lang, result),
      ...misread(lang, differing, answers),
      subheading(texts.lesson[lang]),
      bullets(lesson.map(line => line[lang])),
    ],
    [
      execute(practiceVerbs.open, texts.other[lang], {}, { style: 'positive', inputs: false }),
      execute(practiceVerbs.story, texts.again[lang], { oefening: id }, { inputs: false }),
      execute(guideVerb, texts.guides[lang], {}, { inputs: false }),
      execute(intakeVerbs.start, texts.real[lang], {}, { inputs: false }),
    ],
  )
}

const named = (lang: Lang, trede: Parameters<typeof tredeName>[1]) =>
  `${colourOf(trede).symbol} ${tredeName(lang, trede)}`

const outcome = (lang: Lang, { overdragen, trede }: Compared['advice']): string =>
  overdragen ? texts.handOver[lang] : named(lang, trede ?? 1)

function reasons(lang: Lang, { advice }: Compared): Element {
  const rules = firedRules(advice)
  if (rules.length === 0) return text(texts.noRule[lang])
  return bullets(
    rules.map(
      ({ id, title, reason, source }) => `**${title[lang]} (${id}).** ${reason[lang]} ${citation(lang, source)}.`,
    ),
  )
}

function misread(lang: Lang, differing: readonly string[], story: Situation['answers']): Element[] {
  const lines = allQuestions
    .filter(({ id }) => differing.includes(id))
    .map(({ id, ask, options }) => {
      const titles = options.filter(option => story[id]?.includes(option.id)).map(({ title }) => title)
      const both = (of: Lang) => titles.map(title => title[of]).join(', ')
      return texts.told(ask, { nl: both('nl'), en: both('en') })[lang]
    })
  return lines.length > 0 ? [subheading(texts.read[lang]), bullets(lines)] : []
}

const result = ({ answers }: Situation, given: Situation['answers'], chosen?: Compared['chosen']) =>
  compared({ questions: allQuestions, policy: triage, regio: 'nl', story: answers, given, chosen })

export const examples = Object.fromEntries(
  situations.flatMap(one => [
    [one.id, (lang: Lang) => debriefCard(lang, one, result(one, one.answers))],
    [`${one.id}-otherwise`, (lang: Lang) => debriefCard(lang, one, result(one, {}, 3))],
  ]),
)
