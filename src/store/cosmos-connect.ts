import { Agent, type AgentOptions } from 'node:https'
import type { Container, ContainerRequest, CosmosClient, CosmosClientOptions } from '@azure/cosmos'

export type Credential = NonNullable<CosmosClientOptions['aadCredentials']>

export type Connection = {
  readonly endpoint: string
  readonly database: string
  /** A managed identity in production; a key only for a server on one's own machine. */
  readonly credential: Credential | { readonly key: string }
  /** A server on one's own machine, which calls itself by another name than we do. */
  readonly local?: boolean
  /** Makes the database and the containers first. In production the deployment does, for our identity may not. */
  readonly create?: boolean
  readonly tls?: AgentOptions
}

/** As the deployment makes them. Only moments are indexed: everything else is found by its name. */
export const containers = {
  folders: {
    partitionKey: { paths: ['/id'] },
    defaultTtl: -1,
    indexingPolicy: indexed('/wake/?', '/first/?', '/ages/*', '/parties/[]/?'),
  },
  nameplates: { partitionKey: { paths: ['/id'] }, indexingPolicy: indexed() },
  audit: { partitionKey: { paths: ['/id'] }, indexingPolicy: indexed('/actors/[]/?') },
  counts: { partitionKey: { paths: ['/id'] }, indexingPolicy: indexed() },
  urns: { partitionKey: { paths: ['/id'] }, indexingPolicy: indexed('/period/?') },
  releases: { partitionKey: { paths: ['/id'] }, indexingPolicy: indexed() },
  campaigns: { partitionKey: { paths: ['/id'] }, indexingPolicy: indexed('/touched/?', '/underway/?') },
  talklists: { partitionKey: { paths: ['/id'] }, indexingPolicy: indexed('/oldest/?') },
  ledger: { partitionKey: { paths: ['/id'] }, indexingPolicy: indexed('/book/?', '/touched/?', '/day/?') },
} satisfies Record<string, Omit<ContainerRequest, 'id'>>

export type ContainerName = keyof typeof containers

function indexed(...paths: string[]) {
  return { includedPaths: paths.map(path => ({ path })), excludedPaths: [{ path: '/*' }] }
}

/** Milliseconds for what has no shorter deadline of its own. */
const REQUEST = 10_000

/** Loads the SDK (0.3 s, 35 MB) and connects in the background; who needs a container before that waits for it. */
export function connection(to: Connection) {
  const agent = new Agent({ keepAlive: true, ...to.tls })
  const client = clientOf(to, agent)
  const database = client.then(client => (to.create ? created(client, to.database) : client.database(to.database)))
  database.catch(() => undefined)

  return {
    container: (name: ContainerName) => async (): Promise<Container> => (await database).container(name),
    async close() {
      await client.then(client => client.dispose()).catch(() => undefined)
      agent.destroy()
    },
  }
}

/** Without the retries of the SDK: they know no deadline, and not what it is that we write. */
async function clientOf({ endpoint, credential, local }: Connection, agent: Agent): Promise<CosmosClient> {
  const { CosmosClient } = await import('@azure/cosmos')
  return new CosmosClient({
    endpoint,
    agent,
    ...('key' in credential ? credential : { aadCredentials: credential }),
    connectionPolicy: { enableEndpointDiscovery: !local, requestTimeout: REQUEST, retryOptions: noRetries },
  })
}

const noRetries = { maxRetryAttemptCount: 0, fixedRetryIntervalInMilliseconds: 0, maxWaitTimeInSeconds: 0 }

async function created(client: CosmosClient, id: string) {
  await client.databases.create({ id }).catch(unlessThere)
  const database = client.database(id)
  for (const [id, definition] of Object.entries(containers))
    await database.containers.create({ id, ...definition }).catch(unlessThere)
  return database
}

function unlessThere(fault: { code?: unknown }) {
  if (fault.code !== 409) throw fault
}
