import assert from 'node:assert/strict'
import type { IncomingMessage } from 'node:http'
import { PassThrough } from 'node:stream'
import { logTo } from '#src/privacy/log.ts'
import { localGate } from '#src/teams/gate-local.ts'
import { refusals } from '#src/teams/gate-reasons.ts'
import { teamsGate } from '#src/teams/gate-teams.ts'
import { trustedService } from '#src/teams/trusted.ts'

const log = logTo(() => undefined, Date.now)
const trusted = trustedService(['127.0.0.1', '::1', 'localhost'], true)
const gate = () => localGate({ trusted, refusals: refusals(log, Date.now) })

/** A request as node hands it over, from one address to another. */
function request(
  activity: unknown,
  [from, to]: readonly (string | undefined)[] = ['127.0.0.1', '127.0.0.1'],
): IncomingMessage {
  const stream = new PassThrough()
  stream.end(JSON.stringify(activity))
  return Object.assign(stream, {
    headers: {},
    socket: { remoteAddress: from, localAddress: to },
  }) as unknown as IncomingMessage
}

const message = {
  type: 'message',
  channelId: 'msteams',
  serviceUrl: 'http://localhost:56150/_connector',
  from: { id: 'noor' },
  conversation: { id: 'chat' },
  recipient: { id: 'bot' },
}

describe('the gate of the local playground', () => {
  for (const [from, to] of [
    ['127.0.0.1', '127.0.0.1'],
    ['::1', '::1'],
    ['::ffff:127.0.0.1', '::ffff:127.0.0.1'],
  ])
    it(`lets in without a token from ${from}`, async () => {
      const asked = await gate().admit(request(message, [from, to]))
      assert.ok('activity' in asked)
    })

  for (const [what, from, to] of [
    ['another machine', '192.168.1.20', '192.168.1.10'],
    ['this machine by its outer address', '192.168.1.10', '192.168.1.10'],
    ['an address that starts like loopback', '127.0.0.1.attacker.example', '127.0.0.1'],
    ['a socket that is gone', undefined, undefined],
  ] as const)
    it(`refuses ${what}, also if the server were bound to it`, async () => {
      const asked = await gate().admit(request(message, [from, to]))
      assert.deepEqual(asked, { refusal: { status: 403 } })
    })

  for (const serviceUrl of [
    'https://attacker.example/',
    'http://192.168.1.10/',
    'ftp://localhost/',
    'http://localhost@attacker.example/',
  ])
    it(`refuses to answer to ${serviceUrl}`, async () => {
      const asked = await gate().admit(request({ ...message, serviceUrl }))
      assert.deepEqual(asked, { refusal: { status: 403, because: 'unknown service' } })
    })

  it('keeps the limits of size, depth and shape', async () => {
    const [large, deep, shapeless] = [
      { ...message, text: 'x'.repeat(300_000) },
      { ...message, value: JSON.parse('['.repeat(40) + ']'.repeat(40)) },
      { type: 'message' },
    ]
    const statuses = await Promise.all(
      [large, deep, shapeless].map(async one => {
        const asked = await gate().admit(request(one))
        return 'refusal' in asked ? asked.refusal.status : 200
      }),
    )
    assert.deepEqual(statuses, [413, 400, 400])
  })

  it('has no identity, so a bot behind it has no credentials', () => assert.equal(gate().identity, undefined))
})

describe('the gate of Teams', () => {
  const deps = {
    tenants: ['t'],
    trusted,
    now: Date.now,
    keys: async () => 'unknown-key' as const,
    refusals: refusals(log, Date.now),
  }

  it('cannot be made without an app', () => {
    assert.throws(() => teamsGate({ ...deps, identity: { appId: '', tenantId: 't' } }))
  })

  it('cannot be made without a tenant', () => {
    assert.throws(() => teamsGate({ ...deps, tenants: [], identity: { appId: 'a', tenantId: 't' } }))
  })
})
