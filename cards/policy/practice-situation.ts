import type { Answers } from '#src/incident/intake.ts'
import type { Text } from '../text.ts'

/**
 * An invented situation to practise with (A13). `answers` are what the story tells, by question of the intake; what it does not tell
 * is not there. The advice is not written down here: the triage table gives it.
 */
export type Situation = {
  readonly id: string
  readonly title: Text
  readonly story: readonly Text[]
  readonly answers: Answers
  readonly lesson: readonly Text[]
}
