import type { Term, Trede } from '#src/incident/ladder.ts'
import type { Rol } from '#src/incident/roles.ts'
import type { Cited } from '../content/sources.ts'
import type { Text } from '../text.ts'

/** One item of a checklist. `id` is kebab-case, unique within its trede and never reused: cases keep it. */
export type Check = { id: string; text: Text }

/**
 * A follow-up date, counted from the day the step is taken, and what to do then.
 * The text may show on a locked screen: it names no report, complaint, ground or role in the case.
 */
export type Moment = { id: string; after: Term; text: Text }

/** All a leidinggevende needs on one trede. Limits on length and wording: test/policy/ladder.test.ts. */
export type Rung = {
  trede: Trede
  name: Text
  goal: Text
  when: Text
  decides: Text
  involve: Text
  roles: readonly Rol[]
  /** What to do in the first hour, day and week after choosing this trede. */
  hour: readonly Text[]
  day: readonly Text[]
  week: readonly Text[]
  /** Literal sentences, spoken by the leidinggevende. */
  say: readonly Text[]
  dontSay: readonly Text[]
  dont: readonly Text[]
  /** What to write down; never in the chat with the bot. */
  record: Text
  term: Text
  down: Text
  up: Text
  checklist: readonly Check[]
  moments: readonly Moment[]
  source: readonly Cited[]
}
