/** The rungs of the (de-)escalatieladder; what stands on each rung is policy and lives in cards/policy/ladder.ts. */
export const treden = [1, 2, 3, 4, 5, 6, 7, 8] as const
export type Trede = (typeof treden)[number]

export const kleuren = ['groen', 'geel', 'oranje', 'rood'] as const
export type Kleur = (typeof kleuren)[number]

/** Policy §"How they combine" 7: red from 6, orange 4–5, yellow 2–3, green 1. */
export const kleurOf = (trede: Trede): Kleur =>
  trede >= 6 ? 'rood' : trede >= 4 ? 'oranje' : trede >= 2 ? 'geel' : 'groen'

/** How long after the step a date falls. Working days skip weekends and Dutch public holidays. */
export type Term = { workdays: number } | { weeks: number } | { months: number }
