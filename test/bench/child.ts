import { fork } from 'node:child_process'

export type Usage = {
  /** CPU time so far, milliseconds. */ readonly cpu: number /** Resident memory, MB. */
  readonly memory: number
}

/** One server in a process of its own, so that what it costs is not mixed with what asking costs. */
export type Child = {
  readonly name: string
  readonly url: string
  /** Milliseconds from the start of the process until it listened. */
  readonly began: number
  usage(): Promise<Usage>
  stop(): Promise<void>
}

/** Starts `peers/<name>.ts`; what it needs to know goes along as JSON in `BENCH`. */
export async function child(name: string, told: object = {}): Promise<Child> {
  const started = performance.now()
  const process_ = fork(new URL(`peers/${name}.ts`, import.meta.url), {
    execArgv: name === 'trede' ? ['--max-semi-space-size=4', '--import', import.meta.resolve('#src/lean.js')] : [],
    env: { ...process.env, BENCH: JSON.stringify(told) },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const next = () =>
    new Promise<Record<string, unknown>>((resolve, reject) => {
      const ended = () => reject(new Error(`${name} ended`))
      process_.once('exit', ended)
      process_.once('message', message => {
        process_.off('exit', ended)
        resolve(message as Record<string, unknown>)
      })
    })
  const { url } = await next()
  return {
    name,
    url: String(url),
    began: performance.now() - started,
    async usage() {
      const answer = next()
      process_.send('usage')
      const { cpu, memory } = await answer
      return { cpu: Number(cpu), memory: Number(memory) }
    },
    stop: () =>
      new Promise(resolve => {
        process_.once('exit', () => resolve())
        process_.disconnect()
      }),
  }
}
