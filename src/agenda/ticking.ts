const EVERY = 500

/** Goes round the agenda twice a second, one round at a time, until it is stopped; stopping waits for the round to end. */
export function keepTicking(tick: () => Promise<unknown>, onError: (error: unknown) => void) {
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
      await tick().catch(onError)
      if (!stopped) await rest()
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
