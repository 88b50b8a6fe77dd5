import type { IncomingHttpHeaders } from 'node:http'
import type { Fields } from './activity-shape.ts'
import type { Reason } from './gate-reasons.ts'
import { fromAllowedTenant } from './gate-tenant.ts'
import type { Token } from './gate-token.ts'

export type Allowed = {
  readonly tenants: readonly string[]
  readonly trusted: (serviceUrl: string) => boolean
  readonly now: () => number
}

const CHANNEL = 'msteams'

/** Teams delivers within seconds and again within a minute; what is older was kept by somebody. */
const FRESH = 10 * 60 * 1_000
/** With a time zone: without one it would mean whatever zone the machine is in. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/

/** Why an activity may not come in with this token, although the token is genuine; undefined when it may. */
export function objection(
  activity: Fields,
  headers: IncomingHttpHeaders,
  token: Token,
  { tenants, trusted, now }: Allowed,
): Reason | undefined {
  const serviceUrl = String(activity.serviceUrl)
  if (withoutSlash(serviceUrl) !== withoutSlash(token.serviceUrl)) return 'other-service'
  if (!trusted(serviceUrl)) return 'service'
  if (activity.channelId !== CHANNEL) return 'channel'
  if (!fromAllowedTenant(activity, headers, tenants)) return 'tenant'
  return isFresh(activity.timestamp, now()) ? undefined : 'stale'
}

const withoutSlash = (url: string) => url.replace(/\/$/, '')

const isFresh = (timestamp: unknown, now: number) =>
  typeof timestamp === 'string' && INSTANT.test(timestamp) && Math.abs(Date.parse(timestamp) - now) <= FRESH
