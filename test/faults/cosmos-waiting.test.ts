import assert from 'node:assert/strict'
import type { CosmosStore } from '#src/store/cosmos.ts'
import { StoreAway } from '#src/store/cosmos-attempt.ts'
import { usualLimits } from '#src/store/cosmos-patience.ts'
import { type CosmosServer, cosmosServer } from '../store/cosmos-server.ts'
import { cosmosTables, freshDatabase, openCosmos } from '../store/cosmos-shelf.ts'
import { aCase, change, tally } from '../store/some-cases.ts'
import type { Fault } from './cosmos-faults.ts'
import { type Call, type CosmosProxy, cosmosProxy } from './cosmos-proxy.ts'
import { at, inTime, start } from './story.ts'

const address = { serviceUrl: 'https://smba.example/', conversation: 'a', tenant: 't', user: 'noor', bot: '28:x' }
const first = () => change(aCase(), [], [tally('genomen', 'trede_4')])
const second = () => change(aCase({ version: 2 }), [], [tally('stap', 'trede_5')])

describe('what somebody meets when Cosmos DB fails', function () {
  this.timeout(30_000)
  let server: CosmosServer
  let database: string
  let proxy: CosmosProxy
  let store: CosmosStore
  let faultFor: (call: Call) => Fault | undefined
  const now = () => start
  before(async () => {
    server = await cosmosServer()
  })
  after(() => server.close())
  beforeEach(async () => {
    faultFor = () => undefined
    database = await freshDatabase(server)
    proxy = await cosmosProxy(server.endpoint, call => faultFor(call))
    store = openCosmos({ endpoint: proxy.endpoint, database, now, limits: usualLimits })
  })
  afterEach(async () => {
    proxy.close()
    await store.close()
  })

  const other = () => openCosmos({ endpoint: server.endpoint, database, now })
  const counted = () => cosmosTables(server, database).counts?.map(({ measure, n }) => `${measure} ${n}`)
  const brought = () =>
    server.all<{ counters: unknown[] }>(database, 'counts').flatMap(({ counters }) => counters).length
  /** The first so many calls that `kinds` names go wrong. */
  const failing = (fault: Fault, times: number, ...kinds: Call['kind'][]) => {
    let left = times
    faultFor = ({ kind }) => (kinds.includes(kind) && left-- > 0 ? fault : undefined)
  }

  const calls: Record<string, () => Promise<unknown>> = {
    'looking somebody up': () => store.acquaintances.find('t:noor'),
    'meeting somebody': () => store.acquaintances.met('t:noor', address, '2026-11'),
    'looking for a case': () => store.casebook.find('t:noor', 'zaak-1'),
    'opening a case': () => store.casebook.save(first()),
    'changing a case': () => store.casebook.save(second()),
    counting: () => store.casebook.count('key', first().counted),
    'a round of the agenda': () => store.agenda.claim(at(0), 'one', at(30), 5),
    'an intent': () =>
      store.agenda.intend(
        { id: 'x', at: at(0), kind: 'zaak', person: 't:noor', about: 'y', holder: 'one', attempts: 1 },
        at(1),
      ),
    'asking whether it is there': () => store.ping(),
  }
  it('ends every call within two seconds when nothing answers', async () => {
    faultFor = () => ({ kind: 'hang', when: 'before' })
    const ended = Object.entries(calls).map(async ([name, call]) => {
      const result = await inTime(call)
      assert.ok('fault' in result && result.fault instanceof StoreAway, name)
    })
    await Promise.all(ended)
  })

  it('ends a whole turn within two seconds when nothing answers, however much it asks', async () => {
    faultFor = () => ({ kind: 'hang', when: 'before' })
    const { find, met, speaks } = store.acquaintances
    const turn = async () => {
      await find('t:noor').catch(() => undefined)
      await met('t:noor', address, '2026-11').catch(() => undefined)
      await speaks('t:noor', 'nl').catch(() => undefined)
      return store.casebook.find('t:noor', 'zaak-1')
    }
    const result = await inTime(() => store.turn(turn))
    assert.ok('fault' in result && result.fault instanceof StoreAway)
  })

  it('waits as long as Cosmos DB asks when that fits, and is served', async () => {
    failing({ kind: 'status', when: 'before', status: 429, headers: { 'x-ms-retry-after-ms': '150' } }, 1, 'read')
    const began = performance.now()
    assert.equal(await store.acquaintances.find('t:noor'), undefined)
    assert.ok(performance.now() - began >= 150)
  })

  it('says at once that it will not work out when Cosmos DB asks for more time than there is', async () => {
    failing({ kind: 'status', when: 'before', status: 429, headers: { 'x-ms-retry-after-ms': '60000' } }, 1, 'read')
    await assert.rejects(store.acquaintances.find('t:noor'), { name: 'StoreAway', code: '429' })
  })

  it('does not ask again what will never be allowed', async () => {
    let asked = 0
    faultFor = ({ kind }) => {
      if (kind === 'read') asked++
      return kind === 'read' ? { kind: 'status', when: 'before', status: 403 } : undefined
    }
    await assert.rejects(store.acquaintances.find('t:noor'), { name: 'StoreAway', code: '403' })
    assert.equal(asked, 1)
  })

  it('does nothing by what a replica tells that lags behind: not there yet', async () => {
    const elsewhere = other()
    await elsewhere.casebook.save(first())
    await elsewhere.close()
    failing({ kind: 'stale' }, 1, 'read')
    assert.equal(await store.casebook.save(second()), 'saved')
  })

  it('does nothing by what a replica tells that lags behind: the version before', async () => {
    const elsewhere = openCosmos({ endpoint: proxy.endpoint, database, now })
    await elsewhere.casebook.save(first())
    await elsewhere.casebook.save(second())
    await elsewhere.close()
    failing({ kind: 'stale' }, 1, 'read')
    assert.equal(await store.casebook.save({ ...change(aCase({ version: 3 })), key: 'three' }), 'saved')
    failing({ kind: 'stale' }, 1, 'read')
    assert.equal(await store.casebook.save({ ...second(), key: 'late' }), 'stale')
  })

  it("knows its own effect when the answer was lost, and does not call it somebody else's", async () => {
    failing({ kind: 'drop', when: 'after' }, 2, 'write')
    assert.equal(await store.casebook.count('key', first().counted), 'saved')
    assert.equal(await store.casebook.count('key', first().counted), 'again')
  })

  it('sends the reminder when the answers on taking it and on starting to send it were lost', async () => {
    const due = { id: 'zaak-1:a', at: at(0), kind: 'zaak', person: 't:noor', about: 'zaak-1' }
    await store.casebook.save(change(aCase(), [due]))
    failing({ kind: 'drop', when: 'after' }, 1, 'write')
    const [claim] = await store.agenda.claim(at(1), 'one', at(31), 5)
    assert.equal(claim?.attempts, 1)
    failing({ kind: 'drop', when: 'after' }, 1, 'write')
    assert.equal(await store.agenda.intend(claim, at(2)), true)
    assert.equal(await store.agenda.intend(claim, at(3)), false, 'one intent is enough')
  })

  it('does not do twice what arrives late', async () => {
    await store.casebook.save(first())
    failing({ kind: 'late', millis: 600 }, 1, 'write')
    assert.equal(await store.casebook.save(second()), 'saved')
    await new Promise(resolve => setTimeout(resolve, 700))
    await store.idle()
    assert.deepEqual(counted(), ['genomen 1', 'stap 1'])
  })

  it('counts what an instance that died had not brought yet, after five seconds and once', async () => {
    faultFor = ({ path, kind }) =>
      path.includes('/counts/') && kind === 'write' ? { kind: 'hang', when: 'before' } : undefined
    await store.casebook.save(first())
    proxy.close()
    await store.close()
    assert.deepEqual([counted(), brought()], [['genomen 1'], 0], 'it is not lost')
    const elsewhere = other()
    await elsewhere.agenda.abandon(at(4))
    assert.equal(brought(), 0, 'the other may still be at it')
    await elsewhere.agenda.abandon(at(6))
    await elsewhere.agenda.abandon(at(7))
    assert.deepEqual([counted(), brought()], [['genomen 1'], 1])
    await elsewhere.close()
  })

  it('counts once what was brought by an instance that died before it could say so', async () => {
    faultFor = ({ path, method }) =>
      path.includes('/folders/') && method === 'PUT' ? { kind: 'drop', when: 'before' } : undefined
    await store.casebook.save(first())
    await store.idle()
    proxy.close()
    const elsewhere = other()
    await elsewhere.agenda.abandon(at(6))
    assert.deepEqual([counted(), brought()], [['genomen 1'], 1])
    await elsewhere.close()
  })
})
