import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import { graphClient } from '#src/people/graph-client.ts'
import { GraphError } from '#src/people/graph-error.ts'
import { slack } from '../slack.ts'
import { graphStandIn, id, type Trick } from './graph-stand-in.ts'

type Settings = Partial<Parameters<typeof graphClient>[0]>
const someone = { id: id(1), department: 'Unit' }

describe('asking Microsoft Graph', function () {
  this.timeout(10_000)
  let graph: Awaited<ReturnType<typeof graphStandIn>> | undefined
  const others: (typeof graph)[] = []
  afterEach(async () => {
    for (const each of [graph, ...others.splice(0)]) await each?.stop()
  })

  async function client(setup: Parameters<typeof graphStandIn>[0], settings: Settings = {}) {
    graph = await graphStandIn({ accounts: [someone], ...setup })
    const asking = graphClient({
      base: graph.base,
      token: async () => 'secret',
      timeout: 300,
      budget: 900,
      ...settings,
    })
    return { ...graph, ...asking, ask: () => asking.get(`users/${id(1)}?$select=id`) }
  }
  const failing = (code: string) => (error: unknown) =>
    error instanceof GraphError && error.code === `graph_${code}` && !/secret|http|127|aaaa|Noor/.test(error.message)
  const first =
    (trick: Trick, times = 1) =>
    (_path: string, count: number) =>
      count <= times ? trick : undefined
  const always = (trick: Trick) => () => trick

  it('sends its token and gets an answer', async () => {
    const { ask, asked } = await client({})
    assert.deepEqual(await ask(), { id: id(1) })
    assert.deepEqual(asked.map(({ token, method }) => [token, method]), [['Bearer secret', 'GET']]) // biome-ignore format: one row
  })

  it('takes a 404 for nobody', async () => {
    const { get } = await client({})
    assert.equal(await get(`users/${id(2)}`), undefined)
  })

  const passing: [name: string, trick: Trick][] = [
    ['a 500', { status: 500 }],
    ['a 502', { status: 502 }],
    ['a 503 that asks for rest', { status: 503, headers: { 'retry-after': '0' } }],
    ['a 429 without a time', { status: 429 }],
    ['a dropped connection', 'drop'],
    ['silence', 'hang'],
  ]
  for (const [name, trick] of passing)
    it(`tries again after ${name}`, async () => {
      const { ask, asked } = await client({ trick: first(trick) }, { budget: 5_000 })
      assert.deepEqual(await ask(), { id: id(1) })
      assert.equal(asked.length, 2)
    })

  const lasting: [name: string, trick: Trick, code: string][] = [
    ['is away for good', { status: 500 }, 'away'],
    ['drops every connection', 'drop', 'away'],
    ['never answers', 'hang', 'away'],
    ['refuses our token', { status: 401 }, 'refused'],
    ['refuses our permission', { status: 403 }, 'refused'],
    ['answers with half an object', { body: '{"id": "aaaa' }, 'malformed'],
    ['answers with a page of HTML', { body: '<html>' }, 'malformed'],
    ['answers with a list', { body: '[]' }, 'malformed'],
    ['answers with nothing', { body: 'null' }, 'malformed'],
    ['sends us elsewhere', { status: 302, headers: { location: 'http://127.0.0.1:9/' } }, 'away'],
    ['is throttled longer than the budget', { status: 429, headers: { 'retry-after': '60' } }, 'throttled'],
  ]
  for (const [name, trick, code] of lasting)
    it(`gives up within its budget when Graph ${name}`, async () => {
      const { ask } = await client({ trick: always(trick) })
      const start = performance.now()
      await assert.rejects(ask(), failing(code))
      assert.ok(performance.now() - start < 3_000 * slack, `${performance.now() - start} ms`)
    })

  it('never follows a redirect with its token', async () => {
    const elsewhere = await graphStandIn({ accounts: [someone] })
    others.push(elsewhere)
    const location = `${elsewhere.base}/users/${id(1)}?$select=id`
    const { ask } = await client({ trick: always({ status: 307, headers: { location } }) })
    await assert.rejects(ask(), failing('away'))
    assert.deepEqual(elsewhere.asked, [])
  })

  it('rests as long as Graph asks, and meanwhile asks nothing else either', async () => {
    const trick = (path: string, count: number): Trick =>
      path.includes(id(1)) && count === 1 ? { status: 429, headers: { 'retry-after': '1' } } : undefined
    const { ask, get, asked } = await client({ trick }, { budget: 3_000 })
    const resting = ask()
    await sleep(200)
    const another = get(`users/${id(2)}`)
    await sleep(500)
    assert.equal(asked.length, 1)
    assert.deepEqual(await Promise.all([resting, another]), [{ id: id(1) }, undefined])
    assert.equal(asked.length, 3)
  })

  it('fails at once, without asking, while Graph wants more rest than there is time', async () => {
    const trick = always({ status: 429, headers: { 'retry-after': new Date(Date.now() + 60_000).toUTCString() } })
    const { ask, asked } = await client({ trick })
    await assert.rejects(ask(), failing('throttled'))
    const start = performance.now()
    for (let i = 0; i < 50; i++) await assert.rejects(ask(), failing('throttled'))
    assert.equal(asked.length, 1)
    assert.ok(performance.now() - start < 1_000 * slack)
  })

  it('has never more requests under way than it may, and refuses what would wait too long', async () => {
    const people = Array.from({ length: 60 }, (_, n) => ({ id: id(n) }))
    const { get, mostAtOnce } = await client({ accounts: people, latency: 20 }, { most: 4, waiting: 30 })
    const answers = await Promise.allSettled(people.map(one => get(`users/${one.id}?$select=id`)))
    assert.equal(mostAtOnce(), 4)
    assert.equal(answers.filter(({ status }) => status === 'fulfilled').length, 34)
    for (const answer of answers) if (answer.status === 'rejected') assert.ok(failing('busy')(answer.reason))
    await Promise.all(people.slice(0, 30).map(one => get(`users/${one.id}?$select=id`)))
    assert.equal(mostAtOnce(), 4, 'also afterwards')
  })

  it('does not wait for ever for a token, and tells nothing of why there is none', async () => {
    const never = await client({}, { token: () => new Promise(() => {}), budget: 400 })
    await assert.rejects(never.ask(), failing('away'))
    assert.equal(never.asked.length, 0)
    await graph?.stop()
    const failed = await client({}, { token: async () => Promise.reject(new Error('secret')), budget: 400 })
    await assert.rejects(failed.ask(), failing('away'))
  })

  it('is asked over https, or on this machine', () => {
    const token = async () => ''
    for (const base of ['http://graph.microsoft.com/v1.0', 'http://127.0.0.1.example.nl/', 'ftp://localhost/'])
      assert.throws(() => graphClient({ base, token }), /https/)
    graphClient({ base: 'https://graph.microsoft.com/v1.0', token })
  })
})
