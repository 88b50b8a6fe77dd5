const MINUTES = 10 * 60_000
const mostPeople = 5_000

/**
 * Which content somebody saw last, so that "en bij een stagiair?" makes sense: an id of our own, never a word, in memory
 * only, gone after ten minutes. On another instance or after a restart a follow-up gets its general answer.
 */
export function recall(now: () => number) {
  const seen = new Map<string, { readonly id: string; readonly until: number }>()
  return {
    shown(person: string, id: string): void {
      seen.delete(person)
      seen.set(person, { id, until: now() + MINUTES })
      for (const [other, { until }] of seen) {
        if (until > now() && seen.size <= mostPeople) break
        seen.delete(other)
      }
    },
    of(person: string): string | undefined {
      const last = seen.get(person)
      return last && last.until > now() ? last.id : undefined
    },
    forget: (person: string): void => void seen.delete(person),
  }
}
