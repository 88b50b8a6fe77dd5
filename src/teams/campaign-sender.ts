import { request as plainRequest, type RequestOptions } from 'node:http'
import { request as secureRequest } from 'node:https'
import type { Answer } from '#src/campaign/outcome.ts'
import type { Sending } from '#src/campaign/sorting.ts'
import { CONNECTOR_TIMEOUT } from './agents.ts'

type Deps = {
  trusted: (serviceUrl: string) => boolean
  /** Absent in the local run, where nobody is known. */
  token?: () => Promise<string>
  agents: { readonly 'http:': RequestOptions['agent']; readonly 'https:': RequestOptions['agent'] }
  /** Told how each ended and how long it took. */
  measure?: (outcome: string, millis: number) => void
}

/** More of an answer is not read: its id and its code stand in the beginning. */
const MOST = 64 * 1024

const methods = { post: 'POST', put: 'PUT', delete: 'DELETE' } as const

/**
 * One message of a campaign, without the SDK: the same text for 180,000 people is put into JSON once, and a send costs a fifth of
 * what the SDK takes. Never throws: how it ended is the answer. Redirects are not followed, and nothing is repeated.
 */
export function campaignSender({
  trusted,
  token,
  agents,
  measure = () => {},
}: Deps): (sending: Sending) => Promise<Answer> {
  const texts = new WeakMap<object, string>()

  const textOf = ({ message, address }: Sending): string | undefined => {
    if (!message) return undefined
    const known = texts.get(message) ?? JSON.stringify(activityOf(message))
    texts.set(message, known)
    const { bot, user, conversation, tenant } = address
    const to = { from: { id: bot }, recipient: { id: user }, conversation: { id: conversation, tenantId: tenant } }
    return `${known.slice(0, -1)},${JSON.stringify(to).slice(1)}`
  }

  return async sending => {
    const { act, address, activity } = sending
    if (!trusted(address.serviceUrl)) return { net: 'untrusted', left: false }
    const bearer = await token?.().catch(() => '')
    if (bearer === '') return { net: 'no token', left: false }
    const began = performance.now()
    const answer = await ask(urlOf(address, activity), methods[act], textOf(sending), bearer, agents)
    measure(nameOf(answer), performance.now() - began)
    return answer
  }
}

/** In the words of the other sends (send.ts). */
function nameOf(answer: Answer): string {
  if ('net' in answer) return answer.left ? 'onbekend' : 'opnieuw'
  const { status } = answer
  if (status < 300) return 'verzonden'
  if (status === 429 || status === 412) return 'opnieuw'
  return status < 500 && status !== 408 ? 'mislukt' : 'onbekend'
}

const activityOf = ({ card, summary }: NonNullable<Sending['message']>) => ({
  type: 'message',
  summary,
  attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
})

function urlOf({ serviceUrl, conversation }: Sending['address'], activity: string | undefined): URL {
  const base = serviceUrl.endsWith('/') ? serviceUrl : `${serviceUrl}/`
  const path = `v3/conversations/${encodeURIComponent(conversation)}/activities`
  return new URL(`${base}${path}${activity ? `/${encodeURIComponent(activity)}` : ''}`)
}

function ask(
  url: URL,
  method: string,
  text: string | undefined,
  bearer: string | undefined,
  agents: Deps['agents'],
): Promise<Answer> {
  const { promise, resolve } = Promise.withResolvers<Answer>()
  const isSecure = url.protocol === 'https:'
  const request = (isSecure ? secureRequest : plainRequest)(url, {
    method,
    agent: agents[isSecure ? 'https:' : 'http:'],
    headers: {
      ...(text !== undefined && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
      ...(bearer && { authorization: `Bearer ${bearer}` }),
    },
  })
  // Before there is a connection nothing can have arrived; from then on it may have.
  let left = false
  request.on('socket', socket => {
    if (request.reusedSocket || !socket.connecting) left = true
    else
      socket.once(isSecure ? 'secureConnect' : 'connect', () => {
        left = true
      })
  })
  const timer = setTimeout(
    () => request.destroy(Object.assign(new Error('late'), { code: 'ETIMEDOUT' })),
    CONNECTOR_TIMEOUT,
  )
  const end = (answer: Answer) => {
    clearTimeout(timer)
    resolve(answer)
  }
  request.on('error', (error: NodeJS.ErrnoException) => end({ net: error.code ?? 'unknown', left }))
  request.on('response', response => {
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
  request.end(text)
  return promise
}

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

/** Seconds, or a date. */
function retryAfter(given: string | undefined): { retryAfter?: number } {
  if (!given) return {}
  const millis = /^\d+(\.\d+)?$/.test(given) ? Number(given) * 1_000 : Date.parse(given) - Date.now()
  return Number.isFinite(millis) ? { retryAfter: Math.max(0, millis) } : {}
}
