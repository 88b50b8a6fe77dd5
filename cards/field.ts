/** What a client says under `key`, still unknown; undefined when it is no object, or does not say it itself. */
export const fieldIn = (data: unknown, key: string): unknown =>
  typeof data === 'object' && data !== null && Object.hasOwn(data, key) ? Reflect.get(data, key) : undefined

/** The value of `data[key]` if it is one of our own words; whatever else a client sends is undefined. */
export function pick<T extends string>(data: unknown, key: string, words: readonly T[]): T | undefined {
  const given = fieldIn(data, key)
  return words.find(word => word === given)
}

/** Those of our own words that a question with several answers came back with: ids joined by commas. */
export function pickAll<T extends string>(data: unknown, key: string, words: readonly T[]): T[] {
  const given = fieldIn(data, key)
  const chosen = typeof given === 'string' ? given.split(',') : []
  return words.filter(word => chosen.includes(word))
}

/** The number of a version or a place that a button carries: whole, and at least `least`. */
export function numberIn(data: unknown, key: string, least: number): number | undefined {
  const given = fieldIn(data, key)
  return typeof given === 'number' && Number.isSafeInteger(given) && given >= least ? given : undefined
}

/** What was typed in a field; empty when it is not there or no text. `most` bounds what is looked at at all. */
export function typedIn(data: unknown, id: string, most = 20_000): string {
  const given = fieldIn(data, id)
  return typeof given === 'string' ? given.slice(0, most) : ''
}

/** True when `data` is an object that says something under `key`, known to us or not. */
export const says = (data: unknown, key: string): boolean =>
  typeof data === 'object' && data !== null && Object.hasOwn(data, key)

/** The words of a closed list, for `pick`. */
export const idsOf = <T extends string>(list: readonly { readonly id: T }[]): T[] => list.map(({ id }) => id)
