import type { Region } from '#src/people/people.ts'
import { type Back, block, type Card, card, type Element, execute, numbered, text } from './card.ts'
import { sealExample } from './examples.ts'
import { fieldIn, pick } from './field.ts'
import { adviceVerbs } from './incident/advice.ts'
import { caseVerbs } from './incident/case.ts'
import { intakeCard, intakeVerbs } from './incident/intake.ts'
import { inPractice } from './incident/practice-verbs.ts'
import { door, whoHelpsVerb } from './knowledge/knowledge-doors.ts'
import { helpVerb } from './manners.ts'
import type { Lang, Text } from './text.ts'

const texts = {
  title: { nl: 'Noodrem: eerst veilig', en: 'Emergency: safety first' },
  call: (number: string): Text => ({ nl: `Bel ${number}`, en: `Call ${number}` }),
  elsewhere: {
    nl: {
      nl: 'Ben je op Bonaire, Sint Eustatius of Saba? Bel 911.',
      en: 'Are you on Bonaire, Sint Eustatius or Saba? Call 911.',
    },
    bes: { nl: 'Ben je in Europees Nederland? Bel 112.', en: 'Are you in the European Netherlands? Call 112.' },
  },
  steps: {
    nl: [
      'Bel bij gevaar of bij gedachten aan zelfdoding. Ook als je twijfelt.',
      'Laat de persoon niet alleen. Blijf erbij of vraag een collega.',
      'Ga samen naar een veilige plek. Waarschuw de beveiliging of de BHV (bedrijfshulpverlening).',
      'Luister en blijf rustig. Stel geen vragen over wat er precies gebeurde.',
    ],
    en: [
      'Call if there is danger or talk of suicide. Also when you are in doubt.',
      'Do not leave the person alone. Stay there or ask a colleague.',
      'Go to a safe place together. Warn security or the first-aid team (BHV) in the building.',
      'Listen and stay calm. Do not ask what exactly happened.',
    ],
  },
  you: {
    nl: '**Gaat het om jou?** Bel, en zeg dat je hulp nodig hebt. Blijf niet alleen. Ga naar iemand toe.',
    en: '**Is it about you?** Call, and say that you need help. Do not stay alone. Go to somebody.',
  },
  practising: {
    nl: '**Je was aan het oefenen. Dit is echt:** het nummer en de stappen hieronder gelden nu.',
    en: '**You were practising. This is real:** the number and the steps below hold now.',
  },
  after: {
    nl: '**Is het weer veilig?** Dan ga je hier verder. Er is niets bewaard.',
    en: '**Is it safe again?** Then go on here. Nothing was stored.',
  },
  goOn: { nl: 'Het is veilig, verder', en: 'It is safe, go on' },
} as const

const numbers: Record<Region, string> = { nl: '112', bes: '911' }

const wayBack = [
  ...[intakeVerbs.resume, adviceVerbs.show, caseVerbs.open],
  ...[intakeVerbs.resume, adviceVerbs.show].map(inPractice),
]

/** Where the Noodrem may lead back to; what a client sends is one of these or nothing. */
export function readBack(data: unknown): Back | undefined {
  const back = fieldIn(data, 'back')
  const [verb, carried] = [pick(back, 'verb', wayBack), fieldIn(back, 'data')]
  return verb && typeof carried === 'object' && carried !== null && JSON.stringify(carried).length < 1_000
    ? { verb, data: carried }
    : undefined
}

/** The number first, never behind a form (A2). `back` is what going on means: by default the overview. */
export const noodremCard = (lang: Lang, region: Region, back: Back = { verb: helpVerb, data: {} }): Card =>
  card(
    lang,
    texts.title[lang],
    [
      block('attention', [
        text(`📞 **${texts.call(numbers[region])[lang]}**`, { size: 'ExtraLarge' }),
        text(texts.elsewhere[region][lang]),
      ]),
      ...(back.verb.startsWith(inPractice('')) ? [text(texts.practising[lang])] : []),
      text(texts.you[lang]),
      numbered(texts.steps[lang]),
      text(texts.after[lang], { separator: true }),
    ],
    [execute(back.verb, texts.goOn[lang], back.data, { inputs: false }), door(lang, whoHelpsVerb)],
    false,
  )

const doubtText: Text = {
  nl: '**Is er gevaar, of denkt iemand aan zelfdoding?** Bel dan nu:',
  en: '**Is there danger, or is somebody thinking of suicide?** Then call now:',
}

/** The same card with the number on top, for when danger may stand between the lines. */
export const withNoodrem = (shown: Card, region: Region): Card => ({
  ...shown,
  body: [doubt(shown.lang, region), ...shown.body],
})

const doubt = (lang: Lang, region: Region): Element =>
  block('attention', [text(`${doubtText[lang]} **${numbers[region]}**. ${texts.elsewhere[region][lang]}`)])

export const examples = {
  netherlands: (lang: Lang) => noodremCard(lang, 'nl'),
  caribbean: (lang: Lang) => noodremCard(lang, 'bes'),
  practising: (lang: Lang) =>
    noodremCard(lang, 'nl', {
      verb: inPractice(intakeVerbs.resume),
      data: { page: 0, seal: sealExample, oefening: 'kwijt' },
    }),
  doubt: (lang: Lang) => withNoodrem(intakeCard(lang, { page: 0, seal: sealExample, answers: {} }), 'nl'),
}
