import type { Server } from 'restify'
import { readBody } from '#src/teams/gate.ts'
import type { clockDoor } from './clock-door.ts'

/** `GET /local/clock` and `POST /local/clock {"advance":"P14D"}`; only opened in the local run. */
export function addClockDoor(server: Server, door: ReturnType<typeof clockDoor>) {
  server.get('/local/clock', async (_req, res) => void res.send(200, await door.time()))
  server.post('/local/clock', async (req, res) => {
    const body = await readBody(req)
    const moved = await door.advance(typeof body === 'string' ? advanceIn(body) : undefined)
    if ('error' in moved) res.send(400, moved)
    else res.send(200, moved.time)
  })
}

function advanceIn(body: string): unknown {
  try {
    const data: unknown = JSON.parse(body)
    return typeof data === 'object' && data !== null && 'advance' in data ? data.advance : undefined
  } catch {
    return undefined
  }
}
