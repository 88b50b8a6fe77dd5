import { setTimeout as sleep } from 'node:timers/promises'
import type { Graph } from './graph-account.ts'
import { GraphError } from './graph-error.ts'
import { inFlight } from './in-flight.ts'
import { type Fields, fieldsOf } from './read-person.ts'
import { within } from './within.ts'

export type GraphSettings = {
  /** `https://graph.microsoft.com/v1.0`; plain http only to this machine, for tests. */
  readonly base: string
  /** An access token of the bot's own identity for Graph, as `Bearer` wants it. */
  readonly token: () => Promise<string>
  /** How many requests may be under way at once, and how many more may wait for a place. */
  readonly most?: number
  readonly waiting?: number
  /** Milliseconds for one request, and for one question with all its retries. */
  readonly timeout?: number
  readonly budget?: number
}

const MOST_PAGES = 2_000
const FIRST_PAUSE = 200
/** However long Graph asks us to rest, after this we look again. */
const LONGEST_REST = 300_000

/** What Microsoft Graph says, over plain HTTP. */
export function graphClient({
  base,
  token,
  most = 8,
  waiting = 500,
  timeout = 5_000,
  budget = 15_000,
}: GraphSettings): Graph {
  const root = rootOf(base)
  const inTurn = inFlight(most, waiting)
  /** Until then Graph wants no questions at all from us (milliseconds of this process). */
  let rest = 0

  async function answerOf(url: URL, body: object | undefined): Promise<Fields | undefined> {
    const until = performance.now() + budget
    for (let attempt = 0; ; attempt++) {
      await pauseUntil(rest, until, 'throttled')
      const answer = await inTurn(() => once(url, body, until))
      if (!('retry' in answer)) return answer.fields
      const pause = answer.after ?? FIRST_PAUSE * 2 ** attempt * (1 + Math.random())
      if (answer.after !== undefined) rest = Math.max(rest, performance.now() + pause)
      await pauseUntil(performance.now() + pause, until, answer.retry)
    }
  }

  async function once(url: URL, body: object | undefined, until: number): Promise<Answer> {
    const time = Math.ceil(Math.min(timeout, until - performance.now()))
    if (time <= 0) throw new GraphError('away')
    const signal = AbortSignal.timeout(time)
    try {
      const authorization = `Bearer ${await within(time, token(), () => new GraphError('away'))}`
      const response = await fetch(url, {
        headers: { authorization, accept: 'application/json', ...(body && { 'content-type': 'application/json' }) },
        ...(body && { method: 'POST', body: JSON.stringify(body) }),
        redirect: 'error',
        signal,
      })
      return await read(response)
    } catch (error) {
      if (error instanceof GraphError) throw error
      return { retry: 'away' }
    }
  }

  const ask = (path: string, body?: object) => answerOf(new URL(`${root.href}${path}`), body)

  return {
    get: (path: string) => ask(path),
    post: (path: string, body: object) => ask(path, body),

    async *rows(path: string): AsyncGenerator<Fields> {
      const seen = new Set<string>()
      let next: URL | undefined = new URL(`${root.href}${path}`)
      while (next) {
        if (seen.has(next.href) || seen.size >= MOST_PAGES) throw new GraphError('endless')
        seen.add(next.href)
        const page: Fields | undefined = await answerOf(next, undefined)
        if (!page) return
        yield* rowsOf(page)
        next = nextOf(page, root)
      }
    },
  }
}

type Answer = { fields: Fields | undefined } | { retry: 'away' | 'throttled'; after?: number }

async function read(response: Response): Promise<Answer> {
  const { status } = response
  if (status === 200) return { fields: parsed(await response.text()) }
  await response.body?.cancel()
  if (status === 404) return { fields: undefined }
  if (status === 429) return { retry: 'throttled', after: retryAfter(response) }
  if (status >= 500 || status === 408) return { retry: 'away', after: retryAfter(response) }
  throw new GraphError('refused')
}

/** Milliseconds, of seconds or of a date; undefined when Graph does not say. */
function retryAfter({ headers }: Response): number | undefined {
  const said = headers.get('retry-after')
  if (said === null) return undefined
  const wait = /^\d+$/.test(said) ? Number(said) * 1_000 : Date.parse(said) - Date.now()
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(0, wait), LONGEST_REST)
}

function parsed(text: string): Fields {
  try {
    const data: unknown = JSON.parse(text)
    if (typeof data === 'object' && data !== null && !Array.isArray(data)) return fieldsOf(data)
  } catch {
    // Told below in the same words as JSON that is no object.
  }
  throw new GraphError('malformed')
}

/** Waiting past the end of the budget helps nobody: then the question has failed now. */
async function pauseUntil(moment: number, until: number, code: 'away' | 'throttled') {
  const wait = moment - performance.now()
  if (wait <= 0) return
  if (moment >= until) throw new GraphError(code)
  await sleep(wait)
}

function rowsOf({ value }: Fields): Fields[] {
  if (!Array.isArray(value)) throw new GraphError('malformed')
  return value.map(fieldsOf)
}

/** The next page, if it is on the same host and under the same version: anywhere else our token is not sent. */
function nextOf(page: Fields, root: URL): URL | undefined {
  const link = page['@odata.nextLink']
  if (link === undefined || link === null) return undefined
  if (typeof link !== 'string' || !URL.canParse(link)) throw new GraphError('malformed')
  const next = new URL(link)
  const ours =
    next.origin === root.origin && next.pathname.startsWith(root.pathname) && !next.username && !next.password
  if (!ours) throw new GraphError('foreign_link')
  return next
}

function rootOf(base: string): URL {
  const root = new URL(base.endsWith('/') ? base : `${base}/`)
  const local = ['127.0.0.1', '[::1]', 'localhost'].includes(root.hostname)
  if (root.protocol !== 'https:' && !(local && root.protocol === 'http:'))
    throw new Error('Microsoft Graph is asked over https only')
  return root
}
