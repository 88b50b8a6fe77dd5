import type { DayRule } from '#src/campaign/preset-day.ts'
import type { Text } from '../text.ts'
import type { Cited } from './sources.ts'

/** A beginning for a campaign: HR changes it to fit the own organisation. */
export type Preset = {
  readonly id: string
  /** What HR chooses from a list. */
  readonly name: Text
  readonly when: DayRule
  /** What to look up before sending, where our source does not say it for sure. */
  readonly check?: Text
  readonly title: Text
  readonly text: Text
  /** What a picture may show, and the words for who does not see it. */
  readonly picture: { readonly shows: Text; readonly alt: Text }
  readonly source: readonly Cited[]
  readonly owner: Text
  readonly validFrom: string
  readonly validTo: string
}
