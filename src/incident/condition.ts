import type { Fact, Facts, factTable, Value } from './facts.ts'

type Listed = { [F in Fact]: (typeof factTable)[F]['kind'] extends 'list' ? F : never }[Fact]

/**
 * What one fact must be. A value, or one of several values: the answer is it, or (for a list) holds it.
 * `not` also fits when the fact is not known; everything else does not.
 */
export type Test<F extends Fact> =
  | Value<F>
  | readonly Value<F>[]
  | { readonly not: Value<F> }
  | (F extends Listed ? { readonly atLeast: number } : never)

/** Facts that must all fit. A misspelt fact or value does not compile. */
export type Condition = { readonly [F in Fact]?: Test<F> }

/** A condition, or several of which at least one must fit. */
export type When = Condition | readonly Condition[]

type Plain = string | boolean
type AnyAnswer = Plain | readonly Plain[] | undefined
type AnyTest = Plain | readonly Plain[] | { readonly not: Plain } | { readonly atLeast: number } | undefined
type ByFact<T> = Readonly<Record<string, T>>

export const fits = (when: When, facts: Facts): boolean =>
  isSeveral(when) ? when.some(condition => allFit(condition, facts)) : allFit(when, facts)

const isSeveral = (when: When): when is readonly Condition[] => Array.isArray(when)

const allFit = (condition: ByFact<AnyTest>, facts: ByFact<AnyAnswer>): boolean => {
  for (const fact in condition) if (!passes(condition[fact], facts[fact])) return false
  return true
}

const passes = (test: AnyTest, answer: AnyAnswer): boolean => {
  if (typeof test !== 'object') return holds(answer, test)
  if ('not' in test) return !holds(answer, test.not)
  if ('atLeast' in test) return typeof answer === 'object' && new Set(answer).size >= test.atLeast
  return test.some(wanted => holds(answer, wanted))
}

const holds = (answer: AnyAnswer, wanted: Plain | undefined): boolean =>
  wanted !== undefined && (typeof answer === 'object' ? answer.includes(wanted) : answer === wanted)
