import assert from 'node:assert/strict'
import { deliverTo } from './delivery.ts'

describe('a campaign', () => {
  it('reaches everybody once, in time and never faster than the channel allows', async () => {
    const size = 3_000
    const { minutes } = await deliverTo(size)
    assert.ok(minutes <= (66 * size) / 180_000 + 0.2, `${minutes} minutes`)
  }).timeout(60_000)
})
