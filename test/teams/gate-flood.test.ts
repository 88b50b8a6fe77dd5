import { flood } from './gate-flood.ts'

describe('a flood of forged tokens', () => {
  it('costs little, grows nothing and fetches no keys', async function () {
    this.timeout(60_000)
    await flood(1_000)
  })
})
