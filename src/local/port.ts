import { createServer } from 'node:net'

/** The port that a setting asks for. `room` is how many ports must fit from there. Throws a sentence when it is not a port. */
export function readPort(name: string, value: string | undefined, fallback: number, room = 1): number {
  if (!value) return fallback
  const port = /^\d{1,5}$/.test(value) ? Number(value) : 0
  const last = 65_536 - room
  if (port >= 1 && port <= last) return port
  throw new Error(
    `${name}=${value} is not a port. Give a number from 1024 to ${last}, for example ${name}=${fallback}.`,
  )
}

/** Throws a sentence with the remedy when one of these ports of this computer cannot be had. `name` is their setting. */
export async function mustBeFree(name: string, ports: readonly number[]): Promise<void> {
  for (const port of ports) {
    const fault = await portFault(port)
    if (!fault) continue
    const why = fault === 'EADDRINUSE' ? 'is in use' : `cannot be used (${fault})`
    const other = port > 60_000 ? port - 1_000 : port + 100
    throw new Error(`Port ${port} ${why}. Stop the program that uses it, or choose another: ${name}=${other} npm start`)
  }
}

const portFault = (port: number): Promise<string | undefined> =>
  new Promise(resolve => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(undefined)))
  })
