import type { Case } from '#src/incident/case.ts'
import { type Card, card, execute, text } from './card.ts'
import { caseInSentence, caseVerbs } from './incident/case.ts'
import { caseExample } from './incident/case-example.ts'
import { intakeVerbs } from './incident/intake.ts'
import type { Lang, Text } from './text.ts'

const texts = {
  title: { nl: 'Deze kaart werkt niet meer', en: 'This card no longer works' },
  expired: {
    nl: 'De kaart is ouder dan 24 uur, of de vragen zijn vernieuwd. Je antwoorden zijn daarom weg. Dat is veiliger. Begin opnieuw, het duurt een paar minuten.',
    en: 'The card is more than 24 hours old, or the questions were renewed. So your answers are gone. That is safer. Start again, it takes a few minutes.',
  },
  broken: {
    nl: 'Deze kaart hoort niet bij dit gesprek, of is veranderd. Ik kan de kaart niet openen. Begin opnieuw, het duurt een paar minuten.',
    en: 'This card does not belong to this chat, or was changed. I cannot open it. Start again, it takes a few minutes.',
  },
  usedTitle: { nl: 'Deze stap heb je al gezet', en: 'You have taken this step already' },
  used: (title: string): Text => ({
    nl: `Van deze vragen is een zaak gemaakt: ${title}. Daar ga je verder.`,
    en: `A case was made of these questions: ${title}. Go on there.`,
  }),
  start: { nl: 'Opnieuw beginnen', en: 'Start again' },
  fresh: { nl: 'Nieuwe melding', en: 'New report' },
  list: { nl: 'Mijn zaken', en: 'My cases' },
  open: { nl: 'Zaak openen', en: 'Open the case' },
} as const

const list = (lang: Lang) => execute(caseVerbs.list, texts.list[lang], {}, { inputs: false })

/** A seal that does not open: why, and the way forward. */
export const refusedCard = (lang: Lang, why: 'broken' | 'expired'): Card =>
  card(
    lang,
    texts.title[lang],
    [text(texts[why][lang])],
    [execute(intakeVerbs.start, texts.start[lang], {}, { style: 'positive', inputs: false }), list(lang)],
  )

/** An intake card that was already used to open a case. */
export const usedCard = (lang: Lang, file: Case): Card =>
  card(
    lang,
    texts.usedTitle[lang],
    [text(texts.used(caseInSentence(lang, file))[lang])],
    [
      execute(caseVerbs.open, texts.open[lang], { zaak: file.id }, { style: 'positive', inputs: false }),
      list(lang),
      execute(intakeVerbs.start, texts.fresh[lang], {}, { inputs: false }),
    ],
  )

export const examples = {
  broken: (lang: Lang) => refusedCard(lang, 'broken'),
  expired: (lang: Lang) => refusedCard(lang, 'expired'),
  used: (lang: Lang) => usedCard(lang, caseExample),
}
