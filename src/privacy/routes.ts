import { eraseCard, erasedCard, readSeal } from '#cards/privacy/erase.ts'
import { inzageCard, inzageFileCard } from '#cards/privacy/inzage.ts'
import { inzageFile } from '#cards/privacy/inzage-file.ts'
import { privacyCard } from '#cards/privacy/privacy.ts'
import { privacyVerbs } from '#cards/privacy/privacy-doors.ts'
import type { Files } from '#src/teams/files.ts'
import type { From, Routes } from '#src/teams/routes.ts'
import { type Auditing, type AuditKind, auditKinds } from './audit.ts'
import { erasing } from './erasing.ts'
import type { KeptTalk, Overview, Personal, SeenTalk } from './personal.ts'
import { dayOf } from './retention.ts'
import type { Seals } from './seal.ts'

export type PrivacyDeps = {
  personal: Personal
  audit: Auditing
  /** A talk as the one of the two may see it who asks. */
  seenTalk: (kept: KeptTalk, from: From) => SeenTalk
  files: Files
  /** Drops files that wait for somebody; how many. */
  dropFiles: (person: string) => number
  /** Seals that last as long as a question "are you sure?" may stand. */
  seals: Seals
}

/** What Trede keeps, what it knows of who asks, and erasing that (P6). Everybody, also who is in no directory. */
export function privacyRoutes({ personal, audit, seenTalk, files, dropFiles, seals }: PrivacyDeps): Routes {
  const erase = erasing({ personal, dropFiles })

  /** Asking is written down first, so that it is in what one gets to see. */
  const overviewOf = async (from: From): Promise<Overview> => {
    const { person } = from
    await audit.record('inzage', person)
    const log = (await audit.about(person)).filter(isKnownKind).map(({ at, kind }) => ({ at, kind }))
    const { talks, ...known } = await personal.known(person)
    return { ...known, talks: talks.map(talk => seenTalk(talk, from)), log }
  }

  const ask = async (from: From, late = false) =>
    eraseCard(from.lang, await personal.known(from.person), seals.seal('wis', binding(from)), late)

  const privacy = async ({ lang }: From) => privacyCard(lang)

  return {
    says: { privacy },
    does: {
      [privacyVerbs.open]: async (_data, from) => privacy(from),
      [privacyVerbs.know]: async (_data, from) => inzageCard(from.lang, await overviewOf(from), from.zone),
      [privacyVerbs.file]: async (_data, from) => {
        const file = inzageFile(from.lang, await overviewOf(from), dayOf(from.now), from.zone)
        return inzageFileCard(from.lang, await files.offer(from, file))
      },
      [privacyVerbs.erase]: async (_data, from) => ask(from),
      [privacyVerbs.erased]: async (data, from) => {
        const seal = readSeal(data)
        const opened = seals.open(seal, binding(from))
        if (!('value' in opened)) return ask(from, true)
        return erasedCard(from.lang, await erase(String(seal), from, () => audit.record('gewist', from.person)))
      },
    },
  }
}

const binding = ({ person, conversation }: From) => `erase|${person}|${conversation}`

const isKnownKind = <E extends { kind: string }>(entry: E): entry is E & { kind: AuditKind } =>
  auditKinds.some(kind => kind === entry.kind)
