import type { Back, Card } from '#cards/card.ts'
import { forYouCard } from '#cards/for-you.ts'
import { adviceCard, adviceVerbs } from '#cards/incident/advice.ts'
import { sayCard, whoCard, whyCard } from '#cards/incident/advice-more.ts'
import { intakeCard, intakeVerbs, readAnswers, readIntake, stoppedCard } from '#cards/incident/intake.ts'
import { ownRoleCard } from '#cards/incident/own-role.ts'
import { noodremCard, readBack, withNoodrem } from '#cards/noodrem.ts'
import { pages } from '#cards/policy/intake.ts'
import { unknownId } from '#cards/policy/intake-unknown.ts'
import { triage } from '#cards/policy/triage.ts'
import { refusedCard, usedCard } from '#cards/refused.ts'
import type { From, Routes } from '#src/teams/routes.ts'
import { type Advice, advise } from './advise.ts'
import { advised } from './counted.ts'
import { countedFor, type IncidentDeps } from './deps.ts'
import { factsIn, type Journey, opened, sealed } from './journey.ts'

/** From "somebody just told me…" to the advice. Nothing is stored on the way; only counters move at the end. */
export function intakeRoutes(deps: IncidentDeps): Routes {
  const { casebook, seals, schedule, random, digest, contacts, onError } = deps

  const pageCard = (from: From, journey: Journey, page: number, missing = false) =>
    intakeCard(from.lang, { page, answers: journey.answers, missing, seal: sealed(seals, journey, from) })

  const start = async (from: From) => pageCard(from, { session: random.id(), answers: {} }, 0)

  /** Who is known to lead nobody and tells of an incident tells of themselves: help first, the intake one button away. */
  const forYou = async (from: From) => forYouCard(from.lang, contacts(from, helpersForOneself))

  const adviceOf = (journey: Journey, from: From) => advise(factsIn(journey, from), triage)

  /** A journey that became a case is over: its cards lead to the case. Without a store we cannot know, and guide on. */
  const caseOf = ({ session }: Journey, { person }: From) =>
    casebook.find(person, caseId(digest, session, person)).catch(error => void onError(error))

  /** Opens what the card carries, or tells calmly why not and how to go on. */
  const withJourney =
    (then: (journey: Journey, from: From, page: number, data: unknown) => Promise<Card> | Card) =>
    async (data: unknown, from: From): Promise<Card> => {
      const submitted = readIntake(data)
      const journey = opened(seals, submitted?.seal, from)
      if (!submitted || typeof journey === 'string')
        return refusedCard(from.lang, journey === 'expired' ? journey : 'broken')
      const file = await caseOf(journey, from)
      return file ? usedCard(from.lang, file) : then(journey, from, submitted.page, data)
    }

  /** Danger and the own role end the questions at once, even when others on the card are still open (A2, A3). */
  const endOf = (advice: Advice, journey: Journey, from: From): Card | undefined => {
    if (advice.noodrem) return noodremCard(from.lang, from.region, whenSafeAgain(journey, from))
    if (journey.answers.rol?.includes('overkomt_mij')) return forYouCard(from.lang, contacts(from, helpersForOneself))
    return advice.overdragen ? ownRoleCard(from.lang, advice, contacts(from, advice.rollen)) : undefined
  }

  /** After the Noodrem one goes on where one was, and is asked again whether it is safe. */
  const whenSafeAgain = ({ session, answers: { veilig: _, ...answers } }: Journey, from: From): Back => ({
    verb: intakeVerbs.resume,
    data: { page: 0, seal: sealed(seals, { session, answers }, from) },
  })

  /** The advice; with the number on top when somebody did not know whether it is safe. */
  const shownAdvice = (advice: Advice, journey: Journey, from: From): Card => {
    const shown = adviceCard(from.lang, advice, sealed(seals, journey, from))
    return journey.answers.veilig?.includes(unknownId) ? withNoodrem(shown, from.region) : shown
  }

  /** A rule that ends triage goes straight to its advice. */
  const afterPage = async (journey: Journey, from: From, page: number): Promise<Card> => {
    const advice = adviceOf(journey, from)
    if (page + 1 < pages.length && !endsTriage(advice)) return pageCard(from, journey, page + 1)
    await countOnce(advice, journey, from).catch(onError)
    return shownAdvice(advice, journey, from)
  }

  /** Coming back to the advice with other answers does not make it a second report. */
  const countOnce = (advice: Advice, journey: Journey, from: From) =>
    casebook.count(
      digest('advies', journey.session, from.person),
      countedFor(from, schedule, advised(advice, factsIn(journey, from))),
    )

  const look = (show: (lang: From['lang'], advice: Advice, seal: string, from: From, journey: Journey) => Card) =>
    withJourney((journey, from) =>
      show(from.lang, adviceOf(journey, from), sealed(seals, journey, from), from, journey),
    )

  return {
    says: {
      incident_melden: from => (leadsNobody(from) ? forYou(from) : start(from)),
      acuut_gevaar: async from => noodremCard(from.lang, from.region),
    },
    does: {
      noodrem: async (data, from) => noodremCard(from.lang, from.region, readBack(data)),
      [intakeVerbs.start]: async (_data, from) => start(from),
      [intakeVerbs.next]: withJourney((journey, from, page, data) => {
        const { answers, missing } = readAnswers(data, page, journey.answers)
        const further = { ...journey, answers }
        const end = endOf(adviceOf(further, from), further, from)
        return end ?? (missing ? pageCard(from, further, page, true) : afterPage(further, from, page))
      }),
      [intakeVerbs.back]: withJourney((journey, from, page) => pageCard(from, journey, Math.max(0, page - 1))),
      [intakeVerbs.stop]: withJourney((journey, from, page) =>
        stoppedCard(from.lang, { page, seal: sealed(seals, journey, from) }),
      ),
      [intakeVerbs.resume]: withJourney((journey, from, page) => pageCard(from, journey, page)),
      [adviceVerbs.show]: look((_lang, advice, _seal, from, journey) => shownAdvice(advice, journey, from)),
      [adviceVerbs.why]: look((lang, advice, seal, from, journey) =>
        whyCard(lang, advice, factsIn(journey, from), seal),
      ),
      [adviceVerbs.say]: look((lang, advice, seal) => sayCard(lang, advice, seal)),
      [adviceVerbs.who]: look((lang, advice, seal, from) => whoCard(lang, contacts(from, advice.rollen), seal)),
    },
  }
}

const leadsNobody = ({ roles }: From) => roles.length > 0 && !roles.includes('leidinggevende')

const helpersForOneself = ['vertrouwenspersoon', 'bedrijfsmaatschappelijk_werk', 'mior', 'discriminatie_nl'] as const

const endsTriage = ({ regels }: Advice) =>
  triage.rules.some(({ id, effect }) => effect.endsAt !== undefined && regels.includes(id))

/** A case has the name of the journey it came from, so that taking the step twice makes one case. */
export const caseId = (digest: IncidentDeps['digest'], session: string, person: string): string =>
  digest('zaak', session, person).slice(0, 16)
