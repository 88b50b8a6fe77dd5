import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { sqliteStore } from '#src/store/sqlite.ts'
import type { Store } from '#src/store/store.ts'

export type Row = Record<string, string | number | null>
export type Tables = Record<string, Row[]>

/** A store to test, with a look behind it that the bot itself does not have. */
export type Shelf = {
  store: Store
  /** The same store through another connection, as a second process has it. */
  another(): Store
  /** All rows of all tables, by table. */
  tables(): Tables
  close(): Promise<void>
}

const tableNames = ['cases', 'agenda', 'counts', 'once', 'acquaintances', 'audit']
let shelves = 0

function shelf(path: string, remove: () => void): Shelf {
  const opened = [sqliteStore(path)]
  const [store] = opened as [Store]
  return {
    store,
    another() {
      const other = sqliteStore(path)
      opened.push(other)
      return other
    },
    tables: () => tablesOf(path),
    async close() {
      for (const each of opened) await each.close().catch(() => undefined)
      remove()
    },
  }
}

export function tablesOf(path: string): Tables {
  const db = new DatabaseSync(path)
  const all = tableNames.map(name => [name, db.prepare(`SELECT * FROM ${name}`).all() as Row[]] as const)
  db.close()
  return Object.fromEntries(all)
}

export function onFile(): Shelf & { path: string; folder: string } {
  const { folder, path, remove } = emptyFile()
  return { ...shelf(path, remove), path, folder }
}

export function emptyFile() {
  const folder = mkdtempSync(join(tmpdir(), 'trede-'))
  return { folder, path: join(folder, 'trede.sqlite'), remove: () => rmSync(folder, { recursive: true }) }
}

/** In memory under a name, so that it can be looked into. */
export const inMemory = (): Shelf => shelf(`file:shelf${++shelves}?mode=memory&cache=shared`, () => undefined)
