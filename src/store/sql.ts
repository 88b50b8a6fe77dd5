import type { DatabaseSync, SQLInputValue } from 'node:sqlite'

export type Row = Record<string, unknown>

/** Prepared once per text; `all` for rows, `run` for the number of rows changed. */
export type Sql = {
  all(text: string, ...values: SQLInputValue[]): Row[]
  run(text: string, ...values: SQLInputValue[]): number
  /** All or nothing. The body is synchronous, so no other turn comes in between. */
  transaction<T>(body: () => T): T
  /**
   * Takes what was deleted out of the file and its journal: `secure_delete` alone leaves copies behind that balancing the
   * tree made earlier. False when another process kept it from being done now. About a second for 100 MB.
   */
  scrub(): boolean
}

/** Milliseconds. */
const SCRUB_PATIENCE = 200

export function speaking(db: DatabaseSync): Sql {
  const statements = new Map<string, ReturnType<DatabaseSync['prepare']>>()
  const prepared = (text: string) => {
    const known = statements.get(text) ?? db.prepare(text)
    statements.set(text, known)
    return known
  }
  return {
    all: (text, ...values) => prepared(text).all(...values),
    run: (text, ...values) => Number(prepared(text).run(...values).changes),
    transaction(body) {
      db.exec('BEGIN IMMEDIATE')
      try {
        const result = body()
        db.exec('COMMIT')
        return result
      } catch (error) {
        db.exec('ROLLBACK')
        throw error
      }
    },
    scrub() {
      const { timeout } = db.prepare('PRAGMA busy_timeout').get() ?? {}
      try {
        // Waiting keeps everybody waiting, so only for a moment.
        db.exec(`PRAGMA busy_timeout = ${SCRUB_PATIENCE}; VACUUM`)
        return db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.busy === 0
      } catch {
        return false
      } finally {
        db.exec(`PRAGMA busy_timeout = ${Number(timeout)}`)
      }
    },
  }
}
