type Fields = Record<string, unknown>

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null

/** A copy with another value at `a.b.c`; undefined takes it away. */
export function setAt(from: Fields, path: string, value: unknown): Fields {
  const [key = '', ...rest] = path.split('.')
  const inner = from[key]
  const next = rest.length > 0 ? setAt(isFields(inner) ? inner : {}, rest.join('.'), value) : value
  const copy = { ...from, [key]: next }
  if (next === undefined) delete copy[key]
  return copy
}

/** What gives away our inside: a stack trace, a path, a word of an error of JavaScript or SQLite. */
const inside =
  /\bat .*:\d+:\d+|node:internal|node_modules|\/src\/|\.ts\b|TypeError|RangeError|SyntaxError|ZodError|SQLITE|undefined|Cannot read|is not a function|is not iterable/

export const tellsOfInside = (answer: string): string | undefined => inside.exec(answer)?.[0]
