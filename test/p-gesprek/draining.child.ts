import { setTimeout as pause } from 'node:timers/promises'
import { pacing } from '#src/campaign/pace.ts'
import { sqliteStore } from '#src/store/sqlite.ts'
import { draining } from './draining.ts'

// Sends what is due until it is killed, in a process of its own. `speed`: how many times faster its clocks go.
const [path = '', url = '', speed = '1', start = '', began = ''] = process.argv.slice(2)
const fast = Number(speed)
const now = () => Number(start) + (Date.now() - Number(began)) * fast
const steady = { now: () => performance.now() * fast, wait: (millis: number) => pause(millis / fast) }
const pace = pacing(steady.now)
const store = sqliteStore(path, now)
const due = draining({
  ...{ store, url, now, steady, pace, turns: { ...pace.first, chat: pace.chat } },
  onError: error => process.stderr.write(`${error instanceof Error ? error.stack : error}\n`),
})
process.stdout.write('sending\n')
for (;;) {
  // Alone, so all of the rate is its own.
  pace.sharing(1, 5_000)
  if ((await due.tick()) === 0) await steady.wait(100)
}
