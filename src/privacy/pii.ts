import { type PiiRule, piiRules } from './pii-rules.ts'

/** Ours, and never about a person: days and moments, uuids. */
const ours =
  /((?<!\d)\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?Z?)?(?![\d-])|(?<![\w-])[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}(?![\w-]))/i

/**
 * `text` with a marker such as `[bsn]` in the place of what tells who somebody is (facts.md §9). A net under the allow-list of
 * the log, not a licence to write more into it: a name without a title is not seen. Takes time in proportion to the length.
 */
export const withoutPii = (text: string): string =>
  text
    .split(ours)
    .map((part, i) => (i % 2 === 1 ? part : piiRules.reduce(marked, part)))
    .join('')

/** What looks like one and is none is looked at again from its second character: a real one may start in it. */
function marked(text: string, { kind, looks, reach = whole }: PiiRule): string {
  let [done, from] = ['', 0]
  looks.lastIndex = 0
  for (let found = looks.exec(text); found; found = looks.exec(text)) {
    const length = reach(found[0])
    if (length > 0) {
      done += `${text.slice(from, found.index)}[${kind}]`
      from = found.index + length
    }
    looks.lastIndex = length > 0 ? from : found.index + 1
  }
  return done + text.slice(from)
}

const whole = (found: string) => found.length
