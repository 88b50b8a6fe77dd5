import type { Card } from '#cards/card.ts'
import { reminderSummary } from '#cards/incident/followup.ts'
import { planAgainCard } from '#cards/p-gesprek/after.ts'
import { wishCard } from '#cards/p-gesprek/wish.ts'
import type { From, Reminder, Routes } from '#src/teams/routes.ts'
import { changingTalks } from './changing.ts'
import type { TalkDeps } from './deps.ts'
import { noting, placeOf } from './planning.ts'
import { duesOf, talkKind, type What, whatOf } from './rhythm.ts'
import { privateCard } from './routes-answer.ts'
import { seenBy } from './seen.ts'
import { handedTo, isRefusal, lapsed, lateFor, type Side, type Talk } from './talk.ts'

const DAY = 86_400_000

/** What comes by itself around a talk (C2–C6): each thing as long as it still holds for who gets it. */
export function comingRoutes(deps: TalkDeps): Routes {
  const { talkbook, ballots, directory, schedule, random, onError } = deps
  const { words, stands, called } = changingTalks(deps)
  const note = noting(deps)

  const save = (talk: Talk, now: number) => talkbook.save(random.id(), talk, now)

  /**
   * The directory decides who leads: a leidinggevende who left hands over to the next, or the talk lapses, and so it does when the
   * medewerker left. Of a directory that knows neither of the two nothing follows: there may be none.
   */
  async function followed(talk: Talk, now: number): Promise<Talk | undefined> {
    if (talk.phase === 'vervallen') return undefined
    const employee = await directory.find(talk.employee)
    if (employee && employee.leader === talk.leader) return undefined
    if (!employee?.leader) {
      const isLeaderKnown = (await directory.find(talk.leader)) !== undefined
      return isLeaderKnown === (employee === undefined)
        ? lapsed(talk, schedule.day(now, talk.zones.medewerker))
        : undefined
    }
    const next = await directory.find(employee.leader)
    return handedTo(talk, employee.leader, next?.zone ?? talk.zones.leidinggevende)
  }

  async function begins(talk: Talk, now: number) {
    if (!('at' in talk)) return
    await ballots.note(talk.id, talk.round, placeOf(talk, { schedule }), 'gevraagd', schedule.day(now, 'UTC'))
  }

  const cards: Partial<Record<What, (talk: Talk, side: Side, from: From) => Card | undefined>> = {
    vraag: (talk, side, from) => {
      if (side === 'leidinggevende') return stands(from, { talk, side })
      return 'at' in talk ? privateCard(deps, talk, from, words(from, talk.organisation)) : undefined
    },
    terug: (talk, _side, from) =>
      'at' in talk ? privateCard(deps, talk, from, words(from, talk.organisation), true) : undefined,
    jaar: (talk, side, from) => planAgainCard(from.lang, seenBy(side, talk, from.now)),
    plannen: (talk, side, from) => planAgainCard(from.lang, seenBy(side, talk, from.now)),
    weer_plannen: (talk, side, from) => planAgainCard(from.lang, seenBy(side, talk, from.now)),
    praten: (talk, side, from) => wishCard(from.lang, seenBy(side, talk, from.now)),
  }

  return {
    reminds: {
      async [talkKind](due, from): Promise<Reminder> {
        const [which, talk] = [whatOf(due.id), await talkbook.find(due.about)]
        if (!which || !talk) return 'vervallen'
        const other = await followed(talk, from.now)
        if (other) {
          await save(other, from.now)
          return 'vervallen'
        }
        if (!duesOf(talk, schedule, from.now).some(({ id, person }) => id === due.id && person === due.person))
          return 'vervallen'
        if (which.what === 'termijn') {
          const late = lateFor(talk, schedule.day(from.now, from.zone))
          if (!isRefusal(late) && (await save(late, from.now)) === 'saved') await note(late, from.now)
          return 'vervallen'
        }
        if (which.what === 'vraag') {
          await begins(talk, from.now).catch(onError)
          if ('at' in talk && from.now > Date.parse(talk.at) + DAY) return 'vervallen'
        } else {
          const better = schedule.better(from.now, from.zone)
          if (better) return { at: better }
          if (which.what === 'terug') await note(talk, from.now).catch(onError)
        }
        const card = (cards[which.what] ?? ((talk, side, from) => stands(from, { talk, side })))(talk, which.side, from)
        if (!card) return 'vervallen'
        return { card: await called(card, { talk, side: which.side }), summary: reminderSummary(from.lang) }
      },
    },
  }
}
