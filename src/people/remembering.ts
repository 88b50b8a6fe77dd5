import type { Directory, Profile } from './people.ts'
import { within } from './within.ts'

type Find = Directory['find']

export type Memory = {
  readonly now: () => number
  /** Milliseconds that an answer counts: somebody known, and somebody not known. */
  readonly fresh?: number
  readonly unknown?: number
  /** How old an answer may be when there is no newer one: a role taken away works this long at most. */
  readonly stale?: number
  /** How long a turn waits for an answer; the question goes on without it. */
  readonly patience?: number
  /** How long after a failure nobody asks about the same person again. */
  readonly pause?: number
  /** How many people are remembered; who was asked about longest ago goes first. */
  readonly most?: number
}

type Known = { readonly profile?: Profile; readonly at?: number; readonly failed?: { error: unknown; at: number } }

const MINUTE = 60_000

/**
 * A directory that is slow or away, made fit for a turn: asks once for everybody who wants to know at the same time, remembers
 * the answer, and gives an old one when there is no new one. Throws what the directory threw when there is neither.
 */
export function remembering(
  find: Find,
  {
    now,
    fresh = 10 * MINUTE,
    unknown = MINUTE,
    stale = 240 * MINUTE,
    patience = 1_200,
    pause = 5_000,
    most = 20_000,
  }: Memory,
): Find {
  const known = new Map<string, Known>()
  const asked = new Map<string, Promise<Profile | undefined>>()

  /** A clock that was set back makes an answer old, not young. */
  const isYounger = (than: number, at: number | undefined) => at !== undefined && now() >= at && now() - at < than

  function remember(person: string, what: Known) {
    known.delete(person)
    known.set(person, what)
    const [oldest] = known.keys()
    if (known.size > most && oldest !== undefined) known.delete(oldest)
  }

  async function ask(person: string): Promise<Profile | undefined> {
    try {
      const profile = await find(person)
      remember(person, { profile, at: now() })
      return profile
    } catch (error) {
      remember(person, { ...known.get(person), failed: { error, at: now() } })
      throw error
    }
  }

  function asking(person: string): Promise<Profile | undefined> {
    const already = asked.get(person)
    if (already) return already
    const question = ask(person).finally(() => asked.delete(person))
    question.catch(() => undefined) // whoever waited is told; nobody may be waiting any more
    asked.set(person, question)
    return question
  }

  return async person => {
    const before = known.get(person)
    if (before && isYounger(before.profile ? fresh : unknown, before.at)) {
      remember(person, before)
      return before.profile
    }
    try {
      if (before?.failed && isYounger(pause, before.failed.at)) throw before.failed.error
      return await within(patience, asking(person), tooLate)
    } catch (error) {
      const old = known.get(person)
      if (old?.profile && isYounger(stale, old.at)) return old.profile
      throw error
    }
  }
}

const tooLate = () => Object.assign(new Error('the directory is slow'), { code: 'directory_slow' })
