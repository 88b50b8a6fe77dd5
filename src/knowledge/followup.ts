import { plain, words } from './tokens.ts'

export type Facet = {
  readonly about: string
  readonly after: readonly (readonly [shown: string, answer: string])[]
  readonly otherwise: string
}
export type Facets = Readonly<Record<string, Facet>>

/** How a question on top of the last one begins. */
const begins =
  /^(maar )?(en|and)\b|^(wat|hoe zit het|hoe is dat|geldt dat|geldt het|what|how) (als|bij|met|voor|about|if)\b|^what about\b|^(of|or) (als|bij|if)\b/
/** Longer is a question of its own. */
const mostWords = 9

/** The facet a follow-up is about; undefined when the text is none. Only a word of our own gets out. */
export function facetIn(text: string, facets: Facets): string | undefined {
  const said = words(plain(text))
  if (said.length === 0 || said.length > mostWords || !begins.test(said.join(' '))) return undefined
  const found = Object.entries(facets).find(([, { about }]) => {
    const starts = about.split(' ')
    return said.some(word => starts.some(start => (start.length > 4 ? word.startsWith(start) : word === start)))
  })
  return found?.[0]
}

/** What answers a facet, after `shown`. */
export function answerTo(facets: Facets, facet: string, shown: string | undefined): string | undefined {
  if (!Object.hasOwn(facets, facet)) return undefined
  const fits = shown === undefined ? undefined : facets[facet]?.after.find(([start]) => shown.startsWith(start))
  return fits?.[1] ?? facets[facet]?.otherwise
}
