import type { Count, Counters } from '#src/report/counters.ts'
import type { Published, Release, Releases } from '#src/report/release.ts'
import type { Row, Sql } from './sql.ts'

export const sqliteCounters = (sql: Sql): Counters => ({
  months: async () => sql.all('SELECT DISTINCT month FROM counts ORDER BY month').map(({ month }) => String(month)),
  counted: async months =>
    sql
      .all(
        'SELECT unit, month, measure, value, n FROM counts WHERE month IN (SELECT value FROM json_each(?))',
        JSON.stringify(months),
      )
      .map(countOf),
})

const countOf = ({ unit, month, measure, value, n }: Row): Count => ({
  unit: String(unit),
  month: String(month),
  measure: String(measure),
  value: String(value),
  n: Number(n),
})

export const sqliteReleases = (sql: Sql): Releases => ({
  keep: async ({ basis, ...body }) => {
    sql.run(
      'INSERT INTO releases (period, body, basis) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
      body.period,
      JSON.stringify(body),
      basis ? JSON.stringify(basis) : null,
    )
    return sql.all('SELECT body, basis FROM releases WHERE period = ?', body.period).map(releaseOf)[0] ?? body
  },
  all: async () => sql.all('SELECT body, basis FROM releases ORDER BY period').map(releaseOf),
  published: async () =>
    sql.all('SELECT body FROM releases ORDER BY period').map(({ body }): Published => JSON.parse(String(body))),
  threshold: async (month, k) => {
    sql.run(
      'INSERT INTO thresholds (month, k) VALUES (?, ?) ON CONFLICT DO UPDATE SET k = max(k, excluded.k)',
      month,
      k,
    )
    return Number(sql.all('SELECT k FROM thresholds WHERE month = ?', month)[0]?.k ?? k)
  },
})

const releaseOf = ({ body, basis }: Row): Release => ({
  ...JSON.parse(String(body)),
  ...(basis !== null && { basis: JSON.parse(String(basis)) }),
})
