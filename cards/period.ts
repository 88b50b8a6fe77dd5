import type { Period } from '#src/privacy/retention.ts'
import type { Lang } from './text.ts'

const units = {
  months: { nl: ['maand', 'maanden'], en: ['month', 'months'] },
  days: { nl: ['dag', 'dagen'], en: ['day', 'days'] },
} as const

/** "13 maanden", "1 day". */
export function periodText(lang: Lang, period: Period): string {
  const [unit, n] = 'months' in period ? (['months', period.months] as const) : (['days', period.days] as const)
  const [one, more] = units[unit][lang]
  return `${n} ${n === 1 ? one : more}`
}
