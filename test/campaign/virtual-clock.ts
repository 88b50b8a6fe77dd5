type Timer = { readonly at: number; readonly wake: () => void }

export type VirtualClock = ReturnType<typeof virtualClock>

/** Time that goes on only when nothing real is going on: real HTTP and a real store in an hour that takes seconds. */
export function virtualClock(start: number) {
  let now = start
  let steady = 0
  let real = 0
  const timers: Timer[] = []

  const quiet = async () => {
    do for (let i = 0; i < 2; i++) await new Promise(resolve => setImmediate(resolve))
    while (real > 0)
  }

  return {
    now: () => now,
    steady: () => steady,
    /** The wall clock is put forward or back; the steady one is not. */
    jump(millis: number) {
      now += millis
    },
    wait: (millis: number) =>
      new Promise<void>(wake => {
        const at = steady + Math.max(0, millis)
        const place = timers.findLastIndex(timer => timer.at <= at) + 1
        timers.splice(place, 0, { at, wake })
      }),
    /** Time stands still until this is done. */
    async really<T>(work: Promise<T>): Promise<T> {
      real++
      try {
        return await work
      } finally {
        real--
      }
    },
    /** Lets time go on until something is true, or for so long. */
    async run(until: () => boolean | Promise<boolean>, most = 7 * 86_400_000) {
      const latest = steady + most
      for (;;) {
        await quiet()
        if (await until()) return
        const next = timers.shift()
        if (!next || next.at > latest) throw new Error('nothing happens any more')
        now += Math.max(0, next.at - steady)
        steady = Math.max(steady, next.at)
        next.wake()
        while (timers[0] && timers[0].at <= steady) timers.shift()?.wake()
      }
    },
  }
}
