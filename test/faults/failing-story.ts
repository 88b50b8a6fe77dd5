import type { CosmosStore } from '#src/store/cosmos.ts'
import type { CosmosServer } from '../store/cosmos-server.ts'
import { freshDatabase, openCosmos } from '../store/cosmos-shelf.ts'
import type { Fault } from './cosmos-faults.ts'
import { type Call, cosmosProxy } from './cosmos-proxy.ts'
import { settled, start, story } from './story.ts'

/** A try is cut off early, so that a silence of the store does not make the tests long. */
const limits = { call: 1_400, attempt: 250 }

/** Tells whether the nth call of those that count goes wrong. */
export type At = (n: number) => boolean

/** What happens while calls go wrong, and what must be there when that is over, by what was answered. */
export type Tale<Shown> = {
  readonly tell: (store: CosmosStore) => Promise<Shown>
  readonly settled: (server: CosmosServer, database: string, fresh: CosmosStore, shown: Shown) => Promise<void>
}

type Calls = { readonly kinds: readonly Call['kind'][]; readonly at: At }

export const failingStory = (server: CosmosServer, fault: Fault, kinds: Calls['kinds'], at: At) =>
  failingTale(server, fault, { kinds, at }, { tell: story, settled })

/** The story with a fault at some of its calls, then a fresh instance without faults. Resolves to how many calls there were. */
export async function failingTale<T>(server: CosmosServer, fault: Fault, { kinds, at }: Calls, tale: Tale<T>) {
  const database = await freshDatabase(server)
  let calls = 0
  const proxy = await cosmosProxy(server.endpoint, ({ kind }) =>
    kinds.includes(kind) && at(calls++) ? fault : undefined,
  )
  const opening = { database, now: () => start, limits }
  const store = openCosmos({ ...opening, endpoint: proxy.endpoint })
  const shown = await tale.tell(store)
  await store.close()
  const fresh = openCosmos({ ...opening, endpoint: server.endpoint })
  await tale.settled(server, database, fresh, shown)
  await fresh.close()
  proxy.close()
  return calls
}
