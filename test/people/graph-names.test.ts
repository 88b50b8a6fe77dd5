import assert from 'node:assert/strict'
import { graphDirectory } from '#src/people/graph.ts'
import { graphClient } from '#src/people/graph-client.ts'
import { graphNames } from '#src/people/names.ts'
import { inMemory } from '../store/shelf.ts'
import { running } from '../teams/client.ts'
import { made, wordsOf } from '../teams/reading.ts'
import { rules } from './graph-accounts.ts'
import { type Account, graphStandIn, id, personOf, type Trick, tenant } from './graph-stand-in.ts'

const accounts: Account[] = [
  { id: id(1), displayName: 'Noor Bakker' },
  { id: id(2), displayName: 'Sam \u202ede\u0007  Vries, ICT', manager: id(1) },
  { id: id(3), displayName: 'x'.repeat(300), manager: id(1) },
  { id: id(4), displayName: 42 },
  { id: id(5), displayName: ' \u200b ' },
  { id: id(6), accountEnabled: false, displayName: 'Kim' },
]

describe('names from Entra ID', function () {
  this.timeout(10_000)
  let graph: Awaited<ReturnType<typeof graphStandIn>>
  afterEach(() => graph.stop())

  async function names(setup: { trick?: (path: string) => Trick; accounts?: Account[] } = {}) {
    graph = await graphStandIn({ accounts, ...setup })
    const client = graphClient({ base: graph.base, token: async () => 'token', timeout: 3_000, budget: 9_000 })
    return graphNames(client, tenant, 300)
  }
  const everybody = [1, 2, 3, 4, 5, 9].map(personOf)

  it('are asked for by object id, and nothing but the name is asked', async () => {
    const found = await (await names())([personOf(1), personOf(6)])
    assert.deepEqual([...found], [[personOf(1), 'Noor Bakker'], [personOf(6), 'Kim']]) // biome-ignore format: one row
    assert.deepEqual(
      graph.asked.map(({ method, path }) => `${method} ${path}`),
      [1, 6].map(n => `GET /v1.0/users/${id(n)}?$select=displayName`),
    )
  })

  it('are plain text of a bearable length; who has none that can be shown is left out', async () => {
    const found = await (await names())(everybody)
    assert.deepEqual([...found.keys()], [1, 2, 3].map(personOf))
    assert.equal(found.get(personOf(2)), 'Sam de Vries ICT')
    assert.equal(found.get(personOf(3))?.length, 80)
  })

  it('never ask for what is no object id of our own people', async () => {
    const other = '22222222-2222-4222-8222-222222222222'
    const strange = [
      `${other}:${id(1)}`,
      `${tenant}:noor@bzk.nl`,
      `${tenant}:../groups`,
      `${tenant}:${id(1)}/manager`,
      '',
    ]
    assert.equal((await (await names())(strange)).size, 0)
    assert.deepEqual(graph.asked, [])
  })

  it('are asked for sixty people at most', async () => {
    const many = Array.from({ length: 80 }, (_, n) => ({ id: id(n), displayName: `Naam ${n}` }))
    assert.equal((await (await names({ accounts: many }))(many.map((_, n) => personOf(n)))).size, 60)
    assert.equal(graph.asked.length, 60)
  })

  for (const [how, trick] of [
    ['fails', { status: 500 }],
    ['asks to wait', { status: 429, headers: { 'retry-after': '60' } }],
    ['refuses', { status: 403 }],
    ['drops the connection', 'drop'],
    ['does not answer', 'hang'],
    ['talks nonsense', { body: '<html>' }],
  ] as [string, Trick][])
    it(`that cannot be had because Graph ${how} are left out in time, and keep nobody from the others`, async () => {
      const ask = await names({ trick: path => (path.includes(id(2)) ? trick : undefined) })
      const began = performance.now()
      const found = await ask(everybody)
      assert.ok(performance.now() - began < 1_500)
      assert.equal(found.has(personOf(2)), false)
      if (how !== 'asks to wait') assert.equal(found.get(personOf(1)), 'Noor Bakker')
    })

  it('stand on the card of who leads them, and neither in the store nor in the log; without them the talk goes by its word', async () => {
    let trick: Trick
    const ask = await names({ trick: path => (path.includes('displayName') ? trick : undefined) })
    const client = graphClient({ base: graph.base, token: async () => 'token' })
    const shelf = inMemory()
    const bot = await running({
      store: shelf.store,
      parts: { names: ask, directory: graphDirectory({ tenant, rules, graph: client }) },
    })
    const planned = await bot.press(id(1), made('talk.planned'), { wie: id(2), dag: '2026-12-04', tijd: '14:00' })
    assert.match(wordsOf(planned), /Sam de Vries ICT/)
    assert.match(wordsOf(await bot.say(id(1), 'p_gesprek_plannen')), /Sam de Vries ICT/)
    trick = 'hang'
    const without = wordsOf(await bot.say(id(1), 'p_gesprek_plannen'))
    assert.doesNotMatch(without, /Vries/)
    assert.match(without, /4 december/)
    const kept = JSON.stringify([shelf.tables(), await shelf.store.talks.of(personOf(1)), bot.logged])
    assert.doesNotMatch(kept, /Vries|Bakker/)
    await bot.stop()
    await shelf.close()
  })
})
