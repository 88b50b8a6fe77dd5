/** Time as a dependency, in milliseconds since the epoch. */
export type Clock = { now(): number }

/** The time of the local run: the real one plus what was skipped, so that months pass while somebody watches. */
export function movableClock(real: () => number, skipped = 0) {
  return {
    now: () => real() + skipped,
    advance(millis: number) {
      skipped += millis
    },
  }
}
