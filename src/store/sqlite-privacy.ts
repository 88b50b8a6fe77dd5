import type { Case } from '#src/incident/case.ts'
import type { KeptCase, KeptReminder, KeptTalk, Personal } from '#src/privacy/personal.ts'
import { type Cutoffs, isForgotten, outlived, quarterOf, type Retention } from '#src/privacy/retention.ts'
import type { Row, Sql } from './sql.ts'
import { acquaintance } from './sqlite-acquaintances.ts'
import { eraseCampaigns, forgetCampaigns, ownCampaigns } from './sqlite-campaign-privacy.ts'
import { talkFile } from './sqlite-talks.ts'
import type { SqliteUrns } from './sqlite-urns.ts'

const UNSENT = `state IN ('open', 'zendt')`

/** Inzage and erasure (P6). */
export const sqlitePersonal = (sql: Sql, now: () => number): Personal => ({
  known: async person => {
    const [known] = sql
      .all('SELECT address, lang, seen, gone FROM acquaintances WHERE person = ?', person)
      .map(acquaintance)
    return {
      ...(known && { acquaintance: known }),
      cases: sql.all('SELECT body, touched FROM cases WHERE owner = ? ORDER BY id', person).map(keptCase),
      talks: sql.all('SELECT * FROM talks WHERE employee = ? OR leader = ? ORDER BY id', person, person).map(keptTalk),
      reminders: sql.all('SELECT at, about, state FROM agenda WHERE person = ? ORDER BY at', person).map(keptReminder),
      ...ownCampaigns(sql, person),
    }
  },
  erase: async person => {
    const counts = sql.transaction(() => ({
      acquaintance: sql.run('DELETE FROM acquaintances WHERE person = ?', person),
      reminders: sql.run(
        `DELETE FROM agenda WHERE person = ?1 OR about IN (SELECT id FROM cases WHERE owner = ?1)
           OR about IN (SELECT id FROM talks WHERE employee = ?1 OR leader = ?1)`,
        person,
      ),
      // A talk is of two: when one of them erases, it is gone for the other as well.
      talks: sql.run('DELETE FROM talks WHERE employee = ?1 OR leader = ?1', person),
      cases: sql.run('DELETE FROM cases WHERE owner = ?', person),
      ...eraseCampaigns(sql, person, new Date(now()).toISOString()),
    }))
    return { store: 'SQLite', counts, clean: sql.scrub() }
  },
})

/** The daily sweep (P6). */
export function sqliteRetention(sql: Sql, urns: Pick<SqliteUrns, 'forget'>): Retention {
  const days = (limits: Cutoffs) => limits.now.slice(0, 'yyyy-mm-dd'.length)

  /** The once-key of the day goes with the work in one transaction: what is interrupted is done again, what is done is not. */
  const isFirst = (limits: Cutoffs) =>
    sql.run(
      'INSERT INTO once (key, day) VALUES (?, ?) ON CONFLICT DO NOTHING',
      `sweep of ${days(limits)}`,
      days(limits),
    ) === 1

  const cases = (limits: Cutoffs) => {
    const gone = { openCase: 0, closedCase: 0 }
    const rows = sql.all(
      `SELECT id, body, touched, EXISTS (SELECT 1 FROM agenda WHERE about = cases.id AND ${UNSENT}) AS waiting FROM cases`,
    )
    for (const row of rows) {
      const rule = outlived({ ...keptCase(row), waiting: row.waiting === 1 }, limits)
      if (!rule) continue
      gone[rule] += sql.run('DELETE FROM cases WHERE id = ?', String(row.id))
      sql.run('DELETE FROM agenda WHERE about = ?', String(row.id))
    }
    return gone
  }

  const talks = ({ talk }: Cutoffs) => {
    const old = `SELECT id FROM talks WHERE touched < ?
      AND NOT EXISTS (SELECT 1 FROM agenda WHERE about = talks.id AND ${UNSENT})`
    sql.run(`DELETE FROM agenda WHERE about IN (${old})`, talk)
    return sql.run(`DELETE FROM talks WHERE id IN (${old})`, talk)
  }

  const reminders = ({ endedReminder }: Cutoffs) =>
    sql.run(
      `DELETE FROM agenda WHERE NOT ${UNSENT} AND at < ? AND NOT EXISTS (SELECT 1 FROM cases WHERE id = agenda.about)
         AND NOT EXISTS (SELECT 1 FROM talks WHERE id = agenda.about)`,
      endedReminder,
    )

  const people = (limits: Cutoffs) =>
    sql
      .all(
        `SELECT person, seen FROM acquaintances AS known
         WHERE NOT EXISTS (SELECT 1 FROM cases WHERE owner = known.person)
           AND NOT EXISTS (SELECT 1 FROM agenda WHERE person = known.person AND ${UNSENT})`,
      )
      .filter(({ seen }) => isForgotten(String(seen), limits))
      .reduce((n, { person }) => n + sql.run('DELETE FROM acquaintances WHERE person = ?', String(person)), 0)

  return {
    forget: async limits => {
      const forgotten = sql.transaction(() =>
        isFirst(limits)
          ? {
              ...cases(limits),
              talk: talks(limits),
              urn: urns.forget(quarterOf(limits.urn)),
              endedReminder: reminders(limits),
              onceKey: sql.run('DELETE FROM once WHERE day < ?', limits.onceKey),
              acquaintance: people(limits),
              ...forgetCampaigns(sql, limits),
            }
          : 'again',
      )
      // Also for what people erased themselves since yesterday.
      if (forgotten !== 'again') sql.scrub()
      return forgotten
    },
  }
}

const keptCase = (row: Row): KeptCase => ({
  file: JSON.parse(String(row.body)) as Case,
  touched: String(row.touched),
})

const keptReminder = (row: Row): KeptReminder => ({
  at: String(row.at),
  about: String(row.about),
  state: String(row.state) as KeptReminder['state'],
})

const keptTalk = (row: Row): KeptTalk => ({ file: talkFile(row), touched: String(row.touched) })
