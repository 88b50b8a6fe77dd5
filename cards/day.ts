import { type Lang, locales } from './text.ts'

/** How moments and days are written; all of them here, so that one day looks the same on every card. */
const forms = {
  day: { weekday: 'long', day: 'numeric', month: 'long' },
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  moment: { weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' },
  dated: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  time: { hour: '2-digit', minute: '2-digit' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

/** Making a formatter costs more than a whole card does; there are few of them: a form, a language and a time zone. */
const formatters = new Map<string, Intl.DateTimeFormat>()

function written(form: keyof typeof forms, lang: Lang, moment: string, timeZone: string): string {
  const name = `${form} ${lang} ${timeZone}`
  const formatter = formatters.get(name) ?? new Intl.DateTimeFormat(locales[lang], { ...forms[form], timeZone })
  formatters.set(name, formatter)
  return formatter.format(new Date(moment))
}

/** "1 januari 2026", of a day `yyyy-mm-dd`. */
export const dateText = (lang: Lang, day: string): string => written('date', lang, day, 'UTC')

/** "november 2026", of a month `yyyy-mm`. */
export const monthText = (lang: Lang, month: string): string => written('month', lang, month, 'UTC')

/** "Vrijdag 4 december", for the start of a line: a day `yyyy-mm-dd`, or the day of an ISO instant in a time zone. */
export function dayText(lang: Lang, moment: string, zone = 'UTC'): string {
  const day = written('day', lang, moment, moment.length === 10 ? 'UTC' : zone)
  return day.charAt(0).toUpperCase() + day.slice(1)
}

/** "14:00" in the time zone of the reader, in both languages. */
export const timeText = (moment: string, zone: string): string => written('time', 'nl', moment, zone)

/** "vrijdag 4 december om 14:00", in the time zone of the reader. */
export const momentText = (lang: Lang, moment: string, zone: string): string => written('moment', lang, moment, zone)

/** "vrijdag 4 december 2026 om 14:00", where it may be of another year than this one. */
export const datedText = (lang: Lang, moment: string, zone: string): string => written('dated', lang, moment, zone)

/** "woensdag 25 november, 09.00 uur", for the middle of a sentence. */
export function momentInZone(lang: Lang, moment: string, zone: string): string {
  const [day, time] = [written('day', lang, moment, zone), timeText(moment, zone)]
  return lang === 'nl' ? `${day}, ${time.replace(':', '.')} uur` : `${day}, ${time}`
}
