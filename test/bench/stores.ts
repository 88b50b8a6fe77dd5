import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sqliteStore } from '#src/store/sqlite.ts'
import type { Store } from '#src/store/store.ts'
import { cosmosServer } from '../store/cosmos-server.ts'
import { freshDatabase, openCosmos } from '../store/cosmos-shelf.ts'
import { aCase, change } from '../store/some-cases.ts'
import { median, quantile, table } from './figures.ts'

/**
 * One case after the other through the same port: found, and saved with its key and its dates. Cosmos DB is the protocol server in this very
 * process, so its row holds the work of both sides; beside SQLite it says only how much dearer the way over the network is.
 */
export async function stores(times: number) {
  const dir = mkdtempSync(join(tmpdir(), 'trede-bench-'))
  const server = await cosmosServer()
  const database = await freshDatabase(server)
  const rows = [
    ['', 'find ms', 'save ms', 'save p99 ms'],
    await measured('SQLite, a file, every save on disk', sqliteStore(join(dir, 'store.sqlite')), times),
    await measured('Cosmos DB, protocol server', openCosmos({ ...server, database }), Math.min(times, 500)),
  ]
  table(rows)
  await server.close()
  rmSync(dir, { recursive: true, force: true })
}

async function measured(name: string, store: Store, times: number): Promise<string[]> {
  const [finds, saves]: [number[], number[]] = [[], []]
  let file = aCase()
  for (let i = 0; i < times; i++) {
    const began = performance.now()
    await store.casebook.save(change(file))
    saves.push(performance.now() - began)
    const asked = performance.now()
    await store.casebook.find(file.owner, file.id)
    finds.push(performance.now() - asked)
    file = { ...file, version: file.version + 1 }
  }
  await store.close()
  return [name, median(finds).toFixed(3), median(saves).toFixed(3), quantile(saves, 0.99).toFixed(3)]
}
