import type { Swept } from '#src/privacy/retention.ts'
import { type Ages, type Folder, isOpen, isUnsent } from './cosmos-folder.ts'

/**
 * The folder as it goes to the store: with its indexed moments, and as plain data, so that what cannot be kept fails here. What an
 * erasure took is for that change only: it goes with the next one.
 */
export function kept({ wake: _, first: __, ages: ___, wiped: ____, ...folder }: Folder): Folder {
  const [wake, first] = [earliest(wakes(folder)), earliest(folder.agenda.filter(isOpen).map(({ at }) => at))]
  return JSON.parse(JSON.stringify({ ...folder, wake, first, ages: agesOf(folder) }))
}

/** A folder with nothing in it is no folder. */
export function keptOrGone(folder: Folder): { to: Folder } | { gone: true } {
  const { met, optedOut, cases, talk, agenda, once, outbox, awaits = {} } = folder
  const lists = [cases, agenda, outbox, Object.keys(once), Object.keys(awaits)]
  const isEmpty = !met && !optedOut && !talk && lists.every(({ length }) => length === 0)
  return isEmpty ? { gone: true } : { to: kept(folder) }
}

const wakes = ({ agenda, outbox }: Folder): string[] => [
  ...agenda.filter(isOpen).map(({ at, until }) => latest(at, until)),
  ...agenda.filter(({ state }) => state === 'zendt').map(({ until }) => until),
  ...outbox.map(({ from }) => from),
]

const latest = (a: string, b: string): string => (a.localeCompare(b) > 0 ? a : b)

const earliest = (moments: readonly string[]): string | undefined => moments.toSorted()[0]

function agesOf({ cases, talk, agenda, once, met, awaits = {} }: Folder): Ages {
  const open = cases.filter(({ file }) => file.phase === 'open').map(({ touched }) => touched)
  const closed = cases.flatMap(({ file }) => (file.phase === 'gesloten' ? [file.on] : []))
  const isAlone = cases.length === 0 && !agenda.some(isUnsent)
  return {
    ...aged('openCase', open),
    ...aged('closedCase', closed),
    ...aged(
      'endedReminder',
      orphans({ cases, talk, agenda }).map(({ at }) => at),
    ),
    ...aged('onceKey', [...Object.values(once).map(({ on }) => on), ...Object.values(awaits)]),
    ...aged('talk', talk && !agenda.some(isUnsent) ? [talk.touched] : []),
    ...aged('acquaintance', met && isAlone ? [met.seen] : []),
  }
}

const aged = (kind: Swept, dates: readonly string[]): Ages => {
  const oldest = earliest(dates)
  return oldest ? { [kind]: oldest } : {}
}

/** Reminders that have ended and have no case or talk any more. */
export const orphans = ({ cases, talk, agenda }: Pick<Folder, 'cases' | 'talk' | 'agenda'>) =>
  agenda.filter(row => !isUnsent(row) && ![...cases, ...(talk ? [talk] : [])].some(({ file }) => file.id === row.about))
