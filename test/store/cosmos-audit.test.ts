import assert from 'node:assert/strict'
import { movableClock } from '#src/agenda/clock.ts'
import { auditing, auditKinds } from '#src/privacy/audit.ts'
import { type Checkpoint, chain } from '#src/privacy/audit-chain.ts'
import { isFault, verify } from '#src/privacy/audit-verify.ts'
import type { CosmosStore } from '#src/store/cosmos.ts'
import type { Trail } from '#src/store/cosmos-audit-pages.ts'
import { chance } from '../faults/chance.ts'
import { faults } from '../faults/cosmos-faults.ts'
import { cosmosProxy } from '../faults/cosmos-proxy.ts'
import { key, noon } from '../privacy/audit-trails.ts'
import { type CosmosServer, cosmosServer } from './cosmos-server.ts'
import { freshDatabase, openCosmos } from './cosmos-shelf.ts'

describe('the audit trail in Cosmos DB', function () {
  this.timeout(60_000)
  let server: CosmosServer
  let database: string
  let store: CosmosStore
  let checkpoints: Checkpoint[]
  const clock = movableClock(() => noon)
  before(async () => {
    server = await cosmosServer()
  })
  after(() => server.close())
  beforeEach(async () => {
    database = await freshDatabase(server)
    store = openCosmos({ endpoint: server.endpoint, database })
    checkpoints = []
  })
  afterEach(() => store.close())

  const keeping = ({ audit }: CosmosStore, failed: unknown[] = []) =>
    auditing({
      trail: audit,
      key,
      now: clock.now,
      keep: async checkpoint => void checkpoints.push(checkpoint),
      onError: error => void failed.push(error),
    })
  const kind = (i: number) => auditKinds[i % auditKinds.length] ?? 'inzage'
  const write = async (audit: ReturnType<typeof keeping>, n: number) => {
    for (let i = 0; i < n; i++) {
      clock.advance(60_000)
      await audit.record(kind(i), `t:person-${i % 5}`)
    }
  }
  const check = () => verify(store.audit, chain(key), checkpoints)
  const numbers = (entries: readonly { seq: number }[]) => entries.map(({ seq }) => seq)
  const upTo = (n: number, from = 1) => Array.from({ length: n - from + 1 }, (_, i) => from + i)

  it('is empty at first', async () => {
    assert.deepEqual(await store.audit.marks(), {})
    assert.deepEqual(await store.audit.after(0, 9), [])
    assert.equal(await store.audit.lastBefore('2030-01-01'), undefined)
    assert.deepEqual(await store.audit.of('nobody'), [])
  })

  it('is sound and in order when older entries have moved to pages of their own', async () => {
    await write(keeping(store), 130)
    await store.idle()
    assert.ok(server.all(database, 'audit').length >= 4)
    const [head] = server.all<Trail>(database, 'audit').filter(({ tail }) => tail)
    assert.ok(head && head.tail.length <= 60, 'the head does not grow')
    assert.deepEqual(await check(), { entries: 130, last: 130, pruned: 0, checkpoints: 7, since: 10 })
    assert.deepEqual(numbers(await store.audit.after(0, 1_000)), upTo(130))
    assert.deepEqual(numbers(await store.audit.after(24, 3)), [25, 26, 27])
    assert.deepEqual(numbers(await store.audit.after(129, 3)), [130])
  })

  it('is checked as one moment shows it, while entries are added and move to pages', async () => {
    const audit = keeping(store)
    await write(audit, 48)
    const reader = store.auditReader()
    const said = [...checkpoints]
    const { head } = await reader.marks()
    await write(audit, 60)
    await store.idle()
    const found = await verify(reader, chain(key), said)
    assert.deepEqual([isFault(found), 'last' in found && found.last], [false, head?.seq], JSON.stringify(found))
  })

  it('gives all of one person, from the pages and from the head', async () => {
    const audit = keeping(store)
    await write(audit, 80)
    await store.idle()
    const wanted = upTo(80).filter(seq => seq % 5 === 3)
    assert.deepEqual(numbers(await audit.about('t:person-2')), wanted)
  })

  for (const [what, n] of [
    ['in a page', 40],
    ['at the end of a page', 50],
    ['in the head', 85],
  ] as const)
    it(`is pruned up to an entry ${what}, and the rest still holds`, async () => {
      const audit = keeping(store)
      await write(audit, n)
      clock.advance(1)
      const moment = new Date(clock.now()).toISOString()
      await write(audit, 90 - n)
      await store.idle()
      assert.equal((await store.audit.lastBefore(moment))?.seq, n)
      assert.equal(await audit.prune(moment), n)
      assert.equal(await audit.prune(moment), 0)
      assert.deepEqual(numbers(await store.audit.after(0, 99)), upTo(90, n + 1))
      assert.ok(JSON.stringify(server.all(database, 'audit')).includes(`"seq":${n + 1}`))
      assert.ok(!JSON.stringify(server.all(database, 'audit')).includes(`"seq":${n - 1},`))
      await write(audit, 60)
      await store.idle()
      const found = await check()
      assert.ok('entries' in found && found.entries === 150 - n, JSON.stringify(found))
    })

  it('has every entry once when two instances write at the same time', async () => {
    const other = openCosmos({ endpoint: server.endpoint, database })
    const failed: unknown[] = []
    const both = [keeping(store, failed), keeping(other, failed)]
    await Promise.all(upTo(60).map(i => both[i % 2]?.record(kind(i), `t:person-${i}`)))
    await other.close()
    assert.deepEqual(failed, [])
    assert.deepEqual(numbers(await store.audit.after(0, 99)), upTo(60))
    const found = await verify(store.audit, chain(key), [])
    assert.ok('entries' in found && found.entries === 60)
  })

  it('has every entry once when the store fails again and again', async () => {
    const luck = chance(11)
    const proxy = await cosmosProxy(server.endpoint, () =>
      luck.happens(0.2) ? luck.oneOf(Object.values(faults)) : undefined,
    )
    const limits = { call: 1_400, attempt: 200 }
    const shaky = openCosmos({ endpoint: proxy.endpoint, database, limits })
    const failed: unknown[] = []
    await write(keeping(shaky, failed), 70)
    await shaky.close()
    proxy.close()
    const found = await verify(store.audit, chain(key), [])
    assert.ok('entries' in found, JSON.stringify(found))
    assert.ok(found.entries <= 70 && found.entries >= 70 - failed.length)
    const times = (await store.audit.after(0, 99)).map(({ at }) => at)
    assert.equal(new Set(times).size, times.length, 'none of them twice')
  })
})
