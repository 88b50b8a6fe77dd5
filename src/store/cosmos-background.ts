/** More than this waiting is left to the rounds of the agenda. */
const MOST = 200

/**
 * Work that goes on after the answer, one thing after the other. What fails is reported; what fails, or is not begun when we
 * stop, is found by the next round of any instance.
 */
export function background(outside: <T>(work: () => T) => T, onError: (error: unknown) => void) {
  let last: Promise<void> = Promise.resolve()
  let [waiting, stopped] = [0, false]

  return {
    /** False when too much is waiting. */
    add(work: () => Promise<void>): boolean {
      if (waiting >= MOST) return false
      waiting++
      const next = () => {
        waiting--
        return stopped ? undefined : work()
      }
      last = outside(() => last.then(next).catch(onError))
      return true
    },
    idle: (): Promise<void> => last,
    /** Ends what was begun. */
    stop(): Promise<void> {
      stopped = true
      return last
    },
  }
}
