import { allQuestions, intakeVersion } from '#cards/policy/intake.ts'
import type { Seals } from '#src/privacy/seal.ts'
import type { From } from '#src/teams/routes.ts'
import type { Facts } from './facts.ts'
import { type Answers, factsOf, packed, unpacked } from './intake.ts'

/** One intake from first question to advice: its answers, and a name that belongs to nobody. */
export type Journey = { readonly session: string; readonly answers: Answers }

/** Why a sealed journey does not open: changed or somebody else's, too old, or made with questions we no longer ask. */
export type Refusal = 'broken' | 'expired'

const binding = ({ person, conversation }: From) => `intake|${person}|${conversation}`

export const sealed = (seals: Seals, { session, answers }: Journey, from: From): string =>
  seals.seal([intakeVersion, session, packed(allQuestions, answers)], binding(from))

export function opened(seals: Seals, seal: unknown, from: From): Journey | Refusal {
  const found = seals.open(seal, binding(from))
  if ('refused' in found) return found.refused
  const [version, session, answers] = found.value as [number, string, string]
  return version === intakeVersion ? { session, answers: unpacked(allQuestions, answers) } : 'expired'
}

/** What the policy may know: the answers, and the region that decides which number to call. */
export const factsIn = ({ answers }: Journey, from: From): Facts => ({
  ...factsOf(allQuestions, answers),
  regio: from.region,
})
