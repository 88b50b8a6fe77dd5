import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { retentionReasons } from '#cards/policy/retention.ts'
import { auditKinds } from '#src/privacy/audit.ts'
import { type RecordKind, retention } from '#src/privacy/retention.ts'
import { sqliteStore } from '#src/store/sqlite.ts'
import { toCase } from '../incident/walk.ts'
import { emptyFile } from '../store/shelf.ts'
import { personOf, running } from '../teams/client.ts'
import { button } from '../teams/reading.ts'

const docs = readFileSync('docs/privacy.md', 'utf8')

/** Rows of the table of records: what stands first in each. */
const recorded = [...docs.matchAll(/^\| `([\w ]+)`/gm)].map(([, name]) => name)

/** Every column of every table, by table. */
function columnsOf(path: string): Record<string, string[]> {
  const db = new DatabaseSync(path)
  const tables = db.prepare(`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`).all()
  const all = tables.map(({ name }) => [
    String(name),
    db.prepare(`SELECT name FROM pragma_table_info(?)`).all(name ?? ''),
  ])
  db.close()
  return Object.fromEntries(all.map(([name, rows]) => [name, (rows as { name: string }[]).map(row => row.name)]))
}

describe('docs/privacy.md', () => {
  it('has a row for every table of the store, and none for a table that is not there', async () => {
    const { path, remove } = emptyFile()
    await sqliteStore(path).close()
    assert.deepEqual(recorded.toSorted(), Object.keys(columnsOf(path)).toSorted())
    remove()
  })

  it('says the periods that the code keeps', () => {
    for (const [kind, { period }] of Object.entries(retention)) {
      const [unit, n] = Object.entries(period)[0] ?? []
      assert.match(docs, new RegExp(`\\b${n} ${unit}\\b`), kind)
      assert.ok(retentionReasons[kind as RecordKind].nl.length > 20)
    }
  })

  it('names every kind of act that is written down', () => {
    for (const kind of auditKinds) assert.ok(docs.includes(`\`${kind}\``), kind)
  })

  it('names tests that are there', () => {
    const named = [...docs.matchAll(/`(test\/[\w./-]+)`/g)].map(([, path]) => path ?? '')
    assert.ok(named.length > 5)
    for (const path of named) assert.ok(readFileSync(path, 'utf8').length > 0, path)
  })
})

describe('erasing reaches every table', () => {
  it('leaves no row in which the person, the chat or a case of theirs stands', async () => {
    const { path, remove } = emptyFile()
    const store = sqliteStore(path)
    const bot = await running({ store })
    await toCase(bot, 'noor')
    await toCase(bot, 'sam')
    const { cases } = await store.personal.known(personOf('noor'))
    const words = ['noor', ...cases.map(({ file }) => file.id)]
    const found = (word: string) => {
      const db = new DatabaseSync(path)
      const hits = Object.entries(columnsOf(path)).flatMap(([table, columns]) =>
        columns
          .filter(column => db.prepare(`SELECT 1 FROM ${table} WHERE instr(${column}, ?) LIMIT 1`).get(word))
          .map(column => `${table}.${column}`),
      )
      db.close()
      return hits
    }
    assert.ok(words.every(word => found(word).length > 0))
    const question = await bot.press('noor', button(await bot.say('noor', 'privacy'), 'privacy.erase'))
    await bot.press('noor', button(question, 'privacy.erased'))
    assert.deepEqual(words.flatMap(found), [])
    assert.ok(found('sam').length > 2)
    await bot.stop()
    remove()
  })
})
