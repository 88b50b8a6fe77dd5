import type { Published } from '#src/report/release.ts'
import { type Element, small } from '../card.ts'
import { pick, says } from '../field.ts'
import type { Lang } from '../text.ts'
import { inventedText } from './words.ts'

/** What all cards of figures need: the releases, oldest first, when the next comes, and whether they are made up. */
export type Shelf = { readonly releases: readonly Published[]; readonly next: string; readonly invented: boolean }

/** By period, in time: a year after its last quarter. */
const order = ({ period }: Published) => (period.length === 4 ? `${period}-Q5` : period)
export const newestFirst = (releases: readonly Published[]): Published[] =>
  releases.toSorted((a, b) => order(b).localeCompare(order(a)))

export const inventedNotice = (lang: Lang, { invented }: Pick<Shelf, 'invented'>): Element[] =>
  invented ? [small(inventedText[lang])] : []

/** The release that is asked for, or the newest; `missed` when another was asked for. */
export function readRelease(data: unknown, releases: readonly Published[]): { release?: Published; missed: boolean } {
  const wanted = pick(
    data,
    'period',
    releases.map(({ period }) => period),
  )
  const release = releases.find(({ period }) => period === wanted) ?? newestFirst(releases)[0]
  return { ...(release && { release }), missed: !wanted && says(data, 'period') }
}
