import { type Advice, advise } from './advise.ts'
import type { Facts } from './facts.ts'
import { type Answers, factsOf, type IntakeQuestion } from './intake.ts'
import type { Trede } from './ladder.ts'
import type { Policy } from './policy.ts'

/** What somebody chose in an exercise; nothing when the questions ended by themselves, for instance with the own role. */
export type Chosen = Trede | undefined

export type Compared = {
  /** The advice for the situation as its story tells it. */
  readonly advice: Advice
  /** The advice for what was answered. */
  readonly own: Advice
  readonly chosen: Chosen
  /** How the choice lies beside the advice. */
  readonly is: 'gelijk' | 'zwaarder' | 'lichter'
  /** Questions of which the story tells another answer than was given. */
  readonly differing: readonly string[]
}

type Exercise = {
  readonly questions: readonly IntakeQuestion[]
  readonly policy: Policy
  readonly regio: NonNullable<Facts['regio']>
  readonly story: Answers
  readonly given: Answers
  readonly chosen: Chosen
}

/** The choice beside the advice (A13): by the same rules as in earnest. */
export function compared({ questions, policy, regio, story, given, chosen }: Exercise): Compared {
  const adviceFor = (answers: Answers) => advise({ ...factsOf(questions, answers), regio }, policy)
  const [advice, own] = [adviceFor(story), adviceFor(given)]
  const differing = questions.map(({ id }) => id).filter(id => story[id] && !sameAnswer(story[id], given[id]))
  return { advice, own, chosen, is: beside(advice, own, chosen), differing }
}

/** Handing over is the heaviest there is: whoever does it where the story does not ask so went further, and the other way round. */
function beside(advice: Advice, own: Advice, chosen: Chosen): Compared['is'] {
  const weight = ({ overdragen }: Advice, trede: number) => (overdragen ? 9 : trede)
  const [wanted, did] = [weight(advice, advice.trede ?? 0), chosen ?? weight(own, own.trede ?? 0)]
  return did === wanted ? 'gelijk' : did > wanted ? 'zwaarder' : 'lichter'
}

const sameAnswer = (one: readonly string[], other: readonly string[] = []): boolean =>
  one.length === other.length && one.every(answer => other.includes(answer))
