import type { Directory } from '#src/people/people.ts'
import type { End, Ledger } from './ledger.ts'
import type { Reason } from './outcome.ts'

/** How many of a unit a campaign could not reach, and why. */
export type Missed = { readonly unit: string; readonly reason: Reason; readonly n: number }

export type ReachList = {
  /** Fewer than this in one group stay together with others (product.md, E7; TREDE_SMALLEST). */
  readonly smallest: number
  /** Groups that are large enough. */
  readonly rows: readonly Missed[]
  /** All others together, by reason, so that nobody can be picked out. */
  readonly rest: readonly Omit<Missed, 'unit'>[]
  readonly all: number
}

/** `forgotten`: there were some, and who is not kept any more (docs/privacy.md). */
export type ReachCounting =
  | { readonly list: ReachList }
  | { readonly counted: number }
  | { readonly failed: true }
  | { readonly forgotten: true }

const MISSED: readonly End[] = ['geblokkeerd', 'niet_geinstalleerd', 'mislukt']
const KEPT = 10 * 60_000

/**
 * Groups that are large enough by themselves, and the rest by reason. HR knows how many there were of a reason in all, so what is
 * left of it must be large enough too: else the smallest of its groups joins it, also where nothing would be left.
 */
function folded(counts: ReadonlyMap<string, Missed>, smallest: number): ReachList {
  const all = [...counts.values()]
  const large = all.filter(({ n }) => n >= smallest).toSorted((a, b) => b.n - a.n || a.unit.localeCompare(b.unit))
  const rest = new Map<Reason, number>()
  for (const { reason, n } of all) if (n < smallest) rest.set(reason, (rest.get(reason) ?? 0) + n)
  const joins = new Set<Missed>()
  for (const one of large.toReversed()) {
    const left = rest.get(one.reason) ?? 0
    if (left >= smallest) continue
    rest.set(one.reason, left + one.n)
    joins.add(one)
  }
  const rows = large.filter(one => !joins.has(one))
  return {
    smallest,
    rows,
    rest: [...rest].map(([reason, n]) => ({ reason, n })).toSorted((a, b) => b.n - a.n),
    all: all.reduce((sum, { n }) => sum + n, 0),
  }
}

type Deps = { ledger: Ledger; directory: Directory; smallest: number; onError: (error: unknown) => void }

/**
 * Who a campaign could not reach, by unit and reason (D15). Looking up thousands of units takes longer than an answer may, so it goes
 * on behind the scenes: ask again for the answer, which is kept ten minutes. `now` in milliseconds.
 */
export function reachCounting({ ledger, directory, smallest, onError }: Deps) {
  const counts = new Map<string, { since: number; state: ReachCounting }>()

  async function count(book: string, tell: (state: ReachCounting) => void) {
    const found = new Map<string, Missed>()
    let counted = 0
    for await (const page of ledger.rows(book, MISSED))
      for (const { person, reason = 'geweigerd' } of page) {
        const unit = (await directory.find(person))?.unit ?? 'onbekend'
        const key = `${unit} ${reason}`
        found.set(key, { unit, reason, n: (found.get(key)?.n ?? 0) + 1 })
        tell({ counted: ++counted })
      }
    const { states } = await ledger.totals(book)
    const missed = MISSED.reduce((sum, state) => sum + states[state], 0)
    tell(counted === 0 && missed > 0 ? { forgotten: true } : { list: folded(found, smallest) })
  }

  return (book: string, now: number): ReachCounting => {
    const known = counts.get(book)
    if (known && now - known.since < KEPT && !('failed' in known.state)) return known.state
    const one: { since: number; state: ReachCounting } = { since: now, state: { counted: 0 } }
    counts.set(book, one)
    const tell = (state: ReachCounting) => {
      one.state = state
    }
    count(book, tell).catch(error => {
      tell({ failed: true })
      onError(error)
    })
    return one.state
  }
}
