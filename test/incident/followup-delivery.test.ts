import assert from 'node:assert/strict'
import { running } from '../teams/client.ts'
import { type Answer, connector } from '../teams/connector.ts'
import { assertCalm } from '../teams/reading.ts'
import { monday, waiting } from './reminders.ts'

/** What becomes of a reminder, by what the connector does with it (platform.md part 6). */
describe('the delivery of a reminder', () => {
  let world: Awaited<ReturnType<typeof waiting>>
  let answer: Answer
  beforeEach(async () => {
    answer = 200
    world = await waiting({ answers: ({ summary }) => (summary === 'Trede' ? 200 : answer) })
  })
  afterEach(() => world.stop())

  const first = () => world.states()[0]
  /** Looks every hour of that day, and the next. */
  const waitADay = async () => {
    for (let hour = 8; hour < 32; hour++)
      await world.at(new Date(Date.parse('2026-11-23T01:00:00Z') + hour * 3_600_000).toISOString())
  }
  const contact = () => world.unasked().filter(({ card }) => /Neem contact op/.test(JSON.stringify(card))).length

  for (const accepted of [200, 201, 202])
    it(`${accepted}: it was sent`, async () => {
      answer = accepted
      await world.at(monday)
      assert.equal(first(), '0.contact verzonden')
    })

  for (const refused of [400, 401, 403, 404, 405, 410, 413])
    it(`${refused}: it failed, and is not tried again`, async () => {
      answer = refused
      await world.at(monday)
      assert.equal(first(), '0.contact mislukt')
      await waitADay()
      assert.equal(contact(), 1)
    })

  for (const unsure of [500, 502, 503, 504, 408, 'drop'] as const)
    it(`${unsure}: it may have arrived, so it is unknown and never sent again`, async () => {
      answer = unsure
      await world.at(monday)
      assert.equal(first(), '0.contact onbekend')
      answer = 200
      await waitADay()
      assert.equal(contact(), 1)
    })

  for (const busy of [429, 412])
    it(`${busy}: it was not taken, so it is tried again until it is`, async () => {
      answer = busy
      await world.at(monday)
      assert.equal(first(), '0.contact open')
      await world.bot.tick()
      assert.equal(contact(), 1, 'not at once')
      await world.at('2026-11-23T08:00:05.000Z')
      assert.equal(contact(), 2)
      answer = 200
      await world.at('2026-11-23T08:00:15.000Z')
      assert.deepEqual([first(), contact()], ['0.contact verzonden', 3])
    })

  it('nobody listens there: it waits, and arrives when the connector is back', async () => {
    await world.bot.close()
    // A round trip elsewhere, in which the bot notices that its open connections were closed.
    await fetch(`${world.bot.url}healthz`)
    await waitADay()
    assert.equal(first(), '0.contact open')
    const back = await connector(undefined, Number(new URL(world.bot.base('noor').serviceUrl).port))
    await world.at('2026-11-24T09:00:00Z')
    assert.equal(first(), '0.contact verzonden')
    assertCalm(back.sent.at(0)?.card)
    await back.close()
  })

  it('leaves no more than a word of how it ended: no card, no text', async () => {
    answer = 403
    await world.at(monday)
    const rows = JSON.stringify(world.shelf.tables().agenda)
    assert.doesNotMatch(rows, /Neem contact|AdaptiveCard|403/)
  })
})

describe('a reminder and the process that sends it', () => {
  it('survives a restart: a new bot on the same store sends it to the same chat', async () => {
    const world = await waiting()
    const next = await running({ store: world.shelf.another(), clock: world.bot.clock })
    world.until(monday)
    await next.tick()
    assert.equal(world.unasked().length, 1)
    assertCalm(world.unasked()[0]?.card)
    await next.tick()
    await world.bot.tick()
    assert.equal(world.unasked().length, 1)
    await next.stop()
    await world.stop()
  })

  it('is sent by one of two bots that look at the same moment', async () => {
    const world = await waiting()
    const other = await running({ store: world.shelf.another(), clock: world.bot.clock })
    world.until(monday)
    await Promise.all([world.bot.tick(), other.tick(), world.bot.tick(), other.tick()])
    assert.equal(world.unasked().length, 1)
    await other.stop()
    await world.stop()
  })

  it('is nobody’s any more when we never met: it lapses', async () => {
    const world = await waiting()
    const stranger = { ...(await world.file()), id: 'vreemd', owner: 'elders:iemand', version: 1 }
    await world.shelf.store.casebook.save({
      key: 'vreemd',
      file: stranger,
      due: [{ id: 'vreemd:0.contact:x', at: monday, kind: 'zaak', person: 'elders:iemand', about: 'vreemd' }],
      counted: { unit: 'x', month: '2026-11', tallies: [] },
    })
    await world.at(monday)
    assert.equal(world.unasked().length, 1)
    const states = world.shelf
      .tables()
      .agenda?.filter(({ about }) => about === 'vreemd')
      .map(({ state }) => state)
    assert.deepEqual(states, ['vervallen'])
    await world.stop()
  })
})
