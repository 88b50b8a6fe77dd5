import { type Case, offering } from '#src/incident/case.ts'
import { block, type Card, card, execute, numbered, small, subheading, text } from '../card.ts'
import { momentInZone } from '../day.ts'
import { fieldIn } from '../field.ts'
import { helpVerb } from '../manners.ts'
import type { Lang, Text } from '../text.ts'
import { caseData, caseInSentence, caseTitle, caseVerbs } from './case.ts'
import { caseExample, longExample } from './case-example.ts'
import { handOverVerbs } from './hand-over-verbs.ts'

const texts = {
  title: {
    nl: (file: Case) => `${caseTitle('nl', file)} overdragen`,
    en: (file: Case) => `Hand over ${caseInSentence('en', file)}`,
  },
  lead: {
    nl: 'Een andere leidinggevende kan deze zaak van je overnemen. Die moet dat zelf willen.',
    en: 'Another manager can take this case over from you. They have to want it themselves.',
  },
  steps: {
    nl: [
      'Spreek de andere leidinggevende zelf: samen of aan de telefoon.',
      'Vraag de melder of het goed is dat een ander verdergaat.',
      'Maak hier een code. Zeg die tegen je collega. Zet de code niet in een bericht.',
      'Je collega kiest in Trede “Mijn zaken” en dan “Zaak overnemen”.',
    ],
    en: [
      'Speak to the other manager yourself: together or on the phone.',
      'Ask the person who reported whether it is all right that somebody else goes on.',
      'Make a code here. Tell it to your colleague. Do not put it in a message.',
      'Your colleague chooses “My cases” in Trede and then “Take over a case”.',
    ],
  },
  travels: { nl: 'Wat gaat er mee?', en: 'What goes along?' },
  record: {
    nl: 'Alleen het woord, de treden, de vinkjes en de data. Geen namen en geen verhaal. Dat vertel je zelf, voor zover het mag.',
    en: 'Only the word, the treden, the ticks and the dates. No names and no story. You tell that yourself, as far as you may.',
  },
  gone: {
    nl: 'Neemt je collega de zaak aan? Dan zie jij die niet meer en komen de herinneringen daar. Tot dan is de zaak van jou.',
    en: 'Does your colleague accept the case? Then you no longer see it and the reminders come there. Until then it is yours.',
  },
  pending: (moment: Text): Text => ({
    nl: `Er staat al een code open, tot ${moment.nl}. Maak je een nieuwe? Dan werkt de oude niet meer.`,
    en: `A code is waiting already, until ${moment.en}. Will you make a new one? Then the old one no longer works.`,
  }),
  make: { nl: 'Code maken', en: 'Make a code' },
  back: { nl: 'Terug naar de zaak', en: 'Back to the case' },
  withdraw: { nl: 'Overdracht intrekken', en: 'Withdraw the hand-over' },
  codeTitle: { nl: 'Zeg deze code tegen je collega', en: 'Tell this code to your colleague' },
  until: (moment: Text): Text => ({
    nl: `De code werkt één keer, tot ${moment.nl}. Alleen een leidinggevende kan ermee verder.`,
    en: `The code works once, until ${moment.en}. Only a manager can go on with it.`,
  }),
  nobody: {
    nl: 'Neemt niemand de zaak aan? Dan krijg je bericht en blijft de zaak van jou. Trede bewaart de code zelf niet.',
    en: 'Does nobody accept the case? Then you get a message and the case stays yours. Trede does not keep the code itself.',
  },
  news: {
    aangenomen: {
      title: { nl: 'Je overdracht is aangenomen', en: 'Your hand-over was accepted' },
      text: {
        nl: 'Een andere leidinggevende heeft een zaak van je overgenomen. Die staat niet meer bij jouw zaken. Vertel de melder wie nu helpt.',
        en: 'Another manager has taken over a case of yours. It is no longer among your cases. Tell the person who reported who helps now.',
      },
    },
    geweigerd: {
      title: { nl: 'Je overdracht is niet aangenomen', en: 'Your hand-over was not accepted' },
      text: {
        nl: 'De andere leidinggevende neemt de zaak niet aan. De zaak is nog van jou. Wil je toch overdragen? Vraag HR of je eigen leidinggevende om raad.',
        en: 'The other manager does not accept the case. It is still yours. Do you still want to hand it over? Ask HR or your own manager for advice.',
      },
    },
    verlopen: {
      title: { nl: 'Niemand nam je overdracht aan', en: 'Nobody accepted your hand-over' },
      text: {
        nl: 'De code werkt niet meer. De zaak is nog van jou. Spreek je collega nog eens en maak een nieuwe code, of ga zelf verder.',
        en: 'The code no longer works. The case is still yours. Speak to your colleague once more and make a new code, or go on yourself.',
      },
    },
  },
  open: { nl: 'Zaak openen', en: 'Open the case' },
  list: { nl: 'Mijn zaken', en: 'My cases' },
  help: { nl: 'Wat kan Trede?', en: 'What can Trede do?' },
} as const

