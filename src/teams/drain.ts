import type { Server } from 'node:http'

const LONGEST = 10_000

/** No new connections; turns that run get their answer, idle connections end at once. Gives up after ten seconds. */
export async function drained(server: Server): Promise<void> {
  const closed = new Promise<void>(resolve => server.close(() => resolve()))
  server.closeIdleConnections()
  const idle = setInterval(() => server.closeIdleConnections(), 50)
  const timer = setTimeout(() => server.closeAllConnections(), LONGEST)
  await closed
  clearInterval(idle)
  clearTimeout(timer)
}
