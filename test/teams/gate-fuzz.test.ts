import assert from 'node:assert/strict'
import fc from 'fast-check'
import { bearer } from './gate-mutant.ts'
import { keyRing, token } from './gate-tokens.ts'
import { type Fields, type Posted, rightRequest, teamsWorld, type World } from './gate-world.ts'

/** A mutation is data, so that fast-check can make it smaller; `applied` makes the request of it. */
type Mutation =
  | { readonly of: 'characters'; readonly at: number; readonly take: number; readonly put: string }
  | { readonly of: 'header' | 'claims' | 'activity'; readonly path: string; readonly value: unknown }
  | { readonly of: 'everything'; readonly body: unknown }

/** Every field that the gate asks something of; other fields are the sender's own. */
const paths = {
  header: ['alg', 'kid'],
  claims: ['iss', 'aud', 'exp', 'nbf', 'serviceurl'],
  activity: [
    'serviceUrl',
    'channelId',
    'timestamp',
    'conversation.tenantId',
    'channelData.tenant.id',
    'conversation',
    'channelData',
  ],
}

/** Anything that JSON can say, words and numbers near the right ones among it; `undefined` takes the field away. */
const value = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.string({ maxLength: 40 }),
  fc.double({ min: -1e12, max: 1e12, noNaN: true }),
  fc.date({ noInvalidDate: true }).map(date => date.toISOString()),
  fc.webUrl(),
  fc.uuid(),
  fc.constant(undefined),
)

const field = fc
  .constantFrom(...(['header', 'claims', 'activity'] as const))
  .chain(of => fc.record({ of: fc.constant(of), path: fc.constantFrom(...paths[of]), value }))

/** Visible characters of a header. */
const visible = fc.string({
  unit: fc.integer({ min: 33, max: 126 }).map(code => String.fromCharCode(code)),
  maxLength: 2,
})
const characters = fc.record({
  of: fc.constant('characters' as const),
  at: fc.nat({ max: 2_000 }),
  take: fc.nat({ max: 2 }),
  put: visible,
})
const everything = fc.record({ of: fc.constant('everything' as const), body: fc.jsonValue() })

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  { weight: 4, arbitrary: characters },
  { weight: 5, arbitrary: field },
  { weight: 1, arbitrary: everything },
)

function changed(fields: Fields, path: string, value: unknown): Fields {
  const [first = '', ...rest] = path.split('.')
  return { ...fields, [first]: rest.length === 0 ? value : changed(fields[first] as Fields, rest.join('.'), value) }
}

/** The right request with one thing changed; undefined when it would still be right. */
function applied(mutation: Mutation, world: World, right: string): Posted | undefined {
  const activity = world.message()
  if (mutation.of === 'everything') {
    const authorization = bearer(token(world.header(), world.claims(), keyRing.attacker.privateKey))
    return { authorization, activity: mutation.body }
  }
  if (mutation.of === 'characters') {
    const at = mutation.at % right.length
    const authorization = right.slice(0, at) + mutation.put + right.slice(at + mutation.take)
    return authorization.trim() === right ? undefined : { authorization, activity }
  }
  const { of, path, value } = mutation
  if (of === 'activity')
    return isStillRight(of, path, value, world)
      ? undefined
      : { authorization: right, activity: changed(activity, path, value) }
  const [header, claims] = [world.header(), world.claims()]
  const parts =
    of === 'header'
      ? ([changed(header, path, value), claims] as const)
      : ([header, changed(claims, path, value)] as const)
  return isStillRight(of, path, value, world) ? undefined : { authorization: bearer(token(...parts)), activity }
}

/** A change that changes nothing for the gate: the slash at the end of the service, another moment within bounds. */
function isStillRight(of: Mutation['of'], path: string, value: unknown, world: World): boolean {
  const seconds = world.clock.now() / 1_000
  const near = (moment: number, before: number, after: number) =>
    moment >= seconds - before && moment <= seconds + after
  if (path === 'timestamp') return typeof value === 'string' && near(Date.parse(value) / 1_000, 600, 600)
  if (path === 'exp') return typeof value === 'number' && near(value, 300, 24 * 3_600)
  if (path === 'nbf') return typeof value === 'number' && near(value, 24 * 3_600, 300)
  if (path.toLowerCase() === 'serviceurl')
    return String(value).replace(/\/$/, '') === world.serviceUrl.replace(/\/$/, '')
  return of === 'header' && path === 'kid' && value === 'good'
}

describe('ten thousand random changes', () => {
  let world: World
  before(async () => {
    world = await teamsWorld()
  })
  after(() => world.stop())

  it('reach no handler and cause no fault', async function () {
    this.timeout(120_000)
    const { authorization: right } = rightRequest(world)
    const refused = fc.asyncProperty(mutation, async mutation => {
      const request = applied(mutation, world, right)
      fc.pre(request !== undefined)
      const { status } = await world.post(request)
      assert.ok(status >= 400 && status < 500, `answered ${status}`)
      assert.deepEqual([world.turns(), world.sent.length], [0, 0])
    })
    await fc.assert(refused, { numRuns: 10_000 })
    assert.equal((await world.post(rightRequest(world))).status, 200, 'and the right one still comes in')
    console.log(`      refused: ${JSON.stringify(world.turnedAway())}`)
  })
})
