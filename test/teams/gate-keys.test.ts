import assert from 'node:assert/strict'
import { KeyObject } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { movableClock } from '#src/agenda/clock.ts'
import { channelKeys } from '#src/teams/gate-keys.ts'
import { closed, keyServer } from './gate-places.ts'
import { jwk, published } from './gate-tokens.ts'
import { friday } from './gate-world.ts'

const [MINUTE, HOUR] = [60_000, 3_600_000]

describe('the keys of the channel', () => {
  let place: Awaited<ReturnType<typeof keyServer>>
  let [answer, status]: [unknown, number] = [published, 200]
  let errors: unknown[] = []
  before(async () => {
    place = await keyServer(
      () => answer,
      () => status,
    )
  })
  beforeEach(() => {
    ;[answer, status, errors] = [published, 200, []]
  })
  after(() => closed(place.server))

  /** A bot that just started, and how often it asked for the keys since. */
  const started = (source = place.url) => {
    const clock = movableClock(() => friday)
    const before = place.fetches()
    const keys = channelKeys({ source, now: clock.now, onError: error => errors.push(error) })
    return { clock, keys, fetched: () => place.fetches() - before }
  }
  const isKey = (value: unknown) => assert.ok(value instanceof KeyObject, String(value))

  it('are fetched once, at the first question, however many ask at the same time', async () => {
    const { keys, fetched } = started()
    assert.equal(fetched(), 0)
    for (const key of await Promise.all(Array.from({ length: 100 }, () => keys('good')))) isKey(key)
    assert.equal(fetched(), 1)
  })

  it('serve from memory for twenty hours', async () => {
    const { clock, keys, fetched } = started()
    isKey(await keys('good'))
    clock.advance(19 * HOUR)
    isKey(await keys('good'))
    assert.equal(fetched(), 1)
  })

  it('are renewed without waiting after twenty hours', async () => {
    const { clock, keys, fetched } = started()
    isKey(await keys('good'))
    clock.advance(21 * HOUR)
    isKey(await keys('good'))
    await until(() => fetched() === 2)
  })

  it('count no more after a day: a key that was withdrawn is refused', async () => {
    const { clock, keys } = started()
    isKey(await keys('good'))
    answer = { keys: [jwk('webchat', { endorsements: ['msteams'] })] }
    clock.advance(25 * HOUR)
    assert.equal(await keys('good'), 'unknown-key')
    isKey(await keys('webchat'))
  })

  it('let nobody in when they are older than a day and cannot be fetched; ten seconds later they are tried again', async () => {
    const { clock, keys, fetched } = started()
    isKey(await keys('good'))
    status = 503
    clock.advance(25 * HOUR)
    assert.equal(await keys('good'), 'keys-away')
    const tries = errors.length
    assert.equal(await keys('good'), 'keys-away')
    assert.equal(errors.length, tries, 'not asked again at once')
    status = 200
    clock.advance(11_000)
    isKey(await keys('good'))
    assert.equal(fetched(), 2)
  })

  it('still serve when they are 22 hours old and the place is away', async () => {
    const { clock, keys } = started()
    isKey(await keys('good'))
    status = 500
    clock.advance(22 * HOUR)
    isKey(await keys('good'))
    await until(() => errors.length === 1)
    isKey(await keys('good'))
  })

  it('are looked for once in five minutes because of unknown ids, so a new key comes in and a flood does not', async () => {
    const { clock, keys, fetched } = started()
    isKey(await keys('good'))
    answer = { keys: [...published.keys, jwk('attacker', { endorsements: ['msteams'] })] }
    const ids = Array.from({ length: 200 }, (_, i) => keys(`made up ${i}`))
    assert.deepEqual([...new Set(await Promise.all(ids))], ['unknown-key'])
    assert.equal(fetched(), 1)
    clock.advance(5 * MINUTE)
    isKey(await keys('attacker'))
    assert.equal(fetched(), 2)
    await Promise.all(Array.from({ length: 200 }, (_, i) => keys(`made up again ${i}`)))
    assert.equal(fetched(), 2)
  })

  it('are fetched anew when the clock was set back', async () => {
    const { clock, keys, fetched } = started()
    isKey(await keys('good'))
    clock.advance(-HOUR)
    isKey(await keys('good'))
    assert.equal(fetched(), 2)
  })

  it('are not believed from another place than their description', async () => {
    const elsewhere = await described(() => `${place.url.replace('openid', 'keys')}`)
    const { keys, fetched } = started(elsewhere.url)
    assert.equal(await keys('good'), 'keys-away')
    assert.equal(fetched(), 0)
    await closed(elsewhere.server)
  })

  it('are not looked for behind a redirect', async () => {
    const away = await serving((req, res) => {
      const isDescription = req.url === '/openid'
      res.statusCode = isDescription ? 200 : 307
      res.setHeader('location', place.url.replace('openid', 'keys'))
      res.end(isDescription ? JSON.stringify({ jwks_uri: `http://${req.headers.host}/keys` }) : '')
    })
    const { keys, fetched } = started(away.url)
    assert.equal(await keys('good'), 'keys-away')
    assert.equal(fetched(), 0)
    await closed(away.server)
  })

  for (const [name, nonsense] of [
    ['no keys', {}],
    ['an empty list', { keys: [] }],
    ['a word', { keys: 'good' }],
    ['null', null],
    ['a list with null', { keys: [null, 1, 'key'] }],
  ] as const)
    it(`are away when the place answers ${name}`, async () => {
      answer = nonsense
      assert.equal(await started().keys('good'), 'keys-away')
    })
})

/** Something that happens without being waited for; never longer than mocha allows. */
async function until(holds: () => boolean) {
  for (let turn = 0; turn < 10_000 && !holds(); turn++) await new Promise(resolve => setImmediate(resolve))
  assert.ok(holds())
}

const described = (jwksUri: () => string) => serving((_, res) => void res.end(JSON.stringify({ jwks_uri: jwksUri() })))

async function serving(answer: Parameters<typeof createServer>[1] & object) {
  const server = createServer(answer)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/openid` }
}
