import type { TalkDeps } from './deps.ts'
import { periodOf } from './period.ts'
import type { Talk } from './talk.ts'
import type { TalkOutcome } from './urn.ts'

/** The one name of the p-gesprek of somebody, whoever plans it: a leidinggevende, HR's file in the chat, or the command. */
export const talkId = (digest: TalkDeps['digest'], employee: string): string =>
  digest('p-gesprek', employee).slice(0, 16)

/** Where a talk counts: the unit and organisation it was planned in, and the quarter of its moment. */
export const placeOf = (talk: Talk & { readonly at: string }, { schedule }: Pick<TalkDeps, 'schedule'>) => ({
  organisation: talk.organisation,
  unit: talk.unit,
  period: periodOf(schedule.day(Date.parse(talk.at), talk.zones.leidinggevende)),
})

const outcomeOf = (talk: Talk): TalkOutcome | undefined => {
  if (talk.phase === 'gedaan') return 'gedaan'
  return talk.phase === 'anders' ? talk.because : undefined
}

/** Counts how a talk went, if it has ended. It may be done again without effect, so what an interruption lost comes later. */
export const noting =
  ({ ballots, schedule }: Pick<TalkDeps, 'ballots' | 'schedule'>) =>
  async (talk: Talk, now: number): Promise<void> => {
    const outcome = outcomeOf(talk)
    if (!outcome || !('at' in talk)) return
    const place = placeOf(talk, { schedule })
    await ballots.note(talk.id, talk.round, place, 'gevraagd', schedule.day(now, 'UTC'))
    await ballots.note(talk.id, talk.round, place, outcome, schedule.day(now, 'UTC'))
  }
