import assert from 'node:assert/strict'
import type { ChildProcess } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { chance } from '../faults/chance.ts'
import { cosmosServer } from '../store/cosmos-server.ts'
import { freshDatabase, openCosmos } from '../store/cosmos-shelf.ts'
import { killed, sending } from './killing.ts'
import { busiest, receiving } from './receiving.ts'
import { audited, find, planned } from './world.ts'

/**
 * Four processes share one campaign on one Cosmos DB, and stand still (SIGSTOP) and go on again at random moments, for longer than
 * an intent holds. Nobody gets it twice, and the books balance.
 */
export async function fourInstances(size: number, stops: number, seed: number, speed = 10) {
  const luck = chance(seed)
  const server = await cosmosServer()
  const database = await freshDatabase(server)
  const channel = await receiving(Date.now)
  const start = Date.now()
  const store = openCosmos({ endpoint: server.endpoint, database })
  await planned(store, start, size, { anyHour: true })
  const place = `${server.endpoint}|${database}`
  const children: ChildProcess[] = await Promise.all(
    [1, 2, 3, 4].map(() => sending({ place, url: channel.url, size, speed, began: start })),
  )
  const isDone = async () => (await find(store)).phase === 'klaar'
  for (let stopped = 0; !(await isDone()); stopped++) {
    if (stopped >= stops) {
      await pause(200)
      continue
    }
    const child = luck.oneOf(children)
    child.kill('SIGSTOP')
    await pause(luck.happens(0.3) ? 7_000 : 50 + luck.below(500))
    child.kill('SIGCONT')
    await pause(luck.below(200))
  }
  await Promise.all(children.map(child => killed(child)))
  const { states } = await audited(store, size, channel.taken)
  assert.equal(states.open + states.onderweg, 0)
  const second = busiest(
    channel.arrivals.map(at => at * speed),
    1_000,
  )
  await store.close()
  await channel.close()
  await server.close()
  return { unknown: states.onbekend, sent: states.verzonden, second }
}
