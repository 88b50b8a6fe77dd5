import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { damageOf } from './sqlite-sound.ts'

/** Only for whoever runs the bot: a backup knows as much as the store. */
const OWN = 0o600

/**
 * Copies a store as one moment shows it, while the bot goes on. The copy is written anew row by row, so nothing of what was
 * erased is in it. It gets its name when it is whole, on the disk and checked.
 */
export function backUp(store: string, to: string): void {
  if (!existsSync(store)) throw new Error(`there is no store at ${store}`)
  if (existsSync(to)) throw new Error(`${to} is there already`)
  mkdirSync(dirname(to), { recursive: true })
  placed(to, half => {
    const db = new DatabaseSync(store, { readOnly: true, timeout: 5_000 })
    try {
      db.prepare('VACUUM INTO ?').run(half)
    } finally {
      db.close()
    }
  })
}

/**
 * Puts a backup in the place of the store and resolves to where the old one is now. Not while a bot has it open: that one would
 * go on in a file that is no longer there.
 */
export function putBack(backup: string, store: string, now: Date): string | undefined {
  if (!existsSync(backup)) throw new Error(`there is no backup at ${backup}`)
  const damage = damageOf(backup)
  if (damage) throw new Error(`${backup} cannot be used: ${damage}`)
  const aside = existsSync(store) ? `${store}.before-${now.toISOString().replaceAll(':', '')}` : undefined
  if (aside) {
    closeJournal(store)
    renameSync(store, aside)
  }
  try {
    placed(store, half => copyFileSync(backup, half))
  } catch (error) {
    if (aside) renameSync(aside, store)
    throw error
  }
  return aside
}

/** Half a file is never mistaken for a whole one: it is made under another name, checked, on the disk, and only then moved. */
function placed(to: string, make: (half: string) => void) {
  const half = `${to}.half`
  const clear = () => {
    for (const end of ['', '-wal', '-shm']) rmSync(`${half}${end}`, { force: true })
  }
  clear()
  try {
    make(half)
    const damage = damageOf(half)
    if (damage) throw new Error(`the copy is not sound: ${damage}`)
    chmodSync(half, OWN)
    synced(half)
    renameSync(half, to)
    synced(dirname(to))
  } finally {
    clear()
  }
}

/** A journal that stays behind would be taken for that of the backup. Only who is alone with the file can end it. */
function closeJournal(store: string) {
  try {
    const db = new DatabaseSync(store)
    try {
      if (db.prepare('PRAGMA journal_mode = DELETE').get()?.journal_mode !== 'delete') throw new Error('it is in use')
    } finally {
      db.close()
    }
  } catch (error) {
    // What is damaged has no journal that anybody could end; it goes aside with the file.
    if (!damageOf(store)) throw new Error(`the store ${store} is in use: stop the bot first`, { cause: error })
    for (const end of ['-wal', '-shm'])
      if (existsSync(`${store}${end}`)) renameSync(`${store}${end}`, `${store}.damaged${end}`)
  }
}

function synced(path: string) {
  const file = openSync(path, 'r')
  fsyncSync(file)
  closeSync(file)
}
