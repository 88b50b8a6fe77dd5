import type { Text } from '../text.ts'
import { behaviourAnswers } from './answers/behaviour.ts'
import { calendarAnswers } from './answers/calendar.ts'
import { complaintAnswers } from './answers/complaint.ts'
import { figureAnswers } from './answers/figures.ts'
import { groundAnswers } from './answers/grounds.ts'
import { helpAnswers } from './answers/help.ts'
import { islandAnswers } from './answers/islands.ts'
import { ladderAnswers } from './answers/ladder.ts'
import { leadingAnswers } from './answers/leading.ts'
import { measureAnswers } from './answers/measures.ts'
import { offenceAnswers } from './answers/offence.ts'
import { partyAnswers } from './answers/parties.ts'
import { privacyAnswers } from './answers/privacy.ts'
import { talkAnswers } from './answers/talk.ts'
import { workAnswers } from './answers/work.ts'
import type { ContentId } from './content-id.ts'
import type { Cited } from './sources.ts'

/**
 * A short answer to one question (B5). `why` says what it rests on, `next` what to open now. `confirmed: false` is what we have
 * no certain source for, and the card says so. Days are 'yyyy-mm-dd', both included.
 */
export type Answer = {
  readonly title: Text
  readonly short: Text
  readonly why: Text
  readonly next: ContentId | 'melden'
  readonly source: readonly Cited[]
  readonly owner: Text
  readonly validFrom: string
  readonly validTo: string
  readonly confirmed?: false
}

export const answers = {
  ...behaviourAnswers,
  ...groundAnswers,
  ...workAnswers,
  ...complaintAnswers,
  ...offenceAnswers,
  ...leadingAnswers,
  ...ladderAnswers,
  ...measureAnswers,
  ...helpAnswers,
  ...partyAnswers,
  ...figureAnswers,
  ...talkAnswers,
  ...calendarAnswers,
  ...privacyAnswers,
  ...islandAnswers,
} as const satisfies Readonly<Record<string, Answer>>

export type AnswerId = keyof typeof answers
export const answerIds = Object.keys(answers) as AnswerId[]
