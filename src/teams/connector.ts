import { request as plainRequest } from 'node:http'
import { request as secureRequest } from 'node:https'
import type { Act, Answer } from '#src/campaign/outcome.ts'
import { type agents, CONNECTOR_TIMEOUT } from './agents.ts'

/** One request to the channel. `text` is the activity as JSON; `activity` the id of one that was sent before. */
export type Call = {
  readonly act: Act
  readonly serviceUrl: string
  readonly conversation: string
  readonly activity?: string | undefined
  readonly text?: string | undefined
  /**
   * Asked when there is a connection, right before the bytes leave: 0 when they may, in how many milliseconds to ask again, or nothing
   * when it is too late for them. Absent: at once.
   */
  readonly leaving?: () => number | undefined
}

/** Never throws: how it ended is the answer. */
export type Connector = (call: Call) => Promise<Answer>

export type ConnectorDeps = {
  trusted: (serviceUrl: string) => boolean
  /** Absent in the local run, where nobody is known. */
  token?: (() => Promise<string>) | undefined
  agents: ReturnType<typeof agents>
  /** Told how each ended and how long it took. */
  measure?: (outcome: string, millis: number) => void
  /** Told when the channel asks to wait, maybe how long (milliseconds): that holds for whatever is sent to this tenant. */
  throttled?: (after: number | undefined) => void
  /** Takes a place in the pace for each, by its chat, to be asked as `leaving` of the call; absent for who gives that itself. */
  place?: (conversation: string) => NonNullable<Call['leaving']>
}

/** More of an answer is not read: its id and its code stand in the beginning. */
const MOST = 64 * 1024

const methods = { post: 'POST', put: 'PUT', delete: 'DELETE' } as const

/**
 * Whatever is sent goes this way: nothing to an address that is not trusted, also when it comes from the store; no redirect is followed,
 * because it would take the card elsewhere; nothing is repeated that may have arrived, which makes double messages (platform.md §7
 * trap 5); nothing waits for ever. The client of the SDK keeps to none of these, and costs more (docs/decisions.md 50).
 */
export function connector({
  trusted,
  token,
  agents,
  measure = () => {},
  throttled = () => {},
  place,
}: ConnectorDeps): Connector {
  return async call => {
    if (!trusted(call.serviceUrl) || !isWritable(call)) return { net: 'untrusted', left: false }
    const bearer = await token?.().catch(() => '')
    if (bearer === '') return { net: 'no token', left: false }
    const placed = place ? { ...call, leaving: place(call.conversation) } : call
    const began = performance.now()
    const answer = await ask(placed, bearer, agents)
    measure(endOf(answer), performance.now() - began)
    if ('status' in answer && answer.status === 429) throttled(answer.retryAfter)
    return answer
  }
}

/** How a send ended: it arrived, it surely did not and may be tried again, it never will, or nobody knows. */
export function endOf(answer: Answer): 'verzonden' | 'opnieuw' | 'mislukt' | 'onbekend' {
  if ('net' in answer) return answer.net === 'untrusted' ? 'mislukt' : answer.left ? 'onbekend' : 'opnieuw'
  const { status } = answer
  if (status < 300) return 'verzonden'
  if (status === 429 || status === 412) return 'opnieuw'
  return status >= 400 && status < 500 && status !== 408 ? 'mislukt' : 'onbekend'
}

/** What the SDK is told when the channel did not take something; `answer` is how it said so. */
export class NotTaken extends Error {
  override readonly name = 'NotTaken'
  readonly answer: Answer
  readonly code: string
  constructor(answer: Answer) {
    super('the channel did not take it')
    this.answer = answer
    this.code = 'net' in answer ? answer.net : String(answer.status)
  }
}

/** Half a character cannot be put into an address. */
const isWritable = ({ conversation, activity = '' }: Call): boolean =>
  conversation.isWellFormed() && activity.isWellFormed()

