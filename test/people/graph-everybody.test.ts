import assert from 'node:assert/strict'
import { graphDirectory } from '#src/people/graph.ts'
import { graphClient } from '#src/people/graph-client.ts'
import type { Profile } from '#src/people/people.ts'
import { account, accounts, rules } from './graph-accounts.ts'
import { graphStandIn, id, personOf, type Trick, tenant } from './graph-stand-in.ts'

/** How a planning of HR by command knows people (src/p-gesprek/import.cli.ts). */
describe('everybody from Entra ID in one walk', function () {
  this.timeout(10_000)
  let graph: Awaited<ReturnType<typeof graphStandIn>>
  afterEach(() => graph.stop())

  async function walked(setup: Partial<Parameters<typeof graphStandIn>[0]> = {}) {
    graph = await graphStandIn({ accounts, ...setup })
    const client = graphClient({ base: graph.base, token: async () => 'token', timeout: 300, budget: 600 })
    const directory = graphDirectory({ tenant, rules, graph: client })
    const all = new Map<string, Profile>()
    for await (const one of directory.everybody()) all.set(one.person, one)
    return { all, directory }
  }

  it('says of each where they belong and who leads them, as asking about one does', async () => {
    const { all, directory } = await walked()
    assert.ok(all.size > 5)
    for (const [person, { unit, organisation, zone, region, leader }] of all) {
      const one = await directory.find(person)
      assert.deepEqual(
        { unit, organisation, zone, region, leader },
        {
          unit: one?.unit,
          organisation: one?.organisation,
          zone: one?.zone,
          region: one?.region,
          leader: one?.leader,
        },
      )
    }
    assert.equal(all.has(personOf(8)), false, 'a blocked account is nobody')
  })

  it('asks a page for many people, never a question for each', async () => {
    const many = Array.from({ length: 500 }, (_, n) => account(n, { manager: id(n % 20) }))
    const { all } = await walked({ accounts: many, pageSize: 100 })
    assert.deepEqual([all.size, graph.asked.length], [500, 5])
  })

  it('fails as a whole when Graph does not answer, for half a list would name good lines as bad', async () => {
    let pages = 0
    const trick = (): Trick => (++pages > 2 ? { status: 500 } : undefined)
    await assert.rejects(walked({ trick }), { name: 'GraphError' })
  })
})
