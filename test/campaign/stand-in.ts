import type { Campaign } from '#src/campaign/campaign.ts'
import { bookOf } from '#src/campaign/campaign.ts'
import { continued } from '#src/campaign/changes.ts'
import type { Desk } from '#src/campaign/desk.ts'
import { importList } from '#src/campaign/list-import.ts'
import type { Outcome } from '#src/campaign/outcome.ts'
import type { Directory, Staff } from '#src/people/people.ts'
import { keptUntil } from '#src/privacy/retention.ts'
import type { Store } from '#src/store/store.ts'

type Deps = { store: Store; staff: Directory & Staff; now: () => number; sent: string[] }

/** A desk over the real store that counts at once and sends by hand, to test the cards of HR without the engine. */
export function standIn({ store, staff, now, sent }: Deps): Desk {
  const { campaigns, ledger, reach } = store
  const counts = new Map<string, number>()
  let lists = 0
  const iso = () => new Date(now()).toISOString()

  const count = async (key: string, campaign: Campaign['audience']) => {
    let n = 0
    if (campaign.kind === 'deel') for await (const _ of staff.members(campaign.part)) n++
    if (campaign.kind === 'lijst') n = (await ledger.totals(campaign.list)).all
    if (campaign.kind === 'ontvangers') n = (await ledger.totals(campaign.of)).states.verzonden
    counts.set(key, n)
  }

  return {
    campaigns,
    ledger,
    reach,
    blast(audience, sendAt) {
      const key = JSON.stringify(audience)
      const recipients = counts.get(key)
      if (recipients !== undefined) return { blast: { recipients, ends: sendAt, overlap: [] } }
      void count(key, audience)
      return { counted: 0 }
    },
    progress: async campaign => ({ totals: await ledger.totals(bookOf(campaign)), perSecond: 47 }),
    async preview(campaign, persons) {
      sent.push(...persons.map(person => `${campaign.id} ${person}`))
      return new Map(persons.map(person => [person, { state: 'verzonden', activity: 'a' } satisfies Outcome]))
    },
    keepList: (rows, personOf, told = () => {}) =>
      importList(rows, {
        ...{ ledger, directory: staff, personOf, told, until: keptUntil('recipient', iso().slice(0, 10)) },
        list: `lijst-${++lists}`,
      }),
    async retry(campaign, states) {
      await ledger.reopen(bookOf(campaign), states)
      const changed = continued(campaign, iso())
      return 'to' in changed ? campaigns.save(changed.to) : 'stale'
    },
  }
}
