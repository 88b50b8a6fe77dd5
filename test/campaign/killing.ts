import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'
import { sqliteStore } from '#src/store/sqlite.ts'
import { chance } from '../faults/chance.ts'
import { emptyFile } from '../store/shelf.ts'
import { type Reaction, receiving } from './receiving.ts'
import { audited, find, planned } from './world.ts'

type Start = { place: string; url: string; size: number; speed: number; began: number }

/** An instance in a process of its own, once it sends, or has nothing to send for a while. */
export async function sending({ place, url, size, speed, began }: Start): Promise<ChildProcess> {
  const script = new URL('./sending.child.ts', import.meta.url).pathname
  const child = spawn(process.execPath, [script, place, url, String(size), String(speed), String(began)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await Promise.race([once(child.stdout ?? assert.fail(), 'data'), pause(5_000)])
  return child
}

export async function killed(child: ChildProcess, signal: NodeJS.Signals = 'SIGKILL') {
  const gone = once(child, 'exit')
  child.kill(signal)
  await gone
}

/** How many intents a process left behind. */
function underwayOf(path: string, pid: number | undefined): number {
  const db = new DatabaseSync(path, { readOnly: true })
  const row = db
    .prepare(`SELECT count(*) AS n FROM ledger WHERE state = 'onderweg' AND holder LIKE ?`)
    .get(`process-${pid}-%`)
  db.close()
  return Number(row?.n)
}

/** 5 % of answers say nothing: taken or not, with an error, a broken connection or silence. 1 % ask to wait. */
const doubtful = (luck: ReturnType<typeof chance>): Reaction => {
  if (luck.happens(0.01)) return { status: 429, retryAfter: 0.2 }
  if (!luck.happens(0.05)) return { status: 201 }
  const taken = luck.happens(0.7)
  return luck.happens(0.5) ? { status: 502, taken } : { lost: 'drop', taken }
}

/** A channel that answers so; `inDoubt` counts what it left open whether a message was taken. */
export async function doubting(luck: ReturnType<typeof chance>) {
  let inDoubt = 0
  const channel = await receiving(Date.now, () => {
    const reaction = doubtful(luck)
    if ('lost' in reaction || reaction.status === 502) inDoubt++
    return reaction
  })
  return { ...channel, inDoubt: () => inDoubt }
}

/**
 * A process sends to so many and is killed (SIGKILL) again and again at random moments. Nobody may get it twice, and at most what
 * was on its way when it died, or was answered in doubt, may be unknown.
 */
export async function killedWhileSending(size: number, kills: number, seed: number, speed = 10) {
  const luck = chance(seed)
  const { path, remove } = emptyFile()
  const channel = await doubting(luck)
  const store = sqliteStore(path)
  const start = Date.now()
  await planned(store, start, size, { anyHour: true })
  let [underway, deaths] = [0, 0]
  const isDone = async () => (await find(store)).phase === 'klaar'

  while (!(await isDone())) {
    const child = await sending({ place: path, url: channel.url, size, speed, began: start })
    if (deaths < kills) {
      await pause(luck.below(150))
      await killed(child)
      deaths++
      underway += underwayOf(path, child.pid)
      continue
    }
    while (!(await isDone())) await pause(100)
    await killed(child, 'SIGTERM')
  }
  const inDoubt = channel.inDoubt()
  const { states } = await audited(store, size, channel.taken)
  const left = states.open + states.onderweg
  assert.equal(left, 0)
  assert.ok(
    states.onbekend <= inDoubt + underway,
    `${states.onbekend} unknown, ${inDoubt} in doubt, ${underway} underway`,
  )
  await channel.close()
  await store.close()
  remove()
  return { deaths, unknown: states.onbekend, inDoubt, sent: states.verzonden, underway }
}
