import assert from 'node:assert/strict'
import type { Claim } from '#src/agenda/agenda.ts'
import { tick } from '#src/agenda/run.ts'
import type { Change } from '#src/incident/casebook.ts'
import type { CosmosStore } from '#src/store/cosmos.ts'
import type { CosmosServer } from '../store/cosmos-server.ts'
import { cosmosTables, freshDatabase, openCosmos } from '../store/cosmos-shelf.ts'
import { aCase, change, tally } from '../store/some-cases.ts'
import { type Chance, chance } from './chance.ts'
import { faults } from './cosmos-faults.ts'
import { type CosmosProxy, cosmosProxy } from './cosmos-proxy.ts'
import { at, pressed, start } from './story.ts'

const CHANGES = 7
const limits = { call: 1_400, attempt: 250 }

type Instance = { store: CosmosStore; proxy: CosmosProxy }
type Weather = { readonly people: number; readonly faults: number; readonly kills: boolean }

/**
 * Two instances on one database do the turns of a few people, each delivered up to three times, and the agenda meanwhile.
 * `faults`: the share of calls that go wrong. Checks that everything happened once; resolves to how many calls were made.
 */
export async function twoInstances(server: CosmosServer, seed: number, weather: Weather): Promise<number> {
  const luck = chance(seed)
  const database = await freshDatabase(server)
  const sent = new Map<string, number>()
  let [calls, seconds, busy] = [0, 0, true]

  async function instance(): Promise<Instance> {
    const proxy = await cosmosProxy(server.endpoint, () => {
      calls++
      return luck.happens(weather.faults) ? luck.oneOf(Object.values(faults)) : undefined
    })
    const store = openCosmos({ endpoint: proxy.endpoint, database, now, limits })
    return { store, proxy }
  }
  const now = () => start + seconds * 1_000
  const instances = [await instance(), await instance()]
  const any = () => luck.oneOf(instances).store

  /** As `kill -9`: what was on its way is broken off, and nothing of the process goes on. */
  async function kill() {
    const i = luck.below(instances.length)
    const dead = instances[i]
    instances[i] = await instance()
    dead?.proxy.close()
    await dead?.store.close()
  }

  const person = async (owner: string, changes: readonly Change[]) => {
    for (const one of changes) {
      const deliveries = Array.from({ length: 1 + luck.below(3) }, () =>
        pressed(() => (one.key.startsWith('wis') ? any().casebook.erase(one) : any().casebook.save(one))),
      )
      const answers = await Promise.all([
        ...deliveries,
        pressed(() => any().casebook.count(`${owner} ${one.key}`, report)),
      ])
      for (const answer of answers) assert.notEqual(answer, 'stale')
      if (weather.kills && luck.happens(0.2)) await kill()
    }
  }

  const work = async (claim: Claim) => ({
    send: async () => {
      if (luck.happens(0.1)) return 'opnieuw' as const
      sent.set(claim.id, (sent.get(claim.id) ?? 0) + 1)
      return 'verzonden' as const
    },
  })
  const round = async (i: number) => {
    const agenda = instances[i]?.store.agenda
    assert.ok(agenda)
    await tick({ agenda, work, now, holder: `${i}`, onError: () => undefined }).catch(() => undefined)
    seconds++
  }
  const rounds = async (i: number) => {
    while (busy) await round(i)
  }

  const scripts = new Map(Array.from({ length: weather.people }, (_, i) => [`t:${i}`, script(`t:${i}`, luck)] as const))
  const running = instances.map((_, i) => rounds(i))
  try {
    await Promise.all([...scripts].map(([owner, changes]) => person(owner, changes)))
  } finally {
    busy = false
    await Promise.all(running)
    for (const { proxy, store } of instances) {
      proxy.close()
      await store.close()
    }
  }

  await everythingOnce(server, database, [...scripts.values()].flat(), sent)
  return calls
}

const report = { unit: 'eenheid-2', month: '2026-11', tallies: [tally('advies', 'trede_4')] }

/** A case that is opened, changed again and again, each time with other dates, and sometimes erased. */
function script(owner: string, luck: Chance): Change[] {
  const id = `zaak-${owner}`
  const versions = Array.from({ length: CHANGES }, (_, i) => i + 1).map(version => {
    const name = `${id}:${version - (version % 2)}`
    const due = { id: name, at: at(luck.below(20)), kind: 'zaak', person: owner, about: id }
    return change(aCase({ id, owner, version }), [due], [tally('stap', `trede_${luck.below(8)}`)])
  })
  const last = aCase({ id, owner, version: CHANGES })
  const erase = { ...change(last, [], [tally('uitkomst', 'gestopt')]), key: `wis ${id}` }
  return luck.happens(0.5) ? [...versions, erase] : versions
}

async function everythingOnce(
  server: CosmosServer,
  database: string,
  changes: readonly Change[],
  sent: ReadonlyMap<string, number>,
) {
  const fresh = openCosmos({ endpoint: server.endpoint, database, now: () => start })
  for (let round = 0; round < 10; round++) await fresh.agenda.abandon('2027-01-01T00:00:00.000Z')
  const { cases, agenda, counts, once } = cosmosTables(server, database)
  const total = (rows: typeof counts, measure: string) =>
    (rows ?? []).filter(row => row.measure === measure).reduce((sum, { n }) => sum + Number(n), 0)
  const erased = changes.filter(({ key }) => key.startsWith('wis'))
  const saves = changes.length - erased.length

  assert.deepEqual(
    ['stap', 'uitkomst', 'advies'].map(measure => total(counts, measure)),
    [saves, erased.length, changes.length],
  )
  assert.equal(once?.length, 2 * changes.length)
  assert.deepEqual(
    cases?.map(({ id, version }) => `${id} ${version}`),
    changes
      .filter(({ key, file }) => file.version === CHANGES && !key.startsWith('wis'))
      .filter(({ file }) => !erased.some(one => one.file.id === file.id))
      .map(({ file }) => `${file.id} ${CHANGES}`),
  )
  for (const [id, n] of sent) assert.equal(n, 1, `${id} was sent ${n} times`)
  for (const { id, state } of agenda ?? []) assert.ok(state !== 'verzonden' || sent.get(String(id)) === 1)
  const waiting = server.all<{ outbox: unknown[] }>(database, 'folders').flatMap(({ outbox }) => outbox)
  assert.deepEqual(waiting, [])
  await fresh.close()
}
