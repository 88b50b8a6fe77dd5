import type { Routes } from '#src/teams/routes.ts'
import type { TalkDeps } from './deps.ts'
import { begun, hasBegun, isRefusal } from './talk.ts'

/** A meeting that starts this near to the planned moment is taken to be the talk. */
const NEAR = 2 * 3_600_000

/**
 * C1: a Teams meeting starts. Trede asks nothing about it, not its name and not who is in it: when exactly one talk of who started
 * it was planned about now, that talk begins.
 */
export const meetingRoutes = ({ talkbook, random }: TalkDeps): Routes => ({
  async meets({ person, now }) {
    const near = (await talkbook.of(person)).filter(
      talk => talk.phase === 'gepland' && !hasBegun(talk, now) && Date.parse(talk.at) - now <= NEAR,
    )
    const [talk] = near
    const result = near.length === 1 && talk ? begun(talk, now) : undefined
    if (result && !isRefusal(result)) await talkbook.save(random.id(), result, now)
  },
})
