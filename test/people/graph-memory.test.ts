import assert from 'node:assert/strict'
import { setImmediate as nextRound } from 'node:timers/promises'
import { graphDirectory } from '#src/people/graph.ts'
import { graphClient } from '#src/people/graph-client.ts'
import { readGraphRules } from '#src/people/graph-rules.ts'
import { type Profile, stranger } from '#src/people/people.ts'
import { type Memory, remembering } from '#src/people/remembering.ts'
import { slack } from '../slack.ts'
import { graphStandIn, id, personOf, tenant } from './graph-stand-in.ts'

const MINUTE = 60_000

/** A directory that counts, can be away or slow, and a clock that can be moved. */
function world(settings: Partial<Memory> = {}) {
  const state = {
    time: 0,
    away: false,
    slow: Promise.resolve(),
    asked: [] as string[],
    roles: ['hr'] as Profile['roles'],
  }
  const find = remembering(
    async person => {
      state.asked.push(person)
      await state.slow
      if (state.away) throw new Error('away')
      return person === 'nobody' ? undefined : { ...stranger(person), roles: state.roles }
    },
    { now: () => state.time, ...settings },
  )
  return { state, find }
}

describe('what is remembered of a directory', () => {
  it('is an answer for ten minutes, and no longer', async () => {
    const { state, find } = world()
    await find('noor')
    state.time = 9 * MINUTE
    assert.deepEqual((await find('noor'))?.roles, ['hr'])
    assert.equal(state.asked.length, 1)
    state.time = 10 * MINUTE
    state.roles = ['medewerker']
    assert.deepEqual((await find('noor'))?.roles, ['medewerker'], 'a role that was taken away is gone')
    assert.equal(state.asked.length, 2)
  })

  it('is that somebody is unknown for one minute', async () => {
    const { state, find } = world()
    await find('nobody')
    state.time = MINUTE - 1
    assert.equal(await find('nobody'), undefined)
    assert.equal(state.asked.length, 1)
    state.time = MINUTE
    await find('nobody')
    assert.equal(state.asked.length, 2)
  })

  it('is asked once for everybody who wants to know at the same time', async () => {
    const { state, find } = world()
    const answers = await Promise.all(Array.from({ length: 100 }, () => find('noor')))
    assert.equal(state.asked.length, 1)
    assert.equal(new Set(answers.map(answer => answer?.person)).size, 1)
    await find('sam')
    assert.equal(state.asked.length, 2)
  })

  it('is an old answer while the directory is away, for four hours', async () => {
    const { state, find } = world()
    await find('noor')
    state.away = true
    state.time = 239 * MINUTE
    assert.deepEqual((await find('noor'))?.roles, ['hr'])
    state.time = 241 * MINUTE
    await assert.rejects(find('noor'), /away/)
    await assert.rejects(find('sam'), /away/, 'who was never known is not made up')
  })

  it('is not that somebody exists, once the directory says they do not', async () => {
    let there = true
    let time = 0
    const find = remembering(async person => (there ? stranger(person) : undefined), { now: () => time })
    assert.ok(await find('noor'))
    there = false
    time = 11 * MINUTE
    assert.equal(await find('noor'), undefined)
  })

  it('makes nobody wait longer than their patience, and comes in time for the next question', async () => {
    const { state, find } = world({ patience: 30 })
    const { promise, resolve } = Promise.withResolvers<void>()
    state.slow = promise
    await assert.rejects(find('noor'), { code: 'directory_slow' })
    resolve()
    await nextRound()
    assert.deepEqual((await find('noor'))?.roles, ['hr'])
    assert.equal(state.asked.length, 1)
  })

  it('gives the old answer when a new one takes too long', async () => {
    const { state, find } = world({ patience: 30 })
    await find('noor')
    state.time = 11 * MINUTE
    state.slow = new Promise(() => {})
    assert.deepEqual((await find('noor'))?.roles, ['hr'])
  })

  it('does not ask again about the same person right after a failure', async () => {
    const { state, find } = world()
    state.away = true
    for (let i = 0; i < 20; i++) await assert.rejects(find('noor'), /away/)
    assert.equal(state.asked.length, 1)
    state.away = false
    state.time = 5_000
    assert.deepEqual((await find('noor'))?.roles, ['hr'])
  })

  it('is bounded: who was asked about longest ago is forgotten first', async () => {
    const { state, find } = world({ most: 3 })
    for (const person of ['a', 'b', 'c', 'a', 'd']) await find(person)
    assert.deepEqual(state.asked, ['a', 'b', 'c', 'd'])
    await find('a')
    assert.equal(state.asked.length, 4)
    await find('b')
    assert.equal(state.asked.length, 5)
  })

  it('is old, not young, when the clock was set back', async () => {
    const { state, find } = world()
    state.time = 100 * MINUTE
    await find('noor')
    state.time = 0
    state.roles = ['medewerker']
    assert.deepEqual((await find('noor'))?.roles, ['medewerker'])
  })

  it('recovers from a directory that throws before it waits', async () => {
    let broken = true
    let time = 0
    const find = remembering(
      person => {
        if (broken) throw new Error('broken')
        return Promise.resolve(stranger(person))
      },
      { now: () => time },
    )
    await assert.rejects(find('noor'), /broken/)
    broken = false
    time = 5_000
    assert.ok(await find('noor'))
  })
})

describe('Entra ID in a turn', function () {
  this.timeout(10_000)
  it('is asked four questions for a hundred turns, and answers on while Graph is down', async () => {
    let down = false
    let time = 0
    const accounts = [{ id: id(1), accountEnabled: true, department: 'Unit' }]
    const graph = await graphStandIn({ accounts, latency: 10, trick: () => (down ? { status: 503 } : undefined) })
    try {
      const group = 'bbbbbbbb-0000-4000-8000-000000000001'
      const client = graphClient({ base: graph.base, token: async () => 'token', budget: 400 })
      const rules = readGraphRules({ groups: { hr: [group] } })
      const find = remembering(graphDirectory({ tenant, rules, graph: client }).find, {
        now: () => time,
        patience: 300,
      })
      await Promise.all(Array.from({ length: 100 }, () => find(personOf(1))))
      assert.equal(graph.asked.length, 4)
      down = true
      time = 60 * MINUTE
      const start = performance.now()
      const answers = await Promise.all(Array.from({ length: 100 }, () => find(personOf(1))))
      assert.ok(performance.now() - start < 2_000 * slack)
      assert.ok(answers.every(answer => answer?.unit === 'Unit'))
      await assert.rejects(find(personOf(2)))
    } finally {
      await graph.stop()
    }
  })
})
