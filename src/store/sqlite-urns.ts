import { DatabaseSync } from 'node:sqlite'
import type { Urns } from '#src/p-gesprek/talks.ts'
import { speaking } from './sql.ts'
import { soundFile } from './sqlite-sound.ts'

export type SqliteUrns = Urns & {
  /** Removes the urns of periods before this one; how many. */
  forget(period: string): number
  close(): void
}

/** Where the urns lie, beside the store: a file of their own. */
const urnsPath = (path: string): string => {
  if (path === ':memory:') return path
  const [name = '', query] = path.split('?')
  return query === undefined ? `${name}.urns` : `${name}-urns?${query}`
}

/**
 * In a file of their own, and without a write-ahead log: in the journal of the store an answer would stand between what happened
 * before and after it, and so tell when it came. The urns have no order and no moment.
 */
export function sqliteUrns(path: string): SqliteUrns {
  const db = new DatabaseSync(soundFile(urnsPath(path)), { timeout: 700 })
  db.exec(`PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;
    CREATE TABLE IF NOT EXISTS urns (name TEXT PRIMARY KEY, period TEXT NOT NULL, box TEXT NOT NULL) STRICT, WITHOUT ROWID`)
  const sql = speaking(db)
  const boxOf = (name: string) => sql.all('SELECT box FROM urns WHERE name = ?', name).map(({ box }) => String(box))[0]

  return {
    change: async (name, period, decide) =>
      sql.transaction(() => {
        const { result, to } = decide(boxOf(name))
        if (to !== undefined)
          sql.run(
            'INSERT INTO urns (name, period, box) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET box = excluded.box',
            name,
            period,
            to,
          )
        return result
      }),
    find: async name => boxOf(name),
    of: async period =>
      sql
        .all('SELECT name, box FROM urns WHERE period = ? ORDER BY name', period)
        .map(({ name, box }) => ({ name: String(name), box: String(box) })),
    forget: period => sql.run('DELETE FROM urns WHERE period < ?', period),
    close: () => db.close(),
  }
}
