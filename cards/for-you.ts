import { bullets, type Card, card, type Element, execute, subheading, text } from './card.ts'
import { intakeVerbs } from './incident/intake.ts'
import { exampleContacts } from './knowledge/contact-example.ts'
import { definitionVerb, door, whoHelpsVerb } from './knowledge/knowledge-doors.ts'
import type { Lang } from './text.ts'

const texts = {
  title: { nl: 'Goed dat je het vertelt', en: 'Thank you for speaking up' },
  lead: {
    nl: 'Wat je meemaakt of zag, doet ertoe. Je hoeft niet te weten hoe het heet. Je hoeft ook niets te bewijzen. Schrijf hier geen namen. Praat met iemand die je kan helpen.',
    en: 'What you went through or saw matters. You do not need to know what it is called. You do not have to prove anything either. Do not write names here. Talk to somebody who can help you.',
  },
  whom: { nl: 'Hier kun je vandaag terecht', en: 'Where you can go today' },
  can: { nl: 'Dit kun je doen', en: 'What you can do' },
  tips: {
    nl: [
      'Vertel het aan iemand die je vertrouwt.',
      'Schrijf voor jezelf op wat er gebeurde, en wanneer. Bewaar berichten.',
      'Jij kiest wat er met jouw verhaal gebeurt, zoveel als kan.',
      'Niemand mag je nadeel geven omdat je iets meldt.',
    ],
    en: [
      'Tell somebody you trust.',
      'Write down for yourself what happened, and when. Keep messages.',
      'You choose what happens with your story, as far as possible.',
      'Nobody may treat you worse because you report something.',
    ],
  },
  manager: { nl: 'Ik ben leidinggevende', en: 'I am a manager' },
} as const

/** When somebody who leads nobody tells that something happened: help for themselves first. */
export const forYouCard = (lang: Lang, contacts: readonly Element[]): Card =>
  card(
    lang,
    texts.title[lang],
    [
      text(texts.lead[lang]),
      subheading(texts.whom[lang]),
      ...contacts,
      subheading(texts.can[lang]),
      bullets(texts.tips[lang]),
    ],
    [
      door(lang, whoHelpsVerb),
      door(lang, definitionVerb),
      execute(intakeVerbs.start, texts.manager[lang], {}, { inputs: false }),
    ],
  )

export const examples = {
  employee: (lang: Lang) => forYouCard(lang, exampleContacts(lang, ['vertrouwenspersoon', 'mior'])),
}
