import type { Lang } from './text.ts'

const locales: Record<Lang, string> = { nl: 'nl-NL', en: 'en-GB' }

/** "Vrijdag 4 december", for the start of a line: a day `yyyy-mm-dd`, or the day of an ISO instant in a time zone. */
export function dayText(lang: Lang, moment: string, zone = 'UTC'): string {
  const timeZone = moment.length === 10 ? 'UTC' : zone
  const words = { weekday: 'long', day: 'numeric', month: 'long', timeZone } as const
  const day = new Intl.DateTimeFormat(locales[lang], words).format(new Date(moment))
  return day.charAt(0).toUpperCase() + day.slice(1)
}
