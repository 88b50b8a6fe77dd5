import type { Patience } from './cosmos-patience.ts'

/** The store did not answer, or not in time: what was asked may or may not have happened. `code` is what it said last. */
export class StoreAway extends Error {
  override name = 'StoreAway'
  readonly code: string
  constructor(code: string, cause?: unknown) {
    super(`the store is away (${code})`, { cause })
    this.code = code
  }
}

/**
 * Why an attempt failed, for who decides again. `changed`: the document is not what we thought. `busy`: try later; whether it
 * happened is not known, for a 500, a 503 or a broken connection may come after the write. `never`: trying again is no use.
 */
export type Refusal = { readonly kind: 'changed' | 'busy' | 'never'; readonly error: StoreAway; readonly wait?: number }

/** One attempt, cut off in time. The SDK waits out its own pauses even after an abort, so that we do not wait for it. */
export async function attempt<T>(left: number, ask: (abortSignal: AbortSignal) => Promise<T>): Promise<T> {
  if (left <= 0) throw new StoreAway('timeout')
  const controller = new AbortController()
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => {
    controller.abort()
    late.reject(new StoreAway('timeout'))
  }, left)
  try {
    return await Promise.race([ask(controller.signal), late.promise])
  } finally {
    clearTimeout(timer)
  }
}

type Fault = { code?: unknown; substatus?: unknown; retryAfterInMs?: unknown }

export function refusalOf(fault: unknown): Refusal {
  const { code, substatus, retryAfterInMs } = (fault ?? {}) as Fault
  const error = fault instanceof StoreAway ? fault : new StoreAway(String(code ?? 'unknown'), fault)
  if (code === 412 || code === 409 || (code === 404 && !substatus)) return { kind: 'changed', error }
  if (code === 429 && typeof retryAfterInMs === 'number') return { kind: 'busy', error, wait: retryAfterInMs }
  return { kind: isFinal(code, substatus) ? 'never' : 'busy', error }
}

/** 403 with substatus 3 is a region that no longer takes writes: the SDK goes to the next one by itself. */
const isFinal = (code: unknown, substatus: unknown) =>
  code === 400 || code === 401 || code === 413 || (code === 403 && substatus !== 3)

/** Waits as long as the store asks, or longer each time with chance in it; throws when the time would be over. */
export async function pause({ kind, error, wait }: Refusal, round: number, ends: number): Promise<void> {
  const widest = kind === 'changed' ? 10 * round : 20 * 2 ** round
  const millis = wait ?? Math.random() * Math.min(widest, 250)
  if (kind === 'never' || performance.now() + millis >= ends) throw error
  await new Promise(resolve => setTimeout(resolve, millis))
}

/** All of what somebody waits for, within the time of one call or of the turn it is part of; what goes wrong in it is the store's. */
export const inTime = <T>({ together, ends }: Patience, work: () => Promise<T>): Promise<T> =>
  together(() =>
    attempt(ends() - performance.now(), work).catch(fault => {
      // What has no code is a slip of ours.
      throw 'code' in Object(fault) ? refusalOf(fault).error : fault
    }),
  )

/** Asks until there is an answer, for what may be asked more than once. */
export async function persist<T>(
  { left }: Patience,
  ends: number,
  ask: (abortSignal: AbortSignal) => Promise<T>,
): Promise<T> {
  for (let round = 0; ; round++) {
    const answer = await attempt(left(ends), ask).then(
      value => ({ value }),
      fault => ({ refusal: refusalOf(fault) }),
    )
    if ('value' in answer) return answer.value
    await pause(answer.refusal, round, ends)
  }
}
