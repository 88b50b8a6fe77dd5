import type { Ledger, Settled } from './ledger.ts'

type Deps = {
  ledger: Pick<Ledger, 'settle'>
  holder: string
  wait: (millis: number) => Promise<void>
  onError: (error: unknown) => void
}

/** How long an outcome may wait for others to be written with it. */
const TOGETHER = 250
const AGAIN = 1_000

/** Writes outcomes of one book down, many at a time. While the store is away they wait here; a process that dies leaves them `onbekend`. */
export function settling({ ledger, holder, wait, onError }: Deps) {
  const waiting = new Map<string, Settled[]>()
  let running: Promise<void> | undefined

  async function write() {
    await wait(TOGETHER)
    while (waiting.size > 0)
      for (const [book, ended] of [...waiting]) {
        waiting.delete(book)
        await ledger.settle(book, holder, ended).catch(async error => {
          onError(error)
          waiting.set(book, [...ended, ...(waiting.get(book) ?? [])])
          await wait(AGAIN)
        })
      }
    running = undefined
  }

  return {
    ended(book: string, one: Settled) {
      waiting.set(book, [...(waiting.get(book) ?? []), one])
      running ??= write()
    },
    /** When all of it is written. */
    idle: async () => {
      while (running) await running
    },
  }
}
