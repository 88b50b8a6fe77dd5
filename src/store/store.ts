import type { Agenda } from '#src/agenda/agenda.ts'
import type { Campaigns } from '#src/campaign/campaigns.ts'
import type { Ledger } from '#src/campaign/ledger.ts'
import type { Reach } from '#src/campaign/reach.ts'
import type { Shares } from '#src/campaign/shares.ts'
import type { Casebook } from '#src/incident/casebook.ts'
import type { Talks, Urns } from '#src/p-gesprek/talks.ts'
import type { Acquaintances } from '#src/people/people.ts'
import type { AuditTrail } from '#src/privacy/audit-trail.ts'
import type { Personal } from '#src/privacy/personal.ts'
import type { Retention } from '#src/privacy/retention.ts'
import type { Counters } from '#src/report/counters.ts'
import type { Releases } from '#src/report/release.ts'

/** All ports that a store keeps; SQLite and Cosmos DB are the two adapters, held to one contract by the tests. */
export type Store = {
  casebook: Casebook
  agenda: Agenda
  acquaintances: Acquaintances
  retention: Retention
  personal: Personal
  audit: AuditTrail
  talks: Talks
  urns: Urns
  counters: Counters
  releases: Releases
  campaigns: Campaigns
  ledger: Ledger
  reach: Reach
  shares: Shares
  /** Runs one turn, for a store that may keep people waiting: all its calls share the time of one. */
  turn?<T>(work: () => Promise<T>): Promise<T>
  /** What this turn has cost so far in request units, for a store that charges. */
  spent?(): number | undefined
  /** Throws when the store cannot be read. */
  ping(): Promise<void>
  close(): Promise<void>
}
