import { assertOnce, killedAtRandom } from '../faults/killed.ts'

describe('the whole bot, killed with kill -9 again and again', () => {
  const seeds = Array.from({ length: Number(process.env.KILLS ?? 20) }, (_, i) => 500 + i)
  for (const seed of seeds)
    it(`does everything once (seed ${seed})`, async () => assertOnce(await killedAtRandom(seed, 6))).timeout(180_000)
})
