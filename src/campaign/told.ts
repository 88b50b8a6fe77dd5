import type { Totals } from './ledger.ts'
import type { Reason } from './outcome.ts'

/**
 * How many pressed "Gelezen", for HR to see; undefined when it would tell of somebody: of three, or of all but one. So at least
 * `smallest` did, and as many did not.
 */
export const readToShow = ({ read, states }: Totals, smallest: number): number | undefined =>
  read >= smallest && states.verzonden - read >= smallest ? read : undefined

/**
 * Who a reminder goes to. How many recipients it has says how many did not read, so where that may not be shown it goes to all who
 * got the message; to nobody when only a few of many are left.
 */
export function toRemind(totals: Totals, smallest: number): 'ongelezen' | 'verzonden' | undefined {
  const { verzonden } = totals.states
  if (verzonden === 0) return undefined
  if (readToShow(totals, smallest) !== undefined) return 'ongelezen'
  return verzonden < 2 * smallest || totals.read < smallest ? 'verzonden' : undefined
}

/** What people chose themselves, or what follows from it. */
const OWN_CHOICE: readonly Reason[] = ['afgemeld', 'genoeg_deze_week', 'gewist']

/** Of an audience below `smallest` nobody is told who opted out: those reasons stand together. `n` by reason, the most frequent first. */
export function reasonsToShow(
  { all, reasons }: Totals,
  smallest: number,
): (readonly [Reason | 'eigen_keus', number])[] {
  const found = new Map<Reason | 'eigen_keus', number>()
  for (const [reason, n] of Object.entries(reasons) as [Reason, number][]) {
    const told = all < smallest && OWN_CHOICE.includes(reason) ? 'eigen_keus' : reason
    found.set(told, (found.get(told) ?? 0) + n)
  }
  return [...found].filter(([, n]) => n > 0).toSorted(([, a], [, b]) => b - a)
}
