import { activity, inMinutes, type Mutant, service } from './gate-mutant.ts'
import { type Posted, sisterTenant, tenant, type World } from './gate-world.ts'

const stranger = '99999999-9999-4999-8999-999999999999'
const conversation = (tenantId: unknown) => ({ id: 'a:chat', conversationType: 'personal', tenantId })
const host = (world: World) => new URL(world.serviceUrl).host

export const serviceMutants: readonly Mutant[] = [
  ['another service than in the token', 'other-service', activity({ serviceUrl: 'https://attacker.example/' })],
  ['a deeper path than in the token', 'other-service', activity(w => ({ serviceUrl: `${w.serviceUrl}v3/` }))],
  ['a host that is not on the list', 'service', service(() => 'https://attacker.example/')],
  ['the right host without https', 'service', service(w => w.serviceUrl.replace('https', 'http'))],
  [
    'the right host as a subdomain of another',
    'service',
    service(w => `https://${new URL(w.serviceUrl).hostname}.attacker.example/`),
  ],
  ['the right host as the name of a user', 'service', service(w => `https://${host(w)}@attacker.example/`)],
  ['a user at the right host', 'service', service(w => `https://me@${host(w)}/`)],
  ['the right host at another port', 'service', service(w => `https://${new URL(w.serviceUrl).hostname}:8443/`)],
  ['the right host with a backslash', 'service', service(w => `https:\\\\${host(w)}/`)],
  ['the right host with a question', 'service', service(w => `${w.serviceUrl}?to=`)],
  ['the right host with a fragment', 'service', service(w => `${w.serviceUrl}#`)],
  ['a path that climbs', 'service', service(w => `${w.serviceUrl}../../`)],
  ['a tab inside the address', 'service', service(w => w.serviceUrl.replace('emea', 'em\tea'))],
  ['a file', 'service', service(() => 'file:///etc/passwd')],
  ['no address at all', 'service', service(() => 'smba.trafficmanager.net')],
  ['the metadata service of the cloud', 'service', service(() => 'http://169.254.169.254/metadata/')],
]

export const channelMutants: readonly Mutant[] = [
  ['the web chat', 'channel', activity({ channelId: 'webchat' })],
  ['the emulator', 'channel', activity({ channelId: 'emulator' })],
  ['the direct line', 'channel', activity({ channelId: 'directline' })],
  ['the channel of another app service', 'channel', activity({ channelId: 'AseChannel' })],
  ['Teams in capitals', 'channel', activity({ channelId: 'MSTeams' })],
  ['Teams with a space', 'channel', activity({ channelId: 'msteams ' })],
]

/** Everything as it should be, in a tenant that is not on the list. */
const fromStranger = (world: World): Posted => {
  const { serviceUrl, ...activity } = JSON.parse(JSON.stringify(world.message()).replaceAll(tenant, stranger))
  return { ...service(() => serviceUrl)(world), activity: { ...activity, serviceUrl } }
}

export const tenantMutants: readonly Mutant[] = [
  ['a stranger in every place', 'tenant', fromStranger],
  [
    'a stranger in both places',
    'tenant',
    activity({ conversation: conversation(stranger), channelData: { tenant: { id: stranger } } }),
  ],
  ['a stranger in the conversation', 'tenant', activity({ conversation: conversation(stranger) })],
  ['a stranger in the channel data', 'tenant', activity({ channelData: { tenant: { id: stranger } } })],
  ['two allowed tenants at once', 'tenant', activity({ channelData: { tenant: { id: sisterTenant } } })],
  [
    'an allowed tenant on the address of another',
    'tenant',
    activity({ conversation: conversation(sisterTenant), channelData: { tenant: { id: sisterTenant } } }),
  ],
  ['the address of a stranger', 'tenant', service(w => w.serviceUrl.replace(tenant, stranger))],
  ['no tenant in the conversation', 'tenant', activity({ conversation: conversation(undefined) })],
  ['no tenant in the channel data', 'tenant', activity({ channelData: {} })],
  ['no channel data', 'tenant', activity({ channelData: undefined })],
  [
    'no tenant anywhere, and nobody typed',
    'tenant',
    activity({ type: 'conversationUpdate', channelData: null, conversation: conversation(undefined) }),
  ],
  ['an empty tenant', 'tenant', activity({ conversation: conversation('') })],
  ['the tenant in a list', 'body', activity({ conversation: conversation([tenant]) })],
  ['the tenant as an object', 'body', activity({ conversation: conversation({ id: tenant }) })],
  ['a space behind the tenant', 'tenant', activity({ conversation: conversation(`${tenant} `) })],
  [
    'a team of a stranger',
    'tenant',
    activity({ channelData: { tenant: { id: tenant }, team: { tenantId: stranger } } }),
  ],
  [
    'a channel of a stranger',
    'tenant',
    activity({ channelData: { tenant: { id: tenant }, channel: { tenantId: stranger } } }),
  ],
  [
    'a guest of another tenant',
    'tenant',
    activity({ from: { id: '29:gast', aadObjectId: 'gast', tenantId: stranger } }),
  ],
  ['a bot of another tenant', 'tenant', activity({ recipient: { id: '28:bot', tenantId: stranger } })],
  ['a stranger in the HTTP header', 'tenant', activity({}, { 'x-ms-tenant-id': stranger })],
  ['an empty HTTP header', 'tenant', activity({}, { 'x-ms-tenant-id': '' })],
  ['the HTTP header twice', 'tenant', activity({}, { 'x-ms-tenant-id': [tenant, stranger] })],
]

export const timeMutants: readonly Mutant[] = [
  ['no moment', 'stale', activity({ timestamp: undefined })],
  ['eleven minutes ago', 'stale', activity(w => ({ timestamp: inMinutes(w, -11) }))],
  ['in eleven minutes', 'stale', activity(w => ({ timestamp: inMinutes(w, 11) }))],
  ['a year ago', 'stale', activity({ timestamp: '2025-11-20T09:00:00Z' })],
  ['now, but in no zone', 'stale', activity({ timestamp: '2026-11-20T09:00:00' })],
  ['now, in words', 'stale', activity({ timestamp: 'Fri, 20 Nov 2026 09:00:00 GMT' })],
  ['a moment that does not exist', 'body', activity({ timestamp: '2026-13-40T09:00:00Z' })],
  ['the moment as a number', 'body', activity(w => ({ timestamp: w.clock.now() }))],
]

export const bodyMutants: readonly Mutant[] = [
  ['no kind', 'body', activity({ type: undefined })],
  ['no service', 'body', activity({ serviceUrl: undefined })],
  ['an empty service', 'body', activity({ serviceUrl: '' })],
  ['no channel', 'body', activity({ channelId: undefined })],
  ['an empty channel', 'body', activity({ channelId: '' })],
  ['no sender', 'body', activity({ from: undefined })],
  ['no conversation', 'body', activity({ conversation: null })],
  ['a list of activities', 'body', w => ({ ...activity({})(w), activity: [w.message()] })],
  ['half an activity', 'body', w => ({ ...activity({})(w), activity: JSON.stringify(w.message()).slice(0, -9) })],
  ['more than 256 KB', 'body', activity({ text: 'x'.repeat(256 * 1_024) })],
  ['a hundred lists in each other', 'body', activity({ value: JSON.parse('['.repeat(100) + ']'.repeat(100)) })],
  ['a compressed body', 'body', activity({}, { 'content-encoding': 'gzip' })],
]
