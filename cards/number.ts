import { type Lang, locales } from './text.ts'

const whole = { nl: new Intl.NumberFormat(locales.nl), en: new Intl.NumberFormat(locales.en) }
const share = { style: 'percent', maximumFractionDigits: 1 } as const
const shares = { nl: new Intl.NumberFormat(locales.nl, share), en: new Intl.NumberFormat(locales.en, share) }

/** "1.234" in Dutch, "1,234" in English. */
export const numberText = (lang: Lang, n: number): string => whole[lang].format(n)

/** "96,7%"; what is there but rounds to nothing is "< 0,1%". */
export const percentText = (lang: Lang, part: number, all: number): string =>
  part > 0 && part / all < 0.0005 ? `< ${shares[lang].format(0.001)}` : shares[lang].format(all > 0 ? part / all : 0)
