import { block, type Element, text } from './card.ts'
import { dateText } from './day.ts'
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

const unconfirmed: Text = {
  nl: '⚠ **Nog niet bevestigd.** Wij vonden voor deze tekst nog geen zekere bron. Vraag HR of het zo klopt.',
  en: '⚠ **Not yet confirmed.** We have no certain source for this text yet. Ask HR whether it is right.',
}

/** A warning above content for which no certain source was found. */
export const unconfirmedNotice = (lang: Lang, confirmed: boolean): Element[] =>
  confirmed ? [] : [block('warning', [text(unconfirmed[lang])])]
