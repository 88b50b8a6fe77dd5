/** The words a compound is made of; nothing when it is no compound of known words. */
export type Compounds = (word: string) => readonly string[]

const shortestPart = 3
/** What Dutch puts between two words: `klacht-en-commissie`, `verantwoordelijkheid-s-gevoel`. */
const between = ['', 's', 'en', 'e', 'n']

/** @param parts words that compounds may be made of */
export function compounds(parts: Iterable<string>): Compounds {
  const known = new Set([...parts].filter(part => part.length >= shortestPart))
  return word => {
    if (word.length < 2 * shortestPart + 1) return []
    for (let at = word.length - shortestPart; at >= shortestPart; at--) {
      const [head, tail] = [word.slice(0, at), word.slice(at)]
      if (!known.has(tail)) continue
      const first = between.map(join => without(head, join)).find(part => part !== undefined && known.has(part))
      if (first) return [first, tail]
    }
    return []
  }
}

const without = (word: string, ending: string): string | undefined =>
  word.endsWith(ending) ? word.slice(0, word.length - ending.length) : undefined
