import { randomBytes, randomUUID } from 'node:crypto'
import { ManagedIdentityCredential } from '@azure/identity'
import { sentMessage } from '#cards/campaign-sent.ts'
import { schedule } from './agenda/schedule.ts'
import { campaignEngine } from './campaign/engine.ts'
import { type Pace, pacing } from './campaign/pace.ts'
import type { Directory, Staff } from './people/people.ts'
import type { Measures } from './privacy/measures.ts'
import type { Store } from './store/store.ts'
import { agents } from './teams/agents.ts'
import { campaignSender } from './teams/campaign-sender.ts'

type Parts = {
  store: Store
  directory: Directory & Partial<Staff>
  trusted: (serviceUrl: string) => boolean
  /** The managed identity of the bot; absent in the local run. */
  clientId?: string
  pace: Pace
  now: () => number
  measure: Pick<Measures, 'sent'>
  onError: (error: unknown) => void
}

export const steadyPace = (): Pace => pacing(() => performance.now())

/** What sends campaigns, put together. */
export function engine({ store, directory, trusted, clientId, pace, now, measure, onError }: Parts) {
  return campaignEngine({
    campaigns: store.campaigns,
    ledger: store.ledger,
    reach: store.reach,
    shares: store.shares,
    directory,
    pace,
    make: (campaign, lang, how) => sentMessage(lang, campaign, how === 'proef'),
    send: campaignSender({
      trusted,
      agents: agents(),
      ...(clientId && { token: tokens(clientId) }),
      measure: measure.sent,
    }),
    trusted,
    better: schedule.better,
    after: schedule.after,
    fresh: () => randomBytes(9).toString('base64url'),
    now,
    steady: () => performance.now(),
    wait: millis => new Promise(resolve => setTimeout(resolve, millis)),
    holder: randomUUID(),
    onError,
  })
}

const CHANNEL = 'https://api.botframework.com/.default'
/** A token that ends so soon is not used any more. */
const EARLY = 5 * 60_000

/** The token of the channel, asked for once and kept until shortly before it ends. */
function tokens(clientId: string): () => Promise<string> {
  const credential = new ManagedIdentityCredential({ clientId })
  let known: Promise<{ token: string; expiresOnTimestamp: number }> | undefined
  let ends = 0
  return async () => {
    if (!known || Date.now() > ends - EARLY) {
      known = credential.getToken(CHANNEL)
      known.catch(() => {
        known = undefined
      })
      ends = (await known).expiresOnTimestamp
    }
    return (await known).token
  }
}
