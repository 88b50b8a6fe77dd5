import { figured } from '#cards/policy/figures.ts'
import { ballots } from './p-gesprek/ballots.ts'
import { boxes } from './privacy/box.ts'
import { releasing } from './report/releasing.ts'
import { talkCounts } from './report/talk-counts.ts'
import type { Parts } from './trede-parts.ts'

/** What makes figures of counters when their day has come, put together; asked on every round of the clock. */
export function figuresOf({ config, store, units = {}, clock, log }: Parts): () => Promise<void> {
  const urns = ballots({ urns: store.urns, boxes: boxes(config.ballotKeys, 'urns') })
  return releasing({
    counters: store.counters,
    talks: async (period, day) => talkCounts(period, await urns.opened(period, day)),
    releases: store.releases,
    tables: figured,
    units,
    k: config.smallest,
    now: clock.now,
    refused: (period, faults) => log('figures.refused', { route: period, n: faults.length }),
  })
}
