import { randomBytes } from 'node:crypto'
import type { GivenFile, Offer } from '#src/privacy/files.ts'
import type { From } from './routes.ts'

/** A file for the person who asks, in their own chat; what a feature gets. cards/file-offer.ts has the words for an offer. */
export type Files = { offer(from: From, file: GivenFile): Promise<Offer> }

const LIFETIME = 10 * 60_000
const MOST = 50
const LARGEST = 20 * 1024 * 1024

type Held = { readonly person: string; readonly file: GivenFile; readonly until: number }

export type HeldFiles = ReturnType<typeof heldFiles>

/**
 * Files that wait to be fetched: in memory only, ten minutes at most, handed out once, and never more than fifty or 20 MB
 * together: the oldest make place. `now` in milliseconds.
 */
export function heldFiles(now: () => number) {
  const held = new Map<string, Held>()
  const size = () => [...held.values()].reduce((sum, { file }) => sum + file.bytes.length, 0)

  const purge = () => {
    for (const [id, { until }] of held) if (until <= now()) held.delete(id)
    for (const id of held.keys()) if (held.size > MOST || size() > LARGEST) held.delete(id)
  }

  return {
    /** The unguessable name under which it waits; undefined when it is too large to wait. */
    hold(person: string, file: GivenFile): string | undefined {
      if (file.bytes.length > LARGEST) return undefined
      const id = randomBytes(24).toString('base64url')
      held.set(id, { person, file, until: now() + LIFETIME })
      purge()
      return id
    },
    /** The file, once; `person` asks for it, or whoever knows the name when nobody is said. */
    take(id: string, person?: string): GivenFile | undefined {
      purge()
      const found = held.get(id)
      if (!found || (person !== undefined && found.person !== person)) return undefined
      held.delete(id)
      return found.file
    },
    /** Drops what waits for somebody; how many that were. */
    forget(person: string): number {
      const theirs = [...held].filter(([, one]) => one.person === person)
      for (const [id] of theirs) held.delete(id)
      return theirs.length
    },
    /** Drops what nobody came for in time. */
    purge,
    get count() {
      return held.size
    },
  }
}
