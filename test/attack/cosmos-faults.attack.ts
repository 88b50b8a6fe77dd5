import { faults } from '../faults/cosmos-faults.ts'
import { failingStory } from '../faults/failing-story.ts'
import { personWaiting } from '../faults/person-waiting.ts'
import { twoInstances } from '../faults/two-instances.ts'
import { type CosmosServer, cosmosServer } from '../store/cosmos-server.ts'

describe('Cosmos DB fails, at length', function () {
  this.timeout(1_200_000)
  let server: CosmosServer
  before(async () => {
    server = await cosmosServer()
  })
  after(() => server.close())

  for (const kinds of [['write'], ['read', 'query']] as const)
    for (const [name, fault] of Object.entries(faults))
      it(`with ${name} at each single ${kinds.join(' or ')} of the story, and at several in a row`, async () => {
        for (let n = 0, calls = 1; n < calls; n++) calls = await failingStory(server, fault, kinds, i => i === n)
        for (const length of [2, 3, 5])
          for (const from of [0, 4, 9, 15])
            await failingStory(server, fault, kinds, i => i >= from && i < from + length)
      })

  it('and a person gets a card within two seconds, whatever happens to every call', async () => {
    const person = await personWaiting()
    for (const fault of Object.values(faults)) {
      person.state.faultFor = () => fault
      await person.isAnswered()
    }
    await person.stop()
  })

  const seeds = Array.from({ length: Number(process.env.SEEDS ?? 100) }, (_, i) => 1_000 + i)
  for (const seed of seeds)
    it(`two instances, one call in ${2 + (seed % 9)} going wrong, killed at random (seed ${seed})`, () =>
      twoInstances(server, seed, { people: 6, faults: 1 / (2 + (seed % 9)), kills: seed % 3 > 0 }))
})
