import { type Action, execute } from '../card.ts'
import type { Lang, Text } from '../text.ts'

/** The verbs of the four doors stand together, so that each card can point to the others. */
export const factsheetVerb = 'factsheet.open'
export const definitionVerb = 'definition.open'
export const whoHelpsVerb = 'who-helps.open'
export const ladderVerb = 'ladder.open'

const titles = {
  [factsheetVerb]: { nl: 'Factsheet', en: 'Factsheet' },
  [definitionVerb]: { nl: 'Begrippen', en: 'Terms' },
  [whoHelpsVerb]: { nl: 'Wie helpt?', en: 'Who helps?' },
  [ladderVerb]: { nl: 'De ladder', en: 'The ladder' },
} as const satisfies Record<string, Text>

export type Door = keyof typeof titles

/** A button to the overview behind a door. */
export const door = (lang: Lang, verb: Door, title: Text = titles[verb]): Action =>
  execute(verb, title[lang], {}, { inputs: false })

export const unknownPart: Text = {
  nl: 'Dat onderdeel ken ik niet (meer). Kies hieronder.',
  en: 'I do not know that part (any more). Choose below.',
}
