import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import type { CosmosStore } from '#src/store/cosmos.ts'
import { close, toAdvice } from '../incident/walk.ts'
import { type Bot, colleague, DAY, friday, running } from '../teams/client.ts'
import { button, made, titleOf } from '../teams/reading.ts'
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

const team = ['lid1', 'lid2', 'lid3']

/** What each act of a leidinggevende costs, as docs/store.md says it; what goes on after the answer is in it. */
describe('the whole bot on Cosmos DB', function () {
  this.timeout(60_000)
  let server: CosmosServer
  let store: CosmosStore
  let bot: Bot
  let units = 0
  before(async () => {
    server = await cosmosServer()
    store = openCosmos({
      endpoint: server.endpoint,
      database: await freshDatabase(server),
      now: () => friday,
      charged(_operation, charge) {
        units += charge
      },
    })
    bot = await running({
      store,
      people: [colleague('noor'), colleague('fatma', { leads: [...team] }), ...team.map(one => colleague(one))],
    })
    await bot.say('noor', 'hulp')
    await store.idle()
  })
  after(async () => {
    await bot.stop()
    await server.close()
  })

  /** What came of an act, and what was asked of the store for it. */
  async function act<T>(work: () => Promise<T>): Promise<{ came: T; cost: Cost; asked: Asked[]; units: number }> {
    const from = server.asked.length
    units = 0
    const came = await work()
    await store.idle()
    const asked = server.asked.slice(from).filter(({ path }) => path.includes('/docs'))
    return { came, cost: costOf(asked), asked, units }
  }

  it('knows within a turn what it has cost so far, for the measures', async () => {
    const spent = await store.turn(async () => {
      await store.acquaintances.find('t:nobody')
      return store.spent?.()
    })
    assert.deepEqual([spent, store.spent?.()], [1, undefined])
  })

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

  it('charges for each act what docs/store.md lists', async () => {
    const said = await act(() => bot.say('sam', 'hulp'))
    const again = await act(() => bot.say('sam', 'hulp'))
    const advice = await act(() => toAdvice(bot, 'sam'))
    const opened = await act(() => bot.press('sam', button(advice.came, 'case.take')))
    const ticked = await act(() => bot.press('sam', button(opened.came, 'case.tick')))
    const closed = await act(() => close(bot, 'sam', ticked.came))
    await bot.say('fatma', 'hulp')
    const soon = new Date(bot.clock.now() + 14 * DAY).toISOString().slice(0, 10)
    const plan = (wie: string) => act(() => bot.press('fatma', made('talk.planned', { wie, dag: soon, tijd: '14:00' })))
    const [first] = [await plan('lid1'), await plan('lid2'), await plan('lid3')]
    const list = await act(() => bot.say('fatma', 'p_gesprek_plannen'))
    assert.deepEqual(
      list.asked.filter(({ method }) => method !== 'GET'),
      [],
    )
    const round = await act(() => bot.tick())
    const measured = {
      'the first words of somebody new': said,
      'type something, see a case, the list': again,
      'a whole intake to the advice (5 turns)': advice,
      'take the step: a case opens': opened,
      'a button of a case that counts nothing': ticked,
      'close a case (2 turns)': closed,
      'plan a p-gesprek': first,
      'the list of p-gesprekken, of who leads three people': list,
      'a round of the agenda with nothing due': round,
    }
    const listed = readFileSync('docs/store.md', 'utf8')
    for (const [what, { units }] of Object.entries(measured)) {
      const row = listed.split('\n').find(line => line.startsWith(`| ${what} |`)) ?? assert.fail(`no row: ${what}`)
      const figure = Number(row.split('|').at(-2))
      console.log(`      ${what}: ${units.toFixed(1)} RU, listed ${figure}`)
      assert.ok(Math.abs(units - figure) <= 3 + figure / 10, `${what}: ${units} RU, listed ${figure}`)
    }
  })
})
