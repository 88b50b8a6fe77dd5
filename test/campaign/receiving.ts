import { createServer } from 'node:http'
import { closed, listening } from '../teams/connector.ts'

export type Receipt = {
  readonly at: number
  readonly method: string
  readonly chat: string
  readonly id: string
  readonly body: string
}

/** How a request ends: a status (with a code, or seconds to wait), or after it was taken: without an answer. */
export type Reaction =
  | { status: number; code?: string; retryAfter?: number; taken?: boolean; after?: number }
  | { lost: 'drop' | 'hang'; taken: boolean }

/** Of so many the text is kept; of 180,000 it would be half a gigabyte. */
const BODIES = 200

/** A stand-in for the Bot Connector that remembers what it took, and when each request came (`now`). */
export async function receiving(
  now: () => number,
  react: (chat: string, method: string) => Reaction = () => ({ status: 201 }),
) {
  const taken: Receipt[] = []
  const arrivals: number[] = []
  let ids = 0
  const server = createServer((req, res) => {
    let body = ''
    req.on('data', piece => {
      body += piece
    })
    req.on('end', () => {
      const chat = decodeURIComponent(/conversations\/([^/]+)/.exec(req.url ?? '')?.[1] ?? '')
      const method = req.method ?? ''
      arrivals.push(now())
      const reaction = react(chat, method)
      const isTaken = reaction.taken ?? ('status' in reaction && reaction.status < 300)
      const id = `m${++ids}`
      if (isTaken) taken.push({ at: now(), method, chat, id, body: taken.length < BODIES ? body : '' })
      if ('lost' in reaction) return void (reaction.lost === 'drop' && req.socket.destroy())
      res.statusCode = reaction.status
      res.setHeader('content-type', 'application/json')
      if (reaction.retryAfter !== undefined) res.setHeader('retry-after', String(reaction.retryAfter))
      const text = JSON.stringify(reaction.status < 300 ? { id } : { error: { code: reaction.code ?? 'x' } })
      if (reaction.after) setTimeout(() => res.end(text), reaction.after)
      else res.end(text)
    })
  })
  const url = await listening(server)
  return { url, taken, arrivals, close: () => closed(server) }
}

/** The most that arrived within any span of so many milliseconds. */
export function busiest(arrivals: readonly number[], millis = 1_000): number {
  let [most, first] = [0, 0]
  for (const [i, at] of arrivals.entries()) {
    while ((arrivals[first] ?? 0) <= at - millis) first++
    most = Math.max(most, i - first + 1)
  }
  return most
}
