import type { Card } from '#cards/card.ts'
import { handOverVerbs } from '#cards/incident/hand-over-verbs.ts'
import {
  declinedCard,
  offeredCard,
  type Problem,
  readCode,
  takenNote,
  takeOverCard,
} from '#cards/incident/take-over.ts'
import { freshLabel } from '#cards/label.ts'
import type { Due } from '#src/agenda/agenda.ts'
import type { From, Routes } from '#src/teams/routes.ts'
import { type Case, handedOver, isOpen, released } from './case.ts'
import type { Saved } from './casebook.ts'
import { changing } from './changing.ts'
import { countedFor, type IncidentDeps } from './deps.ts'
import { duesOf } from './followups.ts'
import { acceptedKind, declinedKind, offerOf } from './routes-hand-over.ts'

/** How often declining is tried again when the giver goes on with the case at that very moment. */
const TRIES = 3

/** Taking over a case from another leidinggevende (A10), with the code that they told. */
export function takeOverRoutes(deps: IncidentDeps): Routes {
  const { casebook, schedule, random, digest, audit } = deps
  const { stands } = changing(deps)

  /** Why it is not to be had, or nothing. */
  const problemOf = (file: Case, { person, now }: From): Problem | undefined => {
    if (file.owner === person) return 'own'
    const until = file.offered ? Date.parse(file.offered.until) : 0
    return isOpen(file) && until > now ? undefined : 'gone'
  }

  /** The giver is told, without whom or what it is about. */
  const tell = ({ id, owner }: Case, kind: string, { now }: From): Due => ({
    id: `${id}:${kind}:${now.toString(36)}`,
    at: new Date(now).toISOString(),
    kind,
    person: owner,
    about: id,
  })

  const withCode =
    (then: (code: string, from: From) => Promise<Card>) =>
    async (data: unknown, from: From): Promise<Card> => {
      const code = readCode(data)
      return code ? then(code, from) : takeOverCard(from.lang, 'code')
    }

  const withCase = (then: (file: Case, code: string, from: From) => Promise<Card>) =>
    withCode(async (code, from) => {
      const file = await casebook.offered(offerOf(digest, code))
      const problem = file ? problemOf(file, from) : 'gone'
      return file && !problem ? then(file, code, from) : takeOverCard(from.lang, problem)
    })

  /** The label stays, so that both know which case it is, unless the new owner has one like it. */
  const accept = withCode(async (code, from) => {
    const { person, unit } = from
    const offer = offerOf(digest, code)
    const id = digest('overgenomen', offer, person).slice(0, 16)
    const used = (await casebook.of(person)).filter(file => file.id !== id).map(({ label }) => label)
    const other = freshLabel(random.number, used)
    const saved = await casebook.handOver({
      key: digest('neem over', offer, person),
      offer,
      owner: person,
      id,
      becomes(file) {
        if (problemOf(file, from)) return undefined
        const label = used.includes(file.label) ? other : file.label
        const mine = handedOver(file, { id, owner: person, unit, label })
        return { file: mine, due: duesOf(mine), told: [tell(file, acceptedKind, from)] }
      },
    })
    if (saved === 'saved') await audit('zaak_overgenomen', person)
    const file = await casebook.find(person, id)
    return file ? stands(from, file, takenNote) : takeOverCard(from.lang, 'gone')
  })

  const release = (file: Case, offer: string, from: From): Promise<Saved> => {
    const free = released(file)
    return casebook.save({
      key: digest('neem niet over', offer),
      file: free,
      due: [...duesOf(free), tell(file, declinedKind, from)],
      counted: countedFor(from, schedule, []),
    })
  }

  const decline = withCode(async (code, from) => {
    const offer = offerOf(digest, code)
    for (let round = 0; round < TRIES; round++) {
      const file = await casebook.offered(offer)
      if (file?.owner === from.person) return takeOverCard(from.lang, 'own')
      if (!file || problemOf(file, from) || (await release(file, offer, from)) !== 'stale') break
    }
    return declinedCard(from.lang)
  })

  return {
    for: ['leidinggevende'],
    does: {
      [handOverVerbs.enter]: async (_data, { lang }) => takeOverCard(lang),
      [handOverVerbs.look]: withCase(async (file, code, { lang, zone }) => offeredCard(lang, file, code, zone)),
      [handOverVerbs.accept]: accept,
      [handOverVerbs.decline]: decline,
    },
  }
}
