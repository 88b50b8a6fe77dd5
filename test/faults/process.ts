import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { sawLog } from '../logs.ts'

type Start = {
  path: string
  env?: Record<string, string>
  /** The largest file that it may write, in KB: what lies beyond is a full disk. */
  disk?: number
}

export type BotProcess = Awaited<ReturnType<typeof botProcess>>

/** The bot as it runs, in a process of its own: `src/main.ts playground` on loopback, with everything it logs. */
export async function botProcess({ path, env = {}, disk }: Start) {
  const command = `${disk ? `ulimit -f ${disk}; ` : ''}exec "$0" --import ./src/lean.js src/main.ts playground`
  const child = spawn('bash', ['-c', command, process.execPath], {
    env: { PATH: process.env.PATH ?? '', PORT: '0', TREDE_STORE: path, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ended = new Promise<number | NodeJS.Signals | null>(resolve =>
    child.once('close', (code, signal) => resolve(code ?? signal)),
  )
  // Whatever a test forgets, it does not outlive it by long.
  const leash = setTimeout(() => child.kill('SIGKILL'), 50_000).unref()
  void ended.then(() => clearTimeout(leash))
  const said: string[] = []
  const port = new Promise<number | undefined>(resolve => {
    void ended.then(() => resolve(undefined))
    createInterface(child.stderr).on('line', line => {
      said.push(line)
      if (!line.startsWith('{')) return
      const { event, port } = JSON.parse(sawLog(line))
      if (event === 'listening') resolve(port)
    })
  })
  const listensAt = await port
  return {
    /** Undefined when it did not start. */
    url: listensAt ? `http://127.0.0.1:${listensAt}/` : undefined,
    said,
    /** Its exit code, or the signal that ended it. */
    ended,
    signal: (name: NodeJS.Signals) => child.kill(name),
    /** Lets its clock run ahead. */
    advance: (by: string) =>
      fetch(`http://127.0.0.1:${listensAt}/local/clock`, { method: 'POST', body: JSON.stringify({ advance: by }) }),
  }
}
