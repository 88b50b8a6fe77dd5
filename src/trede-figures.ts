import { figured } from '#cards/policy/figures.ts'
import { bookOf } from './campaign/campaign.ts'
import { readToShow } from './campaign/told.ts'
import { ballots } from './p-gesprek/ballots.ts'
import { boxes } from './privacy/box.ts'
import { type Campaigned, campaignCounts } from './report/campaign-counts.ts'
import { monthsIn } from './report/period.ts'
import { releasing } from './report/releasing.ts'
import { talkCounts } from './report/talk-counts.ts'
import type { Parts } from './trede-parts.ts'

/** What makes figures of counters when their day has come, put together; asked on every round of the clock. */
export function figuresOf({ config, store, units = {}, clock, log }: Parts): () => Promise<void> {
  const urns = ballots({ urns: store.urns, boxes: boxes(config.ballotKeys, 'urns') })
  return releasing({
    counters: store.counters,
    elsewhere: async (period, day) => [
      ...talkCounts(period, await urns.opened(period, day)),
      ...campaignCounts(period, await campaigned(store, config.smallest)(monthsIn(period))),
    ],
    releases: store.releases,
    tables: figured,
    units,
    k: config.smallest,
    now: clock.now,
    refused: (period, faults) => log('figures.refused', { route: period, n: faults.length }),
  })
}

/**
 * Campaigns that began in some months. A reminder counts with the one it reminds of; a correction or a recall reaches nobody anew. Readers
 * count only where HR sees them on the campaign itself: else subtracting those would tell the others.
 */
const campaigned =
  ({ campaigns, ledger }: Pick<Parts['store'], 'campaigns' | 'ledger'>, smallest: number): Campaigned =>
  async months => {
    const begun = (await campaigns.all()).filter(
      one => one.kind === 'bericht' && 'since' in one && months.includes(one.since.slice(0, 'yyyy-mm'.length)),
    )
    const sent = await Promise.all(
      begun.map(async one => {
        const totals = await ledger.totals(bookOf(one))
        const read = one.message.asksRead ? readToShow(totals, smallest) : undefined
        return { all: totals.all, received: totals.states.verzonden, ...(read !== undefined && { read }) }
      }),
    )
    return sent.filter(({ all }) => all > 0)
  }
