import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

export const tenant = '11111111-1111-4111-8111-111111111111'
export const id = (n: number) => `aaaaaaaa-0000-4000-8000-${String(n).padStart(12, '0')}`
export const personOf = (n: number) => `${tenant}:${id(n)}`

export type Account = {
  id: string
  manager?: string
  groups?: readonly string[]
  [attribute: string]: unknown
}

/** What the stand-in does instead of answering, for a request it likes: a status with headers, a body, silence. */
export type Trick =
  | { status: number; headers?: Record<string, string> }
  | { body: string }
  | { json: object }
  | 'hang'
  | 'drop'
  | undefined

type Setup = {
  accounts?: readonly Account[]
  trick?: (path: string, count: number) => Trick
  latency?: number
  pageSize?: number
  /** Devices and contacts that stand among the people. */
  others?: readonly object[]
}

const user = '#microsoft.graph.user'

/** Microsoft Graph on loopback: the six questions Trede asks and no other, over people it is given. */
export async function graphStandIn({ accounts = [], trick, latency = 0, pageSize = 2, others = [] }: Setup = {}) {
  const asked: { method: string; path: string; token: string; body: string }[] = []
  const now = { inside: 0, most: 0 }

  const find = (id: string) => accounts.find(account => account.id === id)
  const select = ({ groups: _g, manager: _m, ...account }: Account, url: URL) => {
    const wanted = url.searchParams.get('$select')?.split(',') ?? []
    return Object.fromEntries(wanted.flatMap(name => (name in account ? [[name, account[name]]] : [])))
  }
  const page = (rows: readonly object[], url: URL) => {
    const skip = Number(url.searchParams.get('$skiptoken') ?? 0)
    const next = new URL(url)
    next.searchParams.set('$skiptoken', String(skip + pageSize))
    return {
      value: rows.slice(skip, skip + pageSize),
      ...(rows.length > skip + pageSize && { '@odata.nextLink': next.href }),
    }
  }

  function answer(url: URL, body: string): object | undefined {
    const [kind, id = '', relation] = decodeURIComponent(url.pathname).replace('/v1.0/', '').split('/')
    if (kind === 'groups' && relation === 'transitiveMembers')
      return page([...accounts.filter(one => one.groups?.includes(id)).map(one => ({ '@odata.type': user, id: one.id })), ...others], url) // biome-ignore format: one list
    if (kind === 'users' && id === '') {
      const expands = url.searchParams.get('$expand') === 'manager($select=id)'
      const rows = accounts.map(one => ({
        ...select(one, url),
        ...(expands && one.manager && { manager: { '@odata.type': user, id: one.manager } }),
      }))
      return page(rows, url)
    }
    const account = find(id)
    if (kind !== 'users' || !account) return undefined
    if (relation === undefined) return select(account, url)
    if (relation === 'manager') return account.manager ? { '@odata.type': user, id: account.manager } : undefined
    if (relation === 'directReports')
      return page([...accounts.filter(one => one.manager === id).map(one => ({ '@odata.type': user, id: one.id })), ...others], url) // biome-ignore format: one list
    const { groupIds } = JSON.parse(body) as { groupIds: string[] }
    return relation === 'checkMemberGroups'
      ? { value: groupIds.filter(group => account.groups?.includes(group)) }
      : undefined
  }

  async function serve(url: URL, body: string, count: number, res: ServerResponse) {
    const what = trick?.(decodeURIComponent(url.pathname + url.search), count)
    if (latency) await sleep(latency)
    if (what === 'hang') return
    if (what === 'drop') return void res.destroy()
    if (what && 'status' in what) {
      res.writeHead(what.status, what.headers)
      return void res.end('{"error":{"message":"Noor Bakker"}}')
    }
    const json = what && 'json' in what ? what.json : answer(url, body)
    res.statusCode = json || what ? 200 : 404
    res.setHeader('content-type', 'application/json')
    res.end(what && 'body' in what ? what.body : JSON.stringify(json ?? { error: {} }))
  }

  const server = createServer(async (req, res) => {
    const chunks: Buffer[] = []
    for await (const chunk of req) chunks.push(chunk)
    const body = Buffer.concat(chunks).toString()
    now.most = Math.max(now.most, ++now.inside)
    res.once('close', () => void now.inside--)
    const url = new URL(req.url ?? '', `http://${req.headers.host}`)
    const path = decodeURIComponent(url.pathname + url.search)
    asked.push({ method: req.method ?? '', path, token: req.headers.authorization ?? '', body })
    await serve(url, body, asked.filter(one => one.path === path).length, res)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    asked,
    origin,
    base: `${origin}/v1.0`,
    mostAtOnce: () => now.most,
    async stop() {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}
