import type { Card } from '#cards/card.ts'
import { says } from '#cards/field.ts'
import { adviceVerbs } from '#cards/incident/advice.ts'
import { debriefCard } from '#cards/incident/debrief.ts'
import { intakeVerbs, readAnswers, readIntake } from '#cards/incident/intake.ts'
import { practiceCard, readSituation, storyCard } from '#cards/incident/practice.ts'
import { asPractice } from '#cards/incident/practice-mark.ts'
import { inPractice, practiceVerbs } from '#cards/incident/practice-verbs.ts'
import { otherTredeCard, readReason, stepVerbs } from '#cards/incident/step.ts'
import { allQuestions } from '#cards/policy/intake.ts'
import type { Situation } from '#cards/policy/practice-situation.ts'
import { triage } from '#cards/policy/triage.ts'
import { refusedCard } from '#cards/refused.ts'
import { readTrede } from '#cards/trede.ts'
import type { Seals } from '#src/privacy/seal.ts'
import type { From, Routes } from '#src/teams/routes.ts'
import { advise } from './advise.ts'
import type { Casebook } from './casebook.ts'
import type { IncidentDeps } from './deps.ts'
import { factsIn, type Journey, opened, sealed } from './journey.ts'
import { type Chosen, compared } from './practice.ts'
import { caseRoutes } from './routes-case.ts'
import { intakeRoutes } from './routes-intake.ts'

type Handler = NonNullable<Routes['does']>[string]
type Handlers = Readonly<Record<string, Handler>>

/** Keeps nothing and counts nothing. */
const noCasebook: Casebook = {
  find: async () => undefined,
  of: async () => [],
  save: async () => 'stale',
  erase: async () => 'stale',
  offered: async () => undefined,
  handOver: async () => 'stale',
  count: async () => 'saved',
}

/** A seal of an exercise opens in that exercise only: never in earnest, and nothing of earnest opens here. */
const practiceSeals = ({ seal, open }: Seals, { id }: Situation): Seals => ({
  seal: (value, binding) => seal(value, `oefening ${id}|${binding}`),
  open: (sealed, binding) => open(sealed, `oefening ${id}|${binding}`),
})

/** What works in an exercise as it does in earnest. Taking a step ends it instead. */
const same = [...Object.values(intakeVerbs), ...Object.values(adviceVerbs).filter(verb => verb !== adviceVerbs.take)]

/** Brandoefening (A13): the real handlers, with nothing behind them that keeps, and a mark on everything they show. */
export function practiceRoutes(deps: IncidentDeps): Routes {
  const quietly = (situation: Situation): IncidentDeps => ({
    ...deps,
    casebook: noCasebook,
    seals: practiceSeals(deps.seals, situation),
    audit: async () => undefined,
  })
  const handlersOf = (situation: Situation): Handlers => {
    const quiet = quietly(situation)
    return { ...intakeRoutes(quiet).does, ...caseRoutes(quiet).does }
  }

  const withSituation =
    (then: (situation: Situation, from: From, data: unknown) => Promise<Card>): Handler =>
    async (data, from) => {
      const situation = readSituation(data)
      return situation ? then(situation, from, data) : practiceCard(from.lang, true)
    }

  /** The answers of the card that was the last one, when it is: then there is something to look back on. */
  const ended = (shown: Card, situation: Situation, from: From, data: unknown): string | undefined => {
    const { seals } = quietly(situation)
    const submitted = readIntake(data)
    const journey = opened(seals, submitted?.seal, from)
    if (!submitted || typeof journey === 'string' || shown.actions.some(leadsOn)) return undefined
    const { answers } = readAnswers(data, submitted.page, journey.answers)
    return sealed(seals, { ...journey, answers }, from)
  }

  const practised = (verb: string): Handler =>
    withSituation(async (situation, from, data) => {
      const shown = await handlersOf(situation)[verb]?.(data, from)
      if (!shown) throw new Error(`${verb} cannot be practised`)
      return asPractice(shown, situation, ended(shown, situation, from, data))
    })

  const withJourney = (then: (journey: Journey, situation: Situation, from: From, data: unknown) => Card): Handler =>
    withSituation(async (situation, from, data) => {
      const journey = opened(quietly(situation).seals, readIntake(data)?.seal, from)
      return typeof journey === 'string'
        ? asPractice(refusedCard(from.lang, journey), situation)
        : then(journey, situation, from, data)
    })

  const lookBack = ({ answers }: Journey, situation: Situation, from: From, chosen?: Chosen) =>
    debriefCard(
      from.lang,
      situation,
      compared({
        questions: allQuestions,
        policy: triage,
        regio: from.region,
        story: situation.answers,
        given: answers,
        chosen,
      }),
    )

  return {
    does: {
      [practiceVerbs.open]: async (_data, { lang }) => practiceCard(lang),
      [practiceVerbs.story]: withSituation(async (situation, { lang }) => storyCard(lang, situation)),
      [practiceVerbs.done]: withJourney((journey, situation, from) => lookBack(journey, situation, from)),
      ...Object.fromEntries(same.map(verb => [inPractice(verb), practised(verb)])),
      [inPractice(adviceVerbs.take)]: withJourney((journey, situation, from) =>
        lookBack(journey, situation, from, advise(factsIn(journey, from), triage).trede ?? undefined),
      ),
      [inPractice(stepVerbs.choose)]: withJourney((journey, situation, from, data) => {
        const [trede, reason] = [readTrede(data), readReason(data)]
        if (trede && reason) return lookBack(journey, situation, from, trede)
        const advice = advise(factsIn(journey, from), triage)
        const seal = sealed(quietly(situation).seals, journey, from)
        return asPractice(otherTredeCard(from.lang, advice, seal, true), situation)
      }),
    },
  }
}

const leadsOn = ({ data }: Card['actions'][number]): boolean => says(data, 'seal')
