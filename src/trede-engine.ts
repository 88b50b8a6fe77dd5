import { AsyncLocalStorage } from 'node:async_hooks'
import { randomBytes, randomUUID } from 'node:crypto'
import { sentMessage } from '#cards/campaign/sent.ts'
import { schedule } from './agenda/schedule.ts'
import { campaignEngine } from './campaign/engine.ts'
import { type Pace, pacing } from './campaign/pace.ts'
import type { Directory, Staff } from './people/people.ts'
import type { Measures } from './privacy/measures.ts'
import { keptUntil } from './privacy/retention.ts'
import type { Store } from './store/store.ts'
import { agents } from './teams/agents.ts'
import { campaignSender } from './teams/campaign-sender.ts'

type Parts = {
  store: Store
  directory: Directory & Partial<Staff>
  trusted: (serviceUrl: string) => boolean
  /** Absent in the local run. */
  token: (() => Promise<string>) | undefined
  pace: Pace
  now: () => number
  measure: Pick<Measures, 'sent'>
  onError: (error: unknown) => void
}

export const steadyPace = (): Pace => pacing(() => performance.now())

/** What sends campaigns, put together. */
export function engine({ store, directory, trusted, token, pace, now, measure, onError }: Parts) {
  // Who else sends is asked behind the scenes, also when a turn was the cause: not in the time of that turn, and not as that turn saw it.
  const outside = AsyncLocalStorage.snapshot()
  const { sync, leave } = store.shares
  return campaignEngine({
    campaigns: store.campaigns,
    ledger: store.ledger,
    reach: store.reach,
    shares: { sync: (...how) => outside(sync, ...how), leave },
    directory,
    pace,
    make: (campaign, lang, how) => sentMessage(lang, campaign, how === 'proef'),
    send: campaignSender({
      trusted,
      agents: agents(),
      token,
      measure: measure.sent,
      throttled: pace.throttled,
    }),
    trusted,
    better: schedule.better,
    after: schedule.after,
    keptUntil: day => keptUntil('recipient', day),
    fresh: () => randomBytes(9).toString('base64url'),
    now,
    steady: () => performance.now(),
    wait: millis => new Promise(resolve => setTimeout(resolve, millis)),
    holder: randomUUID(),
    onError,
  })
}
