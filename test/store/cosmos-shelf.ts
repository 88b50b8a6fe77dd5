import { type CosmosStore, cosmosStore } from '#src/store/cosmos.ts'
import { type Connection, connection } from '#src/store/cosmos-connect.ts'
import type { Counts } from '#src/store/cosmos-counts.ts'
import type { Folder } from '#src/store/cosmos-folder.ts'
import type { Limits } from '#src/store/cosmos-patience.ts'
import type { CosmosServer } from './cosmos-server.ts'
import type { Row, Shelf, Tables } from './shelf.ts'

type Opening = {
  endpoint: string
  database: string
  now?: () => number
  limits?: Limits
  onError?: (error: unknown) => void
  charged?: (operation: string, units: number) => void
}

/** The server takes any key, so this is no secret; its certificate is its own and has expired. */
export const place = (endpoint: string, database: string): Connection => ({
  endpoint,
  database,
  credential: { key: Buffer.from('no secret').toString('base64') },
  local: true,
  tls: { rejectUnauthorized: false },
})

/** Patient, unless a test is about waiting: a busy machine is no fault of the store. */
const patient: Limits = { call: 20_000, attempt: 10_000 }
const ignore = () => undefined

export const openCosmos = ({ endpoint, database, now = Date.now, ...rest }: Opening): CosmosStore =>
  cosmosStore({ ...place(endpoint, database), now, onError: ignore, limits: patient, ...rest })

let databases = 0

/** The name of an empty database that is ready for use. */
export async function freshDatabase({ endpoint }: { endpoint: string }): Promise<string> {
  const database = `trede-${++databases}`
  const { container, close } = connection({ ...place(endpoint, database), create: true })
  await container('folders')()
  await close()
  return database
}

/** Made when it is first used: the contracts want a shelf at once. */
export function cosmosShelf({ endpoint, ...server }: CosmosServer, now = Date.now): Shelf {
  const database = `trede-${++databases}`
  const opened: CosmosStore[] = []
  const another = () => {
    const store = cosmosStore({ ...place(endpoint, database), create: true, now, onError: ignore, limits: patient })
    opened.push(store)
    return store
  }
  return {
    store: another(),
    another,
    tables: () => cosmosTables(server, database),
    async close() {
      for (const each of opened) await each.close()
    },
  }
}

/** What lies in the documents, in rows as the tables of SQLite have them. What is still in an outbox counts: it is not lost. */
export function cosmosTables(server: Pick<CosmosServer, 'all'>, database: string): Tables {
  const folders = server.all<Folder>(database, 'folders')
  const counts = server.all<Counts>(database, 'counts')
  const by =
    (...columns: string[]) =>
    (a: Row, b: Row) =>
      columns.map(column => String(a[column]).localeCompare(String(b[column]))).find(order => order !== 0) ?? 0
  return {
    cases: folders
      .flatMap(({ cases }) => cases.map(({ file }) => ({ id: file.id, owner: file.owner, version: file.version })))
      .toSorted(by('id')),
    agenda: folders.flatMap(({ agenda }) => agenda.map(row => ({ mark: null, ...row }))).toSorted(by('id')),
    counts: counters(folders, counts).toSorted(by('unit', 'month', 'measure', 'value')),
    once: folders.flatMap(({ once }) => Object.entries(once).map(([key, { on }]) => ({ key, day: on }))),
    acquaintances: folders.flatMap(({ id, met }) => (met ? [{ person: id, seen: met.seen }] : [])),
  }
}

function counters(folders: readonly Folder[], counts: readonly Counts[]): Row[] {
  const brought = new Set(counts.flatMap(each => Object.keys(each.brought)))
  const waiting = folders.flatMap(({ outbox }) => outbox).filter(({ id }) => !brought.has(id))
  const all = new Map<string, Row & { n: number }>()
  const add = (row: { unit: string; month: string; measure: string; value: string; n: number }) => {
    const name = JSON.stringify([row.unit, row.month, row.measure, row.value])
    all.set(name, { ...row, n: row.n + (all.get(name)?.n ?? 0) })
  }
  for (const { unit, month, counters } of counts) for (const one of counters) add({ unit, month, ...one })
  for (const { unit, month, tallies } of waiting.flatMap(({ counted }) => counted ?? []))
    for (const tally of tallies) add({ unit, month, ...tally, n: 1 })
  return [...all.values()]
}
