import type { IncomingHttpHeaders } from 'node:http'
import { type Fields, fieldAt } from './activity-shape.ts'

/** Wherever an activity names the tenant it comes from. */
const places = [
  'conversation.tenantId',
  'channelData.tenant.id',
  'channelData.team.tenantId',
  'channelData.channel.tenantId',
  'from.tenantId',
  'recipient.tenantId',
]

/** What a person does in Teams names the tenant in both of these; other activities in at least one. */
const [INSIDE_CONVERSATION, INSIDE_CHANNEL_DATA] = places
const BY_A_PERSON = ['message', 'invoke']

const GUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi

/**
 * Whether the activity comes from one tenant only, and from one that is allowed (ids in lower case). The `serviceUrl` of Teams
 * names the tenant too, and it is the only place that the token vouches for.
 */
export function fromAllowedTenant(activity: Fields, headers: IncomingHttpHeaders, tenants: readonly string[]): boolean {
  const named = places.map(path => [path, fieldAt(activity, path)] as const).filter(([, tenant]) => tenant != null)
  const required = BY_A_PERSON.includes(String(activity.type)) ? [INSIDE_CONVERSATION, INSIDE_CHANNEL_DATA] : []
  if (!required.every(path => named.some(([name]) => name === path))) return false
  const header = headers['x-ms-tenant-id']
  const all = [
    ...named.map(([, tenant]) => tenant),
    ...(header === undefined ? [] : [header]),
    ...(String(activity.serviceUrl).match(GUID) ?? []),
  ].map(tenant => (typeof tenant === 'string' ? tenant.toLowerCase() : ''))
  const [first = ''] = all
  return named.length > 0 && all.every(tenant => tenant === first) && tenants.includes(first)
}
