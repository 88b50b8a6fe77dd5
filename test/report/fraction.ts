/** An exact fraction, in lowest terms, its lower half positive. */
export type Fraction = readonly [bigint, bigint]

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b))

export function fraction(up: bigint, down = 1n): Fraction {
  const shared = gcd(up, down) || 1n
  const sign = down < 0n ? -1n : 1n
  return [(sign * up) / shared, (sign * down) / shared]
}
export const whole = (n: number): Fraction => [BigInt(n), 1n]
export const isZero = ([up]: Fraction): boolean => up === 0n
export const sign = ([up]: Fraction): number => (up > 0n ? 1 : up < 0n ? -1 : 0)
export const minus = ([a, b]: Fraction, [c, d]: Fraction): Fraction =>
  b === 1n && d === 1n ? [a - c, 1n] : fraction(a * d - c * b, b * d)
export const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction =>
  b === 1n && d === 1n ? [a * c, 1n] : fraction(a * c, b * d)
export const over = ([a, b]: Fraction, [c, d]: Fraction): Fraction => fraction(a * d, b * c)
export const number = ([up, down]: Fraction): number => Number(up) / Number(down)

/** A row of an equation: what stands before each unknown, and behind the sign, under `''`. */
export type Equation = Map<string, Fraction>

/** `row` without its unknown `name`, by taking away as much of `pivot` as it takes. */
export function less(row: Equation, pivot: Equation, name: string): Equation {
  const [mine, its] = [row.get(name), pivot.get(name)]
  if (!mine || !its || isZero(mine)) return row
  const factor = over(mine, its)
  const left = new Map(row)
  for (const [unknown, value] of pivot) {
    const rest = minus(left.get(unknown) ?? [0n, 1n], times(factor, value))
    if (isZero(rest)) left.delete(unknown)
    else left.set(unknown, rest)
  }
  return left
}
