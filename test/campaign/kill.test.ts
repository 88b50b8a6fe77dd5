import assert from 'node:assert/strict'
import { killedWhileSending } from './killing.ts'

describe('kill -9 while a campaign is sent', () => {
  it('sends nothing twice, and the books balance', async () => {
    const { deaths, sent } = await killedWhileSending(300, 3, 7)
    assert.ok(deaths === 3 && sent > 200)
  }).timeout(60_000)
})
