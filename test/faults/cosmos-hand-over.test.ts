import { type CosmosServer, cosmosServer } from '../store/cosmos-server.ts'
import { faults } from './cosmos-faults.ts'
import type { Call } from './cosmos-proxy.ts'
import { failingTale } from './failing-story.ts'
import { handOverTale } from './hand-over-tale.ts'

/** One of each kind; all of them, at each single call: test/attack/hand-over.attack.ts. */
const atWrites = ['drop before', 'drop after', 'hang after', '412 after', '503 before', '429 before']
const slow = ['hang after']

describe('Cosmos DB fails while a case is handed over', function () {
  this.timeout(90_000)
  let server: CosmosServer
  before(async () => {
    server = await cosmosServer()
  })
  after(() => server.close())

  const again = async (name: string, kinds: readonly Call['kind'][], tale: ReturnType<typeof handOverTale>) => {
    const fault = faults[name]
    if (!fault) throw new Error(`no fault ${name}`)
    const patterns = slow.includes(name) ? [2] : [2, 3]
    await Promise.all(patterns.map(every => failingTale(server, fault, { kinds, at: n => n % every === 1 }, tale)))
  }

  for (const name of atWrites) {
    it(`with ${name} at its writes, and it is with one of two who take it`, () =>
      again(name, ['write'], handOverTale()))
    it(`with ${name} at its writes, and whoever takes it gives up`, () =>
      again(name, ['write'], handOverTale({ once: true })))
  }
  for (const name of ['drop before', '404 before', 'stale'])
    it(`with ${name} at its reads, while the giver erases everything`, () =>
      again(name, ['read', 'query'], handOverTale({ erases: true })))
})
