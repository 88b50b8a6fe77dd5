import { bookOf, type Campaign, isIn } from './campaign.ts'
import type { Progress } from './desk.ts'
import type { Ledger } from './ledger.ts'

type Deps = { ledger: Pick<Ledger, 'totals' | 'abandon'>; now: () => number }
type Sample = { readonly at: number; readonly done: number }

/** What is measured over: the last half minute or so. */
const SPAN = 30_000
const MOST = 50

/** How far a campaign is and how fast it goes, from what was seen before (D10). */
export function watchingProgress({ ledger, now }: Deps): (campaign: Campaign) => Promise<Progress> {
  const samples = new Map<string, Sample[]>()

  return async campaign => {
    const book = bookOf(campaign)
    await ledger.abandon(book, new Date(now()).toISOString())
    const totals = await ledger.totals(book)
    const left = totals.states.open + totals.states.onderweg
    const sample = { at: now(), done: totals.all - left }
    const seen = [...(samples.get(book) ?? []).filter(({ at }) => at > now() - SPAN && at <= now()), sample]
    samples.delete(book)
    samples.set(book, seen)
    for (const oldest of samples.keys()) if (samples.size > MOST) samples.delete(oldest)

    const [first = sample] = seen
    const seconds = (sample.at - first.at) / 1_000
    const perSecond = seconds >= 1 ? Math.max(0, sample.done - first.done) / seconds : 0
    const isSending = isIn(campaign, 'verzendt') && left > 0 && perSecond > 0
    return {
      totals,
      perSecond: Math.round(perSecond * 10) / 10,
      ...(isSending && { ends: new Date(now() + (left / perSecond) * 1_000).toISOString() }),
    }
  }
}
