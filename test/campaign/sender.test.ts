import assert from 'node:assert/strict'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { outcomeOf } from '#src/campaign/outcome.ts'
import type { Sending } from '#src/campaign/sorting.ts'
import { agents } from '#src/teams/agents.ts'
import { campaignSender } from '#src/teams/campaign-sender.ts'
import { connector } from '#src/teams/connector.ts'
import { type Reaction, receiving } from './receiving.ts'

const message = { card: { type: 'AdaptiveCard', version: '1.5' }, summary: 'Bericht van HR' }
const to = (serviceUrl: string, change: Partial<Sending> = {}): Sending => ({
  act: 'post',
  address: { serviceUrl, conversation: 'a:1/2', tenant: 't', user: 'noor', bot: '28:bot' },
  message,
  ...change,
})

/** May leave as soon as there is a connection. */
const now = () => 0

describe('sending a message of a campaign', () => {
  let reaction: Reaction = { status: 201 }
  let channel: Awaited<ReturnType<typeof receiving>>
  before(async () => {
    channel = await receiving(Date.now, () => reaction)
  })
  after(() => channel.close())
  const sender = (change: Partial<Parameters<typeof campaignSender>[0]> = {}) =>
    campaignSender({ trusted: () => true, agents: agents(), ...change })
  const send = (how: Reaction, sending = to(channel.url)) => {
    reaction = how
    return sender()(sending, now)
  }

  it('puts the card into the chat of this person, and gives back the id', async () => {
    const answer = await send({ status: 201 })
    const { body, chat, method, id } = channel.taken.at(-1) ?? assert.fail()
    assert.deepEqual(answer, { status: 201, id })
    assert.deepEqual([method, chat], ['POST', 'a:1/2'])
    const { type, summary, attachments, from, recipient, conversation } = JSON.parse(body)
    assert.deepEqual([type, summary, attachments[0].content], ['message', message.summary, message.card])
    assert.deepEqual([from.id, recipient.id, conversation.id], ['28:bot', 'noor', 'a:1/2'])
  })

  it('changes a message, and takes it away', async () => {
    await send({ status: 200 }, to(channel.url, { act: 'put', activity: 'm 1' }))
    assert.equal(channel.taken.at(-1)?.method, 'PUT')
    const { message: _, ...without } = to(channel.url, { act: 'delete', activity: 'm 1' })
    await send({ status: 200 }, without)
    assert.deepEqual([channel.taken.at(-1)?.method, channel.taken.at(-1)?.body], ['DELETE', ''])
  })

  it('gives back codes and how long to wait', async () => {
    assert.deepEqual(await send({ status: 403, code: 'ConversationBlockedByUser' }), {
      status: 403,
      code: 'ConversationBlockedByUser',
    })
    assert.deepEqual(await send({ status: 429, retryAfter: 2 }), { status: 429, code: 'x', retryAfter: 2_000 })
  })

  it('tells the pace when the channel asks to wait, whatever was sent', async () => {
    const asked: (number | undefined)[] = []
    reaction = { status: 429, retryAfter: 3 }
    const { serviceUrl, conversation } = to(channel.url).address
    const call = connector({ trusted: () => true, agents: agents(), throttled: after => void asked.push(after) })
    await call({ act: 'post', serviceUrl, conversation, text: '{}' })
    reaction = { status: 429 }
    await call({ act: 'post', serviceUrl, conversation, text: '{}' })
    assert.deepEqual(asked, [3_000, undefined])
  })

  it('does not follow a redirect, and repeats nothing', async () => {
    const before = channel.arrivals.length
    for (const status of [302, 307, 500, 503]) await send({ status })
    assert.equal(channel.arrivals.length - before, 4)
  })

  it('calls unknown what may have arrived', async () => {
    const answer = await send({ lost: 'drop', taken: true })
    assert.ok('net' in answer && answer.left)
    assert.deepEqual(outcomeOf(answer, 'post', 1), { state: 'onbekend', reason: 'geen_antwoord' })
  })

  it('knows what never left: nobody listens there, or no such host', async () => {
    const shut = createServer()
    await new Promise<void>(resolve => shut.listen(0, '127.0.0.1', resolve))
    const { port } = shut.address() as { port: number }
    await new Promise(resolve => shut.close(resolve))
    for (const url of [`http://127.0.0.1:${port}/`, 'http://nergens.invalid/']) {
      const answer = await sender()(to(url), now)
      assert.ok('net' in answer && !answer.left, url)
      assert.deepEqual(outcomeOf(answer, 'post', 1), { again: 'geen_verbinding' })
    }
  })

  it('sends nothing to an address that is not trusted, or without a token', async () => {
    const before = channel.arrivals.length
    assert.ok('net' in (await sender({ trusted: () => false })(to(channel.url), now)))
    const fails = () => Promise.reject(new Error('no identity'))
    assert.deepEqual(await sender({ token: fails })(to(channel.url), now), { net: 'no token', left: false })
    assert.equal(channel.arrivals.length, before)
  })

  it('always has an answer, whatever comes back over the wire', async () => {
    const odd: Record<string, (socket: Socket) => void> = {
      'another protocol': socket => socket.write('HTTP/1.1 101 X\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n'),
      'no HTTP': socket => socket.end('\0SSH-2.0\r\n'),
      'half a head': socket => socket.end('HTTP/1.1 200 O'),
      'half a body': socket => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"id":"a"'),
      'no object': socket => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nnull'),
      'no text as id': socket => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\n{"id":1}'),
      'too large a head': socket => socket.end(`HTTP/1.1 200 OK\r\nX: ${'x'.repeat(100_000)}`),
    }
    for (const [what, react] of Object.entries(odd)) {
      const server = createServer(socket => socket.on('error', () => {}).once('data', () => react(socket)))
      await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
      const answer = await sender()(to(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`), now)
      assert.deepEqual(
        'state' in outcomeOf(answer, 'post', 1) && outcomeOf(answer, 'post', 1),
        {
          state: 'onbekend',
          reason: 'net' in answer ? 'geen_antwoord' : 'geen_bewijs',
        },
        what,
      )
      server.close()
    }
  })

  it('does not go to a chat or a message whose name cannot be written', async () => {
    const { address } = to(channel.url)
    for (const change of [
      { address: { ...address, conversation: '\ud800' } },
      { act: 'put', activity: '\udfff' },
    ] as const)
      assert.deepEqual(await send({ status: 201 }, to(channel.url, change)), { net: 'untrusted', left: false })
  })

  it('waits a day at most, also when it is asked to wait longer than a timer can count', async () => {
    assert.deepEqual(await send({ status: 429, retryAfter: 99_999_999_999 }), {
      status: 429,
      code: 'x',
      retryAfter: 86_400_000,
    })
  })

  it('carries the token', async () => {
    reaction = { status: 201 }
    const answer = await sender({ token: async () => 'the token' })(to(channel.url), now)
    assert.equal('status' in answer && answer.status, 201)
  })

  it('writes nothing before it has a place in the pace, and nothing at all when there is none in time', async () => {
    reaction = { status: 201 }
    const asked: number[] = []
    const second = () => (asked.push(channel.arrivals.length) < 2 ? 20 : 0)
    const before = channel.arrivals.length
    assert.ok('status' in (await sender()(to(channel.url), second)))
    assert.deepEqual(asked, [before, before])
    const answer = await sender()(to(channel.url), () => undefined)
    assert.deepEqual([answer, channel.arrivals.length], [{ net: 'late', left: false }, before + 1])
    assert.deepEqual(outcomeOf(answer, 'post', 1), { again: 'te_druk' })
  })
})
