import { advise } from './advise.ts'
import { type Facts, factTable, type Value } from './facts.ts'
import type { Advisable, Policy } from './policy.ts'

/** The facts that a leidinggevende may learn more about after the first talk; each has one answer. */
const learnable = [
  'impact',
  'herhaling',
  'macht',
  'bedoeling',
  'strafbaar',
  'fysiekSeksueel',
  'benadeling',
  'instemming',
  'wens',
] as const
export type Learnable = (typeof learnable)[number]

/** If the answer to `key` were `value`, all else equal, the advice would be `trede`. */
export type Change = { readonly key: Learnable; readonly value: Value<Learnable>; readonly trede: Advisable }

/** Heaviest first in `heavier`, lightest first in `lighter`. */
export type WhatIf = { readonly heavier: readonly Change[]; readonly lighter: readonly Change[] }

type Order = (a: Change, b: Change) => number

/**
 * Which single other answer would make the advised trede heavier or lighter: per fact the one that reaches furthest,
 * and of equals the first in the order of the facts. Nothing when triage ended early, for then no answer changes it.
 */
export const whatIf = (facts: Facts, policy: Policy): WhatIf => {
  const now = advise(facts, policy).trede ?? 0
  const perFact = learnable.map(key => changesOf(key, facts, policy))
  const furthest = (by: Order) => perFact.flatMap(changes => changes.toSorted(by).slice(0, 1)).sort(by)
  return {
    heavier: furthest((a, b) => b.trede - a.trede).filter(({ trede }) => trede > now),
    lighter: furthest((a, b) => a.trede - b.trede).filter(({ trede }) => trede < now),
  }
}

const changesOf = (key: Learnable, facts: Facts, policy: Policy): Change[] => {
  const values: readonly Value<Learnable>[] = factTable[key].values
  return values.flatMap(value => {
    const { trede } = advise({ ...facts, [key]: value }, policy)
    return trede ? [{ key, value, trede }] : []
  })
}
