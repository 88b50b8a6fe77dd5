import { labelWords } from './policy/labels.ts'

/** A word and a number that stand for a case or a p-gesprek, for Trede knows no names. `draw`: a whole number from 0 up to its argument. */
export const anyLabel = (draw: (below: number) => number): string =>
  `${labelWords[draw(labelWords.length)]} ${10 + draw(90)}`

/** One that this leidinggevende does not have yet, so that two are never mixed up. */
export function freshLabel(draw: (below: number) => number, used: readonly string[]): string {
  const label = () => anyLabel(draw)
  return [label(), label(), label()].find(one => !used.includes(one)) ?? label()
}
