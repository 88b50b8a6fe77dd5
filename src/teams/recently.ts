/**
 * Remembers the last `limit` keys. Teams delivers a message again when it thinks we were slow, with the same or a new id
 * (platform.md 4.4); an answer to text has no effect to keep, so memory is enough to not answer twice.
 */
export function recently(limit = 10_000) {
  const keys = new Set<string>()
  return {
    /** True the first time any of these keys is seen. */
    isNew(...candidates: readonly string[]): boolean {
      if (candidates.some(key => keys.has(key))) return false
      for (const key of candidates) keys.add(key)
      for (const oldest of keys) {
        if (keys.size <= limit) break
        keys.delete(oldest)
      }
      return true
    },
    forget(...candidates: readonly string[]) {
      for (const key of candidates) keys.delete(key)
    },
  }
}
