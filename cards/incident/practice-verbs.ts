import { adviceVerbs } from './advice.ts'
import { intakeVerbs } from './intake.ts'
import { stepVerbs } from './step.ts'

export const practiceVerbs = { open: 'practice.open', story: 'practice.story', done: 'practice.done' } as const

/** Buttons that do in an exercise what they do in earnest, under a name of their own: neither takes the place of the other. */
export const practisedVerbs: readonly string[] = [
  ...Object.values(intakeVerbs),
  ...Object.values(adviceVerbs),
  ...Object.values(stepVerbs),
]

export const inPractice = (verb: string): string => `practice.${verb}`
