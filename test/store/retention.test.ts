import assert from 'node:assert/strict'
import { movableClock } from '#src/agenda/clock.ts'
import { cutoffs } from '#src/privacy/retention.ts'
import { sqliteStore } from '#src/store/sqlite.ts'
import { retentionContract } from './retention.contract.ts'
import { emptyFile, tablesOf } from './shelf.ts'
import { aCase, change, tally } from './some-cases.ts'

retentionContract('SQLite', now => {
  const store = sqliteStore(':memory:', now)
  return { store, close: () => store.close() }
})

describe('forgetting on a SQLite file', () => {
  it('leaves the counts alone: they are about nobody', async () => {
    const { path, remove } = emptyFile()
    const clock = movableClock(() => Date.parse('2026-01-20T09:00:00Z'))
    const store = sqliteStore(path, clock.now)
    await store.casebook.save(change(aCase(), [], [tally('advies', 'trede_4')]))
    const before = tablesOf(path).counts
    clock.advance(3_650 * 86_400_000)
    assert.notEqual(await store.retention.forget(cutoffs(clock.now())), 'again')
    assert.deepEqual(tablesOf(path).counts, before)
    assert.equal(before?.length, 1)
    assert.deepEqual(tablesOf(path).cases, [])
    await store.close()
    remove()
  })

  it('is done by one of two processes, and not again after a restart', async () => {
    const { path, remove } = emptyFile()
    const limits = cutoffs(Date.parse('2026-01-20T09:00:00Z'))
    const [one, two] = [sqliteStore(path), sqliteStore(path)]
    const done = await Promise.all([one, two].map(store => store.retention.forget(limits)))
    assert.equal(done.filter(each => each === 'again').length, 1)
    await Promise.all([one.close(), two.close()])
    const third = sqliteStore(path)
    assert.equal(await third.retention.forget(limits), 'again')
    await third.close()
    remove()
  })

  it('counts what was there before it knew ages as new on the day it was brought up to date', async () => {
    const { path, remove } = emptyFile()
    const { DatabaseSync } = await import('node:sqlite')
    const { migrations } = await import('#src/store/sqlite-schema.ts')
    const db = new DatabaseSync(path)
    db.exec(`${migrations[0]}; PRAGMA user_version = 1`)
    db.prepare('INSERT INTO cases VALUES (?, ?, 1, ?)').run('zaak-1', 't:noor', JSON.stringify(aCase()))
    db.exec(`INSERT INTO once VALUES ('key'); INSERT INTO acquaintances VALUES ('t:noor', '{}', 'nl')`)
    db.close()
    const store = sqliteStore(path)
    assert.notEqual(await store.retention.forget(cutoffs(Date.now())), 'again')
    assert.ok(await store.casebook.find('t:noor', 'zaak-1'))
    assert.ok(await store.acquaintances.find('t:noor'))
    await store.close()
    remove()
  })
})
