import type { Directory } from '#src/people/people.ts'
import { type Campaign, isIn } from './campaign.ts'
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
/** What a newer campaign says of somebody counts, and an older one no more. */
const DECIDED: readonly End[] = ['verzonden', 'onbekend', ...MISSED]
const KEPT = 10 * 60_000
const REMEMBERED = 20
const [DAYS, MOST] = [30 * 86_400_000, 5]

/** The messages of the last thirty days, newest first and at most five; if there are none, the last one that was sent. */
export function latelySent(campaigns: readonly Campaign[], now: number): Campaign[] {
  const sent = campaigns
    .filter(one => one.kind === 'bericht')
    .flatMap(one => (isIn(one, 'verzendt', 'gepauzeerd', 'klaar', 'gestopt') ? [one] : []))
    .toSorted((a, b) => b.since.localeCompare(a.since))
  return sent.filter(({ since }, i) => i === 0 || Date.parse(since) > now - DAYS).slice(0, MOST)
}

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
 * Who campaigns (newest first) could not reach, each person once, by unit and reason (D15). Looking up thousands of units takes longer
 * than an answer may, so it goes on behind the scenes: ask again for the answer, which is kept ten minutes. `now` in milliseconds.
 */
export function reachCounting({ ledger, directory, smallest, onError }: Deps) {
  const counts = new Map<string, { since: number; state: ReachCounting }>()

  async function* missedIn(books: readonly string[]) {
    for (const [i, book] of books.entries())
      for await (const page of ledger.rows(book, MISSED)) {
        const persons = page.map(({ person }) => person)
        const since = i > 0 ? await ledger.among(books.slice(0, i), persons, DECIDED) : undefined
        yield* page.filter(({ person }) => !since?.get(person))
      }
  }

  /** Whether there were some in the newest book, of whom the rows are gone. */
  async function areForgotten([newest = '']: readonly string[]): Promise<boolean> {
    const { states } = await ledger.totals(newest)
    if (!MISSED.some(state => states[state] > 0)) return false
    for await (const _ of ledger.rows(newest, MISSED)) return false
    return true
  }

  async function count(books: readonly string[], tell: (state: ReachCounting) => void) {
    const found = new Map<string, Missed>()
    let counted = 0
    for await (const { person, reason = 'geweigerd' } of missedIn(books)) {
      const unit = (await directory.find(person))?.unit ?? 'onbekend'
      const key = `${unit} ${reason}`
      found.set(key, { unit, reason, n: (found.get(key)?.n ?? 0) + 1 })
      tell({ counted: ++counted })
    }
    tell(counted === 0 && (await areForgotten(books)) ? { forgotten: true } : { list: folded(found, smallest) })
  }

  return (books: readonly string[], now: number): ReachCounting => {
    const name = books.join(' ')
    const known = counts.get(name)
    if (known && now - known.since < KEPT && !('failed' in known.state)) return known.state
    const one: { since: number; state: ReachCounting } = { since: now, state: { counted: 0 } }
    counts.set(name, one)
    for (const oldest of counts.keys()) if (counts.size > REMEMBERED) counts.delete(oldest)
    const tell = (state: ReachCounting) => {
      one.state = state
    }
    count(books, tell).catch(error => {
      tell({ failed: true })
      onError(error)
    })
    return one.state
  }
}
