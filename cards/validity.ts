import { block, type Element, text } from './card.ts'
import { dateText } from './cite.ts'
import type { Lang, Text } from './text.ts'

/** Content that was right in a period, both days included ('yyyy-mm-dd'), and who keeps it right (B8). */
export type Dated = { readonly validFrom: string; readonly validTo: string; readonly owner?: Text }

export const isExpired = (today: string, { validTo }: Dated): boolean => today > validTo

const expired: Record<Lang, (until: string, owner: string) => string> = {
  nl: (until, owner) => `⚠ Deze tekst was geldig tot en met ${until}. Vraag ${owner} of die nog klopt.`,
  en: (until, owner) => `⚠ This text was valid until ${until}. Ask ${owner} whether it is still right.`,
}
const nobody: Text = { nl: 'HR', en: 'HR' }

/** Nothing while the content is valid; afterwards one warning above it. */
export const expiredNotice = (lang: Lang, today: string, dated: Dated): Element[] =>
  isExpired(today, dated)
    ? [block('warning', [text(expired[lang](dateText(lang, dated.validTo), (dated.owner ?? nobody)[lang]))])]
    : []
