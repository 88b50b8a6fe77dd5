import type { CloudAdapter, TurnContext } from 'botbuilder'
import restify from 'restify'
import { faultOf, type Log } from '#src/privacy/log.ts'
import type { Fields, Gate } from './gate-open.ts'
import { guardWire } from './wire.ts'

type Deps = {
  gate: Gate
  adapter: CloudAdapter
  run: (context: TurnContext) => Promise<unknown>
  ready: () => Promise<void>
  log: Log
}

/** The door: health, readiness and one endpoint for activities. What goes wrong is answered without detail. */
export function httpServer({ gate, adapter, run, ready, log }: Deps): restify.Server {
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
    const answer = await processed(adapter, asked.activity, run, log)
    if (answer.status >= 500) log('turn.refused', { status: answer.status })
    res.send(answer.status, answer.status < 400 ? answer.body : undefined)
  })
  return server
}

type Answer = { status: number; body: unknown }

/**
 * The SDK writes its own error texts into the response, and what a turn throws to the console, with what somebody wrote in
 * it; so it sees no failure, we take its answer apart and pass on only what is ours. It does not see the token either.
 */
async function processed(
  adapter: CloudAdapter,
  body: Fields,
  run: (context: TurnContext) => Promise<unknown>,
  log: Log,
): Promise<Answer> {
  const answer: Answer = { status: 200, body: undefined }
  const response = {
    socket: undefined,
    end: () => undefined,
    header: () => undefined,
    send: (content: unknown) => {
      answer.body = content
    },
    status: (code: number) => {
      answer.status = code
    },
  }
  let failed = false
  await adapter.process({ body, headers: {}, method: 'POST' }, response, context =>
    run(context).then(
      () => undefined,
      error => {
        failed = true
        log('turn.failed', faultOf(error))
      },
    ),
  )
  return failed ? { status: 500, body: undefined } : answer
}
