import type { CloudAdapter } from 'botbuilder'
import type { Claim } from '#src/agenda/agenda.ts'
import type { Work } from '#src/agenda/run.ts'
import type { asking } from './asking.ts'
import { joined } from './dispatch.ts'
import { refusal } from './permission.ts'
import type { Routes } from './routes.ts'
import { sendUnasked } from './send.ts'

type Deps = {
  features: readonly Routes[]
  ask: ReturnType<typeof asking>
  adapter: CloudAdapter
  appId: string
  trusted: (serviceUrl: string) => boolean
}

/** What is due, as work for the agenda: the feature makes the message, the channel sends it to the person it is for. */
export function reminding({ features, ask, adapter, appId, trusted }: Deps): (claim: Claim) => Promise<Work> {
  const reminds = joined(features, ({ reminds }) => reminds)

  return async claim => {
    const route = reminds.get(claim.kind)
    const whom = await ask.unasked(claim.person)
    if (!route || !whom || !trusted(whom.address.serviceUrl)) return 'vervallen'
    if (refusal(route.part, whom.from.roles, 'personal')) return 'vervallen'
    const reminder = await route.handler(claim, whom.from)
    if (reminder === 'vervallen' || 'at' in reminder) return reminder
    return { send: () => sendUnasked(adapter, appId, whom.address, reminder) }
  }
}
