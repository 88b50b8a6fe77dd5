/** The value of `data[key]` if it is one of our own words; whatever else a client sends is undefined. */
export function pick<T extends string>(data: unknown, key: string, words: readonly T[]): T | undefined {
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, key)) return undefined
  const given: unknown = Reflect.get(data, key)
  return words.find(word => word === given)
}

/** True when `data` is an object that says something under `key`, known to us or not. */
export const says = (data: unknown, key: string): boolean =>
  typeof data === 'object' && data !== null && Object.hasOwn(data, key)

/** The words of a closed list, for `pick`. */
export const idsOf = <T extends string>(list: readonly { readonly id: T }[]): T[] => list.map(({ id }) => id)
