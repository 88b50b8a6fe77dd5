import type { Reach, Reached } from '#src/campaign/reach.ts'
import type { Row, Sql } from './sql.ts'
import { goneIn } from './sqlite-acquaintances.ts'

export const sqliteReach = (sql: Sql): Reach => ({
  of: async persons =>
    new Map(
      sql
        .all(
          `SELECT asked.value AS person, known.address, known.lang, known.gone, out.person IS NOT NULL AS out
           FROM json_each(?) AS asked
           LEFT JOIN acquaintances AS known ON known.person = asked.value
           LEFT JOIN opt_outs AS out ON out.person = asked.value`,
          JSON.stringify(persons),
        )
        .map(row => [String(row.person), reached(row)]),
    ),
  lost: async (person, gone) => void sql.run('UPDATE acquaintances SET gone = ? WHERE person = ?', gone, person),
  optOut: async (person, on) =>
    void sql.run(
      on ? 'INSERT INTO opt_outs (person) VALUES (?) ON CONFLICT DO NOTHING' : 'DELETE FROM opt_outs WHERE person = ?',
      person,
    ),
  isOptedOut: async person => sql.all('SELECT 1 FROM opt_outs WHERE person = ?', person).length > 0,
})

const reached = ({ address, lang, gone, out }: Row): Reached => ({
  ...(address !== null && { address: JSON.parse(String(address)) }),
  lang: lang === 'en' ? 'en' : 'nl',
  optedOut: out === 1,
  ...goneIn(gone),
})
