import { existsSync, statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { migrations } from './sqlite-schema.ts'

/**
 * What keeps a SQLite file from being used, or undefined. It is opened for reading only, so a damaged file stays as it was found:
 * somebody may still get something out of it, and a bot that writes on would make it worse.
 */
export function damageOf(path: string): string | undefined {
  if (!existsSync(path) || statSync(path).size === 0) return undefined
  try {
    const db = new DatabaseSync(path, { readOnly: true, timeout: 5_000 })
    try {
      const found = db.prepare('PRAGMA quick_check(1)').get()?.quick_check
      if (found !== 'ok') return String(found).replaceAll('\n', ' ')
      const step = Number(db.prepare('PRAGMA user_version').get()?.user_version)
      return step > migrations.length ? `it was written by a newer Trede (step ${step})` : undefined
    } finally {
      db.close()
    }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
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
