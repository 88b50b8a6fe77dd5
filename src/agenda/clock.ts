/** Time as a dependency, in milliseconds since the epoch. */
export type Clock = { now(): number }

/** A clock that only goes forward, in milliseconds, and waiting by it. */
export type Steady = { now(): number; wait(millis: number): Promise<void> }

export const realSteady: Steady = {
  now: () => performance.now(),
  wait: millis => new Promise(resolve => setTimeout(resolve, millis)),
}

/** The time of the local run: the real one plus what was skipped, so that months pass while somebody watches. */
export function movableClock(real: () => number, skipped = 0) {
  return {
    now: () => real() + skipped,
    advance(millis: number) {
      skipped += millis
    },
  }
}

/** A difference with the time that really passed that no clock has by itself, and how long rounds wait after one. */
const [JUMP, REST] = [5 * 60_000, 10 * 60_000]

/**
 * Whether the clock can be believed: not for ten minutes after it jumped. A clock that is a year ahead for a moment would send
 * everything at once and forget what people still need, and neither can be undone. `passed` counts milliseconds and never jumps.
 */
export function steady(now: () => number, passed: () => number, jumped: () => void): () => boolean {
  let [seen, at, rests] = [now(), passed(), Number.NEGATIVE_INFINITY]
  return () => {
    const away = Math.abs(now() - seen - (passed() - at))
    seen = now()
    at = passed()
    if (away > JUMP) {
      rests = at + REST
      jumped()
    }
    return at >= rests
  }
}
