/** Nobody's line is longer; what is, is cut and so never fills the memory. */
export const LONGEST_LINE = 20_000

/**
 * Text in pieces as its lines, ended by CRLF, LF or CR, the last maybe by nothing. A line longer than `LONGEST_LINE` comes
 * as its first `LONGEST_LINE + 1` characters.
 */
export function* linesIn(pieces: Iterable<string>): Generator<string> {
  let rest = ''
  for (const piece of pieces) {
    const lines = (rest + piece).split(lineEnd)
    rest = cut(lines.pop() ?? '')
    for (const line of lines) yield cut(line)
  }
  if (rest !== '') yield rest.replace(/\r$/, '')
}

/** A CR at the very end of a piece may be half of a CRLF, so it waits for the next piece. */
const lineEnd = /\r\n|\n|\r(?!$)/

const cut = (line: string) => (line.length > LONGEST_LINE ? line.slice(0, LONGEST_LINE + 1) : line)
