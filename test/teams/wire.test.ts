import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { guardWire } from '#src/teams/wire.ts'
import { closed, listening } from './gate-places.ts'
import { rightRequest, teamsWorld, type World } from './gate-world.ts'

type Heard = { statuses: string[]; closed: boolean }

/** Says these bytes, one part after the other, and hears what comes back until the other side closes or `patience` is over. */
const talk = (port: number, parts: readonly string[], patience = 300) =>
  new Promise<Heard>(resolve => {
    let heard = ''
    const socket = connect(port, '127.0.0.1', async () => {
      for (const part of parts) {
        socket.write(part)
        await new Promise(setImmediate)
      }
    })
    const end = (closed: boolean) => {
      clearTimeout(timer)
      socket.destroy()
      resolve({ statuses: heard.match(/(?<=HTTP\/1\.1 )\d{3}/g) ?? [], closed })
    }
    const timer = setTimeout(() => end(false), patience)
    socket.on('data', data => {
      heard += data
    })
    socket.on('error', () => undefined)
    socket.on('close', () => end(true))
  })

const post = 'POST /api/messages HTTP/1.1\r\nhost: x\r\n'

describe('what comes over the wire in Teams mode', () => {
  let world: World
  let genuine: string
  before(async () => {
    world = await teamsWorld()
    const { authorization, activity } = rightRequest(world)
    const body = JSON.stringify(activity)
    genuine = `${post}authorization: ${authorization}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
  })
  after(() => world.stop())
  afterEach(async () => {
    assert.equal((await world.post(rightRequest(world))).status, 200, 'the bot goes on')
  })

  const drip = ['1\r\n{\r\n', '1\r\n{\r\n', '1\r\n{\r\n']
  const strange: Record<string, { parts: string[]; statuses: string[] }> = {
    'a body that never comes, from a stranger': { parts: [`${post}content-length: 1000\r\n\r\n{`], statuses: ['401'] },
    'a body in drips, from a stranger': {
      parts: [`${post}transfer-encoding: chunked\r\n\r\n`, ...drip],
      statuses: ['401'],
    },
    'asking first whether a body is welcome': {
      parts: [`${post}expect: 100-continue\r\ncontent-length: 10\r\n\r\n`],
      statuses: ['100', '401'],
    },
    'a tunnel to elsewhere': { parts: ['CONNECT evil.example:443 HTTP/1.1\r\nhost: x\r\n\r\n'], statuses: [] },
    'a header of 100 KB': { parts: [`${post}x: ${'a'.repeat(100_000)}\r\n\r\n`], statuses: ['431'] },
    'three thousand headers': {
      parts: [`${post}${Array.from({ length: 3_000 }, (_, i) => `x${i}: 1\r\n`).join('')}\r\n`],
      statuses: ['431'],
    },
    'two ways to say where the body ends': {
      parts: [`${post}content-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`],
      statuses: ['400'],
    },
    'two lengths': { parts: [`${post}content-length: 5\r\ncontent-length: 6\r\n\r\n12345`], statuses: ['400'] },
    'no HTTP at all': { parts: ['\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'], statuses: ['400'] },
    'a request without a host': { parts: ['GET /healthz HTTP/1.1\r\n\r\n'], statuses: ['400'] },
  }
  for (const [name, { parts, statuses }] of Object.entries(strange))
    it(`${name} is answered ${statuses.join(' and ') || 'with nothing'}, and the connection ends`, async () => {
      const turns = world.turns()
      assert.deepEqual(await talk(world.port, parts), { statuses, closed: true })
      assert.equal(world.turns(), turns)
    })

  it('another protocol instead of HTTP (Upgrade) is not spoken: a stranger is a stranger', async () => {
    for (const to of ['websocket', 'h2c']) {
      const { statuses } = await talk(world.port, [`${post}connection: upgrade\r\nupgrade: ${to}\r\n\r\n`])
      assert.deepEqual(statuses, ['401'])
    }
  })

  it('four deliveries of one message in one go are four answers and one card', async () => {
    const sent = world.sent.length
    const { statuses } = await talk(world.port, [genuine.repeat(4)], 1_000)
    assert.deepEqual([statuses, world.sent.length - sent], [['200', '200', '200', '200'], 1])
  })

  it('junk behind a genuine message does not get in with it', async () => {
    const { statuses, closed } = await talk(world.port, [`${genuine}\x00\x01junk\r\n\r\n`])
    assert.deepEqual([statuses.at(-1), closed], ['400', true])
  })

  it('five hundred requests of strangers in one breath are five hundred times 401', async () => {
    const { statuses } = await talk(world.port, [`${post}content-length: 0\r\n\r\n`.repeat(500)], 1_500)
    assert.deepEqual([...new Set(statuses), statuses.length], ['401', 500])
  })

  it('whoever hangs up in the middle of a message is counted, and not one line each', async () => {
    const [lines, before] = [world.logged.length, world.turnedAway().body ?? 0]
    const half = genuine.slice(0, -20)
    await Promise.all(Array.from({ length: 20 }, () => talk(world.port, [half], 50)))
    while ((world.turnedAway().body ?? 0) < before + 20) await new Promise(setImmediate)
    assert.ok(world.logged.length - lines <= 1)
  })
})

describe('a connection that is held and not used', () => {
  const server = createServer(async (request, response) => {
    for await (const _ of request);
    response.end('done')
  })
  let port: number
  before(async () => {
    guardWire(server, 100)
    port = await listening(server)
  })
  after(() => closed(server))

  const asked = 'POST / HTTP/1.1\r\nhost: x\r\n'
  const held: Record<string, string[]> = {
    'without a word': [],
    'with half a header': [asked.slice(0, 9)],
    'with half a body': [`${asked}content-length: 9\r\n\r\nabc`],
    'after an answer': [`${asked}content-length: 1\r\n\r\na`],
    'with half a second request': [`${asked}content-length: 1\r\n\r\na`, asked],
  }
  for (const [how, parts] of Object.entries(held))
    it(`${how} is closed when its time is over`, async () => {
      const began = performance.now()
      assert.equal((await talk(port, parts, 4_000)).closed, true)
      assert.ok(performance.now() - began >= 90)
    })

  it('is kept a while after an answer, for what comes next', async () => {
    assert.equal((await talk(port, [`${asked}content-length: 1\r\n\r\na`], 500)).closed, false)
  })

  it('is not closed while its answer is being made', async () => {
    const slow = createServer((_request, response) => setTimeout(() => response.end('done'), 400))
    guardWire(slow, 100)
    assert.deepEqual((await talk(await listening(slow), [`${asked}content-length: 0\r\n\r\n`], 600)).statuses, ['200'])
    await closed(slow)
  })
})
