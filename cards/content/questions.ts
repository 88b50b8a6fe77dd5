import type { Lang } from '../text.ts'
import type { ContentId } from './content-id.ts'
import { behaviourQuestions } from './questions/behaviour.ts'
import { calendarQuestions } from './questions/calendar.ts'
import { complaintQuestions } from './questions/complaint.ts'
import { contentQuestions } from './questions/content.ts'
import { figuresQuestions } from './questions/figures.ts'
import { groundsQuestions } from './questions/grounds.ts'
import { helpQuestions } from './questions/help.ts'
import { islandsQuestions } from './questions/islands.ts'
import { ladderQuestions } from './questions/ladder.ts'
import { leadingQuestions } from './questions/leading.ts'
import { measuresQuestions } from './questions/measures.ts'
import { offenceQuestions } from './questions/offence.ts'
import { partiesQuestions } from './questions/parties.ts'
import { privacyQuestions } from './questions/privacy.ts'
import { talkQuestions } from './questions/talk.ts'
import { workQuestions } from './questions/work.ts'

/** What people ask, one question a line, in both languages. */
export type Questions = Readonly<Partial<Record<ContentId, Readonly<Record<Lang, string>>>>>

const all: Questions = {
  ...behaviourQuestions,
  ...groundsQuestions,
  ...workQuestions,
  ...complaintQuestions,
  ...offenceQuestions,
  ...leadingQuestions,
  ...ladderQuestions,
  ...measuresQuestions,
  ...helpQuestions,
  ...partiesQuestions,
  ...figuresQuestions,
  ...talkQuestions,
  ...calendarQuestions,
  ...privacyQuestions,
  ...islandsQuestions,
  ...contentQuestions,
}

/**
 * The labelled questions: which content answers what. Invented, nobody's words. A part of them is never learnt but measures
 * the search (src/knowledge/split.ts); it is chosen by a hash of the words, not by hand.
 */
export const questions: readonly Asked[] = (Object.keys(all) as ContentId[]).flatMap(id =>
  (['nl', 'en'] as const).flatMap(lang =>
    (all[id]?.[lang] ?? '')
      .split('\n')
      .filter(line => line !== '')
      .map(text => ({ id, lang, text })),
  ),
)
export type Asked = { readonly id: ContentId; readonly lang: Lang; readonly text: string }
