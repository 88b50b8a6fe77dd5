import type { Seen } from '#src/p-gesprek/seen.ts'
import { bullets, type Card, card, type Element, execute, subheading, text } from '../card.ts'
import { intakeVerbs } from '../incident/intake.ts'
import { exampleContacts } from '../knowledge/contact-example.ts'
import { door, whoHelpsVerb } from '../knowledge/knowledge-doors.ts'
import type { Lang, Text } from '../text.ts'
import { talksDoor } from './door.ts'
import { seenExample } from './p-gesprek.ts'

const texts = {
  wishTitle: (label: string): Text => ({ nl: `${label} wil met je praten`, en: `${label} wants to talk with you` }),
  wish: {
    nl: 'Meer weet Trede niet. Maak vandaag of morgen tijd. Vraag niet vooraf waarover. Luister eerst.',
    en: 'Trede knows no more than that. Make time today or tomorrow. Do not ask beforehand what about. Listen first.',
  },
  wishTips: {
    nl: [
      'Kies een rustige plek.',
      'Beloof geen geheimhouding.',
      'Hoor je van ongewenst gedrag? Begin dan met “Er is iets gemeld”.',
    ],
    en: [
      'Choose a quiet place.',
      'Do not promise secrecy.',
      'Do you hear of unwanted behaviour? Then start with “Something was reported”.',
    ],
  },
  start: { nl: 'Er is iets gemeld', en: 'Something was reported' },
  wishedTitle: { nl: 'Je leidinggevende hoort dat je wilt praten', en: 'Your manager hears that you want to talk' },
  wished: {
    nl: 'In werktijd krijgt je leidinggevende één bericht: dat je wilt praten. Meer staat er niet in. Bedenk je je? Zeg het dan zelf.',
    en: 'In working hours your manager gets one message: that you want to talk. It says no more. Do you change your mind? Then tell them yourself.',
  },
  routes: { nl: 'Hier kun je terecht', en: 'Where you can go' },
} as const

/** C4: all that the leidinggevende hears, with the way to A1. */
export const wishCard = (lang: Lang, seen: Seen): Card =>
  card(
    lang,
    texts.wishTitle(seen.label)[lang],
    [text(texts.wish[lang]), bullets(texts.wishTips[lang])],
    [
      execute(intakeVerbs.start, texts.start[lang], {}, { style: 'positive', inputs: false }),
      door(lang, whoHelpsVerb),
      talksDoor(lang),
    ],
  )

export const wishedCard = (lang: Lang, contacts: readonly Element[]): Card =>
  card(
    lang,
    texts.wishedTitle[lang],
    [text(texts.wished[lang]), subheading(texts.routes[lang]), ...contacts],
    [door(lang, whoHelpsVerb), talksDoor(lang, 'medewerker')],
  )

export const examples = {
  wish: (lang: Lang) => wishCard(lang, seenExample),
  wished: (lang: Lang) => wishedCard(lang, exampleContacts(lang, ['vertrouwenspersoon', 'mior'])),
}
