import type { Claim, Due } from '#src/agenda/agenda.ts'
import type { Case } from '#src/incident/case.ts'
import { isOpen, type Row } from './cosmos-folder.ts'
import { comparable } from './order.ts'

/** What was planned for this before and not yet done makes place for what is planned now; what was done stays done. */
export function planned(rows: readonly Row[], { id, owner }: Case, due: readonly Due[]): Row[] {
  if (due.some(({ person }) => person !== owner)) throw new TypeError('a date of a case is for its owner')
  return replanned(rows, id, due)
}

/** The same for what is not of one person. */
export function replanned(rows: readonly Row[], about: string, due: readonly Due[]): Row[] {
  const stay = rows.filter(row => row.about !== about || !isOpen(row))
  const known = new Set(stay.map(({ id }) => id))
  return [...stay, ...due.filter(({ id }) => !known.has(id)).map(openRow)]
}

function openRow({ id, at, kind, person, about }: Due): Row {
  const texts = [id, kind, person, about]
  if (texts.some(text => typeof text !== 'string')) throw new TypeError('a date has only texts')
  return { id, at: comparable(at), kind, person, about, state: 'open', holder: '', until: '', attempts: 0 }
}

export const isFree = (row: Row, now: string): boolean => isOpen(row) && row.at <= now && row.until <= now

export const claimOf = ({ id, at, kind, person, about, holder, attempts }: Row): Claim => ({
  id,
  at,
  kind,
  person,
  about,
  holder,
  attempts,
})
