import assert from 'node:assert/strict'
import { copyFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { speaking } from '#src/store/sql.ts'
import { sqliteStore } from '#src/store/sqlite.ts'
import { toAdvice } from '../incident/walk.ts'
import { slack } from '../slack.ts'
import { running } from '../teams/client.ts'
import { button, titleOf } from '../teams/reading.ts'
import { emptyFile, onFile } from './shelf.ts'
import { aCase, change, tally } from './some-cases.ts'

/** A file with two hundred cases in it, closed. */
async function lived() {
  const file = emptyFile()
  const store = sqliteStore(file.path)
  for (let i = 0; i < 200; i++) await store.casebook.save(change(aCase({ id: `zaak-${i}` }), [], [tally('a', 'b')]))
  await store.close()
  return file
}

/** What may have happened to the file while nobody looked. */
const damages: Readonly<Record<string, (path: string) => void>> = {
  'is no database': path => writeFileSync(path, 'Dit is een briefje.'.repeat(500)),
  'lost its beginning': path => writeFileSync(path, readFileSync(path).fill(0, 0, 100)),
  'was cut off': path => truncateSync(path, 3 * 4_096),
  'has a page of another file in it': path => writeFileSync(path, readFileSync(path).fill(0x55, 4_096, 5 * 4_096)),
  'was written by a newer Trede': path => {
    const db = new DatabaseSync(path)
    db.exec('PRAGMA user_version = 9999')
    db.close()
  },
}

describe('a SQLite file that', () => {
  for (const [what, damage] of Object.entries(damages))
    it(`${what} is refused at the start, with its name, and left as it is`, async () => {
      const { path, remove } = await lived()
      damage(path)
      const before = readFileSync(path)
      assert.throws(() => sqliteStore(path), /^Error: the store .*trede\.sqlite cannot be used: .*Put a backup back/)
      assert.deepEqual(readFileSync(path), before)
      remove()
    })

  it('was being written when the process died is as it was before, also the urns, which have no write-ahead log', async () => {
    const { path, folder, remove } = await lived()
    const dead = join(folder, 'dead.sqlite')
    const store = sqliteStore(path)
    await store.urns.change('urn', '2026-Q4', () => ({ result: 0, to: 'before' }))
    const writing = new DatabaseSync(`${path}.urns`)
    // So small a cache that what is not yet committed goes to the file, and how to undo it to the journal.
    writing.exec('PRAGMA cache_size = 1; BEGIN IMMEDIATE')
    for (let i = 0; i < 50; i++) writing.exec(`INSERT INTO urns VALUES ('n${i}', '2026-Q4', '${'x'.repeat(4_000)}')`)
    for (const end of ['.urns', '.urns-journal']) copyFileSync(path + end, dead + end)
    writing.exec('ROLLBACK')
    writing.close()
    await store.close()
    copyFileSync(path, dead)
    const again = sqliteStore(dead)
    assert.deepEqual(await again.urns.of('2026-Q4'), [{ name: 'urn', box: 'before' }])
    await again.close()
    remove()
  })

  it('does not exist yet is made, once however often it is opened', async () => {
    const { path, remove } = emptyFile()
    const stores = [sqliteStore(path), sqliteStore(path)]
    for (const store of stores) await store.ping()
    for (const store of stores) await store.close()
    remove()
  })
})

describe('a full disk', () => {
  it('undoes what did not fit, says why, and takes it when there is room again', () => {
    const { path, remove } = emptyFile()
    const db = new DatabaseSync(path)
    db.exec('CREATE TABLE t (x TEXT) STRICT; PRAGMA max_page_count = 20')
    const sql = speaking(db)
    const two = () =>
      sql.transaction(() => {
        sql.run('INSERT INTO t VALUES (?)', 'first')
        sql.run('INSERT INTO t VALUES (?)', 'x'.repeat(200_000))
      })
    assert.throws(two, /database or disk is full/)
    assert.deepEqual(sql.all('SELECT x FROM t'), [])
    db.exec('PRAGMA max_page_count = 1000')
    two()
    assert.equal(sql.all('SELECT x FROM t').length, 2)
    db.close()
    remove()
  })
})

describe('a file that somebody else holds', () => {
  it('keeps nobody waiting for two seconds: the card says so, and the same button works when it is free', async () => {
    const shelf = onFile()
    const bot = await running({ store: shelf.store })
    const advice = await toAdvice(bot, 'noor')
    const other = new DatabaseSync(shelf.path)
    other.exec('BEGIN IMMEDIATE')
    const began = performance.now()
    const calm = await bot.press('noor', button(advice, 'case.take'))
    assert.equal(titleOf(calm), 'Dit lukte nu even niet')
    assert.ok(performance.now() - began < 2_000 * slack)
    other.exec('ROLLBACK')
    other.close()
    assert.match(titleOf(await bot.press('noor', button(calm, 'Nog eens proberen'))), /^Zaak /)
    await bot.stop()
    await shelf.close()
  })
})
