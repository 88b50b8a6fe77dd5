import type { Seen } from '#src/p-gesprek/seen.ts'
import { type Confirmation, confirmations } from '#src/p-gesprek/talk.ts'
import { type Answer, answers } from '#src/p-gesprek/urn.ts'
import { fieldIn, numberIn, pick, typedIn } from '../field.ts'

export const talkVerbs = {
  list: 'talk.list',
  plan: 'talk.plan',
  planned: 'talk.planned',
  open: 'talk.open',
  begin: 'talk.begin',
  put: 'talk.put',
  confirm: 'talk.confirm',
  move: 'talk.move',
  moved: 'talk.moved',
  pause: 'talk.pause',
  paused: 'talk.paused',
  question: 'talk.question',
  answer: 'talk.answer',
  wish: 'talk.wish',
} as const

export const coverageVerb = 'talk.coverage'
export const importVerb = 'talk.import'

/** What every button of a talk carries: which talk, which date of it, and how far the one who presses was. */
export const talkData = ({ id, plan, step }: Pick<Seen, 'id' | 'plan' | 'step'>) => ({ gesprek: id, n: plan, s: step })

export type Asked = { readonly id: string; readonly plan?: number; readonly step?: number }

const idPattern = /^[\w-]{1,40}$/

/** Undefined when the data is not ours. */
export function readTalk(data: unknown): Asked | undefined {
  const id = fieldIn(data, 'gesprek')
  if (typeof id !== 'string' || !idPattern.test(id)) return undefined
  const [plan, step] = [numberIn(data, 'n', 0), numberIn(data, 's', 0)]
  return { id, ...(plan !== undefined && { plan }), ...(step !== undefined && { step }) }
}

/** From which talk of the list on; whatever does not fit is the first. */
export const readFirst = (data: unknown): number => numberIn(data, 'vanaf', 0) ?? 0

export const readAnswer = (data: unknown): Answer | undefined => pick(data, 'antwoord', answers)
export const readConfirmation = (data: unknown): Confirmation | undefined =>
  pick(data, 'gesprek_gevoerd', confirmations)

const LONGEST = 100

/** Day and time as the pickers of Teams send them, and who was chosen; all of it still to be judged. */
export const readPlan = (data: unknown) => ({
  who: typedIn(data, 'wie', LONGEST),
  day: typedIn(data, 'dag', LONGEST),
  time: typedIn(data, 'tijd', LONGEST),
})

export const readBallot = (data: unknown): unknown => fieldIn(data, 'stem')

export const readUntil = (data: unknown): string => typedIn(data, 'tot', LONGEST)
