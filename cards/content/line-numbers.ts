export type Stretch = readonly [from: number, to: number]

/** Numbers of lines, in their order, as stretches that name each once. */
export function stretchesOf(lines: readonly number[]): Stretch[] {
  const all: [from: number, to: number][] = []
  for (const line of lines) {
    const last = all.at(-1)
    if (last && last[1] === line - 1) last[1] = line
    else all.push([line, line])
  }
  return all
}

/** `7`, or `12–60`. */
export const stretchText = ([from, to]: Stretch): string => (from === to ? `${from}` : `${from}–${to}`)

export const linesIn = ([from, to]: Stretch): number => to - from + 1
