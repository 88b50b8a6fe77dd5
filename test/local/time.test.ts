import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

const cli = fileURLToPath(import.meta.resolve('#src/local/time.cli.ts'))

const time = (port: number, ...args: string[]) =>
  new Promise<{ code: unknown; out: string; err: string }>(resolve =>
    execFile(process.execPath, [cli, ...args], { env: { ...process.env, PORT: `${port}` } }, (error, out, err) =>
      resolve({ code: error?.code ?? 0, out, err }),
    ),
  )

describe('npm run time', () => {
  const asked: unknown[] = []
  let answer: unknown = {}
  const bot = createServer(async (request, response) => {
    asked.push([request.method, request.url, await text(request)])
    response.end(typeof answer === 'string' ? answer : JSON.stringify(answer))
  })
  let port = 0
  before(async () => {
    await once(bot.listen(0, '127.0.0.1'), 'listening')
    port = (bot.address() as AddressInfo).port
  })
  after(() => bot.close())
  beforeEach(() => asked.splice(0))

  it('moves the clock, and says what time it is and when something is due', async () => {
    answer = { now: '2026-03-02T23:30:00Z', next: '2026-07-01T07:00:00Z' }
    const { code, out } = await time(port, '14d')
    assert.equal(code, 0)
    assert.deepEqual(asked, [['POST', '/local/clock', '{"advance":"P14D"}']])
    assert.match(out, /3 March 2026 at 00:30.*1 July 2026 at 09:00/)
  })

  it('only asks when no span is given', async () => {
    answer = { now: '2026-03-02T12:00:00Z' }
    assert.match((await time(port)).out, /2 March 2026 at 13:00\.\n$/)
    assert.deepEqual(asked, [['GET', '/local/clock', '']])
  })

  it('refuses what is no span, without asking', async () => {
    const { code, err } = await time(port, '14 days')
    assert.equal(code, 1)
    assert.match(err, /"14 days" is not a span of time/)
    assert.deepEqual(asked, [])
  })

  it('says so when something else answers', async () => {
    answer = '<html>'
    const { code, err } = await time(port, '1d')
    assert.equal(code, 1)
    assert.match(err, /not as the clock of Trede/)
  })

  it('says how to start Trede when nothing answers', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port: silent } = server.address() as AddressInfo
    await new Promise(resolve => server.close(resolve))
    const { code, err } = await time(silent, '1d')
    assert.equal(code, 1)
    assert.match(err, /does not answer on port \d+\. Start it first, with npm start/)
  })
})
