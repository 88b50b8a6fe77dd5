import type { IncomingMessage } from 'node:http'
import { type Refused, readActivity, readBody } from './gate.ts'
import type { Reason, Refusal, Refusals } from './gate-reasons.ts'

export type Fields = Record<string, unknown>

/** The bot's identity with the channel. Only a gate that checks tokens has one. */
export type Identity = { readonly appId: string; readonly tenantId: string }

/** The only way in. `admit` answers the activity, or what to answer instead. */
export type Gate = {
  readonly identity: Identity | undefined
  admit(request: IncomingMessage): Promise<{ activity: Fields } | { refusal: Refusal }>
  /** How often somebody was turned away since the start, by reason. */
  counts: Refusals['counts']
}

type Judge = {
  identity?: Identity
  refusals: Refusals
  /** What is asked of the request before its body is read. It answers the question to ask of the activity. */
  knock(request: IncomingMessage): Promise<Reason | ((activity: Fields) => Reason | undefined)>
}

export function gate({ identity, refusals, knock }: Judge): Gate {
  return {
    identity,
    counts: refusals.counts,
    async admit(request) {
      const next = await knock(request)
      if (typeof next === 'string') return { refusal: refusals.refuse(next) }
      const body = await readBody(request)
      const activity = typeof body === 'string' ? readActivity(body) : body
      if (!isActivity(activity)) return { refusal: refusals.refuse('body', activity) }
      const reason = next(activity)
      return reason ? { refusal: refusals.refuse(reason) } : { activity }
    },
  }
}

/** By what every activity must have: its other fields are the sender's, who could name them like ours. */
const isActivity = (value: Fields | Refused): value is Fields => 'type' in value
