import { batches } from './audience.ts'
import { bookOf, type Campaign, isIn } from './campaign.ts'
import type { Campaigns } from './campaigns.ts'
import { gathered } from './changes.ts'
import type { Ledger, Recipient } from './ledger.ts'

type Deps = {
  campaigns: Pick<Campaigns, 'save' | 'find'>
  ledger: Pick<Ledger, 'begin' | 'add' | 'drop' | 'totals'>
  recipients: (campaign: Campaign) => AsyncIterable<Recipient>
  now: () => number
  isStopping: () => boolean
}

/** Many at a time, because Cosmos DB writes a block of the ledger for each; some 8 MB, whatever the audience. */
const BATCH = 30_000

/**
 * Puts the whole audience into the ledger before anything is sent. Broken off, it is done again from the start: who is in the
 * book already stays. When the audience grew too much the book goes and the campaign is put to somebody again (D6).
 */
export async function gather(
  campaign: Campaign,
  { campaigns, ledger, recipients, now, isStopping }: Deps,
): Promise<void> {
  const book = bookOf(campaign)
  const moment = () => new Date(now()).toISOString()
  const expected = 'approvedFor' in campaign ? campaign.approvedFor : 0
  await ledger.begin(book, expected)
  for await (const batch of batches(recipients(campaign), BATCH)) {
    if (isStopping()) return
    await ledger.add(book, batch)
  }
  const current = await campaigns.find(campaign.id)
  if (current?.version !== campaign.version) return
  const { all } = await ledger.totals(book)
  const change = gathered(current, all, moment())
  if ('no' in change) return
  const saved = await campaigns.save(change.to)
  if (saved === 'saved' && isIn(change.to, 'voorgelegd', 'concept')) await ledger.drop(book)
}
