type Engine = { round(): Promise<number>; stop(): Promise<void> }

/** After a fault, so that a store that is away is not asked without end. */
const AFTER_FAULT = 2_000
const LONGEST_STOP = 12_000

/** Goes round the campaigns until it is stopped; stopping waits for what is on its way, but not for ever. */
export function keepDelivering(engine: Engine, onError: (error: unknown) => void) {
  let stopped = false
  let wake = () => {}

  const rest = (millis: number) =>
    new Promise<void>(resolve => {
      const timer = setTimeout(resolve, millis)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })

  async function run() {
    while (!stopped) {
      const millis = await engine.round().catch(error => {
        onError(error)
        return AFTER_FAULT
      })
      if (!stopped) await rest(millis)
    }
  }

  const running = run()
  return {
    async stop() {
      stopped = true
      wake()
      const late = new Promise<void>(resolve => setTimeout(resolve, LONGEST_STOP).unref())
      // Once more after the last round: it may have been about to send when it was told to stop.
      const ended = async () => {
        await Promise.all([engine.stop(), running])
        await engine.stop()
      }
      await Promise.race([ended(), late])
    },
  }
}
