import { mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Config, ConfigError } from './config.ts'
import { fileDirectory } from './people/directory.ts'
import { entraDirectory } from './people/entra.ts'
import { fileNames, type Names } from './people/names.ts'
import type { Directory, Everybody, Staff } from './people/people.ts'
import { faultOf, type Log } from './privacy/log.ts'
import { measuring } from './privacy/measures.ts'
import { cosmosStore } from './store/cosmos.ts'
import { sqliteStore } from './store/sqlite.ts'
import type { Store } from './store/store.ts'

/** The store that the settings name, for the bot and for commands beside it. */
export const openStore = async (config: Config, now: () => number, log: Log): Promise<Store> =>
  config.cosmos
    ? cosmosStore({ ...config.cosmos, ...(await beside(config.appId, now, log)) })
    : fromSetting('TREDE_STORE', () => sqliteStore(placeFor(config.store), now))

type People = Directory & Staff & Partial<Everybody> & { names: Names }

/** Who is who, as the settings say. */
export const openDirectory = ({ graph, people, appId, tenantId }: Config): Promise<People> =>
  graph
    ? fromSetting('TREDE_GRAPH', () => entraDirectory(appId, tenantId, json(graph)))
    : fromSetting('TREDE_PEOPLE', () => {
        const data = people ? json(people) : []
        return { ...fileDirectory(data), names: fileNames(data) }
      })

/** What stands in a JSON file. */
export const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

/** The same path, with its folder made. */
export function placeFor(path: string): string {
  mkdirSync(dirname(path), { recursive: true })
  return path
}

/** What a setting leads to; when that cannot be had, the setting is named. */
export async function fromSetting<T>(setting: string, made: () => T | Promise<T>): Promise<T> {
  try {
    return await made()
  } catch (error) {
    throw new ConfigError([`${setting}: ${error instanceof Error ? error.message : String(error)}`])
  }
}

/** Cosmos DB is opened with the bot's own managed identity; there is no key. Its package is loaded only when it is chosen. */
async function beside(clientId: string, now: () => number, log: Log) {
  const { ManagedIdentityCredential } = await import('@azure/identity')
  return {
    credential: new ManagedIdentityCredential({ clientId }),
    now,
    onError: (error: unknown) => log('store.late', faultOf(error)),
    charged: measuring().charge,
  }
}
