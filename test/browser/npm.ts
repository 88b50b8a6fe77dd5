import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

export type Npm = ReturnType<typeof npm>

const root = resolve(import.meta.dirname, '../..')

/** Runs npm as a terminal does: in a process group of its own, which Ctrl-C reaches as a whole. */
export function npm(args: readonly string[], env: NodeJS.ProcessEnv) {
  const child = spawn('npm', args, { cwd: root, detached: true, env: { ...process.env, ...env } })
  const pid = child.pid ?? 0
  let [output, gone] = ['', false]
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  const exit = new Promise<string>(done => {
    child.once('close', (code, signal) => {
      gone = true
      done(signal ?? `code ${code}`)
    })
  })
  return {
    /** Resolves to `code 0` or the name of a signal, when npm is gone and all it said was read. */
    exit,
    isGone: () => gone,
    output: () => output,
    /** Resolves when npm has said this; rejects when it is gone without. */
    async says(words: string): Promise<void> {
      await until(() => output.includes(words) || gone, words)
      if (!output.includes(words)) throw new Error(`npm did not say "${words}" but: ${output}`)
    },
    /** To npm alone. */
    signal: (name: NodeJS.Signals) => void process.kill(pid, name),
    /** To npm and all that it started in its group. */
    signalAll: (name: NodeJS.Signals) => void process.kill(-pid, name),
  }
}

/** Resolves when it is so; rejects with `what` when it is not within half a minute. */
export async function until(isSo: () => boolean, what: string): Promise<void> {
  for (const late = Date.now() + 30_000; !isSo(); await pause(50))
    if (Date.now() > late) throw new Error(`waited in vain: ${what}`)
}
