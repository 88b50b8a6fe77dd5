import { randomBytes } from 'node:crypto'
import { schedule } from '#src/agenda/schedule.ts'
import { type Planned, planAll } from '#src/p-gesprek/plan-import.ts'
import type { PlanLine } from '#src/p-gesprek/plan-lines.ts'
import { talkId } from '#src/p-gesprek/planning.ts'
import { paused, type Talk } from '#src/p-gesprek/talk.ts'
import { talkbook } from '#src/p-gesprek/talkbook.ts'
import { boxes } from '#src/privacy/box.ts'
import { digest } from '#src/privacy/digest.ts'
import type { Store } from '#src/store/store.ts'
import { config, someone } from './draining.ts'

export const idOf = (employee: string) => talkId(digest, employee)
export const employeeOf = (leader: number, i: number) => `t:${leader}m${i}`

export const bookOf = ({ talks }: Store) => talkbook({ talks, boxes: boxes(config.ballotKeys, 'talks', 512), schedule })

type Plan = { store: Store; leaders: number; each: number; now: number; dayOf: (n: number) => string }

/** Plans as HR does with a file, for so many leidinggevenden with so many people each. */
export async function plannedFromFile({ store, leaders, each, now, dayOf }: Plan): Promise<Planned> {
  const lines: PlanLine[] = Array.from({ length: leaders * each }, (_, n) => ({
    line: n + 2,
    employee: employeeOf(n % leaders, Math.floor(n / leaders)),
    day: dayOf(n),
    time: '10:00',
  }))
  const deps = {
    talkbook: bookOf(store),
    directory: { find: async (person: string) => someone(person) },
    schedule,
    idOf,
    label: () => 'Salie 12',
    key: () => randomBytes(9).toString('base64url'),
    now: () => now,
  }
  return planAll({ lines, faults: [], count: lines.length }, deps, true)
}

/** On leave until after everything here: the talk waits. */
export async function onLeave(store: Store, employees: readonly string[], now: number) {
  const book = bookOf(store)
  for (const employee of employees) {
    const talk = await book.find(idOf(employee))
    if (talk) await book.save(`leave ${employee}`, paused(talk, 'leidinggevende', '2027-06-01', now) as Talk, now)
  }
}
