import assert from 'node:assert/strict'
import { deliverTo } from '../campaign/delivery.ts'

const size = Number(process.env.RECIPIENTS ?? 180_000)

describe('a campaign of the real size', () => {
  it(`reaches ${size} people once, within 66 minutes of the clock, never more than 50 in a second, in constant memory`, async () => {
    const { minutes, second, asked, grew, requests } = await deliverTo(size)
    console.log({ size, minutes, second, asked, requests, grew })
    assert.ok(minutes <= (66 * size) / 180_000 + 0.2, `${minutes} minutes`)
    assert.ok(grew < 150, `memory grew by ${grew} MB`)
  }).timeout(1_200_000)
})
