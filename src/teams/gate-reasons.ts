import type { Log } from '#src/privacy/log.ts'

/** Every reason to turn somebody away, with its answer: 401 is “we do not know you”, 403 “we know you, and no”. */
const answers = {
  'no-token': 401,
  'token-form': 401,
  'token-header': 401,
  issuer: 401,
  audience: 401,
  lifetime: 401,
  'service-claim': 401,
  'unknown-key': 401,
  'unendorsed-key': 401,
  'keys-away': 401,
  signature: 401,
  'other-service': 401,
  service: 403,
  channel: 403,
  tenant: 403,
  stale: 403,
  'not-local': 403,
  body: 400,
} as const

export type Reason = keyof typeof answers

/** The HTTP answer of a refusal. Only a fault in the activity itself gets a sentence, and that tells nothing about us. */
export type Refusal = { readonly status: number; readonly because?: string }

const answerTo = (reason: Reason): Refusal => ({
  status: answers[reason],
  ...(reason === 'service' && { because: 'unknown service' }),
})

const MINUTE = 60_000

/**
 * Counts refusals by reason, in memory and for a closed list of reasons, so that a flood costs nothing that grows; says so in
 * the log at most once a minute for each reason (`n` is how many since the line before). Of the request nothing is kept.
 */
export function refusals(log: Log, now: () => number, measure: (reason: Reason) => void = () => {}) {
  const counted = new Map<Reason, { total: number; unsaid: number; saidAt: number }>()
  return {
    refuse(reason: Reason, refusal: Refusal = answerTo(reason)): Refusal {
      const count = counted.get(reason) ?? { total: 0, unsaid: 0, saidAt: Number.NEGATIVE_INFINITY }
      counted.set(reason, count)
      count.total++
      count.unsaid++
      measure(reason)
      if (Math.abs(now() - count.saidAt) < MINUTE) return refusal
      log('gate.refused', { code: reason, status: refusal.status, n: count.unsaid })
      count.unsaid = 0
      count.saidAt = now()
      return refusal
    },
    counts: (): Partial<Record<Reason, number>> =>
      Object.fromEntries([...counted].map(([reason, { total }]) => [reason, total])),
  }
}

export type Refusals = ReturnType<typeof refusals>
