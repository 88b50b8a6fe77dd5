import type { Routes } from '#src/teams/routes.ts'
import type { TalkDeps } from './deps.ts'
import { answerRoutes } from './routes-answer.ts'
import { comingRoutes } from './routes-coming.ts'
import { coverageRoutes } from './routes-coverage.ts'
import { importRoutes } from './routes-import.ts'
import { meetingRoutes } from './routes-meeting.ts'
import { planRoutes } from './routes-plan.ts'
import { talkRoutes } from './routes-talk.ts'

/** The p-gesprek: from planning to both having said how it went (product.md, C). */
export const talksRoutes = (deps: TalkDeps): Routes[] => [
  planRoutes(deps),
  talkRoutes(deps),
  answerRoutes(deps),
  comingRoutes(deps),
  coverageRoutes(deps),
  importRoutes(deps),
  meetingRoutes(deps),
]
