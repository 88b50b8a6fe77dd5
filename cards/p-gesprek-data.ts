import type { Seen } from '#src/p-gesprek/seen.ts'
import { type Confirmation, confirmations } from '#src/p-gesprek/talk.ts'
import { type Answer, answers } from '#src/p-gesprek/urn.ts'
import { pick } from './pick.ts'

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
  if (typeof data !== 'object' || data === null || !('gesprek' in data)) return undefined
  const { gesprek } = data
  if (typeof gesprek !== 'string' || !idPattern.test(gesprek)) return undefined
  const [plan, step] = ['n', 's'].map(name => whole(Reflect.get(data, name)))
  return { id: gesprek, ...(plan !== undefined && { plan }), ...(step !== undefined && { step }) }
}

const whole = (value: unknown) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined

export const readAnswer = (data: unknown): Answer | undefined => pick(data, 'antwoord', answers)
export const readConfirmation = (data: unknown): Confirmation | undefined =>
  pick(data, 'gesprek_gevoerd', confirmations)

const textIn = (data: unknown, name: string): string => {
  const value: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, name) : undefined
  return typeof value === 'string' ? value.slice(0, 100) : ''
}

/** Day and time as the pickers of Teams send them, and who was chosen; all of it still to be judged. */
export const readPlan = (data: unknown) => ({
  who: textIn(data, 'wie'),
  day: textIn(data, 'dag'),
  time: textIn(data, 'tijd'),
})

export const readBallot = (data: unknown): unknown =>
  typeof data === 'object' && data !== null ? Reflect.get(data, 'stem') : undefined

export const readUntil = (data: unknown): string => textIn(data, 'tot')
export const readPeriod = (data: unknown): string => textIn(data, 'periode')
