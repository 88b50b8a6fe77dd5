/** HR policy: the smallest figure that may be shown. A setting may raise it and never lower it (docs/figures.md). */
const SMALLEST = 10

/** The setting as a number; `fault` hears what is wrong with it. */
export function readSmallest(given: string | undefined, fault: (sentence: string) => void): number {
  const number = Number(given || SMALLEST)
  const right = Number.isInteger(number) && number >= SMALLEST && number <= 9_999
  if (!right) fault(`TREDE_SMALLEST: a whole number from ${SMALLEST} to 9999, not "${given}"`)
  return right ? number : SMALLEST
}