function urlOf({ serviceUrl, conversation, activity }: Call): URL {
  const base = serviceUrl.endsWith('/') ? serviceUrl : `${serviceUrl}/`
  const path = `v3/conversations/${encodeURIComponent(conversation)}/activities`
  return new URL(`${base}${path}${activity ? `/${encodeURIComponent(activity)}` : ''}`)
}

function ask(call: Call, bearer: string | undefined, agents: ConnectorDeps['agents']): Promise<Answer> {
  const { promise, resolve } = Promise.withResolvers<Answer>()
  const { act, text } = call
  const url = urlOf(call)
  const isSecure = url.protocol === 'https:'
  const request = (isSecure ? secureRequest : plainRequest)(url, {
    method: methods[act],
    agent: agents[isSecure ? 'https:' : 'http:'],
    headers: {
      ...(text !== undefined && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
      ...(bearer && { authorization: `Bearer ${bearer}` }),
    },
  })
  // Nothing is written before there is a connection and a place in the pace; from then on it may have arrived.
  let left = false
  const go = () => {
    const millis = request.destroyed ? undefined : call.leaving ? call.leaving() : 0
    if (millis === undefined) return void request.destroy(fault('late'))
    if (millis > 0) return void setTimeout(go, millis)
    left = true
    timer.refresh()
    request.end(text)
  }
  request.on('socket', socket => {
    if (request.reusedSocket || !socket.connecting) go()
    else socket.once(isSecure ? 'secureConnect' : 'connect', go)
  })
  const timer = setTimeout(() => request.destroy(fault('ETIMEDOUT')), CONNECTOR_TIMEOUT)
  const end = (answer: Answer) => {
    clearTimeout(timer)
    resolve(answer)
  }
  request.on('error', (error: NodeJS.ErrnoException) => end({ net: error.code ?? 'unknown', left }))
  // A connection that changes to another protocol ends without an error; one with an answer says itself how it ended.
  let answers = false
  request.on('close', () => void (answers || end({ net: 'closed', left })))
  request.on('response', response => {
    answers = true
    let body = ''
    response.setEncoding('utf8')
    response.on('data', (piece: string) => {
      if (body.length < MOST) body += piece
    })
    const status = response.statusCode ?? 0
    const answered = () => end({ status, ...said(body), ...retryAfter(response.headers['retry-after']) })
    response.on('end', answered)
    // A status is an answer, also when the rest of it is lost; without its id a message counts as unproven.
    response.on('error', answered)
    response.on('close', answered)
  })
  return promise
}

const fault = (code: string) => Object.assign(new Error(code), { code })

type Said = { id?: string; code?: string }

/** The id of what was accepted, or the code of the refusal, wherever Teams puts it. */
function said(body: string): Said {
  try {
    const { id, error, errorCode } = JSON.parse(body || '{}') as Record<string, unknown>
    const inner = typeof error === 'object' && error !== null ? (error as Record<string, unknown>) : {}
    const deeper = (inner.innerHttpError ?? {}) as Record<string, unknown>
    const code = [subCode(inner), inner.code, errorCode, deeper.code].find(one => typeof one === 'string')
    return { ...(typeof id === 'string' && id !== '' && { id }), ...(typeof code === 'string' && { code }) }
  } catch {
    return {}
  }
}

const subCode = ({ subCode, message }: Record<string, unknown>): unknown =>
  subCode ??
  (typeof message === 'string' && message.includes('MessageWritesBlocked') ? 'MessageWritesBlocked' : undefined)

/** No longer is waited, and a timer cannot count much further. */
const DAY = 86_400_000

/** Seconds, or a date. */
function retryAfter(given: string | undefined): { retryAfter?: number } {
  if (!given) return {}
  const millis = /^\d+(\.\d+)?$/.test(given) ? Number(given) * 1_000 : Date.parse(given) - Date.now()
  return Number.isFinite(millis) ? { retryAfter: Math.min(Math.max(0, millis), DAY) } : {}
}
