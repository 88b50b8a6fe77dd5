import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import protocolServer from '@vercel/cosmosdb-server'

export type Asked = {
  readonly method: string
  readonly path: string
  readonly sent: number
  readonly got: number
  readonly authorization: string
}
type Body = Readonly<Record<string, unknown>> & { readonly id: string }

const write = /^\/dbs\/([^/]+)\/colls\/([^/]+)\/docs(?:\/([^/]+))?$/

/**
 * A server that speaks the protocol of Cosmos DB, over TLS on loopback, in this process. It keeps a copy of every document,
 * so that a test can look without asking, and what was asked. It charges as Azure says it does. What it does not do (expiry, batches, replicas) is in
 * docs/store.md; the proxy in test/faults adds what goes wrong.
 */
export async function cosmosServer() {
  const documents = new Map<string, Body>()
  const asked: Asked[] = []
  const server = protocolServer.createHttpsServer({ keepAlive: true })
  const [handle] = server.listeners('request') as ((req: IncomingMessage, res: ServerResponse) => void)[]
  server.removeAllListeners('request')

  server.on('request', (req: IncomingMessage, res: ServerResponse) => {
    let sent = 0
    req.on('data', chunk => {
      sent += chunk.length
    })
    const end = res.end.bind(res)
    res.end = ((text: string) => {
      const path = new URL(req.url ?? '/', 'https://localhost').pathname.replace('//', '/')
      asked.push({
        method: `${req.method}${kindOf(req)}`,
        path,
        sent,
        got: text?.length ?? 0,
        authorization: req.headers.authorization ?? '',
      })
      copy(req, path, res.statusCode, text)
      res.setHeader('x-ms-request-charge', unitsOf(req, Math.max(sent, text?.length ?? 0)).toFixed(2))
      return end(text)
    }) as typeof res.end
    handle?.(req, res)
  })

  function copy(req: IncomingMessage, path: string, status: number, text: string) {
    const [, database, container, id] = write.exec(path) ?? []
    if (!container || status > 299 || kindOf(req) || req.method === 'GET') return
    if (req.method === 'DELETE') documents.delete(`${database}/${container}/${id}`)
    else {
      const { _etag, _rid, _self, _ts, ...body } = JSON.parse(text)
      documents.set(`${database}/${container}/${body.id}`, body)
    }
  }

  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    endpoint: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    /** All documents of a container as they lie there now. */
    all: <T>(database: string, container: string): T[] =>
      [...documents].filter(([path]) => path.startsWith(`${database}/${container}/`)).map(([, body]) => body as T),
    close: () =>
      new Promise<void>(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

export type CosmosServer = Awaited<ReturnType<typeof cosmosServer>>

/**
 * What Azure would charge, from Microsoft's published figures: a point read 1 RU at 1 KB and 10 at 100 KB, a new item 5.5 and 50, a
 * replacement twice a new one; straight lines between. A query that finds next to nothing 2.5.
 */
function unitsOf(req: IncomingMessage, bytes: number): number {
  if (kindOf(req) === ' plan') return 0
  if (kindOf(req)) return 2.5
  const between = (small: number, large: number) =>
    small + ((large - small) * Math.max(0, bytes - 1_000)) / (100_000 - 1_000)
  if (req.method === 'GET') return between(1, 10)
  return between(5.5, 50) * (req.method === 'PUT' ? 2 : 1)
}

const kindOf = ({ headers }: IncomingMessage): string => {
  if (headers['x-ms-cosmos-is-query-plan-request']) return ' plan'
  return headers['x-ms-documentdb-isquery'] ? ' query' : ''
}
