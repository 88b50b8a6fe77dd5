import type { Due } from '#src/agenda/agenda.ts'
import type { Case } from './case.ts'

export const followupKind = 'zaak'

/** The dates of a case as things to do. The moment is part of the id: a snoozed date is a new thing to do. */
export const duesOf = (file: Case): Due[] =>
  file.followups
    .filter(({ state }) => state === 'gepland')
    .map(({ id, at }) => ({
      id: `${file.id}:${id}:${Date.parse(at).toString(36)}`,
      at,
      kind: followupKind,
      person: file.owner,
      about: file.id,
    }))

/** Which date of its case something due is about. */
export const followupOf = (file: Case, dueId: string) =>
  file.followups.find(({ id, state }) => state === 'gepland' && dueId.startsWith(`${file.id}:${id}:`))
