import { type Acquaintance, type Acquaintances, type Gone, goings } from '#src/people/people.ts'
import type { Row, Sql } from './sql.ts'

export const sqliteAcquaintances = (sql: Sql): Acquaintances => ({
  find: async person =>
    sql.all('SELECT address, lang, seen, gone FROM acquaintances WHERE person = ?', person).map(acquaintance)[0],
  met: async (person, address, seen) =>
    void sql.run(
      `INSERT INTO acquaintances (person, address, seen) VALUES (?, ?, ?)
       ON CONFLICT DO UPDATE SET address = excluded.address, seen = excluded.seen, gone = ''
       WHERE address <> excluded.address OR seen <> excluded.seen OR gone <> ''`,
      person,
      JSON.stringify(address),
      seen,
    ),
  speaks: async (person, lang) => void sql.run('UPDATE acquaintances SET lang = ? WHERE person = ?', lang, person),
})

export const goneIn = (gone: unknown): { gone?: Gone } => {
  const why = goings.find(one => one === gone)
  return why ? { gone: why } : {}
}

export const acquaintance = (row: Row): Acquaintance => ({
  address: JSON.parse(String(row.address)),
  seen: String(row.seen),
  ...goneIn(row.gone),
  ...((row.lang === 'nl' || row.lang === 'en') && { lang: row.lang }),
})
