import assert from 'node:assert/strict'
import { schedule } from '#src/agenda/schedule.ts'
import { planAll } from '#src/p-gesprek/plan-import.ts'
import { graphDirectory } from '#src/people/graph.ts'
import { graphClient } from '#src/people/graph-client.ts'
import { remembering } from '#src/people/remembering.ts'
import { sqliteStore } from '#src/store/sqlite.ts'
import { account, rules } from '../people/graph-accounts.ts'
import { graphStandIn, id, personOf, tenant } from '../people/graph-stand-in.ts'
import { bookOf, idOf } from './planned.ts'

const now = Date.parse('2026-11-20T09:00:00Z')

/** HR sends a file in the chat while Microsoft Graph is slow: each answer takes a sixth of a second. */
describe('a planning of people whom Microsoft Graph knows', () => {
  it('is judged line by line, however slow Graph is, and stored for who leads each', async () => {
    const accounts = [account(0), ...Array.from({ length: 16 }, (_, n) => account(n + 1, { manager: id(0) }))]
    const graph = await graphStandIn({ accounts, latency: 150, pageSize: 100 })
    const client = graphClient({ base: graph.base, token: async () => 'token' })
    const { find } = graphDirectory({ tenant, rules, graph: client })
    const store = sqliteStore(':memory:', () => now)
    const lines = Array.from({ length: 18 }, (_, n) => ({
      line: n + 2,
      employee: personOf(n + 1),
      day: '2026-12-04',
      time: '10:00',
    }))
    let keys = 0
    const deps = {
      ...{
        talkbook: bookOf(store),
        directory: { find: remembering(find, { now: () => now, patience: 400 }) },
        schedule,
        idOf,
      },
      ...{ label: () => 'Salie 12', key: () => `${keys++}`, now: () => now },
    }
    const { counts, faults } = await planAll({ lines, faults: [], count: lines.length }, deps, true)
    assert.deepEqual([counts.nieuw, faults], [16, [17, 18].map(n => ({ line: n + 1, what: 'unknown' }))])
    assert.equal((await store.talks.of(personOf(0))).length, 16)
    await store.close()
    await graph.stop()
  }).timeout(60_000)
})
