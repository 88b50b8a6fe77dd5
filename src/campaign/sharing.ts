import type { Pace } from './pace.ts'
import type { Shares } from './shares.ts'

type Deps = {
  shares: Shares
  pace: Pace
  holder: string
  /** Of the wall, for what others read; of the pace, for what only we do. Milliseconds. */
  now: () => number
  steady: () => number
}

/** How often an instance that sends looks at the others, how long one look counts, and how long the others count on it. */
const [LOOK, COUNTS, LEASE] = [1_000, 4_000, 10_000]

/**
 * The rate of the tenant is divided among the instances that send. A new one waits until all others have seen it or have
 * stopped because they could not look; one that stood still looks before it sends again.
 */
export function sharing({ shares, pace, holder, now, steady }: Deps) {
  let looked = Number.NEGATIVE_INFINITY
  let since: number | undefined
  let parts = 1

  async function look() {
    const began = steady()
    const moment = Math.floor(now())
    const share = await shares.sync(holder, moment, moment + LEASE, Math.ceil(moment + pace.heldFor()))
    if (looked + LEASE < began) since = began
    looked = began
    const others = share.parts - 1
    since ??= began
    // Who is alone when it comes has nobody to wait for.
    if (others === 0 && parts <= 1) since = Number.NEGATIVE_INFINITY
    parts = share.parts
    pace.holdFor(share.heldUntil - now())
    if (began - since >= COUNTS + LOOK) pace.sharing(parts, COUNTS - (steady() - began))
  }

  return {
    /** Looks when it is time to, or at once when the channel asked to wait. */
    async keep(soon = false) {
      if (soon || steady() - looked >= LOOK) await look()
    },
    async leave() {
      if (since === undefined) return
      since = undefined
      looked = Number.NEGATIVE_INFINITY
      parts = 1
      pace.sharing(1, 0)
      await shares.leave(holder)
    },
  }
}
