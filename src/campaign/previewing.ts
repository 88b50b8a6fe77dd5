import type { Language } from '#src/people/people.ts'
import type { Campaign } from './campaign.ts'
import type { Desk } from './desk.ts'
import { type Outcome, outcomeOf } from './outcome.ts'
import type { Pace } from './pace.ts'
import type { Reach } from './reach.ts'
import type { Made, Send } from './sorting.ts'

type Deps = {
  reach: Pick<Reach, 'of'>
  pace: Pick<Pace, 'left'>
  /** For what goes before campaigns. */
  ahead: Pick<Pace['first'], 'room' | 'wait'>
  send: Send
  make: (campaign: Campaign, lang: Language, how: 'proef') => Made
  steady: () => number
  wait: (millis: number) => Promise<void>
}

/** How long one of a test list waits for its turn. */
const PATIENCE = 20_000
const LATE: Outcome = { again: 'te_druk' }

/**
 * Sends a message as it is now to a few, outside of any ledger (D4). Who sees their own test has an answer to a press; a list of people
 * waits for its turn.
 */
export function previewing({ reach, pace, ahead, send, make, steady, wait }: Deps): Desk['preview'] {
  const itsTurn = async (): Promise<boolean> => {
    const latest = steady() + PATIENCE
    while (ahead.room() === 0) {
      if (steady() > latest) return false
      await wait(ahead.wait())
    }
    return true
  }

  return async (campaign, persons) => {
    const known = await reach.of(persons)
    const isAnswer = persons.length === 1
    const one = async (person: string): Promise<Outcome> => {
      const { address, lang } = known.get(person) ?? { lang: 'nl' as const }
      if (!address) return { state: 'niet_geinstalleerd', reason: 'nooit_ontmoet' }
      const place = pace.left(address.conversation)
      const leaving = isAnswer ? () => 0 : place
      return outcomeOf(await send({ act: 'post', address, message: make(campaign, lang, 'proef') }, leaving), 'post', 1)
    }
    const sent: Promise<readonly [string, Outcome]>[] = []
    for (const person of persons) {
      const mayGo = isAnswer || (await itsTurn())
      sent.push((mayGo ? one(person) : Promise.resolve(LATE)).then(outcome => [person, outcome]))
    }
    return new Map(await Promise.all(sent))
  }
}
