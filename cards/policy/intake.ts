import type { IntakeOption, IntakeQuestion } from '#src/incident/intake.ts'
import type { Text } from '../text.ts'
import { aboutYou } from './intake-about-you.ts'
import { behaviour } from './intake-behaviour.ts'
import { weight } from './intake-weight.ts'
import { wishes } from './intake-wishes.ts'

export type AskedOption = IntakeOption & { readonly title: Text }
export type AskedQuestion = Omit<IntakeQuestion, 'options'> & {
  readonly ask: Text
  readonly options: readonly AskedOption[]
}
export type Page = {
  readonly id: string
  readonly title: Text
  readonly lead: Text
  readonly questions: readonly AskedQuestion[]
}

/** Raise this when a question or option is added, removed or moved: sealed answers of the old one then no longer open. */
export const intakeVersion = 2

/** A4: at most four cards of at most five questions; nothing is asked that the advice does not use. */
export const pages: readonly Page[] = [aboutYou, behaviour, weight, wishes]

export const allQuestions: readonly AskedQuestion[] = pages.flatMap(page => page.questions)
