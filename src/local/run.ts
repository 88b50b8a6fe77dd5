import { mkdirSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { startBot } from './bot.ts'
import type { Child } from './child.ts'
import { isWindowOf, settingsUrl, startWindow, type Window } from './playground.ts'

export type Plan = {
  /** Absolute path of the folder for store, logs and generated settings; made when it is not there. */
  dir: string
  botPort: number
  windows: readonly Window[]
  env: NodeJS.ProcessEnv
}
export type Run = {
  /** Resolves when the bot is ready and every window answers; rejects when one does not in time. */
  readonly ready: Promise<unknown>
  /** Resolves, never rejects, with the first child that goes, asked or not. */
  readonly ended: Promise<{ readonly child: Child; readonly how: string }>
  /** Stops everything; one that does not listen is killed. */
  readonly stop: () => Promise<unknown>
}

/** How long a child may take to answer, in milliseconds, and how often we ask. */
const patience = 60_000
const interval = 100

/** Starts the bot and a Playground per window, for this computer only. */
export function startRun({ dir, botPort, windows, env }: Plan): Run {
  mkdirSync(dir, { recursive: true })
  const bot = startBot(dir, botPort, env)
  const pages = windows.map(window => ({ window, child: startWindow(dir, window, botPort, env) }))
  const children = [bot, ...pages.map(({ child }) => child)]
  return {
    ready: Promise.all([
      answers(bot, `http://127.0.0.1:${botPort}/readyz`),
      ...pages.map(({ window, child }) => answers(child, settingsUrl(window), isWindowOf(window.person))),
    ]),
    ended: Promise.race(children.map(async child => ({ child, how: await child.gone }))),
    stop: () => Promise.all(children.map(child => child.stop())),
  }
}

/** Asks until the page answers well. */
async function answers(child: Child, url: string, good = (_body: string) => true): Promise<void> {
  for (const late = Date.now() + patience; Date.now() < late; await pause(interval)) {
    const body = await read(url)
    if (body !== undefined && good(body)) return
  }
  throw new Error(`The ${child.name} gives no good answer at ${url}. Its log: ${child.logs.join(', ')}`)
}

/** What a page says, or nothing when it does not say it well or soon enough. */
async function read(url: string): Promise<string | undefined> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(2_000) })
    return answer.ok ? await answer.text() : undefined
  } catch {
    return undefined
  }
}
