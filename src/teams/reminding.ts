import type { Claim } from '#src/agenda/agenda.ts'
import type { Steady } from '#src/agenda/clock.ts'
import type { Work } from '#src/agenda/run.ts'
import type { Pace } from '#src/campaign/pace.ts'
import type { asking } from './asking.ts'
import type { Connector } from './connector.ts'
import { joined } from './dispatch.ts'
import { mayLeave, type Turns } from './may-leave.ts'
import { refusal } from './permission.ts'
import type { Routes } from './routes.ts'
import { sendTo, unasked } from './send.ts'

export type Reminding = {
  features: readonly Routes[]
  ask: ReturnType<typeof asking>
  connector: Connector
  trusted: (serviceUrl: string) => boolean
  /** Reminders and campaigns share what the channel takes in a second. */
  turns: Turns
  /** Takes a place in the pace for a chat; the connector asks it once more. */
  left: Pace['left']
  steady: Steady
}

/** How long a reminder waits for its turn before it is put off; a newcomer among the instances has its share after six seconds. */
export const PATIENCE = 5_000

/** What is due, as work for the agenda: the feature makes the message, the channel sends it to the person it is for. */
export function reminding({
  features,
  ask,
  connector,
  trusted,
  turns,
  left,
  steady,
}: Reminding): (claim: Claim) => Promise<Work> {
  const reminds = joined(features, ({ reminds }) => reminds)

  return async claim => {
    const route = reminds.get(claim.kind)
    const whom = await ask.unasked(claim.person)
    if (!route || !whom || !trusted(whom.address.serviceUrl)) return 'vervallen'
    if (refusal(route.part, whom.from.roles, 'personal')) return 'vervallen'
    const reminder = await route.handler(claim, whom.from)
    if (reminder === 'vervallen' || 'at' in reminder) return reminder
    const { conversation } = whom.address
    let place: ReturnType<Reminding['left']> | undefined
    return {
      turn: () =>
        mayLeave(turns, conversation, PATIENCE, steady, () => {
          place = left(conversation)
        }),
      send: () => sendTo(connector, whom.address, unasked(reminder), place),
    }
  }
}
