import type { Advice } from '#src/incident/advise.ts'
import { type Case, currentStep } from '#src/incident/case.ts'
import { type Trede, treden } from '#src/incident/ladder.ts'
import { type Action, block, type Card, card, choice, type Element, execute, text } from '../card.ts'
import { sealExample } from '../examples.ts'
import { idsOf, pick } from '../field.ts'
import { type DeviationReasonId, deviationReasons } from '../policy/closed-lists.ts'
import type { Lang, Text } from '../text.ts'
import { colourOf, tredeName } from '../trede.ts'
import { adviceExamples, adviceVerbs, stopBlocks } from './advice.ts'
import { caseData, caseTitle, caseVerbs } from './case.ts'
import { caseExample, longExample, movedExample } from './case-example.ts'

export const stepVerbs = { choose: 'case.choose' } as const

const texts = {
  otherTitle: { nl: 'Een andere trede kiezen', en: 'Choose another trede' },
  otherLead: {
    nl: 'Jij beslist. Kies je trede en zeg waarom. Alleen de reden wordt geteld, niet bij deze zaak bewaard.',
    en: 'You decide. Choose your trede and say why. Only the reason is counted. It is not kept with this case.',
  },
  moveTitle: (title: string): Text => ({ nl: `${title}: andere trede`, en: `${title}: other trede` }),
  moveLead: {
    nl: 'De ladder is geen trap. Je mag omhoog, omlaag of naar herstel. De oude data vervallen.',
    en: 'The ladder is not a staircase. You may go up, down or to recovery. The old dates lapse.',
  },
  now: (name: string): Text => ({ nl: `Nu: ${name}`, en: `Now: ${name}` }),
  seven: {
    nl: 'Trede 7 is een maatregel. Die kiest alleen het bevoegd gezag, niet jij.',
    en: 'Trede 7 is a measure. Only the competent authority decides on that, not you.',
  },
  trede: { nl: 'Naar welke trede?', en: 'To which trede?' },
  reason: { nl: 'Waarom kies je anders dan het advies?', en: 'Why do you choose differently from the advice?' },
  empty: { nl: 'Kies…', en: 'Choose…' },
  needTrede: { nl: 'Kies een trede.', en: 'Choose a trede.' },
  needReason: { nl: 'Kies een reden.', en: 'Choose a reason.' },
  missing: {
    nl: 'Kies een trede en een reden. Dan gaan we verder.',
    en: 'Choose a trede and a reason. Then we go on.',
  },
  missingTrede: { nl: 'Kies een trede. Dan gaan we verder.', en: 'Choose a trede. Then we go on.' },
  choose: { nl: 'Deze trede kiezen', en: 'Choose this trede' },
  recover: { nl: 'Naar herstel (trede 8)', en: 'To recovery (trede 8)' },
  backAdvice: { nl: 'Terug naar het advies', en: 'Back to the advice' },
  backCase: { nl: 'Terug naar de zaak', en: 'Back to the case' },
} as const

/** In the place of the lead, so that the questions below stay where they are (see `unlikeBefore` in intake.ts). */
const leadOr = (lang: Lang, lead: Text, missing: boolean, problem: Text): Element =>
  missing ? block('attention', [text(problem[lang], { weight: 'Bolder' })]) : text(lead[lang])

const tredeChoice = (lang: Lang, without: Trede): Element =>
  choice(
    'trede',
    texts.trede[lang],
    treden
      .filter(trede => trede !== without)
      .map(trede => ({ id: String(trede), title: `${colourOf(trede).symbol} ${tredeName(lang, trede)}` })),
    { required: texts.needTrede[lang], empty: texts.empty[lang] },
  )

/** Deviating from the advice asks a reason from a closed list (A7). Stops stay in sight. */
export const otherTredeCard = (lang: Lang, advice: Advice, seal: string, missing = false): Card =>
  card(
    lang,
    texts.otherTitle[lang],
    [
      ...stopBlocks(lang, advice),
      leadOr(lang, texts.otherLead, missing, texts.missing),
      tredeChoice(lang, advice.trede ?? 1),
      choice(
        'reden',
        texts.reason[lang],
        deviationReasons.map(({ id, text }) => ({ id, title: text[lang] })),
        {
          required: texts.needReason[lang],
          empty: texts.empty[lang],
        },
      ),
      text(texts.seven[lang], { size: 'Small' }),
    ],
    [
      execute(stepVerbs.choose, texts.choose[lang], { seal }, { style: 'positive' }),
      execute(adviceVerbs.show, texts.backAdvice[lang], { seal }, { inputs: false }),
    ],
  )

/** Up, down or on to herstel (A9). */
export function moveCard(lang: Lang, file: Case, missing = false): Card {
  const { trede } = currentStep(file)
  const data = caseData(file)
  const recover: Action[] =
    trede === 8 ? [] : [execute(caseVerbs.move, texts.recover[lang], { ...data, trede: '8' }, { inputs: false })]
  return card(
    lang,
    texts.moveTitle(caseTitle(lang, file))[lang],
    [
      text(texts.now(tredeName(lang, trede))[lang]),
      leadOr(lang, texts.moveLead, missing, texts.missingTrede),
      tredeChoice(lang, trede),
      text(texts.seven[lang], { size: 'Small' }),
    ],
    [
      execute(caseVerbs.move, texts.choose[lang], data, { style: 'positive' }),
      ...recover,
      execute(caseVerbs.open, texts.backCase[lang], { zaak: file.id }, { inputs: false }),
    ],
  )
}

export const readReason = (data: unknown): DeviationReasonId | undefined => pick(data, 'reden', idsOf(deviationReasons))

export const examples = {
  other: (lang: Lang) => otherTredeCard(lang, adviceExamples.everything, sealExample, true),
  otherFirst: (lang: Lang) => otherTredeCard(lang, adviceExamples.nothingKnown, sealExample),
  move: (lang: Lang) => moveCard(lang, caseExample),
  moveRecovered: (lang: Lang) => moveCard(lang, movedExample, true),
  moveLong: (lang: Lang) => moveCard(lang, longExample),
}
