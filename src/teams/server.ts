import type { TurnContext } from 'botbuilder'
import restify from 'restify'
import { faultOf, type Log } from '#src/privacy/log.ts'
import type { InvokeAnswer, Turn } from './adapter.ts'
import type { Fields, Gate } from './gate-open.ts'
import { guardWire } from './wire.ts'

type Deps = {
  gate: Gate
  turn: Turn
  run: (context: TurnContext) => Promise<unknown>
  ready: () => Promise<void>
  log: Log
}

/** The door: health, readiness and one endpoint for activities. What goes wrong is answered without detail. */
export function httpServer({ gate, turn, run, ready, log }: Deps): restify.Server {
  const server = restify.createServer({ name: 'trede', handleUncaughtExceptions: false })
  guardWire(server.server)
  server.on('restifyError', (_req, _res, error, done) => {
    if (error.statusCode === undefined || error.statusCode >= 500) log('http.failed', faultOf(error))
    error.toJSON = () => ({ code: error.statusCode ?? 500 })
    error.toString = () => String(error.statusCode ?? 500)
    done()
  })

  server.get('/healthz', async (_req, res) => void res.send(200, { alive: true }))
  server.get('/readyz', async (_req, res) => {
    const fault = await ready().then(
      () => undefined,
      error => faultOf(error),
    )
    if (fault) log('store.away', fault)
    res.send(fault ? 503 : 200, { ready: !fault })
  })

  server.post('/api/messages', async (req, res) => {
    const asked = await gate.admit(req)
    if ('refusal' in asked) {
      const { status, because } = asked.refusal
      if (status === 401) res.setHeader('www-authenticate', 'Bearer')
      // What is still to come of a body that nobody will read does not keep the connection.
      if (!req.complete) res.setHeader('connection', 'close')
      return void res.send(status, because && { error: because })
    }
    const answer = await processed(turn, asked.activity, run, log)
    if (answer.status >= 500) log('turn.refused', { status: answer.status })
    res.send(answer.status, answer.status < 400 ? answer.body : undefined)
  })
  return server
}

/** An invoke that nobody answered gets 501, as from the SDK; of what a turn throws only the kind is said. */
async function processed(
  turn: Turn,
  activity: Fields,
  run: (context: TurnContext) => Promise<unknown>,
  log: Log,
): Promise<InvokeAnswer> {
  try {
    return (await turn(activity, run)) ?? { status: activity.type === 'invoke' ? 501 : 200 }
  } catch (error) {
    log('turn.failed', faultOf(error))
    return { status: 500 }
  }
}
