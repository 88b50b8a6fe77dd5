import { existsSync, statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { migrations } from './sqlite-schema.ts'

/** SQLITE_READONLY_ROLLBACK: a process died while it wrote, and its journal must be rolled back before anybody reads. */
const ROLLBACK = 776

/**
 * What keeps a SQLite file from being used, or undefined. It is opened for reading only, so a damaged file stays as it was found:
 * somebody may still get something out of it, and a bot that writes on would make it worse. Only what a process that was killed began
 * to write is undone, as the journal beside the file says.
 */
export function damageOf(path: string): string | undefined {
  if (!existsSync(path) || statSync(path).size === 0) return undefined
  try {
    try {
      return faultIn(path, true)
    } catch (error) {
      if ((error as { errcode?: unknown }).errcode !== ROLLBACK) throw error
      return faultIn(path, false)
    }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function faultIn(path: string, readOnly: boolean): string | undefined {
  const db = new DatabaseSync(path, { readOnly, timeout: 5_000 })
  try {
    const found = db.prepare('PRAGMA quick_check(1)').get()?.quick_check
    if (found !== 'ok') return String(found).replaceAll('\n', ' ')
    const step = Number(db.prepare('PRAGMA user_version').get()?.user_version)
    return step > migrations.length ? `it was written by a newer Trede (step ${step})` : undefined
  } finally {
    db.close()
  }
}

/** Refuses a file that is not sound, in words for the one who starts the bot. */
export function soundFile(path: string): string {
  const damage = damageOf(path)
  if (!damage) return path
  throw new Error(
    `the store ${path} cannot be used: ${damage}. It was left as it is; see “Put a backup back” in docs/operations.md`,
  )
}
