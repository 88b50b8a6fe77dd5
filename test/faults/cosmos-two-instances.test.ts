import assert from 'node:assert/strict'
import { type CosmosServer, cosmosServer } from '../store/cosmos-server.ts'
import { twoInstances } from './two-instances.ts'

/** Many more seeds: test/attack/cosmos-faults.attack.ts. */
describe('two instances on one Cosmos DB do turns and agenda together', function () {
  this.timeout(90_000)
  let server: CosmosServer
  before(async () => {
    server = await cosmosServer()
  })
  after(() => server.close())

  it('without double work in fair weather, over more than two hundred calls', async () => {
    assert.ok((await twoInstances(server, 1, { people: 6, faults: 0, kills: false })) > 200)
  })

  it('without loss or double effect when one call in seven goes wrong and instances are killed', async () => {
    await twoInstances(server, 2, { people: 4, faults: 0.15, kills: true })
  })
})
