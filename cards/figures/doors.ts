import { type Action, execute } from '../card.ts'
import type { Lang, Text } from '../text.ts'

export const figuresVerbs = {
  open: 'figures.open',
  subject: 'figures.subject',
  questions: 'figures.questions',
  parts: 'figures.parts',
  trend: 'figures.trend',
  files: 'figures.files',
  export: 'figures.export',
  hard: 'figures.hard',
} as const

const titles = {
  open: { nl: 'Cijfers', en: 'Figures' },
  back: { nl: 'Alle cijfers', en: 'All figures' },
  questions: { nl: 'Vragen van de Kamer', en: 'Questions of parliament' },
  parts: { nl: 'Per onderdeel', en: 'By unit' },
  trend: { nl: 'Door de tijd', en: 'Over time' },
  files: { nl: 'Als bestand', en: 'As a file' },
  hard: { nl: 'Wat anderen moeilijk vonden', en: 'What others found hard' },
} as const satisfies Partial<Record<keyof typeof figuresVerbs | 'back', Text>>

export const figuresDoor = (lang: Lang, to: Exclude<keyof typeof titles, 'back'>, data: object = {}): Action =>
  execute(figuresVerbs[to], titles[to][lang], data, { inputs: false })

export const allFigures = (lang: Lang, data: object = {}): Action =>
  execute(figuresVerbs.open, titles.back[lang], data, { inputs: false })

/** What stands below every card of figures of a period. */
export const around = (lang: Lang, period: string, subject?: string): Action[] => [
  allFigures(lang, { period }),
  figuresDoor(lang, 'questions', { period }),
  figuresDoor(lang, 'parts', { period, ...(subject && { subject }) }),
  figuresDoor(lang, 'files', { period }),
]
