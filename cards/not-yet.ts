import { type Card, card, execute, text } from './card.ts'
import { door, whoHelpsVerb } from './knowledge-doors.ts'
import { helpVerb } from './manners.ts'
import type { Lang, Text } from './text.ts'

type Coming = { title: Text; text: Text }

/** What people ask for that Trede does not have yet, and where else to go. */
export const coming = {
  campagne: {
    title: { nl: 'Een bericht aan collega’s', en: 'A message to colleagues' },
    text: {
      nl: 'Campagnes versturen kan nog niet in Trede. Vraag de afdeling communicatie van je organisatie.',
      en: 'Trede cannot send campaigns yet. Ask the communication department of your organisation.',
    },
  },
} as const satisfies Record<string, Coming>

export type ComingId = keyof typeof coming

const helpText: Text = { nl: 'Wat kan Trede wel?', en: 'What can Trede do?' }

export const notYetCard = (lang: Lang, id: ComingId): Card =>
  card(
    lang,
    coming[id].title[lang],
    [text(coming[id].text[lang])],
    [execute(helpVerb, helpText[lang], {}, { inputs: false }), door(lang, whoHelpsVerb)],
  )

export const examples = {
  campaign: (lang: Lang) => notYetCard(lang, 'campagne'),
}
