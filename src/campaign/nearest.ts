/** From so much in common on it may be a slip of the pen. */
const LIKE = 0.4

const pairsOf = (text: string): string[] => {
  const plain = ` ${text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `
  return Array.from({ length: plain.length - 1 }, (_, i) => plain.slice(i, i + 2))
}

/** How many pairs of letters two names have in common, of all that they have (Sørensen–Dice): 0 to 1. */
function likeness(a: readonly string[], b: readonly string[]): number {
  const left = [...b]
  const same = a.filter(pair => {
    const at = left.indexOf(pair)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
  return (2 * same.length) / (a.length + b.length)
}

/** Those that look like what was typed, the likest first, at most three. */
export function nearest(typed: string, known: readonly string[]): string[] {
  const pairs = pairsOf(typed)
  return known
    .map(name => ({ name, score: likeness(pairs, pairsOf(name)) }))
    .filter(({ score }) => score >= LIKE)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ name }) => name)
}
