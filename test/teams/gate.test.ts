import assert from 'node:assert/strict'
import { activity, bearer, claims, header, inMinutes, inSeconds, type Mutant } from './gate-mutant.ts'
import { bodyMutants, channelMutants, serviceMutants, tenantMutants, timeMutants } from './gate-mutants-activity.ts'
import { claimMutants } from './gate-mutants-claims.ts'
import { formMutants, headerMutants, keyMutants, signatureMutants } from './gate-mutants-token.ts'
import { token } from './gate-tokens.ts'
import { type Posted, rightRequest, sisterTenant, teamsWorld, tenant, type World } from './gate-world.ts'

/** What a stranger must not get past, in the order in which the gate looks (docs/security-gate.md). */
const mutants: Readonly<Record<string, readonly Mutant[]>> = {
  'the form of the token': formMutants,
  'the header of the token': headerMutants,
  'what the token says': claimMutants,
  'the key of the token': keyMutants,
  'the signature of the token': signatureMutants,
  'the body': bodyMutants,
  'where the answer would go': serviceMutants,
  'the channel': channelMutants,
  'the tenant': tenantMutants,
  'the moment': timeMutants,
}

/** What the channel may send although it is not quite like the rest. */
const variants: readonly [name: string, make: (world: World) => Posted][] = [
  ['a token signed by RS384', header({ alg: 'RS384' })],
  ['a token signed by RS512', header({ alg: 'RS512' })],
  ['a token that ended four minutes ago', claims(w => ({ exp: inSeconds(w, -240) }))],
  ['a token that begins in four minutes', claims(w => ({ nbf: inSeconds(w, 240) }))],
  ['a token of a day', claims(w => ({ nbf: inSeconds(w, 0), exp: inSeconds(w, 24 * 60 * 60) }))],
  ['a service without its last slash', activity(w => ({ serviceUrl: w.serviceUrl.slice(0, -1) }))],
  ['a message of nine minutes ago', activity(w => ({ timestamp: inMinutes(w, -9) }))],
  ['a moment in another zone, to the tick', activity({ timestamp: '2026-11-20T10:00:00.1234567+01:00' })],
  ['the tenant in capitals and in the HTTP header', activity({}, { 'x-ms-tenant-id': tenant.toUpperCase() })],
  ['fields that the gate uses for its own answers', activity({ status: 500, because: 'I say so' })],
]

describe('the gate in Teams mode', () => {
  let world: World
  const said: unknown[][] = []
  const { error, warn } = console
  before(async () => {
    world = await teamsWorld()
    Object.assign(console, {
      error: (...words: unknown[]) => said.push(words),
      warn: (...w: unknown[]) => said.push(w),
    })
  })
  after(async () => {
    Object.assign(console, { error, warn })
    await world.stop()
  })

  describe('lets the channel in', () => {
    it('answers what somebody types with a card', async () => {
      const { status } = await world.post(rightRequest(world))
      assert.equal(status, 200)
      assert.equal(world.turns(), 1)
      assert.match(JSON.stringify(world.sent.at(-1)?.body), /AdaptiveCard/)
    })

    it('answers a button with the card that takes its place', async () => {
      const value = { action: { type: 'Action.Execute', verb: 'home', data: {} } }
      const press = activity({ type: 'invoke', name: 'adaptiveCard/action', value })
      const { status, body } = await world.post(press(world))
      assert.equal(status, 200)
      const answer = JSON.parse(body) as { statusCode: number; value: { type: string } }
      assert.deepEqual([answer.statusCode, answer.value.type], [200, 'AdaptiveCard'])
    })

    for (const [name, make] of variants)
      it(name, async () => {
        const before = world.turns()
        const { status } = await world.post(make(world))
        assert.deepEqual([status, world.turns() - before], [200, 1])
      })

    it('another tenant of the list', async () => {
      const serviceUrl = world.serviceUrl.replace(tenant, sisterTenant)
      const { activity } = JSON.parse(JSON.stringify({ activity: world.message() }).replaceAll(tenant, sisterTenant))
      const authorization = bearer(token(world.header(), { ...world.claims(), serviceurl: serviceUrl }))
      const before = world.turns()
      assert.equal((await world.post({ authorization, activity })).status, 200)
      assert.equal(world.turns() - before, 1)
    })

    it('news that nobody typed, with the tenant in one place', async () => {
      const update = activity({ type: 'conversationUpdate', conversation: { id: '19:team' } })
      assert.equal((await world.post(update(world))).status, 200)
    })
  })

  for (const [what, table] of Object.entries(mutants))
    describe(`refuses by ${what}`, () => {
      for (const [name, seenBy, make] of table)
        it(name, async () => {
          const [turns, sent, counted] = [world.turns(), world.sent.length, world.turnedAway()[seenBy] ?? 0]
          const { status, body } = await world.post(make(world))
          assert.equal(world.turns(), turns, 'no handler may run')
          assert.equal(world.sent.length, sent, 'nothing may be sent')
          assert.equal(
            (world.turnedAway()[seenBy] ?? 0) - counted,
            1,
            `seen by ${seenBy}: ${JSON.stringify(world.turnedAway())}`,
          )
          assert.ok(status >= 400 && status < 500, `answered ${status}`)
          if (status === 401) assert.equal(body, '')
        })
    })

  describe('all in all', () => {
    it('is attacked by at least sixty mutants, each named once', () => {
      const names = Object.values(mutants).flatMap(table => table.map(([name, seenBy]) => `${seenBy}: ${name}`))
      assert.ok(names.length >= 60, `${names.length}`)
      assert.equal(new Set(names).size, names.length)
    })

    it('leaves the console alone, and logs no token and nothing of an activity', () => {
      assert.deepEqual(said, [])
      assert.ok(world.logged.length > 0)
      for (const line of world.logged) {
        const { time, event, code, status, n, ...more } = JSON.parse(line)
        assert.deepEqual(
          [more, event, typeof code, typeof status, typeof n],
          [{}, 'gate.refused', 'string', 'number', 'number'],
        )
      }
    })
  })
})
