import type { Agenda, Claim, Outcome } from './agenda.ts'
import { realSteady, type Steady } from './clock.ts'

export type Sent = { sent: Outcome | 'opnieuw' }

/**
 * What is to be done with something that is due: send it now, when else to do it, or nothing any more. `turn` waits until it may leave
 * and says whether it may; only after it the intent is written, so that a process that dies leaves behind what waited, not in doubt.
 */
export type Work = { turn?: () => Promise<boolean>; send: () => Promise<Sent['sent']> } | { at: string } | 'vervallen'

type Deps = {
  agenda: Agenda
  /** Looks up what is due; knows working hours and whether it still matters. */
  work: (claim: Claim) => Promise<Work>
  now: () => number
  holder: string
  onError: (error: unknown) => void
  /** How something due ended, and how late (milliseconds). */
  measure?: (kind: string, outcome: string, late: number) => void
  /** How many may be underway at once, as the pace is now: a lease that only waits for its turn runs out. */
  most?: () => number
  steady?: Steady
}

const [LEASE, MOST] = [30_000, 20]
/** How long a round waits for what it began (milliseconds); what is slower ends beside the next ones. */
const PATIENCE = 1_000
/** With the longest pause in between: two working days, so that a connector that is away for a day loses nothing. */
const RETRIES = 100

const iso = (millis: number) => new Date(millis).toISOString()

/**
 * Rounds of the agenda: claim what is due and do it side by side, each thing at most once. The intent is written before the send;
 * a process that dies between the two leaves it free again, one that dies after it leaves `onbekend` (never a second message).
 */
export function rounds({
  agenda,
  work,
  now,
  holder,
  onError,
  measure = () => {},
  most = () => MOST,
  steady = realSteady,
}: Deps) {
  const underway = new Set<Promise<void>>()
  let failed = false

  const settle = async (claim: Claim, outcome: Outcome) => {
    await agenda.settle(claim, outcome)
    measure(claim.kind, outcome, now() - Date.parse(claim.at))
  }

  async function carryOut(claim: Claim) {
    const todo = await work(claim)
    if (todo === 'vervallen') return settle(claim, 'vervallen')
    if ('at' in todo) return agenda.postpone(claim, todo.at)
    if (todo.turn && !(await todo.turn())) return agenda.postpone(claim, iso(now() + AGAIN))
    if (!(await agenda.intend(claim, iso(now())))) return
    const sent = await todo.send()
    if (sent !== 'opnieuw') return settle(claim, sent)
    if (claim.attempts >= RETRIES) return settle(claim, 'mislukt')
    await agenda.postpone(claim, iso(now() + backoff(claim.attempts)))
  }

  function begin(claim: Claim): Promise<void> {
    const one = carryOut(claim)
      .catch(error => {
        failed = true
        onError(error)
      })
      .finally(() => underway.delete(one))
    underway.add(one)
    return one
  }

  return {
    /** Resolves to how many were claimed. */
    async tick(): Promise<number> {
      failed = false
      await agenda.abandon(iso(now()))
      const free = most() - underway.size
      const claims = free > 0 ? await agenda.claim(iso(now()), holder, iso(now() + LEASE), free) : []
      const begun = claims.map(begin)
      if (begun.length > 0) await Promise.race([Promise.all(begun), steady.wait(PATIENCE)])
      else if (free <= 0) await Promise.race([...underway, steady.wait(PATIENCE)])
      return claims.length
    },
    /** Something of the last round failed: what is wrong with it may be wrong with the next as well. */
    isFailing: (): boolean => failed,
    /** When everything that was begun has ended. */
    idle: async (): Promise<void> => void (await Promise.all(underway)),
  }
}

/** One round, to its end. */
export async function tick(deps: Deps): Promise<number> {
  const { tick, idle } = rounds(deps)
  const taken = await tick()
  await idle()
  return taken
}

/** When its turn has not come, and the first time that it surely did not arrive. */
const AGAIN = 5_000
/** 5 s, 10 s, 20 s … at most 10 minutes. */
const backoff = (attempts: number) => Math.min(AGAIN * 2 ** (attempts - 1), 600_000)
