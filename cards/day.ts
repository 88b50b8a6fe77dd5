import type { Lang } from './text.ts'

const locales: Record<Lang, string> = { nl: 'nl-NL', en: 'en-GB' }

/** Making a formatter costs more than a whole card does; there are few of them: a language and a time zone. */
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatterOf(lang: Lang, timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(lang + timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat(locales[lang], { weekday: 'long', day: 'numeric', month: 'long', timeZone })
  formatters.set(lang + timeZone, made)
  return made
}

/** "Vrijdag 4 december", for the start of a line: a day `yyyy-mm-dd`, or the day of an ISO instant in a time zone. */
export function dayText(lang: Lang, moment: string, zone = 'UTC'): string {
  const day = formatterOf(lang, moment.length === 10 ? 'UTC' : zone).format(new Date(moment))
  return day.charAt(0).toUpperCase() + day.slice(1)
}

/** "woensdag 25 november, 09.00 uur", for the middle of a sentence. */
export function momentInZone(lang: Lang, moment: string, timeZone: string): string {
  const time = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit', timeZone }).format(
    new Date(moment),
  )
  const day = formatterOf(lang, timeZone).format(new Date(moment))
  return lang === 'nl' ? `${day}, ${time.replace(':', '.')} uur` : `${day}, ${time}`
}
