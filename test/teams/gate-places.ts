import { randomUUID } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { loopbackCertificate } from './gate-certificate.ts'
import { published } from './gate-tokens.ts'

const certificate = once(async () => {
  const made = loopbackCertificate()
  setDefaultCACertificates([...getCACertificates('default'), made.cert])
  return made
})

/** The connector of Teams: keeps what the bot sends, and with which token. */
export async function secureConnector() {
  const { key, cert } = await certificate()
  const sent: { path: string; authorization?: string; body: Record<string, unknown> }[] = []
  let elsewhere: string | undefined
  const server = createSecureServer({ key, cert }, async (req, res) => {
    const body = JSON.parse(await text(req)) as Record<string, unknown>
    sent.push({ path: req.url ?? '', authorization: req.headers.authorization, body })
    if (elsewhere) res.setHeader('location', elsewhere)
    res.writeHead(elsewhere ? 307 : 200, { 'content-type': 'application/json' })
    res.end(JSON.stringify({ id: `m${sent.length}` }))
  })
  const redirect = (to: string | undefined) => {
    elsewhere = to
  }
  return { server, sent, redirect, url: `https://127.0.0.1:${await listening(server)}/` }
}

/** Where the channel publishes its keys; `fetches` counts how often they were asked for. */
export async function keyServer(keys: () => unknown = () => published, status = () => 200) {
  let fetches = 0
  const server = createServer((req, res) => {
    const isDescription = req.url === '/openid'
    if (!isDescription) fetches++
    const place = `http://${req.headers.host}/keys`
    res.writeHead(status(), { 'content-type': 'application/json' })
    res.end(JSON.stringify(isDescription ? { issuer: 'https://api.botframework.com', jwks_uri: place } : keys()))
  })
  return { server, fetches: () => fetches, url: `http://127.0.0.1:${await listening(server)}/openid` }
}

/**
 * The managed identity of an App Service: hands out tokens for the connector to who knows its header. One for the whole
 * process, because the library that asks looks for it once.
 */
export const identityServer = once(async () => {
  const [secret, bearer] = [randomUUID(), `token-${randomUUID()}`]
  const requests: URL[] = []
  const server = createServer((req, res) => {
    const known = req.headers['x-identity-header'] === secret
    requests.push(new URL(req.url ?? '', 'http://127.0.0.1'))
    const expires = Math.round(Date.now() / 1_000) + 24 * 60 * 60
    res.writeHead(known ? 200 : 401, { 'content-type': 'application/json' })
    res.end(JSON.stringify({ access_token: bearer, expires_on: String(expires), token_type: 'Bearer' }))
  })
  process.env.IDENTITY_ENDPOINT = `http://127.0.0.1:${await listening(server)}/msi/token`
  process.env.IDENTITY_HEADER = secret
  server.unref()
  return { bearer, requestsOf: (appId: string) => requests.filter(url => url.searchParams.get('client_id') === appId) }
})

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}

export const listening = (server: Server) =>
  new Promise<number>(resolve => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)))

export const closed = (server: Server) =>
  new Promise<void>(resolve => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
