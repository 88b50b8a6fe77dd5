import { faults } from '../faults/cosmos-faults.ts'
import { failingTale } from '../faults/failing-story.ts'
import { handOverTale } from '../faults/hand-over-tale.ts'
import { type CosmosServer, cosmosServer } from '../store/cosmos-server.ts'

const ways = {
  'two take it': {},
  'who takes it gives up': { once: true },
  'the giver erases everything': { erases: true },
}

describe('Cosmos DB fails while a case is handed over, at length', function () {
  this.timeout(1_200_000)
  let server: CosmosServer
  before(async () => {
    server = await cosmosServer()
  })
  after(() => server.close())

  for (const [way, options] of Object.entries(ways))
    for (const kinds of [['write'], ['read', 'query']] as const)
      for (const [name, fault] of Object.entries(faults))
        it(`${way}: ${name} at each single ${kinds.join(' or ')}, and at several in a row`, async () => {
          const tale = handOverTale(options)
          for (let n = 0, calls = 1; n < calls; n++)
            calls = await failingTale(server, fault, { kinds, at: i => i === n }, tale)
          for (const from of [0, 3, 6, 9])
            await failingTale(server, fault, { kinds, at: i => i >= from && i < from + 3 }, tale)
        })
})
