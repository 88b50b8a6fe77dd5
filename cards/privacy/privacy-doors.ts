import { type Action, execute } from '../card.ts'
import type { Lang, Text } from '../text.ts'

export const privacyVerbs = {
  open: 'privacy.open',
  know: 'privacy.inzage',
  file: 'privacy.file',
  erase: 'privacy.erase',
  erased: 'privacy.erased',
} as const

const titles = {
  open: { nl: 'Wat Trede bewaart', en: 'What Trede keeps' },
  know: { nl: 'Wat weet Trede over mij?', en: 'What Trede knows about me' },
  file: { nl: 'Alles als bestand', en: 'Everything as a file' },
  erase: { nl: 'Alles over mij wissen', en: 'Erase everything about me' },
} as const satisfies Record<string, Text>

/** The same button with the same name wherever it leads to the same place. */
export const privacyDoor = (lang: Lang, to: keyof typeof titles): Action =>
  execute(privacyVerbs[to], titles[to][lang], {}, { inputs: false })
