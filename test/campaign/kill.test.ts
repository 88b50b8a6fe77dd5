import assert from 'node:assert/strict'
import { keepDelivering } from '#src/campaign/keep-delivering.ts'
import { killedWhileSending } from './killing.ts'

describe('kill -9 while a campaign is sent', () => {
  it('sends nothing twice, and the books balance', async () => {
    const { deaths, sent } = await killedWhileSending(300, 3, 7)
    assert.ok(deaths === 3 && sent > 80)
  }).timeout(60_000)
})

describe('stopping', () => {
  it('waits for the round it is in and for what that round still sent', async () => {
    const said: string[] = []
    const started = Promise.withResolvers<void>()
    const delivering = keepDelivering(
      {
        async round() {
          started.resolve()
          await new Promise(resolve => setTimeout(resolve, 30))
          said.push('round')
          return 60_000
        },
        async stop() {
          said.push('stop')
        },
      },
      () => undefined,
    )
    await started.promise
    await delivering.stop()
    assert.deepEqual(said, ['stop', 'round', 'stop'])
  })

  it('goes on after a fault, and reports it', async () => {
    const faults: unknown[] = []
    const again = Promise.withResolvers<void>()
    const delivering = keepDelivering(
      {
        round: () => Promise.reject(new Error('the store is away')),
        stop: async () => undefined,
      },
      fault => {
        faults.push(fault)
        again.resolve()
      },
    )
    await again.promise
    await delivering.stop()
    assert.equal(faults.length, 1)
  })
})
