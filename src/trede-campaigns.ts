import { realSteady } from './agenda/clock.ts'
import type { CampaignDeps } from './campaign/deps.ts'
import type { Desk } from './campaign/desk.ts'
import { campaignRoutes } from './campaign/routes.ts'
import type { ContactMap } from './people/contacts.ts'
import { readCsv } from './people/csv.ts'
import { decoded, encodingOf } from './people/encoding.ts'
import { linesIn } from './people/lines.ts'
import { csvFile } from './report/csv.ts'
import type { Units } from './report/units.ts'
import { xlsxFile } from './report/xlsx.ts'
import type { Store } from './store/store.ts'
import { following, type LiveDeps } from './teams/live.ts'
import { mayLeave, type Turns } from './teams/may-leave.ts'

type Parts = Pick<
  CampaignDeps,
  'people' | 'schedule' | 'random' | 'digest' | 'files' | 'smallest' | 'onError' | 'audit'
> &
  LiveDeps & { store: Store; contactMap: ContactMap; units: Units | undefined; desk: Desk; turns: Turns }

/** How long a card that is followed waits for its turn (milliseconds). */
const PATIENCE = 2_000

/** Counts nothing: only that a key was seen is kept (docs/decisions.md 8). */
const NOTHING = { unit: '', month: '', tallies: [] }

/** The cards of campaigns, and what keeps those that move up to date. */
export function campaigns({ store, contactMap, units, change, turns, now, ...parts }: Parts) {
  /**
   * A card that is followed waits for its turn in the pace; when that does not come it changes the next time. The windows of its chat are not
   * asked, only those of the message: a card changes once in four seconds.
   */
  const inTurn: typeof change = async (person, message, card) =>
    !(await mayLeave(turns, message, PATIENCE, realSteady)) || change(person, message, card)
  const live = following({ change: inTurn, now, onError: parts.onError })
  const features = campaignRoutes({
    ...parts,
    live,
    first: async key => (await store.casebook.count(key, NOTHING)) === 'saved',
    organisations: Object.keys(contactMap),
    units: [...new Set([...Object.keys(units ?? {}), ...(parts.people.units?.() ?? [])])].toSorted(),
    rowsOf: bytes => readCsv(linesIn(decoded(bytes, encodingOf(bytes)))),
    writers: { csv: csvFile, xlsx: xlsxFile },
  })
  return { features, live }
}
