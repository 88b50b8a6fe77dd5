import type { Recognised } from './intent.ts'

const named = [
  ['nl', /\b(nederlands|dutch|hollands)/i],
  ['en', /\b(engels|english)/i],
] as const

/** The intent with its topic: which language somebody asks for, when they name one (the last one named counts). */
export function withTopic(recognised: Recognised, text: string): Omit<Recognised, 'intent'> & { intent: string } {
  if (recognised.intent !== 'taal') return recognised
  const short = text.slice(0, 500)
  const found = named.map(([lang, word]) => [lang, short.search(word)] as const).filter(([, at]) => at >= 0)
  const last = found.toSorted(([, a], [, b]) => b - a)[0]
  return last ? { ...recognised, intent: `taal:${last[0]}` } : recognised
}
