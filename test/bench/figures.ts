/** Numbers as the bench prints them: medians, and ratios in the same run. */
export const sorted = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)
export const quantile = (numbers: readonly number[], q: number): number => {
  const all = sorted(numbers)
  return all[Math.min(all.length - 1, Math.floor(all.length * q))] ?? Number.NaN
}
export const median = (numbers: readonly number[]) => quantile(numbers, 0.5)

export const print = (line = '') => void process.stdout.write(`${line}\n`)

/** A table in plain text: the first row holds the heads. */
export function table(rows: readonly (readonly string[])[]) {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)))
  for (const row of rows)
    print(
      row
        .map((cell, column) => (column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
        .join('  '),
    )
}
