import { type Card, card, execute, text } from './card.ts'
import { door, whoHelpsVerb } from './knowledge-doors.ts'
import { helpVerb } from './manners.ts'
import type { Lang, Text } from './text.ts'

type Coming = { title: Text; text: Text }

/** What people ask for that Trede does not have yet, and where else to go. */
export const coming = {
  p_gesprek_plannen: {
    title: { nl: 'Een p-gesprek plannen', en: 'Planning a p-gesprek' },
    text: {
      nl: 'Dat kan nog niet in Trede. Plan het gesprek in je agenda, en leg het vast in P-Direkt. Praat in elk p-gesprek ook over sociale veiligheid.',
      en: 'Trede cannot do this yet. Plan the talk (the yearly staff appraisal) in your calendar and record it in P-Direkt. Talk about social safety in every p-gesprek.',
    },
  },
  p_gesprek_vraag: {
    title: { nl: 'De vraag over sociale veiligheid', en: 'The question about social safety' },
    text: {
      nl: 'In het p-gesprek praten jullie over sociale veiligheid. Een goede eerste vraag is: “Voel jij je veilig in ons team?” Antwoorden mag, het hoeft niet. Trede vraagt en bewaart hier nog niets over.',
      en: 'In the p-gesprek (the yearly staff appraisal) you talk about social safety. A good first question is: “Do you feel safe in our team?” Answering is voluntary. Trede does not ask or keep anything about this yet.',
    },
  },
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
  plan: (lang: Lang) => notYetCard(lang, 'p_gesprek_plannen'),
  question: (lang: Lang) => notYetCard(lang, 'p_gesprek_vraag'),
  campaign: (lang: Lang) => notYetCard(lang, 'campagne'),
}
