import type { Element } from './card.ts'

const adviser = /\bconfidential adviser(s?)\b(?! \()/i

/**
 * The body of an English card with the Dutch word behind the first "confidential adviser": it is what people must ask for.
 * Which mention comes first depends on the card, so the texts themselves leave it out.
 */
export function withDutchWord(body: readonly Element[]): readonly Element[] {
  if (!adviser.test(JSON.stringify(body))) return body
  let isDone = false
  const said = (value: unknown): unknown => {
    if (isDone || isOfOthers(value)) return value
    if (typeof value === 'string') {
      isDone = adviser.test(value)
      return value.replace(adviser, explained)
    }
    if (Array.isArray(value)) return value.map(said)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, said(each)]))
  }
  return body.map(element => said(element) as Element)
}

/** What somebody else wrote stays as it is: text runs (cards/unmarked.ts), and what stands in a field. */
const isOfOthers = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  (value.type === 'TextRun' || value.type === 'Input.Text')

const explained = (mention: string, plural: string) => `${mention} (vertrouwensperso${plural ? 'nen' : 'on'})`
