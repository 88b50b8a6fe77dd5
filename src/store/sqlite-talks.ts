import type { Saved } from '#src/incident/casebook.ts'
import type { TalkChange, TalkFile, Talks } from '#src/p-gesprek/talks.ts'
import type { Row, Sql } from './sql.ts'
import { addDues } from './sqlite-agenda.ts'

/** `today` (`yyyy-mm-dd`) dates what is written, for retention. */
export function sqliteTalks(sql: Sql, today: () => string): Talks {
  const write = ({ id, employee, leader, version, box }: TalkFile) =>
    version === 1
      ? sql.run(
          `INSERT INTO talks (id, employee, leader, version, box, touched) VALUES (?, ?, ?, 1, ?, ?) ON CONFLICT DO NOTHING`,
          id,
          employee,
          leader,
          box,
          today(),
        )
      : sql.run(
          'UPDATE talks SET leader = ?, version = ?, box = ?, touched = ? WHERE id = ? AND employee = ? AND version = ?',
          leader,
          version,
          box,
          today(),
          id,
          employee,
          version - 1,
        )

  const plan = ({ file, due }: TalkChange) => {
    sql.run(`DELETE FROM agenda WHERE about = ? AND state = 'open'`, file.id)
    addDues(sql, due)
  }

  /** Nothing is written of one that does not fit, so several may share a transaction. */
  const saved = (change: TalkChange): Saved => {
    if (sql.all('SELECT 1 FROM once WHERE key = ?', change.key).length > 0) return 'again'
    if (write(change.file) === 0) return 'stale'
    plan(change)
    sql.run('INSERT INTO once (key, day) VALUES (?, ?)', change.key, today())
    return 'saved'
  }

  return {
    find: async id => sql.all(`${SELECT} WHERE id = ?`, id).map(talkFile)[0],
    of: async person => sql.all(`${SELECT} WHERE employee = ? OR leader = ? ORDER BY id`, person, person).map(talkFile),
    save: async change => sql.transaction(() => saved(change)),
    saveAll: async changes => sql.transaction(() => changes.map(saved)),
  }
}

const SELECT = 'SELECT id, employee, leader, version, box FROM talks'

export const talkFile = (row: Row): TalkFile => ({
  id: String(row.id),
  employee: String(row.employee),
  leader: String(row.leader),
  version: Number(row.version),
  box: String(row.box),
})
