/** Finds the known word that is one slip away: a letter too many, too few, wrong, or two swapped. */
export type Spelling = (word: string) => string | undefined

/** Shorter words have too many neighbours to guess; words of this length may not have a wrong letter. */
const shortest = 4
const longest = 24

/**
 * @param targets words that a slip may lead to, by falling weight: the first one near wins
 * @param real other words that are no slips
 */
export function spelling(targets: Iterable<string>, real: Iterable<string> = []): Spelling {
  const wanted = new Set(targets)
  const exact = new Set([...wanted, ...real])
  let known: ReadonlyMap<string, readonly string[]> | undefined
  return word => {
    if (wanted.has(word)) return word
    if (exact.has(word) || word.length < shortest || word.length > longest) return undefined
    // Made at the first word that is not known: it takes longer than all the rest.
    known ??= neighbours(wanted)
    const near = known
    return keys(word)
      .flatMap(key => near.get(key) ?? [])
      .find(found => found[0] === word[0] && oneSlip(word, found))
  }
}

function neighbours(wanted: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const near = new Map<string, string[]>()
  for (const word of wanted)
    for (const key of word.length >= shortest ? keys(word) : []) {
      const words = near.get(key)
      if (words) words.push(word)
      else near.set(key, [word])
    }
  return near
}

/** A word and all that is left of it with one letter out: two words one slip apart share at least one of these. */
function keys(word: string): string[] {
  const all = [word]
  for (let i = 0; i < word.length; i++) all.push(word.slice(0, i) + word.slice(i + 1))
  return all
}

/** Whether two words that share a key differ by one slip, not by two. */
export function oneSlip(a: string, b: string): boolean {
  if (a.length !== b.length) return Math.abs(a.length - b.length) === 1
  const [first = 0, second, ...more] = [...a].flatMap((letter, i) => (letter === b[i] ? [] : [i]))
  if (second === undefined) return a.length > shortest
  return more.length === 0 && second === first + 1 && a[first] === b[second] && a[second] === b[first]
}
