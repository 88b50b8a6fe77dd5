import assert from 'node:assert/strict'
import { deliverTo } from '../campaign/delivery.ts'
import { killedWhileSending } from '../campaign/killing.ts'
import { atRealSpeed } from '../campaign/real-speed.ts'
import { fourInstances } from '../campaign/several.ts'

const size = Number(process.env.RECIPIENTS ?? 180_000)

describe('a campaign of the real size', () => {
  it(`reaches ${size} people once, within 66 minutes of the clock, never more than 50 in a second, in constant memory`, async () => {
    const { minutes, second, asked, grew, requests } = await deliverTo(size)
    console.log({ size, minutes, second, asked, requests, grew })
    assert.ok(minutes <= (66 * size) / 180_000 + (size < 180_000 ? 0.2 : 0), `${minutes} minutes`)
    // What the test itself remembers of each message is about 300 bytes.
    assert.ok(grew < 30 + (size * 300) / 2 ** 20, `memory grew by ${grew} MB`)
  }).timeout(1_200_000)
})

const kills = Number(process.env.KILLS ?? 200)
const killSize = Number(process.env.KILL_RECIPIENTS ?? 10_000)

describe('kill -9 while a campaign is sent', () => {
  it(`loses no count in ${kills} deaths over ${killSize} recipients`, async () => {
    console.log(await killedWhileSending(killSize, kills, Number(process.env.SEED ?? 1)))
  }).timeout(1_800_000)
})

const several = Number(process.env.SEVERAL_RECIPIENTS ?? 4_000)

describe('four instances on one Cosmos DB', () => {
  it(`send to ${several} once, also when they stand still and go on`, async () => {
    console.log(await fourInstances(several, Number(process.env.STOPS ?? 20), Number(process.env.SEED ?? 1)))
  }).timeout(1_800_000)
})

const real = Number(process.env.REAL_RECIPIENTS ?? 3_000)

describe('four instances at the speed of the real clock', () => {
  it(`bring at most 50 of ${real} messages in any second, also when they stand still and go on`, async () => {
    const seen = await atRealSpeed(real, Number(process.env.STOPS ?? 20), Number(process.env.SEED ?? 1))
    console.log(seen)
    assert.ok(seen.second <= 50, `${seen.second} in a second`)
  }).timeout(1_800_000)
})
