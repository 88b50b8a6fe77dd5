import type { Recognised } from './intent.ts'

const named = [
  ['nl', /\b(nederlands|dutch|hollands)/i],
  ['en', /\b(engels|english)/i],
] as const

/**
 * "oefenen" is a way to prepare a talk (product.md, A13). Only where nothing was reported: “ze oefenen druk uit” is no exercise, and
 * who reports something is never sent to one.
 */
const practises = /\b(brand)?oefen|\bpracti[cs]|\brehears|\bdrill\b/i
const mayPractise = ['gesprek_voorbereiden', 'hulp', 'buiten_scope']

/** The intent with its topic: that somebody wants to practise, or which language somebody asks for, when they name one (the last one named counts). */
export function withTopic(recognised: Recognised, text: string): Omit<Recognised, 'intent'> & { intent: string } {
  if (mayPractise.includes(recognised.intent) && practises.test(text.slice(0, 500)))
    return { ...recognised, intent: 'gesprek_voorbereiden:oefenen' }
  if (recognised.intent !== 'taal') return recognised
  const short = text.slice(0, 500)
  const found = named.map(([lang, word]) => [lang, short.search(word)] as const).filter(([, at]) => at >= 0)
  const last = found.toSorted(([, a], [, b]) => b - a)[0]
  return last ? { ...recognised, intent: `taal:${last[0]}` } : recognised
}
