import type { DatabaseSync, SQLInputValue } from 'node:sqlite'

export type Row = Record<string, unknown>

/** Prepared once per text; `all` for rows, `run` for the number of rows changed. */
export type Sql = {
  all(text: string, ...values: SQLInputValue[]): Row[]
  run(text: string, ...values: SQLInputValue[]): number
  /** All or nothing. The body is synchronous, so no other turn comes in between. */
  transaction<T>(body: () => T): T
  /**
   * The same, for what people wait for: those who come at the same moment are brought to disk together, each still all or
   * nothing. Resolves when it is on disk.
   */
  together<T>(body: () => T): Promise<T>
  /**
   * Takes what was deleted out of the file and its journal: `secure_delete` alone leaves copies behind that balancing the
   * tree made earlier. False when another process kept it from being done now. About a second for 100 MB.
   */
  scrub(): boolean
}

/** Milliseconds. */
const SCRUB_PATIENCE = 200

type Waiting = { run(): () => void; fail(error: unknown): void }

export function speaking(db: DatabaseSync): Sql {
  let waiting: Waiting[] = []

  function transaction<T>(body: () => T): T {
    db.exec('BEGIN IMMEDIATE')
    try {
      const result = body()
      db.exec('COMMIT')
      return result
    } catch (error) {
      // A full disk has rolled back already.
      if (db.isTransaction) db.exec('ROLLBACK')
      throw error
    }
  }

  const bring = () => {
    const all = waiting
    waiting = []
    try {
      const done = transaction(() => all.map(one => one.run()))
      for (const tell of done) tell()
    } catch (error) {
      for (const one of all) one.fail(error)
    }
  }

  /** Undoes itself when it fails, so that the others go on; unless the disk is full, which undoes all. */
  const alone = <T>(body: () => T): T => {
    db.exec('SAVEPOINT one')
    try {
      const result = body()
      db.exec('RELEASE one')
      return result
    } catch (error) {
      if (db.isTransaction) db.exec('ROLLBACK TO one; RELEASE one')
      throw error
    }
  }
  const statements = new Map<string, ReturnType<DatabaseSync['prepare']>>()
  const prepared = (text: string) => {
    const known = statements.get(text) ?? db.prepare(text)
    statements.set(text, known)
    return known
  }
  return {
    all: (text, ...values) => prepared(text).all(...values),
    run: (text, ...values) => Number(prepared(text).run(...values).changes),
    transaction,
    together: body =>
      new Promise((resolve, reject) => {
        if (waiting.length === 0) setImmediate(bring)
        waiting.push({
          run() {
            try {
              const result = alone(body)
              return () => resolve(result)
            } catch (error) {
              if (!db.isTransaction) throw error
              return () => reject(error)
            }
          },
          fail: reject,
        })
      }),
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
