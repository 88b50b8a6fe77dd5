import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sqliteStore } from '#src/store/sqlite.ts'
import { emptyFile, tablesOf } from './shelf.ts'
import { aCase, change, tally } from './some-cases.ts'

const backup = (store: string, ...args: string[]) =>
  new Promise<{ code: number; said: string }>(resolve =>
    execFile(
      process.execPath,
      ['src/store/backup.cli.ts', ...args],
      { env: { PATH: process.env.PATH ?? '', TREDE_STORE: store } },
      (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), said: stdout + stderr }),
    ),
  )

const save = (store: ReturnType<typeof sqliteStore>, id: string, owner = 't:noor') =>
  store.casebook.save(change(aCase({ id, owner }), [], [tally('genomen', 'trede_4')]))

describe('npm run backup', () => {
  let file: ReturnType<typeof emptyFile>
  let store: ReturnType<typeof sqliteStore>
  let copy: string
  beforeEach(async () => {
    file = emptyFile()
    store = sqliteStore(file.path)
    copy = join(file.folder, 'backups', 'trede.sqlite')
    await save(store, 'zaak-1')
  })
  afterEach(async () => {
    await store.close().catch(() => undefined)
    file.remove()
  })

  it('copies a store that is in use, whole and sound, for its owner only', async () => {
    const busy = setInterval(() => void save(store, `zaak-${Math.random()}`), 1)
    const { code, said } = await backup(file.path, copy)
    clearInterval(busy)
    assert.deepEqual([code, said.includes(copy)], [0, true], said)
    assert.equal(statSync(copy).mode & 0o777, 0o600)
    const { cases = [], counts = [], once = [] } = tablesOf(copy)
    assert.ok(cases.length >= 1)
    assert.deepEqual([counts[0]?.n, once.length], [cases.length, cases.length], 'all of one moment')
    assert.deepEqual(readdirSync(join(file.folder, 'backups')), ['trede.sqlite'])
  })

  it('has nothing in it of who was erased before', async () => {
    await save(store, 'zaak-2', 't:kanariepiet')
    await store.personal.erase('t:kanariepiet')
    await backup(file.path, copy)
    assert.ok(!readFileSync(copy).includes('kanariepiet'))
  })

  it('is put back as it was, and what was there is kept aside', async () => {
    await backup(file.path, copy)
    await save(store, 'zaak-2')
    await store.close()
    const { code, said } = await backup(file.path, 'restore', copy)
    assert.equal(code, 0, said)
    store = sqliteStore(file.path)
    assert.deepEqual(
      (await store.casebook.of('t:noor')).map(({ id }) => id),
      ['zaak-1'],
    )
    assert.equal(await save(store, 'zaak-3'), 'saved')
    const aside = readdirSync(file.folder).find(name => name.includes('.before-')) ?? assert.fail(said)
    assert.equal(tablesOf(join(file.folder, aside)).cases?.length, 2)
  })

  it('is put back after a crash that left a journal behind, without a word of that journal', async () => {
    await backup(file.path, copy)
    await save(store, 'zaak-2')
    const [main, journal] = [readFileSync(file.path), readFileSync(`${file.path}-wal`)]
    await store.close()
    writeFileSync(file.path, main)
    writeFileSync(`${file.path}-wal`, journal)
    assert.equal((await backup(file.path, 'restore', copy)).code, 0)
    store = sqliteStore(file.path)
    assert.deepEqual(
      (await store.casebook.of('t:noor')).map(({ id }) => id),
      ['zaak-1'],
    )
  })

  it('takes the place of a store that is damaged', async () => {
    await backup(file.path, copy)
    await store.close()
    writeFileSync(file.path, 'Dit is een briefje.'.repeat(500))
    assert.equal((await backup(file.path, 'restore', copy)).code, 0)
    store = sqliteStore(file.path)
    assert.equal((await store.casebook.of('t:noor')).length, 1)
  })

  it('is not put back under a bot that runs', async () => {
    await backup(file.path, copy)
    const { code, said } = await backup(file.path, 'restore', copy)
    assert.deepEqual([code, /in use: stop the bot first/.test(said)], [1, true], said)
    assert.equal(await save(store, 'zaak-2'), 'saved')
  })

  it('does not put back what is no sound backup, and leaves the store where it is', async () => {
    await store.close()
    writeFileSync(`${file.path}.bad`, 'Dit is een briefje.'.repeat(500))
    const { code, said } = await backup(file.path, 'restore', `${file.path}.bad`)
    assert.deepEqual([code, /cannot be used/.test(said)], [1, true], said)
    store = sqliteStore(file.path)
    assert.equal((await store.casebook.of('t:noor')).length, 1)
  })

  it('writes over nothing, and says what it wants', async () => {
    writeFileSync(join(file.folder, 'there'), 'x')
    assert.match((await backup(file.path, join(file.folder, 'there'))).said, /is there already/)
    assert.match((await backup(`${file.path}.none`, copy)).said, /there is no store/)
    assert.match((await backup(file.path, 'restore', `${copy}.none`)).said, /there is no backup/)
    for (const args of [[], ['restore'], ['--help'], ['a', 'b']])
      assert.match((await backup(file.path, ...args)).said, /^Usage/)
    assert.ok(!existsSync(copy))
  })
})
