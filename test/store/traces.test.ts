import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { sqliteStore } from '#src/store/sqlite.ts'
import type { Store } from '#src/store/store.ts'
import { emptyFile } from './shelf.ts'
import { aCase, change } from './some-cases.ts'

/** The same numbers every time, so that the pages of the file split and merge in the same places. */
function numbers(seed: number) {
  let state = seed
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const people = Array.from({ length: 40 }, (_, i) => `t:kanarie-${String(i).padStart(2, '0')}-${'x'.repeat(20)}`)
const policy = (length: number) => 'p'.repeat(length)

/** Many cases of many people, changed and erased in between: a file as it looks after a while. */
async function livedIn(store: Store) {
  const next = numbers(4)
  const versions = new Map<string, number>()
  const files: { id: string; owner: string }[] = []
  for (let i = 0; i < 900; i++) {
    const owner = people[i % people.length] ?? ''
    const file = { ...aCase({ id: `${i}-${next(1e9)}`, owner }), policy: policy(next(900)) }
    const due = {
      id: `${file.id}:a`,
      at: `2027-01-${10 + next(18)}T08:00:00Z`,
      kind: 'zaak',
      person: owner,
      about: file.id,
    }
    await store.casebook.save(change(file, [due, { ...due, id: `${file.id}:b` }]))
    files.push(file)
    const other = files[next(files.length)]
    if (!other) continue
    const version = versions.get(other.id) ?? 1
    const changed = { ...aCase({ ...other, version: version + 1 }), policy: policy(next(2_500)) }
    if (next(2) && (await store.casebook.save(change(changed))) === 'saved') versions.set(other.id, version + 1)
    if (next(3)) continue
    const gone = { ...change(aCase({ ...other, version: versions.get(other.id) ?? 1 })), key: `gone ${i}` }
    await store.casebook.erase(gone)
  }
}

const bytesIn = (folder: string) => Buffer.concat(readdirSync(folder).map(name => readFileSync(join(folder, name))))

describe('traces of who was erased, in a SQLite file that was lived in', () => {
  it('are there when rows are only deleted and overwritten, and gone when Trede erases', async () => {
    const { path, folder, remove } = emptyFile()
    const store = sqliteStore(path)
    const db = new DatabaseSync(path)
    db.exec('PRAGMA synchronous = OFF')
    await livedIn(store)

    const deleted = people.slice(0, 20).filter(person => {
      db.exec('PRAGMA secure_delete = ON')
      db.prepare('DELETE FROM cases WHERE owner = ?').run(person)
      db.prepare('DELETE FROM agenda WHERE person = ?').run(person)
      db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()
      return bytesIn(folder).includes(person)
    })
    assert.ok(deleted.length > 0, 'deleting alone leaves copies, or this test shows nothing')

    for (const person of people.slice(20)) {
      assert.ok(bytesIn(folder).includes(person))
      assert.equal((await store.personal.erase(person)).clean, true)
      assert.ok(!bytesIn(folder).includes(person), person)
    }
    for (const person of deleted) assert.ok(!bytesIn(folder).includes(person), 'and what others left goes along')
    db.close()
    await store.close()
    remove()
  }).timeout(60_000)
})
