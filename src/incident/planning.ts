import { afterClosing } from '#cards/policy/after-closing.ts'
import { ladder } from '#cards/policy/ladder.ts'
import type { From } from '#src/teams/routes.ts'
import type { Planned } from './case.ts'
import type { IncidentDeps } from './deps.ts'
import type { Trede } from './ladder.ts'

/** The dates of a trede from today on. The number of the step is part of their id, so that one trede can be taken twice. */
export const plannedFor = (trede: Trede, step: number, from: From, schedule: IncidentDeps['schedule']): Planned[] =>
  ladder.rungs[trede].moments.map(({ id, after }) => ({
    id: `${step}.${id}`,
    at: schedule.after(from.now, from.zone, after),
  }))

export const checkAfterClosing = (steps: number, from: From, schedule: IncidentDeps['schedule']): Planned[] => [
  { id: `${steps}.${afterClosing.id}`, at: schedule.after(from.now, from.zone, afterClosing.after) },
]
