import type { Answer } from './answers.ts'

/** Changes when the words of an answer change, so that what people thought of the old words is not told of the new. */
export function versionOf({ short, why }: Pick<Answer, 'short' | 'why'>): string {
  let code = 0x811c9dc5
  for (const letter of `${short.nl}\n${why.nl}`) code = Math.imul(code ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return (code >>> 0).toString(36)
}
