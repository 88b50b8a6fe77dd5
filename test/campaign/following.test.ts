import assert from 'node:assert/strict'
import { approved, proposed } from '#src/campaign/changes.ts'
import { follow, recall } from '#src/campaign/drafts.ts'
import { world } from './one-instance.ts'
import { audited, chatOf, find, must, personAt, planned } from './world.ts'

describe('what follows on a campaign', () => {
  it('corrects and recalls what was sent, in the message itself', async () => {
    const w = await world({
      size: 50,
      react: chat => (chat === chatOf(personAt(1)) ? { status: 400 } : { status: 201 }),
    })
    await planned(w.store, w.clock.now(), 50)
    await w.phase()
    const ids = new Map(w.channel.taken.map(({ chat, id }) => [chat, id]))
    const correction = follow(await find(w.store), 'correctie', 'c2', { person: 't:hr', now: w.iso() })
    await w.save(correction)
    const proposal = must(proposed(correction, w.iso(), 49, w.iso()))
    await w.save(proposal)
    await w.save(must(approved(proposal, { person: 't:second', now: w.iso() })))
    await w.phase('c2')
    await w.save(recall(await find(w.store), 'c3', 49, { person: 't:hr', now: w.iso() }))
    await w.phase('c3')
    for (const [method, id] of [
      ['PUT', 'c2'],
      ['DELETE', 'c3'],
    ] as const) {
      assert.equal(w.channel.taken.filter(one => one.method === method).length, 49)
      assert.equal((await w.states(id)).verzonden, 49)
    }
    assert.equal(ids.size, 49)
    await w.end()
  })

  it('reminds only who did not press "Gelezen"', async () => {
    const w = await world({ size: 10 })
    await planned(w.store, w.clock.now(), 10)
    await w.phase()
    for (const i of [0, 1, 2]) await w.store.ledger.read('c1', personAt(i))
    const reminder = follow(await find(w.store), 'herinnering', 'c2', { person: 't:hr', now: w.iso() }, 'ongelezen')
    await w.save(reminder)
    const proposal = must(proposed(reminder, w.iso(), 7, w.iso()))
    await w.save(proposal)
    await w.save(must(approved(proposal, { person: 't:second', now: w.iso() })))
    await w.phase('c2')
    const chats = w.channel.taken.slice(10).map(({ chat }) => chat)
    assert.deepEqual(
      chats.toSorted(),
      [3, 4, 5, 6, 7, 8, 9].map(i => chatOf(personAt(i))),
    )
    await w.end()
  })

  it('makes the next of a series, for somebody to approve', async () => {
    const w = await world({ size: 3 })
    await planned(w.store, w.clock.now(), 3, { repeat: { months: 12 } })
    await w.phase()
    await w.clock.run(async () => (await w.store.campaigns.find('c1-n'))?.phase === 'voorgelegd')
    const next = await find(w.store, 'c1-n')
    assert.ok(
      next.phase === 'voorgelegd' && next.sendAt.startsWith('2027-11-22T08:00'),
      'a Monday, nine in the morning',
    )
    await w.end()
  })
})

describe('the hours of a campaign', () => {
  const halves = (i: number) => (i % 2 ? 'America/Kralendijk' : 'Europe/Amsterdam')

  it('lets people sleep, each in their own zone', async () => {
    const w = await world({ size: 40, at: '2026-11-20T11:00:00Z', zone: halves })
    await planned(w.store, w.clock.now(), 40)
    await w.after(600_000)
    assert.equal(w.channel.taken.length, 20)
    await w.phase()
    const late = w.channel.taken.slice(20).map(({ at }) => at)
    assert.ok(
      late.every(at => at >= Date.parse('2026-11-20T13:00:00Z')),
      'nine in the morning on Bonaire',
    )
    await w.end()
  })

  /** The nights in which the clock goes forward and back in the Netherlands; working hours begin at nine on either side. */
  for (const [night, nine] of [
    ['2026-03-29T00:30:00Z', '2026-03-30T07:00:00Z'],
    ['2026-10-25T00:30:00Z', '2026-10-26T08:00:00Z'],
  ] as const)
    it(`waits out the night of ${night.slice(0, 10)} to the minute`, async () => {
      const w = await world({ size: 10, at: night })
      await planned(w.store, w.clock.now(), 10)
      await w.phase()
      const first = w.channel.taken[0]?.at ?? 0
      assert.ok(first >= Date.parse(nine) && first < Date.parse(nine) + 60_000, new Date(first).toISOString())
      await w.end()
    })

  it('is not confused by a clock that jumps', async () => {
    const w = await world({ size: 400 })
    await planned(w.store, w.clock.now(), 400)
    await w.sent(100)
    w.clock.jump(-3_600_000)
    await w.sent(200)
    w.clock.jump(7_200_000)
    await w.phase()
    await audited(w.store, 400, w.channel.taken)
    await w.end()
  })
})
