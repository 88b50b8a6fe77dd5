import type { Shares } from '#src/campaign/shares.ts'
import type { Sql } from './sql.ts'

export const sqliteShares = (sql: Sql): Shares => ({
  sync: async (holder, now, until, heldUntil) =>
    sql.transaction(() => {
      sql.run('DELETE FROM senders WHERE until <= ? AND held <= ?', now, now)
      sql.run(
        `INSERT INTO senders (holder, until, held) VALUES (?, ?, ?)
         ON CONFLICT DO UPDATE SET until = excluded.until, held = max(held, excluded.held)`,
        holder,
        until,
        heldUntil,
      )
      const [row] = sql.all('SELECT count(*) FILTER (WHERE until > ?) AS parts, max(held) AS held FROM senders', now)
      return { parts: Math.max(1, Number(row?.parts)), heldUntil: Number(row?.held) }
    }),
  /** What the channel asked holds for the others too, so the row stays as long as that. */
  leave: async (holder, until) => void sql.run('UPDATE senders SET until = ? WHERE holder = ?', until, holder),
})
