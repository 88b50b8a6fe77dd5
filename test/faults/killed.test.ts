import { assertOnce, killedAtRandom } from './killed.ts'

/** Many more lives: test/attack/killed.attack.ts. */
describe('the whole bot, killed with kill -9 at random', () => {
  it('does everything once, sends nothing twice and loses nothing that was answered', async () => {
    assertOnce(await killedAtRandom(1, 1))
  }).timeout(60_000)
})
