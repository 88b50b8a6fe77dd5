import type { CampaignDeps } from './campaign/deps.ts'
import type { Desk } from './campaign/desk.ts'
import { campaignRoutes } from './campaign/routes.ts'
import type { ContactMap } from './people/contacts.ts'
import { csvFile } from './report/csv.ts'
import { xlsxFile } from './report/xlsx.ts'
import type { Store } from './store/store.ts'
import { following, type LiveDeps } from './teams/live.ts'

type Parts = Pick<
  CampaignDeps,
  'people' | 'schedule' | 'random' | 'digest' | 'files' | 'smallest' | 'onError' | 'audit'
> &
  LiveDeps & { store: Store; contactMap: ContactMap; desk: Desk }

/** Counts nothing: only that a key was seen is kept (docs/decisions.md 8). */
const NOTHING = { unit: '', month: '', tallies: [] }

/** The cards of campaigns, and what keeps those that move up to date. */
export function campaigns({ store, contactMap, change, now, ...parts }: Parts) {
  const live = following({ change, now, onError: parts.onError })
  const features = campaignRoutes({
    ...parts,
    live,
    first: async key => (await store.casebook.count(key, NOTHING)) === 'saved',
    organisations: Object.keys(contactMap),
    writers: { csv: csvFile, xlsx: xlsxFile },
  })
  return { features, live }
}
