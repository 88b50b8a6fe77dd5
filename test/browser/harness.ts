import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { askedWords, windowName, withWindow } from '#src/local/people.ts'
import type { Window } from '#src/local/playground.ts'
import { type Run, startRun } from '#src/local/run.ts'
import { type Chat, chatOn } from './chat.ts'

export type Role = 'leidinggevende' | 'leidinggevende2' | 'medewerker' | 'hr' | 'hr2'
type Options = { roles?: readonly Role[]; width?: keyof typeof sizes; headless?: boolean }
export type Stage = Awaited<ReturnType<typeof openStage>>

const sizes = { narrow: { width: 420, height: 900 }, wide: { width: 1280, height: 900 } }

/** Opens a stage before the tests of this `describe` and closes it after them; what a failing test saw is kept as a screenshot. */
export function onStage(options: Options = {}): () => Stage {
  let stage: Stage | undefined
  before(async () => {
    stage = await openStage(options)
  })
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await stage?.keep(`failed ${this.currentTest.fullTitle()}`)
  })
  after(() => stage?.close())
  return () => {
    if (!stage) throw new Error('the stage is open inside it() only')
    return stage
  }
}

/** A bot with an empty store, and a window for each role, open in Chromium, all on free ports of this computer. */
export async function openStage({ roles = ['leidinggevende'], width = 'narrow', headless = true }: Options = {}) {
  const dir = mkdtempSync(join(tmpdir(), 'trede-'))
  const [botPort = 0, ...ports] = await freePorts(1 + roles.length)
  const windows = roles.map((role, place) => ({ person: personWith(role), port: ports[place] ?? 0 }))
  const run = startRun({ dir, botPort, windows, env: process.env })
  const opened: Browser[] = []
  const close = async () => {
    await Promise.all(opened.map(browser => browser.close()))
    await run.stop()
    rmSync(dir, { recursive: true, force: true })
  }
  try {
    await Promise.race([run.ready, broken(run)])
    const browser = await chromium.launch({ executablePath: chromiumPath, args: flags, headless })
    opened.push(browser)
    const chats = await Promise.all(windows.map(window => openChat(browser, window, width)))
    const chat = (role: Role): Chat => found(chats[roles.indexOf(role)], `the stage has no window for ${role}`)
    return {
      /** Folder with store (`trede.sqlite`) and logs (`bot.log`). */
      dir,
      ports: [botPort, ...ports],
      chat,
      /** Moves the clock of the bot: an ISO 8601 duration, or `next`. Resolves to the new time as an ISO instant. */
      advance: (by: string): Promise<string> => advance(botPort, by),
      keep: (name: string) => Promise.all(chats.map(one => one.screenshot(name))),
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

export const chromiumPath = process.env.CHROMIUM || '/usr/bin/chromium'
/** Quiet, and without the sandbox that Chromium refuses to have as root. */
export const flags = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
]

/**
 * Opens a window as its person sees it after the welcome. Only this computer is reached: the Playground asks for fonts elsewhere,
 * and the tests must not depend on them. Its log panel goes.
 */
async function openChat(browser: Browser, { person, port }: Window, width: keyof typeof sizes): Promise<Chat> {
  const context = await browser.newContext({ viewport: sizes[width], timezoneId: person.zone })
  context.setDefaultTimeout(20_000)
  await context.route(
    ({ hostname }) => hostname !== '127.0.0.1',
    route => route.abort(),
  )
  const page = await context.newPage()
  await page.goto(`http://127.0.0.1:${port}/`, { timeout: 60_000 })
  await page.getByRole('button', { name: 'Hide log panel' }).click()
  if (width === 'narrow') await page.addStyleTag({ content: narrowStyle })
  const chat = chatOn(page, `${windowName(person)}-${width}`)
  await chat.messages.first().waitFor()
  return chat
}

/** A card in the narrowest pane of Teams: 300 pixels. The Playground has cards of 450 and never less than 600 for the chat. */
const narrowStyle = `
  :has(.fai-OutputCard, [data-lexical-editor]) { min-width: 0 !important }
  :has(> .ac-preview-panel) { width: 300px !important }`

const personWith = (role: Role) =>
  found(
    withWindow(askedWords).find(person => windowName(person) === role),
    `nobody of the local run is ${role}`,
  )

async function broken(run: Run): Promise<never> {
  const { child, how } = await run.ended
  throw new Error(`the ${child.name} stopped (${how}): ${child.logs.map(log => readFileSync(log, 'utf8')).join('\n')}`)
}

async function advance(botPort: number, by: string): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${botPort}/local/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ advance: by }),
  })
  const { now } = (await answer.json()) as { now?: string }
  return found(now, `the clock does not move by ${by}: status ${answer.status}`)
}

/** As many different ports as asked, free a moment ago. */
async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'))
  const ports = await Promise.all(
    servers.map(
      server => new Promise<number>(resolve => server.once('listening', () => resolve(portOf(server.address())))),
    ),
  )
  await Promise.all(servers.map(server => new Promise(resolve => server.close(resolve))))
  return ports
}

const portOf = (address: unknown): number =>
  address && typeof address === 'object' && 'port' in address ? Number(address.port) : 0

function found<T>(value: T | undefined, otherwise: string): T {
  if (value === undefined) throw new Error(otherwise)
  return value
}
