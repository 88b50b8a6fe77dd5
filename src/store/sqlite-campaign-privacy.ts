import { type Campaign, isOf, withoutPerson } from '#src/campaign/campaign.ts'
import { erasedAs, type State } from '#src/campaign/ledger.ts'
import type { Erased, Known } from '#src/privacy/personal.ts'
import type { Cutoffs, Forgotten } from '#src/privacy/retention.ts'
import type { Row, Sql } from './sql.ts'
import { shifted } from './sqlite-ledger-rows.ts'

const authored = (sql: Sql, person: string): Campaign[] =>
  sql
    .all('SELECT body FROM campaigns WHERE instr(body, ?) > 0 ORDER BY id', person)
    .map(({ body }): Campaign => JSON.parse(String(body)))
    .filter(campaign => isOf(campaign, person))

/** What campaigns keep of somebody; only what there is. */
export function ownCampaigns(sql: Sql, person: string): Pick<Known, 'messages' | 'optedOut' | 'campaigns'> {
  const rows = sql.all('SELECT book, state, read FROM ledger WHERE person = ? ORDER BY book', person)
  const campaigns = authored(sql, person).map(({ id, touched }) => ({ id, touched }))
  const isOut = sql.all('SELECT 1 FROM opt_outs WHERE person = ?', person).length > 0
  return {
    ...(rows.length > 0 && {
      messages: rows.map(({ book, state, read }) => ({ book: String(book), state: state as State, read: read === 1 })),
    }),
    ...(isOut && { optedOut: true }),
    ...(campaigns.length > 0 && { campaigns }),
  }
}

/** In the transaction of the erasure. Who was still to get a message ends as skipped, what is on its way as unknown; the totals stay, for they are of nobody. */
export function eraseCampaigns(sql: Sql, person: string, now: string): Partial<Erased['counts']> {
  const byBook = Map.groupBy(sql.all('SELECT * FROM ledger WHERE person = ?', person), ({ book }) => String(book))
  for (const [book, rows] of byBook) shifted(sql, book, rows.flatMap(endedOf))
  const messages = sql.run('DELETE FROM ledger WHERE person = ?', person)
  const optedOut = sql.run('DELETE FROM opt_outs WHERE person = ?', person)
  const campaigns = authored(sql, person).map(campaign => withoutPerson(campaign, person, now))
  for (const campaign of campaigns)
    sql.run(
      'UPDATE campaigns SET version = ?, phase = ?, touched = ?, body = ? WHERE id = ?',
      campaign.version,
      campaign.phase,
      now,
      JSON.stringify(campaign),
      campaign.id,
    )
  return {
    ...(messages > 0 && { messages }),
    ...(optedOut > 0 && { optedOut }),
    ...(campaigns.length > 0 && { campaigns: campaigns.length }),
  }
}

const endedOf = (row: Row) => {
  const state = erasedAs[String(row.state)]
  return state ? [{ row, change: { state, reason: 'gewist' } }] : []
}

/** In the transaction of the sweep: who the recipients were, and campaigns that are over with their totals. */
export function forgetCampaigns(sql: Sql, limits: Cutoffs): Pick<Forgotten, 'campaign' | 'recipient'> {
  sql.run('DELETE FROM ledger WHERE book IN (SELECT book FROM books WHERE day < ?)', limits.recipient)
  const recipient = sql.run('DELETE FROM books WHERE day < ?', limits.recipient)
  const campaign = sql.run(
    `DELETE FROM campaigns WHERE touched < ? AND phase NOT IN ('gepland', 'verzendt', 'gepauzeerd')`,
    limits.campaign,
  )
  sql.run(
    'DELETE FROM ledger_totals WHERE book NOT IN (SELECT id FROM campaigns) AND book NOT IN (SELECT book FROM books)',
  )
  sql.run('DELETE FROM opt_outs WHERE person NOT IN (SELECT person FROM acquaintances)')
  return { ...(recipient > 0 && { recipient }), ...(campaign > 0 && { campaign }) }
}
