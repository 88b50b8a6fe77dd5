import type { Text } from '../text.ts'
import { behaviourTerms } from './definitions-behaviour.ts'
import { discriminationTerms } from './definitions-discrimination.ts'
import { safetyTerms } from './definitions-safety.ts'
import type { Cited } from './sources.ts'

/** The twelve terms, in the order in which people meet them. */
export const termIds = [
  'discriminatie',
  'racisme',
  'institutioneel_racisme',
  'microagressie',
  'intimidatie',
  'seksuele_intimidatie',
  'pesten',
  'agressie',
  'victimisatie',
  'sociale_veiligheid',
  'psa',
  'omstander',
] as const
export type TermId = (typeof termIds)[number]

/** `official` is a literal quotation and therefore Dutch only; `example` is invented. */
export type Definition = {
  readonly id: TermId
  readonly term: Text
  readonly plain: Text
  readonly official?: string
  readonly example?: Text
  readonly source: readonly Cited[]
  readonly validFrom: string
  readonly validTo: string
}

export const definitions: Readonly<Record<TermId, Definition>> = {
  ...discriminationTerms,
  ...behaviourTerms,
  ...safetyTerms,
}
