import assert from 'node:assert/strict'
import type { Card } from '#cards/card.ts'
import { botAdapter } from '#src/teams/adapter.ts'
import type { Gate } from '#src/teams/gate-open.ts'
import { sendUnasked } from '#src/teams/send.ts'
import { trustedService } from '#src/teams/trusted.ts'
import { closed, secureConnector } from './gate-places.ts'
import { rightRequest, teamsWorld, tenant, type World } from './gate-world.ts'

const card: Card = {
  type: 'AdaptiveCard',
  version: '1.5',
  lang: 'nl',
  speak: '',
  fallbackText: '',
  body: [],
  actions: [],
}

describe('what goes out', () => {
  let world: World
  let evil: Awaited<ReturnType<typeof secureConnector>>
  before(async () => {
    world = await teamsWorld()
    evil = await secureConnector()
  })
  after(async () => {
    await closed(evil.server)
    await world.stop()
  })

  const trusted = (serviceUrl: string) => trustedService([new URL(world.serviceUrl).host], false)(serviceUrl)
  /** The adapter as the bot puts it together, for what it sends by itself; nothing comes in here. */
  const adapter = () => {
    const gate: Gate = {
      identity: { appId: world.appId, tenantId: tenant },
      admit: () => Promise.reject(new Error('nothing comes in')),
      admitted: () => false,
      counts: () => ({}),
    }
    return botAdapter({ gate, trusted })
  }
  const address = (serviceUrl: string) => ({
    serviceUrl,
    conversation: 'a:chat',
    tenant,
    user: 'noor',
    bot: `28:${world.appId}`,
  })
  const unasked = (serviceUrl: string) =>
    sendUnasked(adapter(), world.appId, address(serviceUrl), { card, summary: 'Trede' })

  it('an answer and a message unasked carry the token of the managed identity, asked for once', async () => {
    await world.post(rightRequest(world))
    await world.post(rightRequest(world))
    assert.equal(await unasked(world.serviceUrl), 'verzonden')
    assert.equal(world.sent.length, 3)
    for (const { authorization } of world.sent) assert.equal(authorization, `Bearer ${world.bearer}`)
    const asked = world
      .identityRequests()
      .map(({ searchParams }) => [searchParams.get('resource'), searchParams.get('client_id')])
    assert.deepEqual(asked, [['https://api.botframework.com', world.appId]])
  })

  it('an address from the store that is not on the list gets neither card nor token', async () => {
    assert.equal(await unasked(evil.url), 'mislukt')
    assert.equal(await unasked(evil.url.replace('https', 'http')), 'mislukt')
    assert.deepEqual(evil.sent, [])
  })

  it('a conversation is not made at an address that is not on the list', async () => {
    const made = adapter().createConversationAsync(
      world.appId,
      'msteams',
      evil.url,
      '',
      { isGroup: false } as never,
      async () => {},
    )
    await assert.rejects(made, /not a service that we send to/)
    assert.deepEqual(evil.sent, [])
  })

  for (const [where, to] of [
    ['to another host', () => evil.url],
    ['on the same host', () => `${world.serviceUrl}elsewhere`],
  ] as const)
    it(`a redirect ${where} is not followed`, async () => {
      const before = world.sent.length
      world.redirect(to())
      assert.equal(await unasked(world.serviceUrl), 'onbekend')
      world.redirect(undefined)
      assert.deepEqual([world.sent.length - before, evil.sent.length], [1, 0])
    })

  it('an activity that did not come through the gate runs nothing', async () => {
    const { error } = console
    console.error = () => undefined
    let [ran, answered] = [false, 0]
    const response = {
      end: () => undefined,
      header: () => undefined,
      send: () => undefined,
      socket: undefined,
      status: (code: number) => {
        answered = code
      },
    }
    await adapter().process({ body: world.message(), headers: {}, method: 'POST' }, response, async () => {
      ran = true
    })
    console.error = error
    assert.deepEqual([ran, answered], [false, 500])
  })
})
