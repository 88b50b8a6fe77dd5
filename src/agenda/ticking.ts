const EVERY = 500

/**
 * Goes round the agenda twice a second, and at once again when `tick` says that there may be more, one round at a time, until it is
 * stopped; stopping waits for the round to end.
 */
export function keepTicking(tick: () => Promise<boolean>, onError: (error: unknown) => void) {
  let stopped = false
  let wake = () => {}

  const rest = () =>
    new Promise<void>(resolve => {
      const timer = setTimeout(resolve, EVERY)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })

  async function round() {
    while (!stopped) {
      const isMore = await tick().catch(error => {
        onError(error)
        return false
      })
      if (!stopped && !isMore) await rest()
    }
  }

  const running = round()
  return {
    stop() {
      stopped = true
      wake()
      return running
    },
  }
}
