import assert from 'node:assert/strict'
import { graphClient } from '#src/people/graph-client.ts'
import { GraphError } from '#src/people/graph-error.ts'
import { all } from './all.ts'
import { graphStandIn, id, type Trick } from './graph-stand-in.ts'

describe('a list from Microsoft Graph', function () {
  this.timeout(10_000)
  let graph: Awaited<ReturnType<typeof graphStandIn>> | undefined
  const others: (typeof graph)[] = []
  afterEach(async () => {
    for (const each of [graph, ...others.splice(0)]) await each?.stop()
  })
  const accounts = Array.from({ length: 7 }, (_, n) => ({ id: id(n) }))

  async function rows(trick?: (path: string, count: number) => Trick, path = 'users?$select=id&$top=2') {
    graph = await graphStandIn({ accounts, trick })
    const client = graphClient({ base: graph.base, token: async () => 'secret', timeout: 300, budget: 900 })
    return all(client.rows(path))
  }
  const failing = (code: string) => (error: unknown) => error instanceof GraphError && error.code === `graph_${code}`

  it('comes page by page to the end', async () => {
    assert.deepEqual((await rows()).map(row => row.id), accounts.map(account => account.id)) // biome-ignore format: one row
    assert.equal(graph?.asked.length, 4)
  })

  it('is nothing when there is no such thing', async () => assert.deepEqual(await rows(undefined, `users/${id(99)}/directReports`), [])) // biome-ignore format: one line

  it('tries a page again, and gives no row twice', async () => {
    const found = await rows((path, count) =>
      path.includes('skiptoken=4') && count === 1 ? { status: 503 } : undefined,
    )
    assert.equal(new Set(found.map(row => row.id)).size, 7)
    assert.equal(found.length, 7)
  })

  it('is not read again and again when its pages go in a ring', async () => {
    const ring = (path: string): Trick => ({
      json: {
        value: [{ id: id(1) }],
        '@odata.nextLink': `${graph?.origin}${path.replace('v1.0/users', 'v1.0/users')}`,
      },
    })
    graph = undefined
    await assert.rejects(rows(ring), failing('endless'))
  })

  it('is never followed to another place, so that our token stays with Graph', async () => {
    const elsewhere = await graphStandIn({ accounts })
    others.push(elsewhere)
    const links = (origin: string) => [
      `${elsewhere.base}/users?$skiptoken=2`,
      `https://evil.example/v1.0/users`,
      `${origin.replace('127.0.0.1', 'localhost')}/v1.0/users?x`,
      `${origin}/beta/users`,
      `${origin}/v1.0/../admin`,
      `${origin.replace('//', '//user:password@')}/v1.0/users?x`,
      `${origin.replace('//', '//graph.microsoft.com@')}/v1.0/users?x`,
    ]
    for (const [i] of links('').entries()) {
      const trick = (): Trick => ({ json: { value: [], '@odata.nextLink': links(graph?.origin ?? '')[i] } })
      await assert.rejects(rows(trick), failing('foreign_link'), links('')[i])
      assert.equal(graph?.asked.length, 1)
      await graph?.stop()
    }
    assert.deepEqual(elsewhere.asked, [])
  })

  for (const json of [{}, { value: 'x' }, { value: [], '@odata.nextLink': 7 }, { value: [], '@odata.nextLink': 'next' }])
    it(`is malformed when it is ${JSON.stringify(json)}`, () => assert.rejects(rows(() => ({ json })), failing('malformed'))) // biome-ignore format: one line
})
