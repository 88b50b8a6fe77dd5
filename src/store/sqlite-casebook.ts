import type { Due } from '#src/agenda/agenda.ts'
import type { Case } from '#src/incident/case.ts'
import type { Casebook, HandOver, Saved, Tallies } from '#src/incident/casebook.ts'
import { comparable, newestFirst } from './order.ts'
import type { Row, Sql } from './sql.ts'
import { addDues } from './sqlite-agenda.ts'

/** `today` (`yyyy-mm-dd`) dates what is written, for retention. */
export function sqliteCasebook(sql: Sql, today: () => string): Casebook {
  /** The effect and its key in one transaction: a key that is there already, or a stale version, undoes everything. */
  const once = (key: string, effect: () => boolean): Promise<Saved> =>
    sql.together(() => {
      if (sql.all('SELECT 1 FROM once WHERE key = ?', key).length > 0) return 'again'
      if (!effect()) return 'stale'
      sql.run('INSERT INTO once (key, day) VALUES (?, ?)', key, today())
      return 'saved'
    })

  const write = (file: Case) =>
    file.version === 1
      ? sql.run(
          'INSERT INTO cases (id, owner, version, body, touched) VALUES (?, ?, 1, ?, ?) ON CONFLICT DO NOTHING',
          file.id,
          file.owner,
          JSON.stringify(file),
          today(),
        )
      : sql.run(
          'UPDATE cases SET version = ?, body = ?, touched = ? WHERE id = ? AND owner = ? AND version = ?',
          file.version,
          JSON.stringify(file),
          today(),
          file.id,
          file.owner,
          file.version - 1,
        )

  /** What was planned for this case before and not yet done makes place for what is planned now. */
  const plan = (about: string, due: readonly Due[]) => {
    const open = sql.all(`SELECT id, at FROM agenda WHERE about = ? AND state = 'open'`, about)
    const stands = new Set(open.map(({ id, at }) => `${at} ${id}`))
    if (open.length === due.length && due.every(({ id, at }) => stands.has(`${comparable(at)} ${id}`))) return
    sql.run(`DELETE FROM agenda WHERE about = ? AND state = 'open'`, about)
    addDues(sql, due)
  }

  const count = ({ unit, month, tallies }: Tallies): true => {
    for (const { measure, value } of tallies)
      sql.run(
        `INSERT INTO counts (unit, month, measure, value, n) VALUES (?, ?, ?, ?, 1)
         ON CONFLICT DO UPDATE SET n = n + 1`,
        unit,
        month,
        measure,
        value,
      )
    return true
  }

  const offered = (offer: string): Case | undefined =>
    sql.all(`SELECT body FROM cases WHERE ${OFFER} = ?`, offer).map(caseOf)[0]

  const move = ({ offer, owner, id, becomes }: HandOver): boolean => {
    const file = offered(offer)
    const moved = file && becomes(file)
    if (!moved) return false
    if (moved.file.owner !== owner || moved.file.id !== id) throw new TypeError('a case comes to whom accepts it')
    if (write(moved.file) === 0) return false
    sql.run('DELETE FROM cases WHERE id = ?', file.id)
    sql.run('DELETE FROM agenda WHERE about = ?', file.id)
    plan(file.id, moved.told)
    plan(id, moved.due)
    return true
  }

  return {
    find: async (owner, id) => sql.all('SELECT body FROM cases WHERE id = ? AND owner = ?', id, owner).map(caseOf)[0],
    of: async owner => sql.all('SELECT body FROM cases WHERE owner = ?', owner).map(caseOf).toSorted(newestFirst),
    save: async ({ key, file, due, counted }) =>
      once(key, () => {
        if (write(file) === 0) return false
        plan(file.id, due)
        return count(counted)
      }),
    erase: async ({ key, file, counted }) =>
      once(key, () => {
        const { id, owner, version } = file
        if (sql.run('DELETE FROM cases WHERE id = ? AND owner = ? AND version = ?', id, owner, version) === 0)
          return false
        sql.run('DELETE FROM agenda WHERE about = ?', file.id)
        return count(counted)
      }),
    offered: async offer => offered(offer),
    handOver: async change => once(change.key, () => move(change)),
    count: async (key, counted) => once(key, () => count(counted)),
  }
}

/** Has an index (sqlite-schema.ts), which is used for exactly this text. */
const OFFER = `json_extract(body, '$.offered.name')`

const caseOf = (row: Row): Case => JSON.parse(String(row.body))
