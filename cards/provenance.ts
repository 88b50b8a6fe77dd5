import { type Element, small } from './card.ts'
import { citation } from './cite.ts'
import type { Cited } from './content/sources.ts'
import { dateText } from './day.ts'
import type { Lang, Text } from './text.ts'

const kept: Record<Lang, (owner: string, from: string, to: string) => string> = {
  nl: (owner, from, to) => `Beheer: ${owner}. Geldig van ${from} tot en met ${to}.`,
  en: (owner, from, to) => `Kept by: ${owner}. Valid from ${from} until ${to}.`,
}

type Kept = { source: readonly Cited[]; owner: Text; validFrom: string; validTo: string }

/** The two lines under every text: where it comes from, and who keeps it right until when. */
export const provenance = (lang: Lang, { source, owner, validFrom, validTo }: Kept): Element[] => [
  { ...small(citation(lang, source)), separator: true },
  small(kept[lang](owner[lang], dateText(lang, validFrom), dateText(lang, validTo))),
]
