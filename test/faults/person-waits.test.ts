import assert from 'node:assert/strict'
import { made, wordsOf } from '../teams/reading.ts'
import { chance } from './chance.ts'
import { faults } from './cosmos-faults.ts'
import { personWaiting } from './person-waiting.ts'
import { inTime } from './story.ts'

/** Each fault by itself: test/attack/cosmos-faults.attack.ts. */
describe('a person gets a card within two seconds', function () {
  this.timeout(30_000)
  let person: Awaited<ReturnType<typeof personWaiting>>
  before(async () => {
    person = await personWaiting()
  })
  after(() => person.stop())

  it('when every call to Cosmos DB goes wrong, each in another way', async () => {
    const luck = chance(7)
    person.state.faultFor = () => luck.oneOf(Object.values(faults))
    await person.isAnswered()
  })

  it('when neither Cosmos DB nor the directory answers at all', async () => {
    person.state.faultFor = () => ({ kind: 'hang', when: 'before' })
    person.state.isDirectoryAway = true
    await person.isAnswered()
    const noodrem = await inTime(() => person.bot.press('noor', made('noodrem')))
    assert.ok('value' in noodrem && /Bel 112/.test(wordsOf(noodrem.value)))
  })
})
