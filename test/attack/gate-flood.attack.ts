import { flood } from '../teams/gate-flood.ts'

describe('twenty thousand forged tokens, each of another tenant', () => {
  it('cost little, grow nothing and fetch no keys', async function () {
    this.timeout(300_000)
    await flood(20_000)
  })
})
