import { type Case, currentStep } from '#src/incident/case.ts'
import { codeIn } from '#src/incident/code.ts'
import { block, bullets, type Card, card, type Element, execute, small, subheading, text } from '../card.ts'
import { typedIn } from '../field.ts'
import { door, whoHelpsVerb } from '../knowledge/knowledge-doors.ts'
import { ladder } from '../policy/ladder.ts'
import type { Lang, Text } from '../text.ts'
import { tredeBlock } from '../trede.ts'
import { caseInSentence, caseVerbs, dates, history } from './case.ts'
import { caseExample, longExample, movedExample } from './case-example.ts'
import { handOverVerbs } from './hand-over-verbs.ts'

const texts = {
  enterTitle: { nl: 'Een zaak overnemen', en: 'Take over a case' },
  enter: {
    nl: 'Een andere leidinggevende gaf je een code. Typ die hier. Je ziet dan eerst de zaak. Pas daarna kies je.',
    en: 'Another manager gave you a code. Type it here. You will see the case first. Only then you choose.',
  },
  code: { nl: 'Code', en: 'Code' },
  needed: { nl: 'Typ de code van acht tekens.', en: 'Type the code of eight signs.' },
  problems: {
    code: {
      nl: 'Dat is geen code van Trede. Een code heeft acht tekens, zoals KPRT-4827.',
      en: 'That is not a code of Trede. A code has eight signs, like KPRT-4827.',
    },
    gone: {
      nl: 'Deze code werkt niet of niet meer. Kijk of je de code goed typte. Klopt het? Vraag dan een nieuwe code.',
      en: 'This code does not work, or no longer. Check whether you typed it well. Is it right? Then ask for a new code.',
    },
    own: {
      nl: 'Dit is je eigen zaak. Geef de code aan een andere leidinggevende.',
      en: 'This is your own case. Give the code to another manager.',
    },
  },
  look: { nl: 'Zaak bekijken', en: 'See the case' },
  list: { nl: 'Mijn zaken', en: 'My cases' },
  title: {
    nl: (file: Case) => `Neem je ${caseInSentence('nl', file)} over?`,
    en: (file: Case) => `Will you take over ${caseInSentence('en', file)}?`,
  },
  own: {
    nl: '**Gaat het over jou, je partner, familie of een vriend?** Neem de zaak dan niet aan.',
    en: '**Is it about you, your partner, family or a friend?** Then do not accept the case.',
  },
  done: { nl: 'Wat er al is gedaan', en: 'What was done already' },
  nothing: { nl: 'Er is nog niets aangevinkt.', en: 'Nothing was ticked yet.' },
  all: {
    nl: 'Dit is alles wat Trede van deze zaak weet. De rest hoor je van je collega. Schrijf hier geen namen.',
    en: 'This is all that Trede knows of this case. You hear the rest from your colleague. Do not write names here.',
  },
  after: {
    nl: 'Neem je aan? Dan is de zaak van jou, met de herinneringen. Je collega ziet de zaak dan niet meer.',
    en: 'Do you accept? Then the case is yours, with its reminders. Your colleague then no longer sees the case.',
  },
  accept: { nl: 'Ja, ik neem de zaak aan', en: 'Yes, I accept the case' },
  decline: { nl: 'Nee, niet aannemen', en: 'No, do not accept' },
  declinedTitle: { nl: 'Je neemt de zaak niet aan', en: 'You do not accept the case' },
  declined: {
    nl: 'De code werkt niet meer en de zaak blijft bij je collega. Trede laat dat weten. Zeg het ook zelf.',
    en: 'The code no longer works and the case stays with your colleague. Trede lets them know. Tell them yourself too.',
  },
} as const

export type Problem = keyof typeof texts.problems

const list = (lang: Lang) => execute(caseVerbs.list, texts.list[lang], {}, { inputs: false })

/** A10, for who takes over: the code that was told. */
export const takeOverCard = (lang: Lang, problem?: Problem): Card =>
  card(
    lang,
    texts.enterTitle[lang],
    [
      problem
        ? block('attention', [text(texts.problems[problem][lang], { weight: 'Bolder' })])
        : text(texts.enter[lang]),
      {
        type: 'Input.Text',
        id: 'code',
        label: texts.code[lang],
        placeholder: 'KPRT-4827',
        maxLength: 20,
        isRequired: true,
        errorMessage: texts.needed[lang],
      },
    ],
    [execute(handOverVerbs.look, texts.look[lang], {}, { style: 'positive' }), list(lang)],
  )

/** The code on a card or in the field; undefined when it cannot be one. */
export const readCode = (data: unknown): string | undefined => codeIn(typedIn(data, 'code', 100))

/** All that there is of the case, before anything is accepted. */
export const offeredCard = (lang: Lang, file: Case, code: string, zone: string): Card =>
  card(
    lang,
    texts.title[lang](file),
    [
      block('warning', [text(texts.own[lang])]),
      tredeBlock(lang, currentStep(file).trede),
      subheading(texts.done[lang]),
      ticked(lang, file),
      ...history(lang, file),
      ...dates(lang, file, zone),
      text(texts.after[lang]),
      small(texts.all[lang]),
    ],
    [
      execute(handOverVerbs.accept, texts.accept[lang], { code }, { style: 'positive', inputs: false }),
      execute(handOverVerbs.decline, texts.decline[lang], { code }, { inputs: false }),
      list(lang),
    ],
  )

function ticked(lang: Lang, file: Case): Element {
  const { trede, ticks } = currentStep(file)
  const done = ladder.rungs[trede].checklist.filter(({ id }) => ticks.includes(id))
  return done.length > 0 ? bullets(done.map(item => item.text[lang])) : text(texts.nothing[lang])
}

export const declinedCard = (lang: Lang): Card =>
  card(lang, texts.declinedTitle[lang], [text(texts.declined[lang])], [list(lang), door(lang, whoHelpsVerb)])

export const takenNote: Text = {
  nl: '✔ De zaak is nu van jou. Zeg het tegen je collega. Maak vandaag of morgen kennis met de melder.',
  en: '✔ The case is yours now. Tell your colleague. Meet the person who reported today or tomorrow.',
}

export const examples = {
  enter: (lang: Lang) => takeOverCard(lang),
  wrong: (lang: Lang) => takeOverCard(lang, 'code'),
  gone: (lang: Lang) => takeOverCard(lang, 'gone'),
  own: (lang: Lang) => takeOverCard(lang, 'own'),
  offered: (lang: Lang) => offeredCard(lang, caseExample, 'KPRT-4827', 'Europe/Amsterdam'),
  moved: (lang: Lang) => offeredCard(lang, movedExample, 'KPRT-4827', 'Europe/Amsterdam'),
  long: (lang: Lang) => offeredCard(lang, longExample, 'KPRT-4827', 'America/Kralendijk'),
  declined: declinedCard,
}
