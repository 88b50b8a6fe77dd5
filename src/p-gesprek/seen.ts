import { hasBegun, isClosedByLeader, isConfirmedByEmployee, type Side, type Talk } from './talk.ts'

/**
 * The talk as one of the two may see it. Nothing here depends on what the other has said of it, nor on whether they have said
 * anything (C5); test/p-gesprek/model.test.ts walks every path to hold that.
 */
export type Seen = {
  readonly side: Side
  readonly id: string
  readonly label: string
  readonly round: number
  readonly plan: number
  readonly step: number
} & (
  | { readonly state: 'komt' | 'stellen' | 'bevestigen' | 'opnieuw' | 'bevestigd'; readonly at: string }
  | { readonly state: 'wacht'; readonly until: string }
  | { readonly state: 'vervallen' }
)

export function seenBy(side: Side, talk: Talk, now: number): Seen {
  const { id, label, round, plan, steps } = talk
  const own = { side, id, label, round, plan, step: steps[side] }
  if (talk.phase === 'vervallen') return { ...own, state: 'vervallen' }
  if (talk.phase === 'wacht') return { ...own, state: 'wacht', until: talk.until }
  const state = side === 'medewerker' ? employeeState(talk, now) : leaderState(talk, now)
  return { ...own, state, at: talk.at }
}

function employeeState(talk: Talk, now: number) {
  if (isConfirmedByEmployee(talk)) return 'bevestigd'
  return talk.phase === 'gepland' && !hasBegun(talk, now) ? 'komt' : 'bevestigen'
}

function leaderState(talk: Talk, now: number) {
  if (isClosedByLeader(talk) || talk.phase !== 'gepland') return 'bevestigd'
  if (!hasBegun(talk, now)) return 'komt'
  if (talk.said.leidinggevende) return 'opnieuw'
  return talk.put ? 'bevestigen' : 'stellen'
}
