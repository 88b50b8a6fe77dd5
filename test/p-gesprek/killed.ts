import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'
import { sqliteStore } from '#src/store/sqlite.ts'
import { doubting, killed } from '../campaign/killing.ts'
import { chatOf } from '../campaign/world.ts'
import { chance } from '../faults/chance.ts'
import { emptyFile } from '../store/shelf.ts'
import { plannedFromFile } from './planned.ts'

const EACH = 18
const moment = '2026-12-04T09:00:00Z'

/**
 * All talks begin at the same moment, so each of the two gets a message at once; the process that sends them is killed (SIGKILL) again
 * and again. Nobody may get theirs twice, none may be lost, and only what was on its way at a death or answered in doubt may be unknown.
 */
export async function killedWhileReminding(leaders: number, kills: number, seed: number, speed = 20) {
  const luck = chance(seed)
  const { path, remove } = emptyFile()
  const channel = await doubting(luck)
  const store = sqliteStore(path)
  const planning = Date.parse('2026-11-20T08:00:00Z')
  await plannedFromFile({ store, leaders, each: EACH, now: planning, dayOf: () => '2026-12-04' })
  const before = await store.agenda.claim('2026-12-04T08:59:59Z', 'before', '9999', leaders * EACH * 10)
  for (const claim of before) await store.agenda.settle(claim, 'vervallen')
  await store.close()

  const states = () => {
    const db = new DatabaseSync(path, { timeout: 2_000 })
    const rows = db.prepare(`SELECT id, person, state FROM agenda WHERE id LIKE '%:vraag:%'`).all() as Row[]
    db.close()
    return rows
  }
  const count = (state: string) => states().filter(row => row.state === state).length
  const script = new URL('./draining.child.ts', import.meta.url).pathname
  const begin = [String(speed), String(Date.parse(moment)), String(Date.now())]
  let [deaths, underway] = [0, 0]
  const seen = new Set<string>()
  while (count('open') + count('zendt') > 0) {
    const child = spawn(process.execPath, [script, path, channel.url, ...begin], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(child.stdout, 'data')
    if (deaths++ < kills) {
      await pause(luck.below(300))
      await killed(child)
      const left = states().filter(({ state, id }) => state === 'zendt' && !seen.has(id))
      for (const { id } of left) seen.add(id)
      underway += left.length
      continue
    }
    while (count('open') + count('zendt') > 0) await pause(200)
    await killed(child)
  }

  const rows = states()
  const times = Map.groupBy(channel.taken, ({ chat }) => chat)
  assert.equal(rows.length, 2 * leaders * EACH)
  for (const { person, state } of rows.filter(({ id }) => id.endsWith(':medewerker'))) {
    const got = times.get(chatOf(person))?.length ?? 0
    assert.ok(got <= 1, `${person} got it ${got} times`)
    if (state === 'verzonden') assert.equal(got, 1, person)
    else assert.equal(state, 'onbekend', person)
  }
  for (let i = 0; i < leaders; i++) assert.ok((times.get(chatOf(`t:${i}`))?.length ?? 0) <= EACH)
  const [sent, unknown, inDoubt] = [count('verzonden'), count('onbekend'), channel.inDoubt()]
  assert.ok(unknown <= underway + inDoubt, `${unknown} unknown, ${underway} underway, ${inDoubt} in doubt`)
  await channel.close()
  remove()
  return { deaths, messages: rows.length, sent, unknown, underway, inDoubt }
}

type Row = { id: string; person: string; state: string }
