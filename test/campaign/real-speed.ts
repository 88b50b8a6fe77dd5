import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { chance } from '../faults/chance.ts'
import { cosmosServer } from '../store/cosmos-server.ts'
import { freshDatabase, openCosmos } from '../store/cosmos-shelf.ts'
import { killed, sending } from './killing.ts'
import { busiest } from './receiving.ts'
import { find, planned } from './world.ts'

/** A connector in a process of its own that does nothing but write down when each request came. */
async function counting() {
  const path = join(tmpdir(), `arrivals-${process.pid}-${Date.now()}`)
  const script = new URL('./counting.child.ts', import.meta.url).pathname
  const child = spawn(process.execPath, [script, path], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [said] = await once(child.stdout, 'data')
  const end = async () => {
    child.kill('SIGTERM')
    await once(child, 'exit')
    const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
    rmSync(path)
    const [late = '0', ...came] = lines.toReversed()
    return { late: Number(late), came: came.reverse().map(line => line.split(' ')) }
  }
  return { url: String(said).trim(), end }
}

/**
 * Four processes on one Cosmos DB, at the speed of the real clock, with SIGSTOP and SIGCONT at random moments, shorter and longer than
 * a share counts and a lease lasts. Every second is counted where the requests come in, by sliding; each person is counted too.
 */
export async function atRealSpeed(size: number, stops: number, seed: number) {
  const luck = chance(seed)
  const server = await cosmosServer()
  const database = await freshDatabase(server)
  const channel = await counting()
  const start = Date.now()
  const store = openCosmos({ endpoint: server.endpoint, database })
  await planned(store, start, size, { anyHour: true })
  const place = `${server.endpoint}|${database}`
  const children: ChildProcess[] = await Promise.all(
    [1, 2, 3, 4].map(() => sending({ place, url: channel.url, size, speed: 1, began: start })),
  )
  const isDone = async () => (await find(store)).phase === 'klaar'
  for (let stopped = 0; !(await isDone()); stopped++) {
    if (stopped >= stops) {
      await pause(500)
      continue
    }
    const child = luck.oneOf(children)
    child.kill('SIGSTOP')
    await pause(luck.oneOf([80, 400, 1_500, 4_500, 7_000, 13_000]))
    child.kill('SIGCONT')
    await pause(luck.below(1_500))
  }
  const seconds = (Date.now() - start) / 1_000
  await Promise.all(children.map(child => killed(child)))
  const { late, came } = await channel.end()
  const { states } = await store.ledger.totals('c1')
  assert.equal(new Set(came.map(([, chat]) => chat)).size, came.length, 'nobody gets it twice')
  assert.equal(states.open + states.onderweg, 0)
  assert.ok(states.verzonden <= came.length && came.length <= states.verzonden + states.onbekend)
  await store.close()
  await server.close()
  const second = busiest(came.map(([at]) => Number(at)))
  return { second, late, seconds, sent: states.verzonden, unknown: states.onbekend }
}
