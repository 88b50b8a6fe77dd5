import type { Element } from '#cards/card.ts'
import type { Schedule } from '#src/agenda/schedule.ts'
import type { Audit } from '#src/privacy/audit.ts'
import type { Seals } from '#src/privacy/seal.ts'
import type { From } from '#src/teams/routes.ts'
import type { Casebook, Tallies, Tally } from './casebook.ts'
import type { Rol } from './roles.ts'

/** What the incident routes need from outside. */
export type IncidentDeps = {
  casebook: Casebook
  seals: Seals
  schedule: Schedule
  /** A fresh unguessable text, and a whole number from 0 up to `below`. */
  random: { id(): string; number(below: number): number }
  /** A one-way name for `parts`, the same each time. */
  digest: (...parts: readonly string[]) => string
  /** Lines with the contacts of the asker's own organisation for these roles. */
  contacts: (from: From, rollen: readonly Rol[]) => Element[]
  /** Writes down the kind of what was done. */
  audit: Audit
  /** For a fault that must not stop the guidance. */
  onError: (error: unknown) => void
}

/** What is counted, where and when: the unit of the leidinggevende and the month. */
export const countedFor = (from: From, schedule: Schedule, tallies: readonly Tally[]): Tallies => ({
  unit: from.unit,
  month: schedule.day(from.now, from.zone).slice(0, 7),
  tallies,
})
