import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Card } from '#cards/card.ts'

export type Attachment = { contentType: string; name?: string; contentUrl?: string; content: Record<string, unknown> }
export type Sent = {
  method: string
  path: string
  summary?: string
  card?: Card
  attachment?: Attachment
  id: string
}

/**
 * An HTTP status, or how the connection ends: `drop` after the message was taken, `hang` without ever an answer. `later`: 200, but
 * it takes a while.
 */
export type Answer = number | 'drop' | 'hang' | 'later'

/**
 * A stand-in for the Bot Connector on loopback: keeps what the bot sends; `answers` decides how it reacts. With the `port`
 * of one that was closed it is back again.
 */
export async function connector(answers: (sent: Sent) => Answer = () => 200, port = 0) {
  const sent: Sent[] = []
  const server = createServer(async (req, res) => {
    const chunks: Buffer[] = []
    for await (const chunk of req) chunks.push(chunk)
    const body = JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}')
    const one = {
      method: req.method ?? '',
      path: req.url ?? '',
      summary: body.summary,
      card: body.attachments?.[0]?.content,
      attachment: body.attachments?.[0],
      id: `m${sent.length + 1}`,
    }
    sent.push(one)
    const answer = answers(one)
    if (answer === 'hang') return
    if (answer === 'drop') return void req.socket.destroy()
    // Two statements: restify's own writeHead, which it gives to every response in the process, returns nothing.
    if (answer === 'later') await new Promise(resolve => setTimeout(resolve, 300))
    res.writeHead(answer === 'later' ? 200 : answer, { 'content-type': 'application/json' })
    res.end(JSON.stringify({ id: one.id }))
  })
  return { sent, server, url: await listening(server, port), close: () => closed(server) }
}

/** Does not keep the process alive by itself, so that a test that breaks off cannot hang the run. */
export const listening = (server: Server, port = 0) =>
  new Promise<string>(resolve => {
    server.unref()
    server.listen(port, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`))
  })

export const closed = (server: Server) =>
  new Promise<void>(resolve => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
