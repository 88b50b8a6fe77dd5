import { DatabaseSync } from 'node:sqlite'
import { dayOf } from '#src/privacy/retention.ts'
import { type Sql, speaking } from './sql.ts'
import { sqliteAcquaintances } from './sqlite-acquaintances.ts'
import { sqliteAgenda } from './sqlite-agenda.ts'
import { sqliteAudit } from './sqlite-audit.ts'
import { sqliteCampaigns } from './sqlite-campaigns.ts'
import { sqliteCasebook } from './sqlite-casebook.ts'
import { sqliteLedger } from './sqlite-ledger.ts'
import { sqlitePersonal, sqliteRetention } from './sqlite-privacy.ts'
import { sqliteReach } from './sqlite-reach.ts'
import { sqliteCounters, sqliteReleases } from './sqlite-report.ts'
import { migrations } from './sqlite-schema.ts'
import { sqliteShares } from './sqlite-shares.ts'
import { soundFile } from './sqlite-sound.ts'
import { sqliteTalks } from './sqlite-talks.ts'
import { sqliteUrns } from './sqlite-urns.ts'
import type { Store } from './store.ts'

/** How long somebody may hold the file before a turn gives up; it keeps everybody waiting, and a turn may write twice. */
const BUSY = 700

/**
 * The embedded store: one SQLite file in WAL mode; `:memory:` for tests. Every commit is on disk before we answer. `now` in
 * milliseconds dates what is written, for retention. Throws when the file is damaged.
 */
export function sqliteStore(path: string, now: () => number = Date.now): Store {
  const db = new DatabaseSync(soundFile(path), { timeout: BUSY })
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON')
  const sql = speaking(db)
  migrate(db, sql)
  const urns = sqliteUrns(path)
  return {
    casebook: sqliteCasebook(sql, () => dayOf(now())),
    agenda: sqliteAgenda(sql),
    acquaintances: sqliteAcquaintances(sql),
    retention: sqliteRetention(sql, urns),
    personal: sqlitePersonal(sql, now),
    audit: sqliteAudit(sql),
    talks: sqliteTalks(sql, () => dayOf(now())),
    urns,
    counters: sqliteCounters(sql),
    releases: sqliteReleases(sql),
    campaigns: sqliteCampaigns(sql),
    ledger: sqliteLedger(sql, () => dayOf(now())),
    reach: sqliteReach(sql),
    shares: sqliteShares(sql),
    ping: async () => void sql.all('SELECT 1 FROM once LIMIT 1'),
    async close() {
      urns.close()
      db.close()
    },
  }
}

/**
 * Brings an older file up to date, one numbered step at a time, each with its own number in one transaction. The number is looked
 * at in there, because another process may be at it.
 */
function migrate(db: DatabaseSync, sql: Sql) {
  const done = () => Number(sql.all('PRAGMA user_version')[0]?.user_version ?? 0)
  for (const [i, step] of migrations.entries()) {
    if (i < done()) continue
    sql.transaction(() => {
      if (i >= done()) db.exec(`${step}; PRAGMA user_version = ${i + 1}`)
    })
  }
}
