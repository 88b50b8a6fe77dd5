import type { Claim } from '#src/agenda/agenda.ts'
import type { Work } from '#src/agenda/run.ts'
import type { Pace } from '#src/campaign/pace.ts'
import type { asking } from './asking.ts'
import type { Connector } from './connector.ts'
import { joined } from './dispatch.ts'
import { refusal } from './permission.ts'
import type { Routes } from './routes.ts'
import { sendTo, unasked } from './send.ts'

type Deps = {
  features: readonly Routes[]
  ask: ReturnType<typeof asking>
  connector: Connector
  trusted: (serviceUrl: string) => boolean
  pace: Pick<Pace, 'room' | 'wait' | 'chat'>
}

/** How long a reminder waits for its turn before it is put off. */
const PATIENCE = 5_000

/** What is due, as work for the agenda: the feature makes the message, the channel sends it to the person it is for. */
export function reminding({ features, ask, connector, trusted, pace }: Deps): (claim: Claim) => Promise<Work> {
  const reminds = joined(features, ({ reminds }) => reminds)

  return async claim => {
    const route = reminds.get(claim.kind)
    const whom = await ask.unasked(claim.person)
    if (!route || !whom || !trusted(whom.address.serviceUrl)) return 'vervallen'
    if (refusal(route.part, whom.from.roles, 'personal')) return 'vervallen'
    const reminder = await route.handler(claim, whom.from)
    if (reminder === 'vervallen' || 'at' in reminder) return reminder
    return {
      send: async () =>
        (await mayLeave(pace, whom.address.conversation))
          ? sendTo(connector, whom.address, unasked(reminder))
          : 'opnieuw',
    }
  }
}

/** Reminders and campaigns share what the channel takes in a second. */
async function mayLeave(pace: Deps['pace'], conversation: string): Promise<boolean> {
  const latest = performance.now() + PATIENCE
  for (;;) {
    const millis = Math.max(pace.chat(conversation), pace.room() > 0 ? 0 : pace.wait(1))
    if (millis === 0) return true
    if (performance.now() + millis > latest) return false
    await new Promise(resolve => setTimeout(resolve, millis))
  }
}
