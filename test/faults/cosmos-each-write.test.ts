import { type CosmosServer, cosmosServer } from '../store/cosmos-server.ts'
import { faults } from './cosmos-faults.ts'
import type { Call } from './cosmos-proxy.ts'
import { type At, failingStory } from './failing-story.ts'

/** Between them they hit every call, and the second try of a call that failed too. */
const patterns: readonly At[] = [n => n % 2 === 0, n => n % 3 !== 0]

/** One of each kind; the others are handled alike. */
const atWrites = [
  'drop before',
  'drop after',
  'hang after',
  '412 after',
  '500 after',
  '503 before',
  '429 before',
  'late',
]
const atReads = ['drop before', 'hang before', '404 before', 'stale']

/** Every one of these is a wait. */
const slow = ['hang before', 'hang after', 'late']

/** All faults, one at each single call of the story: test/attack/cosmos-faults.attack.ts. */
describe('Cosmos DB fails again and again in the story of a case', function () {
  this.timeout(90_000)
  let server: CosmosServer
  before(async () => {
    server = await cosmosServer()
  })
  after(() => server.close())

  const again = async (name: string, ...kinds: Call['kind'][]) => {
    const fault = faults[name]
    if (!fault) throw new Error(`no fault ${name}`)
    const some = slow.includes(name) ? patterns.slice(0, 1) : patterns
    await Promise.all(some.map(at => failingStory(server, fault, kinds, at)))
  }

  for (const name of atWrites)
    it(`with ${name} at its writes: nothing is lost and nothing is done twice`, () => again(name, 'write'))

  for (const name of atReads) it(`with ${name} at its reads and queries: likewise`, () => again(name, 'read', 'query'))
})
