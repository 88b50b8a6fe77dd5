import type { Acquaintance, Acquaintances } from '#src/people/people.ts'
import type { Row, Sql } from './sql.ts'

export const sqliteAcquaintances = (sql: Sql): Acquaintances => ({
  find: async person =>
    sql.all('SELECT address, lang, seen FROM acquaintances WHERE person = ?', person).map(acquaintance)[0],
  met: async (person, address, seen) =>
    void sql.run(
      `INSERT INTO acquaintances (person, address, seen) VALUES (?, ?, ?)
       ON CONFLICT DO UPDATE SET address = excluded.address, seen = excluded.seen
       WHERE address <> excluded.address OR seen <> excluded.seen`,
      person,
      JSON.stringify(address),
      seen,
    ),
  speaks: async (person, lang) => void sql.run('UPDATE acquaintances SET lang = ? WHERE person = ?', lang, person),
})

export const acquaintance = (row: Row): Acquaintance => ({
  address: JSON.parse(String(row.address)),
  seen: String(row.seen),
  ...((row.lang === 'nl' || row.lang === 'en') && { lang: row.lang }),
})
