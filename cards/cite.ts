import { type Cited, type Source, sources } from './content/sources.ts'
import { dateText } from './day.ts'
import type { Lang } from './text.ts'

const words = { nl: { one: 'Bron', many: 'Bronnen' }, en: { one: 'Source', many: 'Sources' } } as const

/** "Bron: Algemene wet gelijke behandeling art. 8a (1 januari 2026)". */
export const citation = (lang: Lang, cited: readonly Cited[]): string =>
  `${words[lang][cited.length === 1 ? 'one' : 'many']}: ${cited.map(each => one(lang, each)).join('; ')}`

const english: Readonly<Record<string, string>> = {
  hoofdstuk: 'chapter',
  lid: 'paragraph',
  onder: 'under',
  fase: 'phase',
  'tot en met': 'to',
  en: 'and',
}

/** The place in a source is written in Dutch ("art. 1 lid 1 onder c"); its few words are the same everywhere. */
const placeIn: Record<Lang, (at: string) => string> = {
  nl: at => at,
  en: at => at.replace(/\b(tot en met|hoofdstuk|lid|onder|fase|en)\b/g, word => english[word] ?? word),
}

function one(lang: Lang, { from, at }: Cited): string {
  const source: Source = sources[from]
  const where = at ? `${source.name[lang]} ${placeIn[lang](at)}` : source.name[lang]
  // A document whose name carries its year needs no second date, and we do not know every such day exactly.
  return source.name[lang].includes(source.date.slice(0, 4)) ? where : `${where} (${dateText(lang, source.date)})`
}
