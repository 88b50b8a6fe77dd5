import { DatabaseSync } from 'node:sqlite'
import type { AuditTrail, Entry, Mark } from '#src/privacy/audit-trail.ts'
import { type Row, type Sql, speaking } from './sql.ts'

export function sqliteAudit(sql: Sql): AuditTrail {
  const mark = (name: 'head' | 'anchor') =>
    sql.all('SELECT seq, mac, seal FROM audit_marks WHERE name = ?', name).map(markOf)[0]
  const setMark = (name: 'head' | 'anchor', { seq, mac, seal }: Mark) =>
    sql.run(
      `INSERT INTO audit_marks (name, seq, mac, seal) VALUES (?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET seq = excluded.seq, mac = excluded.mac, seal = excluded.seal`,
      name,
      seq,
      mac,
      seal,
    )

  return {
    append: async next =>
      sql.transaction(() => {
        const { entry, head } = next(mark('head'))
        const { seq, at, actor, kind, mac } = entry
        sql.run('INSERT INTO audit (seq, at, actor, kind, mac) VALUES (?, ?, ?, ?, ?)', seq, at, actor, kind, mac)
        setMark('head', head)
        return entry
      }),
    marks: async () => {
      const [anchor, head] = [mark('anchor'), mark('head')]
      return { ...(anchor && { anchor }), ...(head && { head }) }
    },
    after: async (seq, limit) =>
      sql.all('SELECT * FROM audit WHERE seq > ? ORDER BY seq LIMIT ?', seq, limit).map(entryOf),
    lastBefore: async at =>
      sql
        .all(
          `SELECT * FROM audit WHERE seq < (SELECT coalesce(min(seq), 1e18) FROM audit WHERE at >= ?)
           ORDER BY seq DESC LIMIT 1`,
          at,
        )
        .map(entryOf)[0],
    prune: async anchor =>
      sql.transaction(() => {
        setMark('anchor', anchor)
        return sql.run('DELETE FROM audit WHERE seq <= ?', anchor.seq)
      }),
    of: async actor => sql.all('SELECT * FROM audit WHERE actor = ? ORDER BY seq', actor).map(entryOf),
  }
}

/** The trail as one moment shows it, for who checks it: changes nothing, and what is written meanwhile is not seen. */
export function sqliteAuditReader(path: string): Pick<AuditTrail, 'marks' | 'after'> & { close(): void } {
  const db = new DatabaseSync(path, { readOnly: true, timeout: 5_000 })
  db.exec('BEGIN')
  return { ...sqliteAudit(speaking(db)), close: () => db.close() }
}

const entryOf = (row: Row): Entry => ({
  seq: Number(row.seq),
  at: String(row.at),
  actor: String(row.actor),
  kind: String(row.kind),
  mac: String(row.mac),
})

const markOf = (row: Row): Mark => ({ seq: Number(row.seq), mac: String(row.mac), seal: String(row.seal) })
