import assert from 'node:assert/strict'
import { schedule } from '#src/agenda/schedule.ts'
import { type ImportDeps, planAll } from '#src/p-gesprek/plan-import.ts'
import type { PlanLine } from '#src/p-gesprek/plan-lines.ts'
import { sqliteStore } from '#src/store/sqlite.ts'
import { someone } from './draining.ts'
import { bookOf, employeeOf, idOf } from './planned.ts'

const now = Date.parse('2026-11-20T09:00:00Z')
const lineFor = (i: number, day: string): PlanLine => ({ line: i + 2, employee: employeeOf(0, i), day, time: '10:00' })
const file = (...lines: PlanLine[]) => ({ lines, faults: [], count: lines.length })

describe('a planning while somebody else plans the same people', () => {
  let store: ReturnType<typeof sqliteStore>
  let keys = 0
  const depsWith = (talkbook: ImportDeps['talkbook']): ImportDeps => ({
    ...{ talkbook, schedule, idOf, label: () => 'Salie 12', key: () => `${keys++}`, now: () => now },
    directory: { find: async person => someone(person) },
  })
  beforeEach(() => {
    store = sqliteStore(':memory:', () => now)
  })
  afterEach(() => store.close())

  it('looks again at what changed between looking and storing, and only at that', async () => {
    const book = bookOf(store)
    let times = 0
    const interrupted: typeof book = {
      ...book,
      async saveAll(changes, moment) {
        if (times++ === 0) await planAll(file(lineFor(1, '2026-12-11')), depsWith(book), true)
        return book.saveAll(changes, moment)
      },
    }
    const three = file(...[0, 1, 2].map(i => lineFor(i, '2026-12-04')))
    const { counts } = await planAll(three, depsWith(interrupted), true)
    assert.deepEqual([counts, times], [{ nieuw: 2, verzet: 1, zelfde: 0 }, 2])
    for (const i of [0, 1, 2]) {
      const talk = await book.find(idOf(employeeOf(0, i)))
      assert.equal(talk?.phase === 'gepland' && Date.parse(talk.at), Date.parse('2026-12-04T09:00:00Z'))
    }
  })

  it('gives up when it never ends', async () => {
    const book = bookOf(store)
    const never = { ...book, saveAll: async (changes: readonly unknown[]) => changes.map(() => 'stale' as const) }
    await assert.rejects(planAll(file(lineFor(0, '2026-12-04')), depsWith(never), true), /somebody else is planning/)
  })
})
