import { randomBytes } from 'node:crypto'
import { attempt, pause, persist, refusalOf } from './cosmos-attempt.ts'
import { type Document, type Documents, type Found, NO_VERSION, type Question } from './cosmos-documents.ts'
import type { Patience } from './cosmos-patience.ts'
import { recently } from './cosmos-recent.ts'

/**
 * What to make of a document: `to` is written, or it is removed (`gone`), if nothing has changed since it was read. Otherwise
 * nothing is to be done: `sure` when that holds whatever else happened; if not, the store is asked whether what was read is
 * how it stands.
 */
export type Decision<T, R> = { readonly result: R; readonly to?: T; readonly gone?: true; readonly sure?: true }

/** Pure, and asked again when the document has changed. `mark` is different for each change: to know one's own effect by. */
export type Decide<T, R> = (now: T | undefined, mark: string) => Decision<T, R>

/** How many documents are asked for at a time when all of them are wanted. */
const PAGE = 100

/**
 * Documents that change by deciding. After an answer that says nothing (time-out, reset, 408, 5xx) the document is read and
 * decided upon again: the mark tells whether the write had happened after all, the condition on the version that it does
 * not happen twice, also when a lost request arrives late.
 */
export function changing<T extends Document>(documents: Documents<T>, patience: Patience) {
  const seen = recently<T>(patience.current)

  const read = async (id: string, ends: number) =>
    seen.keep(id, await persist(patience, ends, signal => documents.read(id, signal)))

  /** The refusal, or nothing when it is done. */
  const ask = (id: string, ends: number, question: (signal: AbortSignal) => Promise<Found<T> | undefined>) =>
    attempt(patience.left(ends), question).then(
      found => void seen.keep(id, found),
      fault => {
        seen.forget(id)
        return refusalOf(fault)
      },
    )

  /** What changes nothing is written back as it was, or asked as a removal that can only fail. */
  const carriedOut = <R>(
    id: string,
    { to, gone }: Decision<T, R>,
    found: Found<T> | undefined,
    signal: AbortSignal,
  ) => {
    const body = to ?? found?.body
    return body && !gone
      ? documents.write(body, found?.etag, signal)
      : documents.remove(id, found?.etag ?? NO_VERSION, signal)
  }

  return {
    /** For showing. In one turn it is read once. */
    async find(id: string): Promise<T | undefined> {
      return (seen.inTurn(id) ?? (await read(id, patience.ends())))?.body
    },

    /** As it was seen a moment ago, or else read. */
    seen: async (id: string): Promise<T | undefined> => (seen.get(id) ?? (await read(id, patience.ends())))?.body,

    async some(question: Question, most: number): Promise<T[]> {
      const found = await persist(patience, patience.ends(), signal =>
        firstOf(documents.pages(question, most, signal), most),
      )
      for (const each of found) seen.keep(each.body.id, each)
      return found.map(({ body }) => body)
    },

    /** All of them while somebody waits: asked again from the start when it fails, as far as the time goes. */
    every: async (question: Question): Promise<T[]> => {
      const found = await persist(patience, patience.ends(), signal =>
        firstOf(documents.pages(question, PAGE, signal), Number.POSITIVE_INFINITY),
      )
      return found.map(({ body }) => body)
    },

    /** All of them, for work that has no hurry. Rejects when the store fails on the way. */
    async *all(question: Question): AsyncGenerator<T> {
      for await (const page of documents.pages(question, PAGE)) for (const { body } of page) yield body
    },

    count: (question: Question): Promise<number> => documents.count(question),

    remove: (id: string): Promise<undefined> => {
      seen.forget(id)
      return persist(patience, patience.ends(), signal => documents.remove(id, undefined, signal))
    },

    /** `isNew`: there is most likely nothing yet, so it is not looked up first. Throws StoreAway when time is over. */
    async change<R>(id: string, decide: Decide<T, R>, isNew = false): Promise<R> {
      const [mark, ends] = [randomBytes(9).toString('base64url'), patience.ends()]
      for (let round = 0; ; round++) {
        const found = round === 0 && (isNew || seen.get(id)) ? seen.get(id) : await read(id, ends)
        const decision = decide(found?.body, mark)
        if (decision.sure) return decision.result
        const refusal = await ask(id, ends, signal => carriedOut(id, decision, found, signal))
        if (!refusal) return decision.result
        await pause(refusal, round, ends)
      }
    },
  }
}

export type Changing<T extends Document> = ReturnType<typeof changing<T>>

async function firstOf<T>(pages: AsyncIterable<readonly T[]>, most: number): Promise<T[]> {
  const all: T[] = []
  for await (const page of pages) if (all.push(...page) >= most) break
  return all.slice(0, most)
}

/** One after the other, as long as `wanted`, which gets how many there are before. */
export async function gathered<T>(
  all: AsyncIterable<T>,
  wanted: (one: T, n: number) => boolean = () => true,
): Promise<T[]> {
  const some: T[] = []
  for await (const one of all) {
    if (!wanted(one, some.length)) return some
    some.push(one)
  }
  return some
}
