import type { Period, Span } from './period.ts'

/** A figure as it is shown: a number, or `null` when it is too small to show or keeps another one safe. */
export type Shown = number | null
export type Row = Readonly<Record<string, Shown>>

/**
 * How many there were in a span, at least `k`, the threshold under which its tables fall. A base without it had too few: they count
 * in the next period.
 */
export type Total = { readonly span: Span; readonly n: number; readonly k: number }

/**
 * Units that are counted as one, with the names they had then: everything under `id` (`whole`), or what is left of it beside
 * groups of its own. `id` is empty for what is left of the whole organisation. `with` are the small units that are in it.
 */
export type Part = {
  readonly id: string
  readonly name: string
  readonly whole: boolean
  readonly with: readonly string[]
  readonly n: number
}

/**
 * The figures of a period as they were made once and stay. Whatever is counted, renamed or reorganised later changes nothing.
 * `basis` is what they were made from, per unit: never shown, needed for the year.
 */
export type Release = {
  readonly period: Period
  /** The day on which it was made (`yyyy-mm-dd`). */
  readonly made: string
  /** Nothing below it is shown. */
  readonly k: number
  readonly totals: Readonly<Record<string, Total>>
  readonly tables: Readonly<Record<string, Row>>
  /** Of a year: the groups of units per base, and the tables per group, in their order. */
  readonly parts?: Readonly<Record<string, readonly Part[]>>
  readonly byPart?: Readonly<Record<string, readonly Row[]>>
  /** Of a year: what its quarters showed of a figure that is not shown itself; so there are at least so many. */
  readonly least?: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** How many campaigns began; of releases made before campaigns were counted, nothing. */
  readonly campaigns?: number
  readonly basis?: Basis
}

/** What may be shown of a release. */
export type Published = Omit<Release, 'basis'>

/** Per table or base, per unit, per category. */
export type Basis = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>>

/** Releases, kept by store/. */
export type Releases = {
  /** Keeps a release; if there is one of this period already, that one stays. Resolves to what is kept. */
  keep(release: Release): Promise<Release>
  /** All of them, oldest first, with what they were made from. */
  all(): Promise<Release[]>
  /** All of them, oldest first, as they may be shown: without their basis. */
  published(): Promise<Published[]>
  /** Remembers that this threshold held in a month (`yyyy-mm`); resolves to the highest that ever did. */
  threshold(month: string, k: number): Promise<number>
}
