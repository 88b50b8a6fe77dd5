import { readFileSync } from 'node:fs'

/** The lines of a list that stands beside the tests. */
const lines = (file: string) =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')

/** Sentences that the recogniser did not learn from, each with what it should make of it. */
export const unseen = lines('intent-unseen.tsv').map(line => {
  const [intent = '', lang = '', text = ''] = line.split('\t')
  return { intent, lang, text }
})
/** Danger now, in any words. */
export const dangerous = lines('danger.tsv')
/** Words of danger that mean something else, the past, and sentences that are not about danger at all. */
export const harmlessUnseen = lines('no-danger.tsv')
/** Questions that the search did not learn from, with the contents that answer them, or `niets`. */
export const searchUnseen = lines('search-unseen.tsv').map(line => {
  const [ids = '', lang = '', text = ''] = line.split('\t')
  return { lang, text, right: ids.split(',') }
})
