import type { Count } from './counters.ts'
import { monthsIn, type Period } from './period.ts'

/** How one campaign went, of all who should get it; `read` pressed "Gelezen", when they were asked to and HR is told how many. */
export type Sent = {
  readonly all: number
  readonly received: number
  readonly read?: number
}

/** The campaigns that began in these months, as their books stand now; of those that follow on another one, none. */
export type Campaigned = (months: readonly string[]) => Promise<readonly Sent[]>

/**
 * Campaigns as other counters are told, of the whole organisation: the book of a campaign holds no units, and HR sees its totals while it is
 * sent (docs/figures.md).
 */
export const campaignCounts = (period: Period, sent: readonly Sent[]): Count[] =>
  sent
    .flatMap(({ all, received, read }) => [
      { measure: CAMPAIGNS, value: 'begonnen', n: 1 },
      { measure: 'campagne_bericht', value: 'verstuurd', n: all },
      { measure: 'campagne', value: 'gekregen', n: received },
      ...(read !== undefined
        ? [
            { measure: 'campagne_vraag', value: 'verstuurd', n: all },
            { measure: 'campagne_gelezen', value: 'gelezen', n: read },
          ]
        : []),
    ])
    .filter(({ n }) => n > 0)
    .map(count => ({ unit: EVERYWHERE, month: monthsIn(period).at(-1) ?? '', ...count }))

const CAMPAIGNS = 'campagnes'
/** No unit has this name. */
const EVERYWHERE = ''

/** How many campaigns began. That is about nobody, so it is always shown. */
export const campaignsIn = (counts: readonly Count[]): number =>
  counts.reduce((sum, { measure, n }) => (measure === CAMPAIGNS ? sum + n : sum), 0)
