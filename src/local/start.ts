import { relative, resolve } from 'node:path'
import { askedWords, withWindow } from './people.ts'
import { mustBeFree, readPort } from './port.ts'
import { type Run, startRun } from './run.ts'
import { endText, welcomeText } from './terminal.ts'

/*
 * `npm start`: the bot and a chat window for each role, for this computer only. Settings, all optional:
 *   PORT             of the bot (3978)
 *   PLAYGROUND_PORT  of the first window (56150); the others follow it
 *   TREDE_DIR        folder for store, logs and generated settings (.trede)
 * `npm start -- hr2` opens one more window: a second person of HR, who approves campaigns. `leidinggevende2`: a second
 * leidinggevende, who takes over a case.
 */
async function start(env: NodeJS.ProcessEnv, words: readonly string[], asked: Promise<void>): Promise<number> {
  const unknown = words.find(word => !askedWords.includes(word))
  if (unknown) throw new Error(`There is no window "${unknown}". Ask for: ${askedWords.join(', ')}`)
  const windowPeople = withWindow(words)
  const botPort = readPort('PORT', env.PORT, 3_978)
  const first = readPort('PLAYGROUND_PORT', env.PLAYGROUND_PORT, 56_150, windowPeople.length)
  const windows = windowPeople.map((person, place) => ({ person, port: first + place }))
  await mustBeFree('PORT', [botPort])
  await mustBeFree(
    'PLAYGROUND_PORT',
    windows.map(window => window.port),
  )

  console.log('Starting Trede and its windows…')
  const dir = resolve(import.meta.dirname, '../..', env.TREDE_DIR || '.trede')
  const run = startRun({ dir, botPort, windows, env })
  try {
    const up = run.ready.then(() => console.log(welcomeText(windows, relative('', dir))))
    await Promise.race([asked, broken(run), up.then(() => asked)])
    return 0
  } catch (error) {
    return complain(error)
  } finally {
    console.log('Stopping…')
    await run.stop()
  }
}

/** Rejects when something stops that nobody asked to. */
async function broken(run: Run): Promise<never> {
  throw new Error(endText(await run.ended))
}

/** Resolves at the first Ctrl-C or SIGTERM, or when npm is gone. Later ones change nothing: npm sends Ctrl-C a second time. */
const stopAsked = new Promise<void>(resolve => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve())
  const parent = process.ppid
  if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && resolve(), 500).unref()
})

function complain(error: unknown): number {
  console.error(error instanceof Error ? error.message : error)
  return 1
}

process.exit(await start(process.env, process.argv.slice(2), stopAsked).catch(complain))
