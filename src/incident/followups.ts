import type { Due } from '#src/agenda/agenda.ts'
import type { Case } from './case.ts'

export const followupKind = 'zaak'

/** When an offer has run out and nobody came. */
export const expiryKind = 'overdracht_verlopen'

/** The dates of a case as things to do. The moment is part of the id: a snoozed date is a new thing to do. */
export const duesOf = (file: Case): Due[] => [...datesOf(file), ...expiryOf(file)]

const expiryOf = ({ id, owner, offered }: Case): Due[] =>
  offered
    ? [
        {
          id: `${id}:overdracht:${Date.parse(offered.until).toString(36)}`,
          at: offered.until,
          kind: expiryKind,
          person: owner,
          about: id,
        },
      ]
    : []

const datesOf = (file: Case): Due[] =>
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
