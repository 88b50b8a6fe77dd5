import { randomUUID } from 'node:crypto'
import { Agent, type OutgoingHttpHeaders, request } from 'node:http'
import { text } from 'node:stream/consumers'
import { movableClock } from '#src/agenda/clock.ts'
import { readConfig } from '#src/config.ts'
import exampleContacts from '#src/people/contacts.json' with { type: 'json' }
import { fileDirectory } from '#src/people/directory.ts'
import { readContacts } from '#src/people/read-contacts.ts'
import { logTo } from '#src/privacy/log.ts'
import { sqliteStore } from '#src/store/sqlite.ts'
import { trede } from '#src/trede.ts'
import { sawLog } from '../logs.ts'
import { closed, identityServer, keyServer, listening, secureConnector } from './gate-places.ts'
import { token } from './gate-tokens.ts'

export const tenant = '11111111-1111-4111-8111-111111111111'
export const sisterTenant = '22222222-2222-4222-8222-222222222222'
/** Friday 20 November 2026, 10:00 in the Netherlands. */
export const friday = Date.parse('2026-11-20T09:00:00Z')

export type Fields = Record<string, unknown>
export type Posted = {
  authorization?: string | string[]
  /** An object, or the very text of the body. */
  activity: unknown
  headers?: Record<string, string | string[]>
}

/**
 * The whole bot in Teams mode as it runs in production, on loopback: only the places of the keys and of the managed identity
 * are ours. Tokens are asked for and checked, cards go out by https. `turns` counts what got past the gate.
 */
export async function teamsWorld() {
  const channel = await secureConnector()
  const keys = await keyServer()
  const identity = await identityServer()
  const appId = randomUUID()
  const clock = movableClock(() => friday)
  const logged: string[] = []
  const store = sqliteStore(':memory:')
  let turns = 0
  const acquaintances: typeof store.acquaintances = {
    ...store.acquaintances,
    find(person) {
      turns++
      return store.acquaintances.find(person)
    },
  }
  const config = readConfig(
    {
      PORT: '0',
      MICROSOFT_APP_ID: appId,
      MICROSOFT_APP_TENANT_ID: tenant,
      TREDE_TENANTS: sisterTenant,
      TREDE_SEAL_KEYS: `k1:${Buffer.alloc(32, 1).toString('base64')}`,
      TREDE_BALLOT_KEYS: `k1:${Buffer.alloc(32, 1).toString('base64')}`,
      TREDE_AUDIT_KEY: Buffer.alloc(32, 2).toString('base64'),
      TREDE_SERVICE_HOSTS: new URL(channel.url).host,
    },
    false,
  )
  const bot = trede({
    config,
    store: { ...store, acquaintances },
    directory: fileDirectory([]),
    contactMap: readContacts(exampleContacts),
    clock,
    understand: () => ({ intent: 'hulp', danger: 'nee', lang: 'nl' }),
    log: logTo(line => void logged.push(sawLog(line)), clock.now),
    keySource: keys.url,
  })
  const port = await listening(bot.server.server)
  const agent = new Agent({ keepAlive: true, maxSockets: 32 })
  const serviceUrl = `${channel.url}emea/${tenant}/`
  const seconds = () => clock.now() / 1_000
  let ids = 0

  return {
    appId,
    port,
    clock,
    logged,
    store,
    serviceUrl,
    tick: bot.tick,
    sent: channel.sent,
    redirect: channel.redirect,
    keyFetches: keys.fetches,
    identityRequests: () => identity.requestsOf(appId),
    bearer: identity.bearer,
    turns: () => turns,
    turnedAway: bot.turnedAway,
    header: (): Fields => ({ alg: 'RS256', typ: 'JWT', kid: 'good' }),
    claims: (): Fields => ({
      iss: 'https://api.botframework.com',
      aud: appId,
      exp: seconds() + 3_000,
      nbf: seconds() - 600,
      serviceurl: serviceUrl,
    }),
    /** What Teams sends when somebody types. */
    message: (): Fields => ({
      type: 'message',
      text: 'hulp',
      id: `a${++ids}`,
      timestamp: new Date(clock.now() + ids).toISOString(),
      channelId: 'msteams',
      serviceUrl,
      from: { id: '29:noor', aadObjectId: 'noor' },
      recipient: { id: `28:${appId}` },
      conversation: { id: 'a:chat', tenantId: tenant, conversationType: 'personal' },
      channelData: { tenant: { id: tenant } },
    }),
    post({ authorization, activity, headers = {} }: Posted): Promise<{ status: number; body: string }> {
      const body = typeof activity === 'string' ? activity : JSON.stringify(activity)
      const all: OutgoingHttpHeaders = { 'content-type': 'application/json', ...headers }
      if (authorization !== undefined) Object.assign(all, { authorization })
      return new Promise((resolve, reject) => {
        const sending = request({ port, host: '127.0.0.1', method: 'POST', path: '/api/messages', agent, headers: all })
        sending.once('error', reject)
        sending.once('response', answer =>
          text(answer).then(body => resolve({ status: answer.statusCode ?? 0, body }), reject),
        )
        sending.end(body)
      })
    },
    async stop() {
      agent.destroy()
      await Promise.all([bot.server.server, channel.server, keys.server].map(closed))
      await store.close()
    },
  }
}

export type World = Awaited<ReturnType<typeof teamsWorld>>

/** A request that the gate lets in. */
export const rightRequest = (world: World) => ({
  authorization: `Bearer ${token(world.header(), world.claims())}`,
  activity: world.message(),
})
