import assert from 'node:assert/strict'
import { sqliteStore } from '#src/store/sqlite.ts'
import type { Store } from '#src/store/store.ts'
import { busiest, receiving } from '../campaign/receiving.ts'
import { virtualClock } from '../campaign/virtual-clock.ts'
import { planned as campaignPlanned, chatOf, find, instance, timeless } from '../campaign/world.ts'
import { emptyFile } from '../store/shelf.ts'
import { draining } from './draining.ts'
import { employeeOf, onLeave, plannedFromFile } from './planned.ts'

const EACH = 18
const minutes = (millis: number) => Math.round(millis / 6_000) / 10

/** Where it is kept. */
export type On = (now: () => number) => Promise<{ store: Store; remove: () => void | Promise<void> }>

const aFile: On = async now => {
  const { path, remove } = emptyFile()
  return { store: sqliteStore(path, now), remove }
}

type Day = {
  /** From when to when time goes. */
  from: string
  until: string
  /** A campaign to so many begins at the same moment. */
  campaign?: number
}

/**
 * Everybody has their p-gesprek at ten in the morning of Friday 4 December 2026, as a file without times says. On one day all that is
 * due is sent: the real rounds, talks, store and connector, over HTTP to a channel that takes 300 ms. One in twenty leidinggevenden has
 * somebody on leave, and somebody talks to the bot every five seconds.
 */
export async function drained(leaders: number, { from, until, campaign = 0 }: Day, on: On = aFile) {
  const size = leaders * EACH
  const clock = virtualClock(Date.parse('2026-11-20T08:00:00Z'))
  const { store, remove } = await on(clock.now)
  const planning = performance.now()
  const { counts } = await plannedFromFile({ store, leaders, each: EACH, now: clock.now(), dayOf: () => '2026-12-04' })
  assert.equal(counts.nieuw, size)
  const planned = (performance.now() - planning) / 1_000
  const away = Array.from({ length: leaders }, (_, i) => employeeOf(i, 0)).filter((_, i) => i % 20 === 7)
  await onLeave(store, away, clock.now())
  // What came before, as if it had been sent.
  const before = await store.agenda.claim(new Date(from).toISOString(), 'before', '9999', size * 10)
  for (const claim of before) await store.agenda.settle(claim, 'vervallen')
  clock.jump(Date.parse(from) - clock.now())

  const channel = await receiving(clock.now)
  const errors: unknown[] = []
  const { agenda, talks, urns } = store
  const quiet = {
    ...store,
    agenda: timeless(agenda, clock),
    talks: timeless(talks, clock),
    urns: timeless(urns, clock),
  }
  if (campaign > 0) await campaignPlanned(store, clock.now(), campaign)
  const { pace, engine, stop } = instance({ store, clock, url: channel.url, size: () => campaign })
  const due = draining({
    ...{
      store: quiet,
      url: channel.url,
      now: clock.now,
      steady: { now: clock.steady, wait: clock.wait },
      pace,
      turns: engine.ahead,
    },
    onError: error => void errors.push(error),
    async around(sending) {
      const sent = await clock.really(sending)
      await clock.wait(300)
      return sent
    },
  })
  let running = true
  const loop = (async () => {
    while (running) if ((await due.tick()) === 0) await clock.wait(500)
  })()
  const cpu = process.cpuUsage()
  const began = clock.now()
  let [turns, reminded] = [0, 0]
  await clock.run(async () => {
    // Somebody talks to the bot now and then, and has their answer a moment later.
    if (clock.now() - began > turns * 5_000) {
      turns++
      const done = pace.turn()
      void clock.wait(150).then(done)
    }
    const next = await clock.really(store.agenda.next())
    if (next && next <= new Date(until).toISOString()) return false
    reminded ||= clock.now()
    return campaign === 0 || (await find(store)).phase === 'klaar'
  })
  running = false
  const used = process.cpuUsage(cpu)
  let idle = false
  void Promise.all([stop(), loop, due.idle()]).then(() => {
    idle = true
  })
  await clock.run(() => idle)
  const { taken, arrivals } = channel
  const isReminder = ({ chat }: { chat: string }) => campaign === 0 || chat.includes('m')
  const reminders = taken.filter(isReminder)
  const chats = new Set(reminders.map(({ chat }) => chat))
  await channel.close()
  await store.close()
  await remove()
  assert.deepEqual(errors, [])
  assert.ok(
    away.every(employee => !chats.has(chatOf(employee))),
    'nobody on leave hears anything',
  )
  return {
    ...{ size, away: away.length, planned, reminders: reminders.length, chats: chats.size, campaign },
    minutes: minutes(reminded - Date.parse(from)),
    campaignMinutes: minutes((taken.filter(one => !isReminder(one)).at(-1)?.at ?? began) - began),
    second: busiest(arrivals),
    cpu: (used.user + used.system) / 1_000 / Math.max(1, taken.length),
  }
}
