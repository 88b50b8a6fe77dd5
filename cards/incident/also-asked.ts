import { type Card, type Element, subheading, text } from '../card.ts'
import { contentDoor } from '../knowledge/content-door.ts'
import { noodremCard } from '../noodrem.ts'
import { openRow } from '../open-row.ts'
import type { Lang, Text } from '../text.ts'

const texts = {
  also: { nl: 'Je vroeg misschien ook naar', en: 'Perhaps you also asked about' },
  open: { nl: 'Openen', en: 'Open' },
} as const satisfies Record<string, Text>

/** The same card with below it what was asked in the same message, or is near it. Nothing changes when there is nothing. */
export function withAlso(shown: Card, ids: readonly string[]): Card {
  const rows = ids.flatMap(id => row(shown.lang, id))
  return rows.length ? { ...shown, body: [...shown.body, subheading(texts.also[shown.lang]), ...rows] } : shown
}

function row(lang: Lang, id: string): Element[] {
  const door = contentDoor(id)
  if (!door) return []
  const { verb, data, title } = door
  return [openRow(verb, data, `${texts.open[lang]}: ${title[lang]}`, [text(`${title[lang]} ›`)], 'emphasis')]
}

export const examples = {
  afterDanger: (lang: Lang) => withAlso(noodremCard(lang, 'nl'), ['wens:wie_helpt', 'antwoord:klacht_duur']),
}
