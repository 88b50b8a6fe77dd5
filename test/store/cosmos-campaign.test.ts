import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import type { Card } from '#cards/card.ts'
import { approvedBy, people, until } from '../campaign/by-two.ts'
import { type Bot, friday, running } from '../teams/client.ts'
import { button, buttons } from '../teams/reading.ts'
import { type CosmosServer, cosmosServer } from './cosmos-server.ts'
import { freshDatabase, openCosmos } from './cosmos-shelf.ts'

/** What campaigns cost on the way of a colleague, as docs/store.md says it. */
describe('what a colleague does with a campaign on Cosmos DB', function () {
  this.timeout(60_000)
  let server: CosmosServer
  let database: string
  let received: Card | undefined
  let campaign: string
  before(async () => {
    server = await cosmosServer()
    database = await freshDatabase(server)
    const { bot } = await instance()
    for (const user of ['sam', 'kim', 'lou']) await bot.say(user, 'hulp')
    campaign = (await approvedBy(bot)).campaign
    await until(bot, async () => (await bot.store.campaigns.find(campaign))?.phase === 'klaar')
    received = bot.sent.filter(({ card }) => JSON.stringify(card ?? '').includes('campaign.read')).at(-1)?.card
    await filled(bot)
    await bot.stop()
  })
  after(() => server.close())

  /** An instance that has seen nothing yet. */
  async function instance() {
    const spent = { units: 0 }
    const charged = (_operation: string, units: number) => {
      spent.units += units
    }
    const store = openCosmos({ endpoint: server.endpoint, database, now: () => friday, charged })
    return { bot: await running({ people, store }), spent, store }
  }

  /** The block in which they stand gets as many rows as it is meant to hold. */
  async function filled({ store: { ledger } }: Bot) {
    const others = Array.from(
      { length: 115 },
      (_, i) => `11111111-1111-4111-8111-111111111111:${String(i).padStart(36, '0')}`,
    )
    await ledger.add(
      campaign,
      others.map(person => ({ person, zone: 'Europe/Amsterdam' })),
    )
    await ledger.skip(
      campaign,
      others.map((person, i) => ({ person, state: 'verzonden', activity: `17586000${String(i).padStart(6, '0')}` })),
    )
  }

  /** What an act costs on an instance that remembers nothing, and how often it asks over all partitions. */
  async function act(user: string, work: (bot: Bot) => Promise<Card | undefined>) {
    const { bot, spent, store } = await instance()
    await bot.say(user, 'hulp') // at the address of this instance, which a test has for each
    await store.idle()
    spent.units = 0
    const from = server.asked.length
    const came = await work(bot)
    await store.idle()
    const queries = server.asked.slice(from).filter(({ method }) => method === 'POST query').length
    const { units } = spent
    await bot.stop()
    return { came, units, queries }
  }

  it('costs what docs/store.md lists, and asks nothing over all partitions', async () => {
    const press = (user: string, verb: string) => act(user, bot => bot.press(user, button(received, verb)))
    const measured = {
      'press “Gelezen” in a message of HR': await press('sam', 'campaign.read'),
      'press it again': await press('sam', 'campaign.read'),
      'turn campaigns off': await press('kim', 'campaign.opt-out'),
      'ask about campaigns': await act('lou', bot => bot.say('lou', 'campagne')),
    }
    const listed = readFileSync('docs/store.md', 'utf8')
    for (const [what, { units, queries }] of Object.entries(measured)) {
      console.log(`      ${what}: ${units.toFixed(1)} RU`)
      const row = listed.split('\n').find(line => line.startsWith(`| ${what} |`)) ?? assert.fail(`no row: ${what}`)
      const figure = Number(row.split('|').at(-2))
      assert.ok(Math.abs(units - figure) <= 1 + figure / 10, `${what}: ${units} RU, listed ${figure}`)
      assert.equal(queries, 0, what)
    }
    assert.ok(measured['press “Gelezen” in a message of HR'].units <= 12)
    for (const one of buttons(measured['press “Gelezen” in a message of HR'].came).filter(({ verb }) =>
      verb.startsWith('campaign.'),
    ))
      assert.equal((await act('sam', bot => bot.press('sam', one))).queries, 0, one.verb)
  })

  it('is counted once, and seen by a reminder', async () => {
    const { bot } = await instance()
    assert.equal((await bot.store.ledger.totals(campaign)).read, 1)
    const read = []
    for await (const page of bot.store.ledger.rows(campaign, ['verzonden']))
      read.push(...page.filter(({ read }) => read).map(({ person }) => person.split(':')[1]))
    assert.deepEqual(read, ['sam'])
    await bot.stop()
  })
})
