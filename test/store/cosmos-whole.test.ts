import assert from 'node:assert/strict'
import type { CosmosStore } from '#src/store/cosmos.ts'
import { close, toAdvice } from '../incident/walk.ts'
import { type Bot, colleague, friday, running } from '../teams/client.ts'
import { button, titleOf } from '../teams/reading.ts'
import { type Asked, type CosmosServer, cosmosServer } from './cosmos-server.ts'
import { freshDatabase, openCosmos } from './cosmos-shelf.ts'

/** Point reads, writes and queries of the store. */
type Cost = { reads: number; writes: number; queries: number }

const costOf = (asked: readonly Asked[]): Cost => ({
  reads: asked.filter(({ method }) => method === 'GET').length,
  writes: asked.filter(({ method }) => ['POST', 'PUT', 'DELETE'].includes(method)).length,
  queries: asked.filter(({ method }) => method === 'POST query').length,
})

/** On a slow machine what was seen is forgotten between two cards, and is read again. */
function atMost(cost: Cost, most: Cost) {
  assert.ok(cost.reads <= most.reads + 2, `${cost.reads} reads`)
  assert.deepEqual([cost.writes, cost.queries], [most.writes, most.queries])
}

/** What each act of a leidinggevende costs, as docs/store.md says it; what goes on after the answer is in it. */
describe('the whole bot on Cosmos DB', function () {
  this.timeout(60_000)
  let server: CosmosServer
  let store: CosmosStore
  let bot: Bot
  before(async () => {
    server = await cosmosServer()
    store = openCosmos({ endpoint: server.endpoint, database: await freshDatabase(server), now: () => friday })
    bot = await running({ store, people: [colleague('noor')] })
    await bot.say('noor', 'hulp')
    await store.idle()
  })
  after(async () => {
    await bot.stop()
    await server.close()
  })

  /** What came of an act, and what was asked of the store for it. */
  async function act<T>(work: () => Promise<T>): Promise<{ came: T; cost: Cost; asked: Asked[] }> {
    const from = server.asked.length
    const came = await work()
    await store.idle()
    const asked = server.asked.slice(from).filter(({ path }) => path.includes('/docs'))
    return { came, cost: costOf(asked), asked }
  }

  it('asks for one document when somebody types something', async () => {
    const { cost } = await act(() => bot.say('noor', 'hulp'))
    atMost(cost, { reads: 1, writes: 0, queries: 0 })
  })

  it('guides from the first word to the closed and erased case, and asks for little', async () => {
    const advice = await act(() => toAdvice(bot, 'noor'))
    assert.match(titleOf(advice.came), /Advies: Trede 4/)
    atMost(advice.cost, { reads: 6, writes: 3, queries: 0 })

    const opened = await act(() => bot.press('noor', button(advice.came, 'case.take')))
    assert.match(titleOf(opened.came), /^Zaak /)
    atMost(opened.cost, { reads: 2, writes: 5, queries: 0 })

    const listed = await act(() => bot.say('noor', 'mijn_zaken'))
    atMost(listed.cost, { reads: 1, writes: 0, queries: 0 })

    const closed = await act(() => close(bot, 'noor', opened.came))
    assert.match(titleOf(closed.came), /is afgerond/)
    atMost(closed.cost, { reads: 2, writes: 4, queries: 0 })
  })

  it('asks two questions over all folders when nothing is due, none of them on the way of a person', async () => {
    await bot.tick()
    const { cost } = await act(() => bot.tick())
    atMost(cost, { reads: 0, writes: 0, queries: 2 })
  })

  it('brings a reminder for the check after closing, once', async () => {
    bot.clock.advance(Date.parse((await store.agenda.next()) ?? '') - bot.clock.now())
    const before = bot.sent.length
    await bot.tick()
    await bot.tick()
    assert.equal(bot.sent.length - before, 1)
  })
})
