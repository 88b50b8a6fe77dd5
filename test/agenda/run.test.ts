import assert from 'node:assert/strict'
import type { Claim } from '#src/agenda/agenda.ts'
import { movableClock } from '#src/agenda/clock.ts'
import { type Sent, tick, type Work } from '#src/agenda/run.ts'
import type { Store } from '#src/store/store.ts'
import { plan } from '../store/agenda.contract.ts'
import { onFile, type Shelf } from '../store/shelf.ts'

const start = Date.parse('2026-11-20T09:00:00Z')

describe('a round of the agenda', () => {
  let shelf: Shelf
  let clock: ReturnType<typeof movableClock>
  const faults: unknown[] = []
  beforeEach(() => {
    shelf = onFile()
    clock = movableClock(() => start)
    faults.length = 0
  })
  afterEach(() => shelf.close())

  const round = (work: (claim: Claim) => Promise<Work>, holder = 'one', { agenda }: Store = shelf.store) =>
    tick({ agenda, work, now: clock.now, holder, onError: error => faults.push(error) })
  const sending = (outcome: Sent['sent'], sent: string[] = []) => ({
    sent,
    work: async ({ id }: Claim): Promise<Work> => ({
      async send() {
        sent.push(id)
        return outcome
      },
    }),
  })
  const states = () => shelf.tables().agenda?.map(({ state }) => state)

  it('does what is due, oldest first, and only once', async () => {
    await plan(shelf.store, [
      { at: '2026-11-20T08:59:59Z' },
      { at: '2026-11-20T08:00:00Z' },
      { at: '2026-11-20T09:00:01Z' },
    ])
    const { sent, work } = sending('verzonden')
    assert.equal(await round(work), 2)
    assert.equal(await round(work), 0)
    assert.deepEqual(sent, ['zaak-1:1', 'zaak-1:0'])
    assert.deepEqual(states(), ['verzonden', 'verzonden', 'open'])
  })

  for (const outcome of ['verzonden', 'mislukt', 'onbekend', 'vervallen'] as const)
    it(`writes down that sending ended as ${outcome}, and lets it be`, async () => {
      await plan(shelf.store, [{}])
      const { sent, work } = sending(outcome)
      await round(work)
      clock.advance(7 * 86_400_000)
      await round(work)
      assert.deepEqual(states(), [outcome])
      assert.equal(sent.length, 1)
    })

  it('does not send what does not matter any more, nor what has a better moment', async () => {
    await plan(shelf.store, [{}, {}])
    const work = async ({ id }: Claim): Promise<Work> =>
      id === 'zaak-1:0' ? 'vervallen' : { at: '2026-11-23T08:00:00Z' }
    assert.equal(await round(work), 2)
    assert.deepEqual(states(), ['vervallen', 'open'])
    assert.equal(Date.parse((await shelf.store.agenda.next()) ?? ''), Date.parse('2026-11-23T08:00:00Z'))
  })

  it('tries again what never left, each time later, and gives up after two working days', async () => {
    await plan(shelf.store, [{}])
    const { sent, work } = sending('opnieuw')
    const waits: number[] = []
    for (let tries = 1; states()?.[0] === 'open'; tries++) {
      assert.ok(tries < 200)
      const next = Date.parse((await shelf.store.agenda.next()) ?? '')
      waits.push((next - clock.now()) / 1_000)
      clock.advance(Math.max(0, next - clock.now()))
      await round(work)
      assert.equal(sent.length, tries, 'at the moment itself, not before')
      assert.equal(await round(work), 0)
    }
    assert.deepEqual(waits.slice(0, 10), [0, 5, 10, 20, 40, 80, 160, 320, 600, 600])
    assert.ok(waits.reduce((all, wait) => all + wait) > 15 * 3_600)
    assert.deepEqual(states(), ['mislukt'])
  })

  it('does not give up for having waited for working hours many times', async () => {
    await plan(shelf.store, [{}])
    for (let day = 1; day <= 12; day++) {
      await round(async () => ({ at: new Date(start + day * 86_400_000).toISOString() }))
      clock.advance(86_400_000)
    }
    await round(sending('opnieuw').work)
    assert.deepEqual(states(), ['open'])
  })

  it('goes on with the others when one fails, and tries that one again when its lease is over', async () => {
    await plan(shelf.store, [{}, {}, {}])
    const { sent, work } = sending('verzonden')
    const fault = new Error('the directory is away')
    await round(async claim => (claim.id === 'zaak-1:1' ? Promise.reject(fault) : work(claim)))
    assert.deepEqual([sent, faults], [['zaak-1:0', 'zaak-1:2'], [fault]])
    assert.equal(await round(work), 0)
    clock.advance(30_000)
    await round(work)
    assert.deepEqual(sent, ['zaak-1:0', 'zaak-1:2', 'zaak-1:1'])
  })

  it('does not know what became of a send that throws, so it never sends again', async () => {
    await plan(shelf.store, [{}])
    await round(async () => ({ send: () => Promise.reject(new Error('lost')) }))
    clock.advance(30_000)
    const { sent, work } = sending('verzonden')
    await round(work)
    assert.deepEqual([sent, states()], [[], ['onbekend']])
  })

  it('stops before the send when looking things up took longer than the lease', async () => {
    await plan(shelf.store, [{}])
    const { sent, work } = sending('verzonden')
    await round(async claim => {
      clock.advance(30_000)
      return work(claim)
    })
    assert.deepEqual([sent, states()], [[], ['open']])
  })

  it('takes up a bounded number at a time, and all of them in the end', async () => {
    await plan(
      shelf.store,
      Array.from({ length: 50 }, () => ({})),
    )
    const { sent, work } = sending('verzonden')
    const taken = [await round(work), await round(work), await round(work), await round(work)]
    assert.deepEqual(taken, [20, 20, 10, 0])
    assert.equal(new Set(sent).size, 50)
  })
})
