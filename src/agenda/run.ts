import type { Agenda, Claim, Outcome } from './agenda.ts'

export type Sent = { sent: Outcome | 'opnieuw' }

/** What a feature answers when something is due: what to do now, when else to do it, or nothing any more. */
export type Work = { send: () => Promise<Sent['sent']> } | { at: string } | 'vervallen'

type Deps = {
  agenda: Agenda
  /** Looks up what is due; knows working hours and whether it still matters. */
  work: (claim: Claim) => Promise<Work>
  now: () => number
  holder: string
  onError: (error: unknown) => void
  /** How something due ended, and how late (milliseconds). */
  measure?: (kind: string, outcome: string, late: number) => void
}

const LEASE = 30_000
const BATCH = 20
/** With the longest pause in between: two working days, so that a connector that is away for a day loses nothing. */
const RETRIES = 100

const iso = (millis: number) => new Date(millis).toISOString()

/**
 * One round of the agenda: claims what is due and does it, each thing at most once. The intent is written before the send;
 * a process that dies between the two leaves it free again, one that dies after it leaves `onbekend` (never a second message).
 * Resolves to how many were claimed.
 */
export async function tick({ agenda, work, now, holder, onError, measure = () => {} }: Deps): Promise<number> {
  await agenda.abandon(iso(now()))
  const claims = await agenda.claim(iso(now()), holder, iso(now() + LEASE), BATCH)

  const settle = async (claim: Claim, outcome: Outcome) => {
    await agenda.settle(claim, outcome)
    measure(claim.kind, outcome, now() - Date.parse(claim.at))
  }

  async function carryOut(claim: Claim) {
    const todo = await work(claim)
    if (todo === 'vervallen') return settle(claim, 'vervallen')
    if ('at' in todo) return agenda.postpone(claim, todo.at)
    if (!(await agenda.intend(claim, iso(now())))) return
    const sent = await todo.send()
    if (sent !== 'opnieuw') return settle(claim, sent)
    if (claim.attempts >= RETRIES) return settle(claim, 'mislukt')
    await agenda.postpone(claim, iso(now() + backoff(claim.attempts)))
  }

  for (const claim of claims) await carryOut(claim).catch(onError)
  return claims.length
}

/** 5 s, 10 s, 20 s … at most 10 minutes. */
const backoff = (attempts: number) => Math.min(5_000 * 2 ** (attempts - 1), 600_000)
