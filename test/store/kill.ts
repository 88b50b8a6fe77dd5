import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

/** Runs a script in a process of its own, and kills it (SIGKILL) once it said `enough` lines; resolves to what it said. */
export async function killedAfter(enough: number, script: string, ...args: string[]): Promise<string[]> {
  const child = spawn(process.execPath, [new URL(script, import.meta.url).pathname, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<NodeJS.Signals | null>(resolve => child.once('close', (_code, signal) => resolve(signal)))
  const said: string[] = []
  for await (const line of createInterface(child.stdout)) if (said.push(line) === enough) child.kill('SIGKILL')
  const signal = await ended
  if (signal !== 'SIGKILL') throw new Error(`${script} ended by itself after ${said.length} lines`)
  return said
}

/** Runs a script up to where it stops itself (SIGSTOP); resolves to how to let it go on to its end. */
export async function stoppedAt(script: string, ...args: string[]): Promise<() => Promise<void>> {
  const child = spawn(process.execPath, [new URL(script, import.meta.url).pathname, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<number | null>(resolve => child.once('close', resolve))
  await once(child.stdout, 'data')
  return async () => {
    child.kill('SIGCONT')
    const code = await ended
    if (code !== 0) throw new Error(`${script} ended with ${code}`)
  }
}
