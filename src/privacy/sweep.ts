import { type Auditing, ITSELF } from './audit.ts'
import type { Log } from './log.ts'
import { cutoffs, dayOf, type Retention } from './retention.ts'

type Deps = {
  retention: Retention
  audit: Auditing
  now: () => number
  log: Log
}

const TRY_AGAIN = 10 * 60_000

/**
 * Once a day everything goes that has been kept long enough (retention.ts). Asked on every round of the clock, it looks at
 * the store once a day and instance; the store decides which instance does it. After a fault it waits ten minutes.
 */
export function sweeping({ retention, audit, now, log }: Deps): () => Promise<void> {
  let done = ''
  let next = 0

  return async () => {
    const [moment, today] = [now(), dayOf(now())]
    if (today === done || moment < next) return
    next = moment + TRY_AGAIN
    const limits = cutoffs(moment)
    const forgotten = await retention.forget(limits)
    done = today
    next = 0
    if (forgotten === 'again') return
    const n = Object.values(forgotten).reduce((sum, each) => sum + each, await audit.prune(limits.auditEntry))
    if (n > 0) await audit.record('opgeruimd', ITSELF)
    await audit.checkpoint()
    log('swept', { n })
  }
}
