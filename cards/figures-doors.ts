import { type Action, execute } from './card.ts'
import type { Lang, Text } from './text.ts'

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
  questions: { nl: 'Vragen van de Kamer', en: 'Questions of parliament' },
  parts: { nl: 'Per onderdeel', en: 'By unit' },
  trend: { nl: 'Door de tijd', en: 'Over time' },
  files: { nl: 'Als bestand', en: 'As a file' },
  hard: { nl: 'Wat anderen moeilijk vonden', en: 'What others found hard' },
} as const satisfies Partial<Record<keyof typeof figuresVerbs, Text>>

export const figuresDoor = (lang: Lang, to: keyof typeof titles, data: object = {}): Action =>
  execute(figuresVerbs[to], titles[to][lang], data, { inputs: false })
