import { DatabaseSync } from 'node:sqlite'
import { dayOf } from '#src/privacy/retention.ts'
import { type Sql, speaking } from './sql.ts'
import { sqliteAcquaintances } from './sqlite-acquaintances.ts'
import { sqliteAgenda } from './sqlite-agenda.ts'
import { sqliteAudit } from './sqlite-audit.ts'
import { sqliteCasebook } from './sqlite-casebook.ts'
import { sqlitePersonal, sqliteRetention } from './sqlite-privacy.ts'
import { migrations } from './sqlite-schema.ts'
import type { Store } from './store.ts'

/**
 * The embedded store: one SQLite file in WAL mode; `:memory:` for tests. Every commit is on disk before we answer. `now` in
 * milliseconds dates what is written, for retention.
 */
export function sqliteStore(path: string, now: () => number = Date.now): Store {
  const db = new DatabaseSync(path, { timeout: 5_000 })
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON')
  const sql = speaking(db)
  migrate(db, sql)
  return {
    casebook: sqliteCasebook(sql, () => dayOf(now())),
    agenda: sqliteAgenda(sql),
    acquaintances: sqliteAcquaintances(sql),
    retention: sqliteRetention(sql),
    personal: sqlitePersonal(sql),
    audit: sqliteAudit(sql),
    ping: async () => void sql.all('SELECT 1 FROM once LIMIT 1'),
    close: async () => db.close(),
  }
}

/** Brings an older file up to date, one numbered step at a time, each with its own number in one transaction. */
function migrate(db: DatabaseSync, sql: Sql) {
  const done = Number(sql.all('PRAGMA user_version')[0]?.user_version ?? 0)
  for (const [i, step] of migrations.entries()) {
    if (i < done) continue
    sql.transaction(() => db.exec(`${step}; PRAGMA user_version = ${i + 1}`))
  }
}
