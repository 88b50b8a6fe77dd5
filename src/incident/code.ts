/** Letters and digits that are not mistaken for each other, spoken or written, and that make no words. */
const signs = 'BCDFGHJKLMNPQRSTVWXZ23456789'
const LENGTH = 8
/** Characters of the name for a sign; five of them make every sign as likely as the next. */
const EACH = 5

/** A code to say to somebody, `KPRT-4827`, out of a one-way name: about one in 380 milliard. The same name gives the same code. */
export function codeOf(name: string): string {
  const drawn = Array.from({ length: LENGTH }, (_, i) => signOf(name.slice(i * EACH, (i + 1) * EACH)))
  return written(drawn.join(''))
}

/** What somebody typed as the code it means, however it was spaced; undefined when it cannot be one. */
export function codeIn(typed: string): string | undefined {
  const said = typed
    .slice(0, 40)
    .toUpperCase()
    .replace(/[\s.–-]/g, '')
  return said.length === LENGTH && [...said].every(sign => signs.includes(sign)) ? written(said) : undefined
}

const signOf = (part: string): string =>
  signs[[...part].reduce((n, char) => n * 31 + char.charCodeAt(0), 0) % signs.length] ?? ''

const written = (code: string): string => `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`
