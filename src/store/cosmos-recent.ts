import type { Found } from './cosmos-documents.ts'
import type { Patience, Turn } from './cosmos-patience.ts'

/** How long a document that was seen may be the start of a change; the condition on the write finds out if it is old. */
const RECENT = 2_000

/** Documents as they were read or written last, for as long as a turn takes, with the turn that did so. */
export function recently<T>(current: Patience['current']) {
  const all = new Map<string, { found: Found<T>; until: number; turn: Turn | undefined }>()

  const tidy = () => {
    for (const [id, { until }] of all)
      if (until > performance.now()) return
      else all.delete(id)
  }

  return {
    get(id: string): Found<T> | undefined {
      tidy()
      return all.get(id)?.found
    },
    /** Only what this very turn has seen: then it is as fresh as the turn. */
    inTurn(id: string): Found<T> | undefined {
      const known = all.get(id)
      return known?.turn && known.turn === current() ? known.found : undefined
    },
    keep(id: string, found: Found<T> | undefined): Found<T> | undefined {
      all.delete(id)
      if (found) all.set(id, { found, until: performance.now() + RECENT, turn: current() })
      tidy()
      return found
    },
    forget: (id: string) => void all.delete(id),
  }
}
