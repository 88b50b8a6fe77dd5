/**
 * The tables, as steps that are never edited once released. `counts` knows no person and no case; `once` keeps only that
 * an effect happened (a hash), not what it was.
 */
export const migrations: readonly string[] = [
  `CREATE TABLE cases (id TEXT PRIMARY KEY, owner TEXT NOT NULL, version INTEGER NOT NULL, body TEXT NOT NULL) STRICT, WITHOUT ROWID;
   CREATE INDEX cases_of_owner ON cases (owner);
   CREATE TABLE agenda (
     id TEXT PRIMARY KEY, at TEXT NOT NULL, kind TEXT NOT NULL, person TEXT NOT NULL, about TEXT NOT NULL,
     state TEXT NOT NULL DEFAULT 'open', holder TEXT NOT NULL DEFAULT '', until TEXT NOT NULL DEFAULT '',
     attempts INTEGER NOT NULL DEFAULT 0
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX agenda_by_moment ON agenda (state, at);
   CREATE INDEX agenda_by_subject ON agenda (about);
   CREATE TABLE counts (
     unit TEXT NOT NULL, month TEXT NOT NULL, measure TEXT NOT NULL, value TEXT NOT NULL, n INTEGER NOT NULL,
     PRIMARY KEY (unit, month, measure, value)
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE once (key TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
   CREATE TABLE acquaintances (person TEXT PRIMARY KEY, address TEXT NOT NULL, lang TEXT) STRICT, WITHOUT ROWID`,

  // What forgets must know how old things are; what was there before counts as new today (src/privacy/retention.ts).
  `ALTER TABLE cases ADD COLUMN touched TEXT NOT NULL DEFAULT '';
   ALTER TABLE once ADD COLUMN day TEXT NOT NULL DEFAULT '';
   ALTER TABLE acquaintances ADD COLUMN seen TEXT NOT NULL DEFAULT '';
   UPDATE cases SET touched = date('now');
   UPDATE once SET day = date('now');
   UPDATE acquaintances SET seen = strftime('%Y-%m', 'now');
   CREATE INDEX agenda_of_person ON agenda (person);
   CREATE TABLE audit (seq INTEGER PRIMARY KEY, at TEXT NOT NULL, actor TEXT NOT NULL, kind TEXT NOT NULL, mac TEXT NOT NULL) STRICT;
   CREATE INDEX audit_of_actor ON audit (actor);
   CREATE TABLE audit_marks (name TEXT PRIMARY KEY, seq INTEGER NOT NULL, mac TEXT NOT NULL, seal TEXT NOT NULL) STRICT, WITHOUT ROWID`,

  // A talk is of two people; all but who they are is closed (src/p-gesprek/talkbook.ts). Its dates stand in the agenda.
  `CREATE TABLE talks (
     id TEXT PRIMARY KEY, employee TEXT NOT NULL, leader TEXT NOT NULL, version INTEGER NOT NULL, box TEXT NOT NULL, touched TEXT NOT NULL
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX talks_of_employee ON talks (employee);
   CREATE INDEX talks_of_leader ON talks (leader)`,

  // Figures as they were made once (src/report/release.ts), and the threshold that held in a month.
  `CREATE TABLE releases (period TEXT PRIMARY KEY, body TEXT NOT NULL, basis TEXT) STRICT, WITHOUT ROWID;
   CREATE TABLE thresholds (month TEXT PRIMARY KEY, k INTEGER NOT NULL) STRICT, WITHOUT ROWID`,

  // A case that is offered to another leidinggevende is found by the name of its code (A10).
  `CREATE INDEX cases_by_offer ON cases (json_extract(body, '$.offered.name'))`,
  // Campaigns. `ledger_totals` moves along with every row, so that watching 180,000 rows costs nothing; rows go, totals stay.
  `CREATE TABLE campaigns (
     id TEXT PRIMARY KEY, version INTEGER NOT NULL, phase TEXT NOT NULL, touched TEXT NOT NULL, body TEXT NOT NULL
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE books (book TEXT PRIMARY KEY, day TEXT NOT NULL) STRICT, WITHOUT ROWID;
   CREATE TABLE ledger (
     book TEXT NOT NULL, person TEXT NOT NULL, zone TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'open', reason TEXT NOT NULL DEFAULT '',
     activity TEXT NOT NULL DEFAULT '', attempts INTEGER NOT NULL DEFAULT 0, read INTEGER NOT NULL DEFAULT 0,
     holder TEXT NOT NULL DEFAULT '', until TEXT NOT NULL DEFAULT '', PRIMARY KEY (book, person)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX ledger_open ON ledger (book, zone, person) WHERE state = 'open';
   CREATE INDEX ledger_underway ON ledger (book, until) WHERE state = 'onderweg';
   CREATE INDEX ledger_of_person ON ledger (person);
   CREATE TABLE ledger_totals (
     book TEXT NOT NULL, state TEXT NOT NULL, reason TEXT NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (book, state, reason)
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE opt_outs (person TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
   CREATE TABLE switches (name TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
   CREATE TABLE senders (holder TEXT PRIMARY KEY, until INTEGER NOT NULL, held INTEGER NOT NULL) STRICT, WITHOUT ROWID`,

  // Why nothing gets through to somebody (src/people/people.ts), until they are here again.
  `ALTER TABLE acquaintances ADD COLUMN gone TEXT NOT NULL DEFAULT ''`,
]
