import { find } from '#cards/content/find.ts'
import { classify } from '#cards/content/intents/classify.ts'
import { questions } from '#cards/content/questions.ts'
import { measures } from '#src/knowledge/split.ts'
import { searchUnseen } from './unseen.ts'

export type Case = { readonly lang: string; readonly text: string; readonly right: readonly string[] }
export type Score = {
  readonly of: number
  readonly first: number
  readonly three: number
  readonly wrong: readonly string[]
}

/** Labelled questions that were chosen by hash to measure instead of teaching; one of several contents is called right. */
export const heldOut: readonly Case[] = questions
  .filter(({ text }) => measures(text))
  .map(({ id, lang, text }) => ({ lang, text, right: [id] }))

const isNothing = ({ right }: Case) => right[0] === 'niets'
/** Written before the search was measured, and never looked at to improve it. */
export const unseenQuestions: readonly Case[] = searchUnseen.filter(one => !isNothing(one))
export const aboutNothing: readonly Case[] = searchUnseen.filter(isNothing)

/** How often the right content is the first, or one of the first three. */
export function score(cases: readonly Case[]): Score {
  const places = cases.map(({ text, right }) => find(text).findIndex(({ id }) => right.includes(id)))
  const share = (fits: (place: number) => boolean) => places.filter(fits).length / (places.length || 1)
  return {
    of: cases.length,
    first: share(place => place === 0),
    three: share(place => place >= 0 && place < 3),
    wrong: cases
      .filter((_, i) => places[i] !== 0)
      .map(({ text, right }) => `${right[0]} → ${find(text)[0]?.id}: ${text}`),
  }
}

const kindOf = (intent: string) => intent.split(':')[0] ?? ''

/** What was meant and what was understood, with how often: only where they differ. */
export function confusion(cases: readonly { readonly intent: string; readonly text: string }[]) {
  const count = new Map<string, number>()
  for (const { intent, text } of cases) {
    const [meant, heard] = [kindOf(intent), kindOf(classify(text).intent)]
    if (meant !== heard) count.set(`${meant} → ${heard}`, (count.get(`${meant} → ${heard}`) ?? 0) + 1)
  }
  return [...count].toSorted((a, b) => b[1] - a[1])
}
