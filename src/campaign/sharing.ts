import { type Pace, SECOND } from './pace.ts'
import type { Shares } from './shares.ts'

type Deps = {
  shares: Shares
  pace: Pace
  holder: string
  /** Of the wall, for what others read; of the pace, for what only we do. Milliseconds. */
  now: () => number
  steady: () => number
  onError: (error: unknown) => void
}

/**
 * How often an instance that sends looks at the others, how long one look counts, and how long the others count on it at most.
 * A lease is renewed when half of it is over, so each look leaves at least half: more than the look counts, by 2 s for clocks.
 */
const [LOOK, COUNTS, LEASE] = [1_000, 4_000, 12_000]
/** Until all others have seen a newcomer or have lost their share, and what they sent with the larger one is a second ago. */
const FIRST = COUNTS + 2 * SECOND
/** Who leaves is counted on until its last second is over. */
const LINGER = 2 * SECOND
/** For so long a share is kept after it was wanted for something else than a campaign. */
const WANTED = 30_000

/**
 * The rate of the tenant is divided among the instances that send. A new one waits until all others have seen it or have
 * stopped because they could not look; one whose share ran out, because it stood still, begins as a new one.
 */
export function sharing({ shares, pace, holder, now, steady, onError }: Deps) {
  let looked = Number.NEGATIVE_INFINITY
  let since: number | undefined
  let looking: Promise<void> | undefined
  let [wanted, tried] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]

  async function look() {
    const [began, moment] = [steady(), Math.floor(now())]
    const share = await shares.sync(holder, moment, moment + LEASE, Math.ceil(moment + pace.heldFor()))
    const ended = steady()
    if (since === undefined || ended - looked >= COUNTS) since = ended
    looked = began
    // Who is counted on by nobody else has nobody to wait for: what another sent last is more than a second ago.
    if (share.parts === 1) since = Number.NEGATIVE_INFINITY
    pace.holdFor(share.heldUntil - now())
    if (ended - since >= FIRST) pace.sharing(share.parts, COUNTS - (ended - began))
  }

  const lookOnce = (): Promise<void> => {
    looking ??= look().finally(() => {
      looking = undefined
    })
    return looking
  }

  return {
    /** Looks when it is time to, or at once when the channel asked to wait. */
    async keep(soon = false) {
      if (soon) await looking
      if (soon || steady() - looked >= LOOK) await lookOnce()
    },
    /** Something else than a campaign wants to leave; looks without letting it wait. */
    want() {
      wanted = steady() + WANTED
      // Also when a look fails: a store that is away is not asked without end.
      if (steady() - Math.max(looked, tried) < LOOK) return
      tried = steady()
      lookOnce().catch(onError)
    },
    isWanted: (): boolean => steady() < wanted,
    async leave() {
      await looking?.catch(() => undefined)
      if (since === undefined) return
      since = undefined
      looked = Number.NEGATIVE_INFINITY
      pace.sharing(1, 0)
      await shares.leave(holder, Math.floor(now()) + LINGER)
    },
  }
}
