import { type Cutoffs, type Forgotten, isForgotten, outlived, type Swept } from '#src/privacy/retention.ts'
import type { Question } from './cosmos-documents.ts'
import { type Folder, isUnsent } from './cosmos-folder.ts'
import { orphans } from './cosmos-keeping.ts'
import { namesOf } from './cosmos-nameplates.ts'

const MONTH = 'yyyy-mm'.length

/** Folders in which something may have been kept long enough. */
export function oldFolders(limits: Cutoffs): Question {
  const kinds: Swept[] = ['openCase', 'closedCase', 'endedReminder', 'onceKey', 'talk', 'acquaintance']
  return {
    text: `SELECT * FROM c WHERE ${kinds.map(kind => `c.ages.${kind} < @${kind}`).join(' OR ')}`,
    values: Object.fromEntries(
      kinds.map(kind => [kind, kind === 'acquaintance' ? limits[kind].slice(0, MONTH) : limits[kind]]),
    ),
  }
}

/** What is left of a folder, what went from it per kind, and the names that become free. */
export function forgotten(folder: Folder, limits: Cutoffs): { rest: Folder; gone: Forgotten; frees: string[] } {
  const outlivedBy = folder.cases.map(({ file, touched }) => {
    const waiting = folder.agenda.some(row => row.about === file.id && isUnsent(row))
    return { id: file.id, rule: outlived({ file, touched, waiting }, limits) }
  })
  const went = outlivedBy.filter(({ rule }) => rule).map(({ id }) => id)
  const cases = folder.cases.filter(({ file }) => !went.includes(file.id))
  const talkGoes = folder.talk !== undefined && folder.talk.touched < limits.talk && !folder.agenda.some(isUnsent)
  const gone = [...went, ...(talkGoes && folder.talk ? [folder.talk.file.id] : [])]
  const about = folder.agenda.filter(row => !gone.includes(row.about))
  const old = orphans({ cases, talk: talkGoes ? undefined : folder.talk, agenda: about }).filter(
    ({ at }) => at < limits.endedReminder,
  )
  const agenda = about.filter(row => !old.includes(row))
  const once = Object.entries(folder.once).filter(([, { on }]) => on >= limits.onceKey)
  const leaves = folder.met && cases.length === 0 && !agenda.some(isUnsent) && isForgotten(folder.met.seen, limits)
  const awaits = Object.entries(folder.awaits ?? {}).filter(([, on]) => on >= limits.onceKey)
  const { met, optedOut, talk, parties, awaits: _, ...others } = folder
  return {
    rest: {
      ...others,
      ...(met && !leaves && { met }),
      ...(talk && !talkGoes && { talk, parties }),
      ...(awaits.length > 0 && { awaits: Object.fromEntries(awaits) }),
      ...(optedOut && !leaves && { optedOut }),
      cases,
      agenda,
      once: Object.fromEntries(once),
    },
    gone: {
      openCase: outlivedBy.filter(({ rule }) => rule === 'openCase').length,
      closedCase: outlivedBy.filter(({ rule }) => rule === 'closedCase').length,
      endedReminder: old.length,
      onceKey: Object.keys(folder.once).length - once.length + Object.keys(folder.awaits ?? {}).length - awaits.length,
      acquaintance: leaves ? 1 : 0,
      talk: talkGoes ? 1 : 0,
      urn: 0,
    },
    frees: folder.cases.flatMap(({ file }) => (went.includes(file.id) ? namesOf(file) : [])),
  }
}
