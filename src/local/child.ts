import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export type Child = {
  readonly name: string
  /** What it printed, and what it wrote beside that. */
  readonly logs: readonly string[]
  /** Resolves, never rejects, when the process is gone, with the way it went: `code 1`, `SIGKILL`. */
  readonly gone: Promise<string>
  readonly stop: () => Promise<void>
}

type Start = {
  name: string
  /** The first is made here and receives everything printed; the others are the child's own. */
  logs: readonly [string, ...string[]]
  args: readonly string[]
  env: NodeJS.ProcessEnv
  cwd: string
}

/** How long a child may take to finish what it is doing, in milliseconds. */
const grace = 5_000
const onWindows = process.platform === 'win32'

/**
 * Starts `node ...args`. It gets a process group of its own, so that Ctrl-C in the terminal reaches the parent only and the
 * parent decides; and a leash, so that it does not outlive the parent.
 */
export function startChild({ name, logs, args, env, cwd }: Start): Child {
  const output = openSync(logs[0], 'w')
  const child = spawn(process.execPath, ['--import', beside('./leash.ts'), ...args], {
    cwd,
    env,
    stdio: ['pipe', output, output],
    detached: !onWindows,
    windowsHide: true,
  })
  closeSync(output)
  const gone = new Promise<string>(resolve => {
    child.once('error', error => resolve(error.message))
    child.once('exit', (code, signal) => resolve(signal ?? `code ${code}`))
  })
  return { name, logs, gone, stop: () => stop(child, gone) }
}

/** The URL of a module here or of a package, as `--import` wants it. */
export const beside = (specifier: string): string => import.meta.resolve(specifier)
/** The same as a path, as the program argument of `node` wants it. */
export const program = (specifier: string): string => fileURLToPath(beside(specifier))

async function stop(child: ChildProcess, gone: Promise<string>): Promise<void> {
  signal(child, 'SIGTERM')
  const late = setTimeout(() => signal(child, 'SIGKILL'), grace)
  await gone
  clearTimeout(late)
}

function signal(child: ChildProcess, name: NodeJS.Signals): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  if (onWindows) child.kill(name)
  else process.kill(-child.pid, name)
}
