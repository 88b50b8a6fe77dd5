import assert from 'node:assert/strict'
import { statSync } from 'node:fs'
import { schedule } from '#src/agenda/schedule.ts'
import { planAll } from '#src/p-gesprek/plan-import.ts'
import type { PlanLine } from '#src/p-gesprek/plan-lines.ts'
import { talkbook } from '#src/p-gesprek/talkbook.ts'
import type { Profile } from '#src/people/people.ts'
import { boxes } from '#src/privacy/box.ts'
import { sqliteStore } from '#src/store/sqlite.ts'
import { emptyFile } from '../store/shelf.ts'

/** `LEADERS` (1,000) with 18 people each; the planning figure is 10,000 (product.md). */
const leaders = Number(process.env.LEADERS ?? 1_000)
const EACH = 18
const now = Date.parse('2026-09-01T08:00:00Z')
/** What the bot may send in a second (product.md D9), and what one instance sends one after the other at 50 ms each. */
const PACE = 20

describe(`p-gesprekken of ${leaders} leidinggevenden with ${EACH} people each`, function () {
  this.timeout(3_600_000)

  it('are planned from one file, and everything that comes of them is sent in time within the pace', async () => {
    const { path, remove } = emptyFile()
    const store = sqliteStore(path, () => now)
    const book = talkbook({
      talks: store.talks,
      boxes: boxes(new Map([['k', Buffer.alloc(32, 1)]]), 'talks', 512),
      schedule,
    })
    const profile = (person: string): Profile => ({
      person,
      roles: ['medewerker'],
      unit: `eenheid-${person.length % 7}`,
      organisation: 'bzk',
      region: 'nl',
      zone: 'Europe/Amsterdam',
      leads: [],
      ...(person.includes('m') && { leader: person.split('m')[0] ?? '' }),
    })
    // Over the 60 working days of the quarter, six moments a day.
    const days = Array.from({ length: 60 }, (_, i) =>
      schedule.after(now, 'Europe/Amsterdam', { workdays: 12 + i }).slice(0, 10),
    )
    const lines: PlanLine[] = Array.from({ length: leaders * EACH }, (_, i) => ({
      line: i + 2,
      employee: `t:${i % leaders}m${Math.floor(i / leaders)}`,
      day: days[i % 60] ?? '',
      time: `${9 + (Math.floor(i / 60) % 6)}:30`,
    }))
    let n = 0
    const deps = {
      talkbook: book,
      directory: { find: async (person: string) => profile(person) },
      schedule,
      idOf: (employee: string) => Buffer.from(employee).toString('hex'),
      label: () => 'Salie 12',
      key: () => `key ${n++}`,
      now: () => now,
    }
    const began = performance.now()
    const { counts, faults } = await planAll({ lines, faults: [], count: lines.length }, deps, true)
    const planning = performance.now() - began
    assert.deepEqual([counts.nieuw, faults.length], [lines.length, 0])
    const size = statSync(path).size / 2 ** 20

    // A virtual clock goes from second to second; what is due and what the pace allows goes out.
    let [late, sent, busiest, work] = [0, 0, 0, 0]
    for (let at = now; ; at += 1_000) {
      const next = await store.agenda.next()
      if (!next || next > '2027-03-01') break
      at = Math.max(at, Date.parse(next))
      const from = performance.now()
      const claims = await store.agenda.claim(
        new Date(at).toISOString(),
        'one',
        new Date(at + 30_000).toISOString(),
        PACE,
      )
      for (const claim of claims) {
        assert.ok(await store.agenda.intend(claim, new Date(at).toISOString()))
        await store.agenda.settle(claim, 'verzonden')
        late = Math.max(late, at - Date.parse(claim.at))
      }
      const took = performance.now() - from
      work += took
      busiest = Math.max(busiest, took)
      sent += claims.length
    }
    console.log(
      `      planned ${lines.length} in ${(planning / 1_000).toFixed(1)} s (${(planning / lines.length).toFixed(2)} ms each), ${size.toFixed(0)} MB; ` +
        `sent ${sent} at ${PACE}/s, the latest ${(late / 60_000).toFixed(1)} minutes late, ${(work / sent).toFixed(2)} ms of the store each, ${busiest.toFixed(0)} ms for the longest round`,
    )
    assert.ok(late < 2 * 3_600_000, 'before the working day is over')
    await store.close()
    remove()
  })
})
