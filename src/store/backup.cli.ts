import { backUp, putBack } from './sqlite-backup.ts'

const usage = `Usage:
  npm run backup -- TO             copies the store to the file TO, while the bot goes on
  npm run backup -- restore FROM   puts the backup FROM in the place of the store; stop the bot first
The store is TREDE_STORE, or .trede/trede.sqlite. Exit code 0: done, 1: not done, and nothing was changed.`

/** For the SQLite file; Cosmos DB makes its own backups (docs/operations.md). */
function main(args: readonly string[]): number {
  const store = process.env.TREDE_STORE || '.trede/trede.sqlite'
  const [first = '', from, ...more] = args
  if (!first || first.startsWith('-') || more.length > 0 || (first === 'restore') !== Boolean(from))
    return say(usage, 1)
  try {
    return from ? restored(from, store) : backedUp(store, first)
  } catch (error) {
    return say(error instanceof Error ? error.message : String(error), 1)
  }
}

function backedUp(store: string, to: string): number {
  backUp(store, to)
  return say(`${store} is backed up to ${to}. Whoever is erased from now on is still in it.`, 0)
}

function restored(from: string, store: string): number {
  const aside = putBack(from, store, new Date())
  return say(
    `${store} is now as it was in ${from}.${aside ? ` What was there is at ${aside}: remove it when all is well.` : ''}`,
    0,
  )
}

function say(sentence: string, code: number): number {
  process.stdout.write(`${sentence}\n`)
  return code
}

process.exitCode = main(process.argv.slice(2))
