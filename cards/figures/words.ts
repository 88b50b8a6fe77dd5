import { isYear, type Period, type Span, yearOf } from '#src/report/period.ts'
import type { Published, Total } from '#src/report/release.ts'
import { dateText, monthText } from '../day.ts'
import { numberText } from '../number.ts'
import type { Figured } from '../policy/figures.ts'
import type { Lang, Text } from '../text.ts'

export const tooSmall: Text = { nl: 'te klein om te tonen', en: 'too small to show' }

const quarters: Record<Lang, readonly string[]> = {
  nl: ['1e kwartaal', '2e kwartaal', '3e kwartaal', '4e kwartaal'],
  en: ['1st quarter', '2nd quarter', '3rd quarter', '4th quarter'],
}

/** "3e kwartaal 2026", "heel 2026". */
export function periodName(lang: Lang, period: Period): string {
  if (isYear(period)) return { nl: `Heel ${period}`, en: `All of ${period}` }[lang]
  return `${quarters[lang][Number(period.slice(6)) - 1]} ${yearOf(period)}`
}

/** Behind a colon in a title: "heel 2026". */
export const periodTitle = (lang: Lang, period: Period): string => periodName(lang, period).toLowerCase()

/** Beside a bar: "K3 2026". */
export const periodShort = (lang: Lang, period: Period): string =>
  `${{ nl: 'K', en: 'Q' }[lang]}${period.slice(6)} ${yearOf(period)}`

/** "juli 2026 tot en met september 2026". */
export const spanText = (lang: Lang, { from, to }: Span): string =>
  ({
    nl: `${monthText('nl', from)} tot en met ${monthText('nl', to)}`,
    en: `${monthText('en', from)} to ${monthText('en', to)}`,
  })[lang]

/** "120 meldingen, juli 2026 tot en met september 2026". */
export const totalText = (lang: Lang, { of }: Pick<Figured, 'of'>, { n, span }: Total): string =>
  `${numberText(lang, n)} ${of[lang]}, ${spanText(lang, span)}`

/** Why a table is not there. */
export const missingText = (lang: Lang, { of }: Pick<Figured, 'of'>, { k }: Pick<Published, 'k'>): string =>
  ({
    nl: `Hier waren minder dan ${k} ${of.nl}. Dat is te klein om te tonen. Ze tellen mee in de volgende periode.`,
    en: `There were fewer than ${k} ${of.en} here. That is too small to show. They count in the next period.`,
  })[lang]

export const firstText = (lang: Lang, day: string): string =>
  ({
    nl: `Er zijn nog geen cijfers. De eerste komen op ${dateText('nl', day)}, als er dan iets is geteld.`,
    en: `There are no figures yet. The first come on ${dateText('en', day)}, if anything has been counted by then.`,
  })[lang]

export const inventedText: Text = {
  nl: '⚠ Dit zijn verzonnen cijfers, om te proberen.',
  en: '⚠ These are invented figures, to try things out.',
}
