import { cosmosAcquaintances } from './cosmos-acquaintances.ts'
import { cosmosAgenda } from './cosmos-agenda.ts'
import { attempt, inTime } from './cosmos-attempt.ts'
import { cosmosAudit, cosmosAuditReader } from './cosmos-audit.ts'
import type { Page, Trail } from './cosmos-audit-pages.ts'
import { background } from './cosmos-background.ts'
import type { Block, Head } from './cosmos-blocks.ts'
import { booksIn } from './cosmos-books.ts'
import { campaignPrivacy } from './cosmos-campaign-privacy.ts'
import { cosmosCampaigns, type KeptCampaign, type Switch } from './cosmos-campaigns.ts'
import { cosmosCasebook } from './cosmos-casebook.ts'
import { changing } from './cosmos-change.ts'
import { type Connection, type ContainerName, connection } from './cosmos-connect.ts'
import type { Counts } from './cosmos-counts.ts'
import { type Document, documents } from './cosmos-documents.ts'
import { type Folder, nameOf } from './cosmos-folder.ts'
import { delivering } from './cosmos-hand-over.ts'
import { cosmosLedger } from './cosmos-ledger.ts'
import type { Nameplate } from './cosmos-nameplates.ts'
import { relaying } from './cosmos-outbox.ts'
import { type Limits, patience, usualLimits } from './cosmos-patience.ts'
import { cosmosPersonal } from './cosmos-personal.ts'
import { cosmosReach } from './cosmos-reach.ts'
import { type ReadMark, readMarks } from './cosmos-reads.ts'
import { cosmosCounters, cosmosReleases, type Kept } from './cosmos-report.ts'
import { cosmosRetention, type Sweep } from './cosmos-retention.ts'
import { cosmosShares, type Senders } from './cosmos-shares.ts'
import { type TalkList, talkLists } from './cosmos-talk-lists.ts'
import { cosmosTalks } from './cosmos-talks.ts'
import { cosmosUrns, type UrnDocument } from './cosmos-urns.ts'
import type { Store } from './store.ts'

type Options = Connection & {
  readonly now: () => number
  /** For faults behind the scenes, after the answer. */
  readonly onError: (error: unknown) => void
  readonly limits?: Limits
  /** Told what each operation cost, in request units: `folders.read`. */
  readonly charged?: (operation: string, units: number) => void
}

export type CosmosStore = Store & {
  /** Runs one turn: all its calls share the time that a person is let wait. */
  turn<T>(work: () => Promise<T>): Promise<T>
  /** The audit trail for who checks it. */
  auditReader(): ReturnType<typeof cosmosAuditReader>
  /** When everything that was started after an answer has ended. */
  idle(): Promise<void>
}

/** The store for more than one machine (docs/store.md). Nothing is asked of Cosmos DB before the first call. */
export function cosmosStore({ now, onError, limits = usualLimits, charged, ...to }: Options): CosmosStore {
  const time = patience(limits)
  const { container, close } = connection(to)
  const keeping = <T extends Document>(name: ContainerName) =>
    changing(
      documents<T>(container(name), (operation, units) => {
        charged?.(`${name}.${operation}`, units)
        const turn = time.current()
        if (turn) turn.units += units
      }),
      time,
    )

  const folders = keeping<Folder>('folders')
  const nameplates = keeping<Nameplate>('nameplates')
  const counts = keeping<Counts>('counts')
  const urns = keeping<UrnDocument>('urns')
  const lists = talkLists({ lists: keeping<TalkList>('talklists'), folders, now })

  const relay = relaying({ folders, nameplates, counts, deliver: delivering({ folders, nameplates, now }), now })
  const [blocks, heads] = [keeping<Block>('ledger'), keeping<Head>('ledger')]
  const marks = readMarks(keeping<ReadMark>('ledger'), now)
  const books = booksIn({ blocks, heads, marks, now })
  const kept = keeping<KeptCampaign>('campaigns')
  const campaigns = campaignPrivacy({ blocks, heads, books, marks, campaigns: kept, now })

  const later = background(work => time.outside(work), onError)

  const trail = { trails: keeping<Trail>('audit'), pages: keeping<Page>('audit'), later: later.add }
  const bring = (folder: Folder) => later.add(() => relay(folder))
  const personal = cosmosPersonal({ folders, lists, campaigns, bring, now })

  return {
    casebook: cosmosCasebook({ folders, nameplates, bring, relay, together: time.together, now }),
    agenda: cosmosAgenda({ folders, relay, onError, ...time }),
    acquaintances: cosmosAcquaintances(folders),
    audit: cosmosAudit(trail),
    auditReader: () => cosmosAuditReader(trail),
    campaigns: cosmosCampaigns(kept, keeping<Switch>('campaigns')),
    ledger: cosmosLedger({ blocks, heads, books, marks, now }),
    reach: cosmosReach(folders),
    shares: cosmosShares(keeping<Senders>('campaigns')),
    personal: {
      known: person => inTime(time, () => personal.known(person)),
      erase: person => inTime(time, () => personal.erase(person)),
    },
    retention: cosmosRetention({ folders, campaigns, sweeps: keeping<Sweep>('folders'), urns, lists, bring, now }),
    talks: cosmosTalks({ folders, lists, later: later.add, now }),
    urns: cosmosUrns(urns),
    counters: cosmosCounters(counts),
    releases: cosmosReleases(keeping<Kept>('releases'), keeping<Kept>('releases')),
    turn: time.together,
    spent: () => time.current()?.units,
    idle: later.idle,
    ping: () =>
      attempt(limits.attempt, async signal => {
        await documents(container('folders')).read(nameOf('ping'), signal)
      }),
    async close() {
      await later.stop()
      await close()
    },
  }
}
