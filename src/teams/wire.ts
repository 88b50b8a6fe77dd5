import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** How long a client may take to say what it wants, in milliseconds: its headers, and then its body. */
const PATIENCE = 10_000
/** A handful carry all of Teams; what comes beyond these is not taken. */
const CONNECTIONS = 2_000

/**
 * Against who holds connections without using them. Node looks at its own limits every thirty seconds only, so here each connection
 * has its moment. Nothing is upgraded: a connection that was would have no limit at all, and would keep the process from stopping.
 */
export function guardWire(server: Server, patience = PATIENCE) {
  Object.assign(server, {
    headersTimeout: patience,
    requestTimeout: 3 * patience,
    // Longer than a proxy keeps a connection: one that we close just when it is used again would cost a message.
    keepAliveTimeout: 6.5 * patience,
    maxConnections: CONNECTIONS,
  })
  server.removeAllListeners('upgrade')
  const timers = new WeakMap<Socket, NodeJS.Timeout>()

  const within = (socket: Socket, isDone: () => boolean) => {
    clearTimeout(timers.get(socket))
    if (socket.destroyed) return
    timers.set(socket, setTimeout(() => isDone() || socket.destroy(), patience).unref())
  }

  server.on('connection', (socket: Socket) => {
    within(socket, () => false)
    socket.once('close', () => clearTimeout(timers.get(socket)))
  })
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const { socket } = request
    within(socket, () => request.complete)
    response.once('close', () => {
      const heard = socket.bytesRead
      // Idle is for keepAliveTimeout; half a next request is for us.
      const isIdle = (): boolean => {
        if (socket.bytesRead === heard) within(socket, isIdle)
        return socket.bytesRead === heard
      }
      within(socket, isIdle)
    })
  })
}