const back = (lang: Lang, { id }: Pick<Case, 'id'>) =>
  execute(caseVerbs.open, texts.back[lang], { zaak: id }, { inputs: false })

const withdraw = (lang: Lang, file: Case) =>
  execute(handOverVerbs.withdraw, texts.withdraw[lang], caseData(file), { inputs: false })

/** A10, for who gives: what happens, and what goes along. `munt` makes the code, the same one however often it is pressed. */
export const handOverCard = (lang: Lang, file: Case, munt: string, zone: string): Card =>
  card(
    lang,
    texts.title[lang](file),
    [
      text(texts.lead[lang]),
      ...(file.offered ? [block('warning', [text(texts.pending(momentText(file.offered.until, zone))[lang])])] : []),
      numbered(texts.steps[lang]),
      subheading(texts.travels[lang]),
      text(texts.record[lang]),
      text(texts.gone[lang]),
    ],
    [
      execute(handOverVerbs.offer, texts.make[lang], { ...caseData(file), munt }, { style: 'positive', inputs: false }),
      ...(file.offered ? [withdraw(lang, file)] : []),
      back(lang, file),
    ],
  )

export const codeCard = (lang: Lang, file: Case, code: string, zone: string): Card =>
  card(
    lang,
    texts.codeTitle[lang],
    [
      block('accent', [text(code, { size: 'ExtraLarge', weight: 'Bolder' })]),
      text(texts.until(momentText(file.offered?.until ?? '', zone))[lang]),
      text(texts.gone[lang]),
      small(texts.nobody[lang]),
    ],
    [back(lang, file), withdraw(lang, file)],
  )

const momentText = (at: string, zone: string): Text => ({
  nl: momentInZone('nl', at, zone),
  en: momentInZone('en', at, zone),
})

export type News = keyof typeof texts.news

/** What the giver hears of it. `zaak` is the case when it is still theirs. */
export const handOverNewsCard = (lang: Lang, news: News, zaak?: string): Card =>
  card(
    lang,
    texts.news[news].title[lang],
    [text(texts.news[news].text[lang])],
    [
      zaak
        ? execute(caseVerbs.open, texts.open[lang], { zaak }, { style: 'positive', inputs: false })
        : execute(helpVerb, texts.help[lang], {}, { inputs: false }),
      execute(caseVerbs.list, texts.list[lang], {}, { inputs: false }),
    ],
  )

/** What is drawn by chance when the card is made. */
export function readMunt(data: unknown): string | undefined {
  const munt = fieldIn(data, 'munt')
  return typeof munt === 'string' && /^[\w-]{12}$/.test(munt) ? munt : undefined
}

const offered = (file: Case) => offering(file, { name: 'x', until: '2026-11-25T08:00:00Z' })
const zone = 'Europe/Amsterdam'

export const examples = {
  give: (lang: Lang) => handOverCard(lang, caseExample, 'AbCdEfGhIjKl', zone),
  giveAgain: (lang: Lang) => handOverCard(lang, offered(longExample), 'AbCdEfGhIjKl', 'America/Kralendijk'),
  code: (lang: Lang) => codeCard(lang, offered(caseExample), 'KPRT-4827', zone),
  accepted: (lang: Lang) => handOverNewsCard(lang, 'aangenomen'),
  declined: (lang: Lang) => handOverNewsCard(lang, 'geweigerd', 'c1'),
  expired: (lang: Lang) => handOverNewsCard(lang, 'verlopen', 'c1'),
}
