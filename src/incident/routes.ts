import type { Routes } from '#src/teams/routes.ts'
import type { IncidentDeps } from './deps.ts'
import { caseRoutes } from './routes-case.ts'
import { followupRoutes } from './routes-followup.ts'
import { handOverRoutes } from './routes-hand-over.ts'
import { intakeRoutes } from './routes-intake.ts'
import { practiceRoutes } from './routes-practice.ts'
import { takeOverRoutes } from './routes-take-over.ts'

/** A report comes in: from the first word to the closed case (product.md, A). */
export const incidentRoutes = (deps: IncidentDeps): Routes[] => [
  intakeRoutes(deps),
  caseRoutes(deps),
  followupRoutes(deps),
  handOverRoutes(deps),
  takeOverRoutes(deps),
  practiceRoutes(deps),
]
