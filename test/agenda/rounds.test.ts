import assert from 'node:assert/strict'
import type { Claim } from '#src/agenda/agenda.ts'
import { movableClock } from '#src/agenda/clock.ts'
import { rounds, type Work } from '#src/agenda/run.ts'
import { plan } from '../store/agenda.contract.ts'
import { onFile, type Shelf } from '../store/shelf.ts'

const start = Date.parse('2026-11-20T09:00:00Z')

/** When everything has happened that can. */
async function quiet() {
  for (let i = 0; i < 50; i++) await new Promise(setImmediate)
}

describe('rounds of the agenda, side by side', () => {
  let shelf: Shelf
  const clock = movableClock(() => start)
  const faults: unknown[] = []
  beforeEach(() => {
    shelf = onFile()
    faults.length = 0
  })
  afterEach(() => shelf.close())

  const states = () => shelf.tables().agenda?.map(({ state }) => state)
  /** No round waits: the time of the steady clock is over as soon as somebody waits for it. */
  const steady = { now: () => 0, wait: async () => {} }
  const going = (work: (claim: Claim) => Promise<Work>, most: number) =>
    rounds({
      ...{ agenda: shelf.store.agenda, work, now: clock.now, holder: 'one', most: () => most, steady },
      onError: error => faults.push(error),
    })

  it('go on while a chat is slow, and have no more underway than may be', async () => {
    await plan(shelf.store, [{}, {}, {}, {}, {}])
    const ends: (() => void)[] = []
    const send = () => new Promise<'verzonden'>(resolve => ends.push(() => resolve('verzonden')))
    const { tick, idle } = going(async () => ({ send }), 2)
    const begun = async () => {
      const taken = await tick()
      await quiet()
      return [taken, ends.length]
    }
    assert.deepEqual(await begun(), [2, 2])
    assert.deepEqual(await begun(), [0, 2], 'both places are taken')
    ends.shift()?.()
    await quiet()
    assert.deepEqual(await begun(), [1, 2], 'one beside the one that is slow')
    assert.deepEqual(states(), ['verzonden', 'zendt', 'zendt', 'open', 'open'])
    for (const end of ends) end()
    await idle()
    assert.deepEqual(states(), ['verzonden', 'verzonden', 'verzonden', 'open', 'open'])
  })

  it('write no intent for what does not get its turn, and take it up again a little later', async () => {
    await plan(shelf.store, [{}])
    let isTurn = false
    const seen: unknown[] = []
    const turn = async () => {
      seen.push(states()?.[0])
      return isTurn
    }
    const { tick, idle } = going(async () => ({ turn, send: async () => 'verzonden' as const }), 2)
    await tick()
    await idle()
    assert.deepEqual([seen, states()], [['open'], ['open']])
    assert.equal(Date.parse((await shelf.store.agenda.next()) ?? ''), start + 5_000)
    isTurn = true
    clock.advance(5_000)
    await tick()
    await idle()
    assert.deepEqual([seen, states()], [['open', 'open'], ['verzonden']])
  })

  it('say that one failed, so that nobody goes on at once, and no longer when the next went well', async () => {
    await plan(shelf.store, [{}])
    let isWell = false
    const { tick, idle, isFailing } = going(async () => {
      if (!isWell) throw new Error('away')
      return 'vervallen'
    }, 2)
    await tick()
    await idle()
    assert.deepEqual([isFailing(), faults.length], [true, 1])
    isWell = true
    clock.advance(60_000)
    await tick()
    await idle()
    assert.deepEqual([isFailing(), states()], [false, ['vervallen']])
  })
})
