import { readFileSync } from 'node:fs'
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { Agent, createServer, request as secureRequest } from 'node:https'
import { createRequire } from 'node:module'
import type { AddressInfo, Socket } from 'node:net'
import type { Fault } from './cosmos-faults.ts'

/** What is asked of the server. `write` is about one document; the others are `read`, `query` and `other`. */
export type Call = {
  readonly kind: 'write' | 'read' | 'query' | 'other'
  readonly method: string
  readonly path: string
}

type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer }

const pem = (name: string) =>
  readFileSync(createRequire(import.meta.url).resolve(`@vercel/cosmosdb-server/${name}.pem`))

/**
 * Stands between the client of Cosmos DB and the server, and lets calls go wrong as `faultFor` says. It sees each call once,
 * in the order in which they come in.
 */
export async function cosmosProxy(target: string, faultFor: (call: Call) => Fault | undefined) {
  const agent = new Agent({ keepAlive: true, rejectUnauthorized: false })
  const versions = new Map<string, Answer[]>()
  const server = createServer(
    { key: pem('key'), cert: pem('cert') },
    (req, res) => void serve(req, res).catch(() => req.socket.destroy()),
  )

  async function serve(req: IncomingMessage, res: ServerResponse) {
    const body = await bytes(req)
    const call = callOf(req)
    const fault = faultFor(call)
    if (fault?.kind === 'hang' && fault.when === 'before') return
    if (fault?.kind === 'drop' && fault.when === 'before') return void req.socket.destroy()
    if (fault?.kind === 'status' && fault.when === 'before') return refuse(res, fault)
    if (fault?.kind === 'late') await new Promise(resolve => setTimeout(resolve, fault.millis))
    const answer = (fault?.kind === 'stale' && older(call)) || (await pass(req, body))
    remember(call, answer, fault)
    if (fault?.kind === 'hang') return
    if (fault?.kind === 'drop') return void req.socket.destroy()
    if (fault?.kind === 'status') return refuse(res, fault)
    const { connection: _, ...headers } = answer.headers
    // Two statements: restify, where it is loaded, gives every response of the process a writeHead that returns nothing.
    res.writeHead(answer.status, headers)
    res.end(answer.body)
  }

  const pass = (req: IncomingMessage, body: Buffer) =>
    new Promise<Answer>((resolve, reject) => {
      const to = new URL(req.url ?? '/', target)
      const out = secureRequest(
        to,
        { method: req.method, headers: { ...req.headers, host: to.host }, agent },
        async back => resolve({ status: back.statusCode ?? 0, headers: back.headers, body: await bytes(back) }),
      )
      out.on('error', reject)
      out.end(body)
    })

  function remember({ kind, path }: Call, answer: Answer, fault: Fault | undefined) {
    if (kind !== 'write' || answer.status > 201 || fault?.kind === 'stale') return
    const { id } = JSON.parse(answer.body.toString())
    const document = path.endsWith('/docs') ? `${path}/${id}` : path
    versions.set(document, [...(versions.get(document) ?? []), answer].slice(-2))
  }

  /** As a replica would answer that has not seen the last write. */
  function older({ kind, path }: Call): Answer | undefined {
    const headers = { 'content-type': 'application/json' }
    if (kind === 'query') return { status: 200, headers, body: Buffer.from('{"Documents":[],"_count":0}') }
    if (kind !== 'read') return undefined
    const [before, last] = versions.get(path) ?? []
    if (before && last) return { ...before, status: 200 }
    return { status: 404, headers, body: Buffer.from('{"code":"NotFound","message":""}') }
  }

  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => sockets.add(socket.once('close', () => sockets.delete(socket))))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    endpoint: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.close()
      for (const socket of sockets) socket.destroy()
      agent.destroy()
    },
  }
}

export type CosmosProxy = Awaited<ReturnType<typeof cosmosProxy>>

function refuse(res: ServerResponse, { status, headers }: Extract<Fault, { kind: 'status' }>) {
  res.writeHead(status, { 'content-type': 'application/json', ...headers })
  res.end(status === 500 ? '' : '{"code":"Fault","message":"made by the proxy"}')
}

async function bytes(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function callOf({ method = '', url = '/', headers }: IncomingMessage): Call {
  const path = new URL(url, 'https://localhost').pathname
  const kind =
    !path.includes('/docs') || headers['x-ms-cosmos-is-query-plan-request'] ? 'other' : kindOf(method, headers)
  return { kind, method, path }
}

function kindOf(method: string, headers: IncomingHttpHeaders): Call['kind'] {
  if (headers['x-ms-documentdb-isquery']) return 'query'
  return method === 'GET' ? 'read' : 'write'
}
