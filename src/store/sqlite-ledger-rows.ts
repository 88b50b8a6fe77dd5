import type { Row as LedgerRow, State } from '#src/campaign/ledger.ts'
import type { Reason } from '#src/campaign/outcome.ts'
import type { Row, Sql } from './sql.ts'

/** What a row becomes; what is not named stays. */
export type Change = Partial<Record<'state' | 'reason' | 'activity' | 'holder' | 'until', string>> &
  Partial<Record<'attempts' | 'read', number>>

export const json = (values: readonly string[]): string => JSON.stringify(values)

/** In the order of the columns that may change. */
export const changeOf = (row: Row, change: Change) => {
  const { state, reason, activity, attempts, read, holder, until } = { ...row, ...change } as Row
  return [
    String(state),
    String(reason),
    String(activity),
    Number(attempts),
    Number(read),
    String(holder),
    String(until),
  ] as const
}

/** Moves the totals of a book along with its rows; `added` are new open ones. */
export function shifted(sql: Sql, book: string, changes: readonly { row: Row; change: Change }[], added = 0) {
  const moves = new Map<string, number>()
  const add = (state: unknown, reason: unknown, n: number) => {
    const name = `${state} ${reason}`
    moves.set(name, (moves.get(name) ?? 0) + n)
  }
  if (added > 0) add('open', '', added)
  for (const { row, change } of changes) {
    add(row.state, row.reason, -1)
    add(change.state ?? row.state, change.reason ?? row.reason, 1)
    if (change.read !== undefined) add('gelezen', '', change.read - Number(row.read))
  }
  for (const [name, n] of moves) {
    const [state = '', reason = ''] = name.split(' ')
    if (n !== 0)
      sql.run(
        `INSERT INTO ledger_totals (book, state, reason, n) VALUES (?, ?, ?, ?)
         ON CONFLICT DO UPDATE SET n = n + excluded.n`,
        book,
        state,
        reason,
        n,
      )
  }
}

export const rowOf = ({ person, zone, activity, state, reason, attempts, read }: Row): LedgerRow => ({
  person: String(person),
  zone: String(zone),
  ...(activity !== '' && { activity: String(activity) }),
  state: state as State,
  ...(reason !== '' && { reason: reason as Reason }),
  attempts: Number(attempts),
  read: read === 1,
})
