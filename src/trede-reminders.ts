import { randomUUID } from 'node:crypto'
import type { Agenda } from './agenda/agenda.ts'
import { realSteady, type Steady } from './agenda/clock.ts'
import { rounds } from './agenda/run.ts'
import type { Pace } from './campaign/pace.ts'
import type { Measures } from './privacy/measures.ts'
import { PATIENCE, type Reminding, reminding } from './teams/reminding.ts'

type Parts = Omit<Reminding, 'left' | 'steady'> & {
  /** Only tests say another. */
  steady?: Steady
  agenda: Agenda
  pace: Pick<Pace, 'left' | 'cap' | 'heldFor'>
  measure: Pick<Measures, 'due'>
  now: () => number
  onError: (error: unknown) => void
}

/** The first few ask for a part of the rate; with it as many go at once as may leave in a second. */
const FEW = 5

/** What comes by itself, put together. */
export const reminders = ({ agenda, pace, steady = realSteady, measure, now, onError, ...parts }: Parts) =>
  rounds({
    agenda,
    work: reminding({ ...parts, left: pace.left, steady }),
    most: () => (pace.heldFor() > PATIENCE ? 0 : Math.max(pace.cap(), FEW)),
    measure: measure.due,
    holder,
    steady,
    now,
    onError,
  })

/** Who holds a lease: this process and no other. */
const holder = randomUUID()
