import { AsyncLocalStorage } from 'node:async_hooks'

/** Milliseconds: how long one call may take in all, and one attempt in it. */
export type Limits = { readonly call: number; readonly attempt: number }

/** Two seconds is what a person is let wait; the rest of a turn needs some of it. */
export const usualLimits: Limits = { call: 1_400, attempt: 400 }

/** When a turn has used up its time, each further call still gets this long: a store that is well needs far less. */
const QUICK = 100

/** `units`: what was spent in it so far, in request units. */
export type Turn = { readonly ends: number; units: number }
export type Patience = ReturnType<typeof patience>

/** How long we wait for the store. Moments are those of `performance.now()`, which no change of the clock moves. */
export function patience({ call, attempt }: Limits) {
  const turns = new AsyncLocalStorage<Turn>()

  return {
    /** When a call that starts now must have ended. All calls of one turn share their time. */
    ends: () => Math.max(turns.getStore()?.ends ?? performance.now() + call, performance.now() + QUICK),
    /** How long the next attempt may take. A process that was stopped and wakes up finds its time is over. */
    left: (ends: number) => Math.min(attempt, ends - performance.now()),
    /** Calls that belong together share the time of one, or that of the turn they are part of. */
    together: <T>(work: () => Promise<T>): Promise<T> =>
      turns.run(turns.getStore() ?? { ends: performance.now() + call, units: 0 }, work),
    /** The turn we are in: different for each. */
    current: (): Turn | undefined => turns.getStore(),
    isOver: (): boolean => (turns.getStore()?.ends ?? Number.POSITIVE_INFINITY) < performance.now(),
    /** For work that goes on after the answer. */
    outside: <T>(work: () => T): T => turns.exit(work),
  }
}
