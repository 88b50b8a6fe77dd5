import { Agent, request } from 'node:http'
import { text } from 'node:stream/consumers'
import type { Child } from './child.ts'

/** One person who goes on pressing: given the last answer, the next request. */
export type Lane = { next(answer: string | undefined): { body: string; authorization?: string } }

export type Measured = {
  /** CPU milliseconds per turn. */ readonly cpu: number /** Milliseconds until each answer. */
  readonly waits: readonly number[]
}

/** Connections stay open between slices, as those of the channel do: else each slice would measure first how fast they are accepted. */
const kept = new WeakMap<Child, Agent>()

/** `turns` turns in all, one at a time in each lane, all lanes at once. Throws on the first answer that is not 200. */
export async function drive(child: Child, lanes: readonly Lane[], turns: number): Promise<Measured> {
  const agent = kept.get(child) ?? new Agent({ keepAlive: true })
  kept.set(child, agent)
  const waits: number[] = []
  let left = turns
  const before = await child.usage()

  async function walk(lane: Lane) {
    for (let answer: string | undefined; left-- > 0; ) {
      const began = performance.now()
      answer = await post(child.url, lane.next(answer), agent)
      waits.push(performance.now() - began)
    }
  }

  await Promise.all(lanes.map(walk))
  const after = await child.usage()
  return { cpu: (after.cpu - before.cpu) / turns, waits }
}

export const post = (url: string, { body, authorization }: ReturnType<Lane['next']>, agent?: Agent): Promise<string> =>
  new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      ...(authorization && { authorization }),
    }
    const sending = request(url, { method: 'POST', agent, headers }, answer =>
      text(answer).then(said => {
        if (answer.statusCode === 200) resolve(said)
        else reject(new Error(`${url} answered ${answer.statusCode}: ${said.slice(0, 200)}`))
      }, reject),
    )
    sending.once('error', reject)
    sending.end(body)
  })
