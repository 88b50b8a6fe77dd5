import assert from 'node:assert/strict'
import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { bearer } from './gate-mutant.ts'
import { token } from './gate-tokens.ts'
import { type Posted, rightRequest, teamsWorld, type World } from './gate-world.ts'

const BATCH = 250

/** Every request another tenant; every other one another key, and those with a known key get to the signature. */
function forged(world: World, i: number): Posted {
  const tenant = randomUUID()
  const header = { ...world.header(), kid: i % 2 ? randomUUID() : 'good' }
  const [head, claims] = token(header, { ...world.claims(), tid: tenant }, unsigned).split('.')
  const activity = {
    ...world.message(),
    conversation: { id: 'a:chat', tenantId: tenant },
    channelData: { tenant: { id: tenant } },
  }
  return { authorization: bearer(`${head}.${claims}.${randomBytes(256).toString('base64url')}`), activity }
}

/** Anything will do as a signature, and a small key signs fast. */
const unsigned = generateKeyPairSync('rsa', { modulusLength: 512 }).privateKey

/** CPU in milliseconds of one request, client and server together; making the request is not counted. */
async function cost(world: World, n: number, make: (i: number) => Posted, status: number): Promise<number> {
  let micros = 0
  for (let done = 0; done < n; done += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, n - done) }, (_, i) => make(done + i))
    const start = process.cpuUsage()
    const answers = await Promise.all(batch.map(request => world.post(request)))
    const { user, system } = process.cpuUsage(start)
    micros += user + system
    assert.deepEqual([...new Set(answers.map(answer => answer.status))], [status])
  }
  return micros / 1_000 / n
}

function heap(): number {
  setFlagsFromString('--expose-gc')
  ;(runInNewContext('gc') as () => void)()
  return process.memoryUsage().heapUsed / 1_048_576
}

/** `n` forged requests against one bot, compared with good ones; what is asserted is lenient, what is printed is the figure. */
export async function flood(n: number): Promise<void> {
  const world = await teamsWorld()
  try {
    const good = () => rightRequest(world)
    const bad = (i: number) => forged(world, i)
    await cost(world, BATCH * 2, good, 200)
    await cost(world, BATCH * 2, bad, 401)
    const [before, turns, lines] = [heap(), world.turns(), world.logged.length]
    const perForged = await cost(world, n, bad, 401)
    const grown = heap() - before
    assert.equal(world.turns(), turns)
    const perGood = await cost(world, Math.min(n, 1_000), good, 200)
    const figures = `${perForged.toFixed(2)} ms CPU a forged request, ${perGood.toFixed(2)} ms a good one; heap ${grown.toFixed(1)} MB more`
    console.log(`      ${n} forged tokens: ${figures}; keys fetched ${world.keyFetches()}×`)
    assert.ok(world.keyFetches() <= 2, `keys were fetched ${world.keyFetches()} times`)
    assert.ok(perForged - perGood < 1, figures)
    assert.ok(grown < 16, figures)
    assert.ok(world.logged.length - lines <= 2, 'a flood of one kind is one line a minute')
  } finally {
    await world.stop()
  }
}
