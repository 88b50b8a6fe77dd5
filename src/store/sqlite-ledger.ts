import { type Counted, type Ledger, type Recipient, type Settled, type State, totalsOf } from '#src/campaign/ledger.ts'
import type { Row, Sql } from './sql.ts'
import { type Change, changeOf, json, rowOf, shifted } from './sqlite-ledger-rows.ts'

const PAGE = 500

/** The ledger of campaigns: a row per recipient, and totals that move in the same transaction. `today` dates a book, for retention. */
export function sqliteLedger(sql: Sql, today: () => string): Ledger {
  /** Changes those of these rows of which `decide` says so, and the totals with them. */
  const change = (book: string, persons: readonly string[], decide: (row: Row) => Change | undefined): string[] =>
    sql.transaction(() => {
      const rows = sql.all(
        'SELECT * FROM ledger WHERE book = ? AND person IN (SELECT value FROM json_each(?))',
        book,
        json(persons),
      )
      const changes = rows.flatMap(row => {
        const change = decide(row)
        return change ? [{ row, change }] : []
      })
      for (const { row, change } of changes)
        sql.run(
          `UPDATE ledger SET state = ?, reason = ?, activity = ?, attempts = ?, read = ?, holder = ?, until = ?
           WHERE book = ? AND person = ?`,
          ...changeOf(row, change),
          book,
          String(row.person),
        )
      shifted(sql, book, changes)
      return changes.map(({ row }) => String(row.person))
    })

  const settled = (ended: readonly Settled[], may: (row: Row) => boolean) => {
    const byPerson = new Map(ended.map(one => [one.person, one]))
    return (row: Row): Change | undefined => {
      const one = byPerson.get(String(row.person))
      return one && may(row)
        ? { state: one.state, reason: one.reason ?? '', ...(one.activity && { activity: one.activity }) }
        : undefined
    }
  }

  const insert = (book: string, recipients: readonly Recipient[]) =>
    sql.transaction(() => {
      let n = 0
      for (const { person, zone, activity = '' } of recipients)
        n += sql.run(
          'INSERT INTO ledger (book, person, zone, activity) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
          book,
          person,
          zone,
          activity,
        )
      shifted(sql, book, [], n)
    })

  async function* pages(book: string, states: readonly State[]) {
    for (let after = ''; ; ) {
      const rows = sql.all(
        `SELECT * FROM ledger WHERE book = ? AND person > ? AND state IN (SELECT value FROM json_each(?))
         ORDER BY person LIMIT ${PAGE}`,
        book,
        after,
        json(states),
      )
      if (rows.length > 0) yield rows.map(rowOf)
      if (rows.length < PAGE) return
      after = String(rows.at(-1)?.person)
    }
  }

  const reopened: Change = { state: 'open', reason: '', attempts: 0, holder: '', until: '' }

  return {
    begin: async book =>
      void sql.run('INSERT INTO books (book, day) VALUES (?, ?) ON CONFLICT DO NOTHING', book, today()),
    /** In parts, so that nobody waits for all of them. */
    async add(book, recipients) {
      for (let from = 0; from < recipients.length; from += PAGE) {
        insert(book, recipients.slice(from, from + PAGE))
        await new Promise(resolve => setImmediate(resolve))
      }
    },
    drop: async book =>
      sql.transaction(() => {
        for (const table of ['ledger', 'ledger_totals', 'books']) sql.run(`DELETE FROM ${table} WHERE book = ?`, book)
      }),
    candidates: async (book, zones, limit) =>
      zones
        .flatMap(zone =>
          sql.all(`SELECT * FROM ledger WHERE book = ? AND state = 'open' AND zone = ? LIMIT ?`, book, zone, limit),
        )
        .slice(0, limit)
        .map(rowOf),
    intend: async (book, persons, { holder, until }) =>
      new Set(
        change(book, persons, row =>
          row.state === 'open'
            ? { state: 'onderweg', reason: '', attempts: Number(row.attempts) + 1, holder, until }
            : undefined,
        ),
      ),
    settle: async (book, holder, ended) => {
      const isHeld = (row: Row) => row.holder === holder && (row.state === 'onderweg' || row.state === 'onbekend')
      change(
        book,
        ended.map(({ person }) => person),
        settled(ended, isHeld),
      )
    },
    skip: async (book, ended) => {
      change(
        book,
        ended.map(({ person }) => person),
        settled(ended, row => row.state === 'open'),
      )
    },
    abandon: async (book, now) => {
      const dead = sql.all(
        `SELECT person FROM ledger WHERE book = ? AND state = 'onderweg' AND until <= ? LIMIT ${PAGE}`,
        book,
        now,
      )
      const persons = dead.map(({ person }) => String(person))
      return change(book, persons, row =>
        row.state === 'onderweg' && String(row.until) <= now
          ? { state: 'onbekend', reason: 'proces_gestopt' }
          : undefined,
      ).length
    },
    reopen: async (book, states, persons) => {
      const isOne = (row: Row) => states.some(state => state === row.state)
      if (persons) return change(book, persons, row => (isOne(row) ? reopened : undefined)).length
      let n = 0
      for await (const page of pages(book, states))
        n += change(
          book,
          page.map(({ person }) => person),
          row => (isOne(row) ? reopened : undefined),
        ).length
      return n
    },
    read: async (book, person) => {
      const [row] = sql.all('SELECT read FROM ledger WHERE book = ? AND person = ?', book, person)
      if (row?.read === 0) change(book, [person], row => (row.read === 0 ? { read: 1 } : undefined))
      return row !== undefined
    },
    totals: async book =>
      totalsOf(
        sql
          .all('SELECT state, reason, n FROM ledger_totals WHERE book = ?', book)
          .map(({ state, reason, n }) => ({ state, reason, n }) as Counted),
      ),
    /** From one zone to the next by the index, because there are few zones and many rows. */
    openZones: async book => {
      const zones: string[] = []
      for (let zone: unknown = ''; typeof zone === 'string'; ) {
        const [next] = sql.all(
          `SELECT min(zone) AS zone FROM ledger WHERE book = ? AND state = 'open' AND zone > ?`,
          book,
          zone,
        )
        zone = next?.zone
        if (typeof zone === 'string') zones.push(zone)
      }
      return zones
    },
    rows: pages,
    among: async (books, persons, states) =>
      new Map(
        sql
          .all(
            `SELECT person, count(*) AS n FROM ledger
             WHERE book IN (SELECT value FROM json_each(?)) AND person IN (SELECT value FROM json_each(?))
               AND state IN (SELECT value FROM json_each(?)) GROUP BY person`,
            json(books),
            json(persons),
            json(states),
          )
          .map(({ person, n }) => [String(person), Number(n)]),
      ),
    fold: async book => void sql.run('DELETE FROM ledger WHERE book = ?', book),
  }
}
