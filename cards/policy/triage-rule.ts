import type { Effect, Policy, Rule } from '#src/incident/policy.ts'
import type { Cited } from '../content/sources.ts'
import type { Text } from '../text.ts'

type Words = {
  /** What was seen, in a few words. */
  readonly title: Text
  /** Why, in one sentence that a leidinggevende can quote. */
  readonly reason: Text
  readonly source: readonly [Cited, ...Cited[]]
}

type Stop = { readonly effect: Effect & { readonly stop: true }; readonly advice: Text }
type NoStop = { readonly effect: Effect & { readonly stop?: never }; readonly advice?: Text }

/** A rule of the triage table with its words. `advice` says what to do and not to do; a stop without it does not compile. */
export type TriageRule = Rule & Words & (Stop | NoStop)

/** A triage table that is or was in force. An older one stays, so that last year's advice can be explained. */
export type TriagePolicy = Omit<Policy, 'rules' | 'zorgplicht'> & {
  readonly version: string
  /** First day in force, 'yyyy-mm-dd'. */
  readonly validFrom: string
  readonly owner: Text
  readonly status: 'voorstel' | 'vastgesteld'
  readonly rules: readonly TriageRule[]
  readonly zorgplicht: Policy['zorgplicht'] & Pick<Words, 'reason' | 'source'>
}
