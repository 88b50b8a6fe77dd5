import type { Cited } from '../content/sources.ts'
import type { Text } from '../text.ts'

export type GuideId = 'melder' | 'collega' | 'team' | 'nazorg'

/** A conversation on one page. `open` and `ask` are literal sentences; the rest is spoken to the leidinggevende. */
export type Guide = {
  id: GuideId
  name: Text
  before: readonly Text[]
  open: readonly Text[]
  ask: readonly Text[]
  do: readonly Text[]
  dont: readonly Text[]
  close: readonly Text[]
  source: readonly Cited[]
}
