import type { About, Counting } from './blast.ts'
import type { Audience, Campaign } from './campaign.ts'
import type { Campaigns } from './campaigns.ts'
import type { End, Ledger, Totals } from './ledger.ts'
import type { ListRead } from './list-import.ts'
import type { ListRow } from './list-lines.ts'
import type { Outcome } from './outcome.ts'
import type { Reach } from './reach.ts'

/** How far a campaign is. `perSecond` is what went out lately; `ends` when the rest has it at that speed (ISO instant). */
export type Progress = { readonly totals: Totals; readonly perSecond: number; readonly ends?: string }

/** Everything that the cards of campaigns ask of the engine. */
export type Desk = {
  readonly campaigns: Campaigns
  readonly ledger: Ledger
  readonly reach: Reach
  /** Starts counting when first asked; ask again for the answer, which is remembered for ten minutes. `id`: the campaign itself. */
  blast(audience: Audience, sendAt: string, about?: About): Counting
  progress(campaign: Campaign): Promise<Progress>
  /** Sends the message as it is now to these few, outside of any ledger: to oneself and to the test list (D4). */
  preview(campaign: Campaign, persons: readonly string[]): Promise<ReadonlyMap<string, Outcome>>
  /**
   * Keeps the colleagues of a list as an audience, for as long as recipients are kept. `rows` starts anew each time it is called; undefined
   * for a list that is too long.
   */
  keepList(
    rows: () => Iterable<ListRow>,
    personOf: (id: string) => string,
    told?: (lines: number) => void,
  ): Promise<ListRead | undefined>
  /** Opens the rows in these states again and goes on: retry only what failed (D12), or what is unknown if HR says so (D8). */
  retry(campaign: Campaign, states: readonly End[]): Promise<'saved' | 'stale'>
}
