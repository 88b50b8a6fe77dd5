import { hr, legal } from '../owners.ts'
import { figuresPeriod, lawPeriod, period } from '../periods.ts'

/** Who keeps an answer right, and until when it is sure: by what it leans on. */
export const ofLaw = { owner: legal, ...lawPeriod } as const
export const ofPolicy = { owner: hr, ...period } as const
export const ofFigures = { owner: hr, ...figuresPeriod } as const
