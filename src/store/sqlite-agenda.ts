import type { Agenda, Claim, Due } from '#src/agenda/agenda.ts'
import { comparable, oldestFirst } from './order.ts'
import type { Row, Sql } from './sql.ts'

/**
 * Many are sent side by side, so their steps are brought to disk together. States: `open` (free or leased), `zendt` (the intent is written),
 * and how it ended.
 */
export const sqliteAgenda = (sql: Sql): Agenda => ({
  claim: async (now, holder, until, limit) =>
    sql
      .all(
        `UPDATE agenda SET holder = ?, until = ?, attempts = attempts + 1
         WHERE id IN (SELECT id FROM agenda WHERE state = 'open' AND at <= ? AND until <= ? ORDER BY at LIMIT ?)
         RETURNING id, at, kind, person, about, holder, attempts`,
        holder,
        until,
        now,
        now,
        limit,
      )
      .map(claimOf)
      .toSorted(oldestFirst),
  intend: ({ id, holder }, now) =>
    sql.together(
      () =>
        sql.run(
          `UPDATE agenda SET state = 'zendt' WHERE id = ? AND holder = ? AND state = 'open' AND until > ?`,
          id,
          holder,
          now,
        ) === 1,
    ),
  settle: ({ id, holder }, outcome) =>
    sql.together(() => void sql.run('UPDATE agenda SET state = ? WHERE id = ? AND holder = ?', outcome, id, holder)),
  postpone: ({ id, holder }, at) =>
    sql.together(
      () =>
        void sql.run(
          `UPDATE agenda SET state = 'open', at = ?, until = '' WHERE id = ? AND holder = ?`,
          comparable(at),
          id,
          holder,
        ),
    ),
  abandon: async now => sql.run(`UPDATE agenda SET state = 'onbekend' WHERE state = 'zendt' AND until <= ?`, now),
  next: async () => {
    const [row] = sql.all(`SELECT min(at) AS at FROM agenda WHERE state = 'open'`)
    return row?.at ? String(row.at) : undefined
  },
})

/** What is there under the same name already stays as it is, also when it is done. */
export function addDues(sql: Sql, dues: readonly Due[]) {
  for (const { id, at, kind, person, about } of dues)
    sql.run(
      'INSERT INTO agenda (id, at, kind, person, about) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
      id,
      comparable(at),
      kind,
      person,
      about,
    )
}

const claimOf = (row: Row): Claim => ({
  id: String(row.id),
  at: String(row.at),
  kind: String(row.kind),
  person: String(row.person),
  about: String(row.about),
  holder: String(row.holder),
  attempts: Number(row.attempts),
})
