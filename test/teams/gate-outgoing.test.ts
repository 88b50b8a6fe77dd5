import assert from 'node:assert/strict'
import type { Card } from '#cards/card.ts'
import { agents } from '#src/teams/agents.ts'
import { channelToken } from '#src/teams/channel-token.ts'
import { connector } from '#src/teams/connector.ts'
import { sendTo, unasked } from '#src/teams/send.ts'
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
  /** What the bot sends by itself goes this way; nothing comes in here. */
  const out = () => connector({ trusted, token: channelToken(world.appId), agents: agents() })
  const address = (serviceUrl: string) => ({
    serviceUrl,
    conversation: 'a:chat',
    tenant,
    user: 'noor',
    bot: `28:${world.appId}`,
  })
  const sends = (serviceUrl: string) => sendTo(out(), address(serviceUrl), unasked({ card, summary: 'Trede' }))

  it('an answer and a message unasked carry the token of the managed identity, asked for once', async () => {
    await world.post(rightRequest(world))
    await world.post(rightRequest(world))
    assert.equal(await sends(world.serviceUrl), 'verzonden')
    assert.equal(world.sent.length, 3)
    for (const { authorization } of world.sent) assert.equal(authorization, `Bearer ${world.bearer}`)
    const asked = world
      .identityRequests()
      .map(({ searchParams }) => [searchParams.get('resource'), searchParams.get('client_id')])
    assert.deepEqual(asked, [['https://api.botframework.com', world.appId]])
  })

  it('an address from the store that is not on the list gets neither card nor token', async () => {
    assert.equal(await sends(evil.url), 'mislukt')
    assert.equal(await sends(evil.url.replace('https', 'http')), 'mislukt')
    assert.deepEqual(evil.sent, [])
  })

  for (const [where, to] of [
    ['to another host', () => evil.url],
    ['on the same host', () => `${world.serviceUrl}elsewhere`],
  ] as const)
    it(`a redirect ${where} is not followed`, async () => {
      const before = world.sent.length
      world.redirect(to())
      assert.equal(await sends(world.serviceUrl), 'onbekend')
      world.redirect(undefined)
      assert.deepEqual([world.sent.length - before, evil.sent.length], [1, 0])
    })
})
