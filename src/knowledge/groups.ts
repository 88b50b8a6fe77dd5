/** Which groups of words a word belongs to. */
export type Groups = (word: string) => readonly string[]

/** The shortest and longest beginning or ending that a list may name. */
const shortest = 3
const longest = 14

/**
 * Reads lists of words by group. `meld*` stands for every word that begins so, `*gesprek` for every word that ends so.
 * @returns a look-up that takes one plain word
 */
export function groups(lists: Readonly<Record<string, string>>): Groups {
  const table = new Map<string, string[]>()
  for (const [name, list] of Object.entries(lists))
    for (const entry of list.split(' ')) table.set(entry, [...(table.get(entry) ?? []), name])
  return word => [...new Set(forms(word).flatMap(form => table.get(form) ?? []))]
}

/** The words of all lists that stand there in full. */
export const fullWords = (lists: Readonly<Record<string, string>>): string[] =>
  Object.values(lists).flatMap(list => list.split(' ').filter(entry => !entry.includes('*')))

function forms(word: string): string[] {
  const all = [word]
  for (let n = shortest; n <= Math.min(word.length, longest); n++)
    all.push(`${word.slice(0, n)}*`, `*${word.slice(-n)}`)
  return all
}
