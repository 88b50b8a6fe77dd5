import type { Case } from '#src/incident/case.ts'

/** Moments are compared as text, so they all get milliseconds: `…:00Z` would come after `…:00.500Z`. Throws RangeError on what is no moment. */
export const comparable = (at: string): string => new Date(at).toISOString()

export const oldestFirst = (a: { readonly at: string }, b: { readonly at: string }): number => a.at.localeCompare(b.at)

export const newestFirst = (a: Case, b: Case): number =>
  b.steps[0].on.localeCompare(a.steps[0].on) || a.label.localeCompare(b.label)
