import assert from 'node:assert/strict'
import { cutoffs } from '#src/privacy/retention.ts'
import type { CosmosStore } from '#src/store/cosmos.ts'
import { changing } from '#src/store/cosmos-change.ts'
import { type ContainerName, connection } from '#src/store/cosmos-connect.ts'
import { type Document, documents } from '#src/store/cosmos-documents.ts'
import { type Folder, nameOf, talkName } from '#src/store/cosmos-folder.ts'
import { patience, usualLimits } from '#src/store/cosmos-patience.ts'
import { type TalkList, talkLists } from '#src/store/cosmos-talk-lists.ts'
import { type CosmosServer, cosmosServer } from './cosmos-server.ts'
import { freshDatabase, openCosmos, place } from './cosmos-shelf.ts'
import { aTalk } from './talks.contract.ts'

const start = Date.parse('2026-11-20T09:00:00Z')
const YEARS = 800 * 86_400_000

describe('the lists of talks on Cosmos DB', () => {
  let server: CosmosServer
  let database: string
  let store: CosmosStore
  let now = start
  before(async () => {
    server = await cosmosServer()
  })
  after(() => server.close())
  beforeEach(async () => {
    now = start
    database = await freshDatabase(server)
    store = openCosmos({ endpoint: server.endpoint, database, now: () => now })
  })
  afterEach(() => store.close())

  const save = (change: Parameters<typeof aTalk>[0], key = JSON.stringify(change)) =>
    store.talks.save({ key, file: aTalk(change), due: [] })
  const listOf = (person: string) => {
    const all = server.all<TalkList>(database, 'talklists')
    return Object.keys(all.find(({ id }) => id === nameOf('talks of', person))?.talks ?? {})
  }
  const found = async (person: string) => (await store.talks.of(person)).map(({ id }) => id)

  it('find the talks of somebody by reading them, and by no question over all partitions', async () => {
    for (let i = 0; i < 18; i++) await save({ id: `gesprek-${i}`, employee: `t:lid${i}` })
    const from = server.asked.length
    await store.turn(async () => assert.equal((await found('t:noor')).length, 18))
    const asked = server.asked.slice(from).map(({ method }) => method)
    assert.deepEqual([asked.length, [...new Set(asked)]], [19, ['GET']])
  })

  it('follow a talk to who leads it now and back, and forget who led it before', async () => {
    await save({})
    await save({ version: 2, leader: 't:kim' })
    await store.idle()
    assert.deepEqual([await found('t:noor'), await found('t:kim'), listOf('t:noor')], [[], ['gesprek-1'], []])
    await save({ version: 3 })
    await store.idle()
    assert.deepEqual([await found('t:noor'), await found('t:kim'), listOf('t:kim')], [['gesprek-1'], [], []])
  })

  it('keep a talk that came back while the list was being tidied', async () => {
    const { container, close } = connection(place(server.endpoint, database))
    const time = patience(usualLimits)
    const keeping = <T extends Document>(name: ContainerName) => changing(documents<T>(container(name)), time)
    let comesBack = async () => {}
    const folders = keeping<Folder>('folders')
    const slow = {
      ...folders,
      async find(id: string) {
        const folder = await folders.find(id)
        await comesBack()
        return folder
      },
    }
    const lists = talkLists({ lists: keeping<TalkList>('talklists'), folders: slow, now: () => now })
    await save({ leader: 't:kim' })
    for (const isBack of [false, true]) {
      await lists.add('t:noor', ['gesprek-1'])
      comesBack = async () => void (isBack && (await lists.add('t:noor', ['gesprek-1'])))
      await lists.tidy('t:noor', 'gesprek-1')
      assert.deepEqual(listOf('t:noor'), isBack ? ['gesprek-1'] : [])
    }
    await lists.tidy('t:kim', 'gesprek-1')
    assert.deepEqual(listOf('t:kim'), ['gesprek-1'], 'it is theirs')
    await close()
  })

  it('name nothing that was never written, nor what is gone, and are swept in the end', async () => {
    await save({})
    await save({ id: 'gesprek-2', employee: 't:ali' })
    // As after a crash between writing the lists and the talk.
    const { container, close } = connection(place(server.endpoint, database))
    for (const id of ['gesprek-1', 'gesprek-2'].map(talkName))
      await (await container('folders')()).item(id, id).delete()
    await close()
    await store.close()
    store = openCosmos({ endpoint: server.endpoint, database, now: () => now })
    assert.deepEqual([await found('t:noor'), listOf('t:noor').length], [[], 2])
    now += YEARS
    await store.retention.forget(cutoffs(now))
    assert.deepEqual(server.all(database, 'talklists'), [])
  })

  it('stay in the sweep as long as the talk is there', async () => {
    const due = [{ id: 'a', at: '2100-01-01T08:00:00Z', kind: 'p_gesprek', person: 't:noor', about: 'gesprek-1' }]
    await store.talks.save({ key: 'a', file: aTalk(), due })
    await save({ id: 'gesprek-2', employee: 't:ali' })
    now += YEARS
    await store.retention.forget(cutoffs(now))
    assert.deepEqual([await found('t:noor'), listOf('t:noor'), listOf('t:ali')], [['gesprek-1'], ['gesprek-1'], []])
  })

  it('leave nothing of who erases themselves, and not their talks with the others', async () => {
    await save({})
    await save({ id: 'gesprek-2', employee: 't:ali' })
    await store.personal.erase('t:sam')
    assert.deepEqual([listOf('t:sam'), listOf('t:noor')], [[], ['gesprek-2']])
    await store.personal.erase('t:noor')
    assert.deepEqual(server.all(database, 'talklists'), [])
  })
})
