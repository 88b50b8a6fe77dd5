import type { Element } from './card.ts'

const adviser = /\bconfidential adviser(s?)\b(?! \()/i

/**
 * The body of an English card with the Dutch word behind the first "confidential adviser": it is what people must ask for.
 * Which mention comes first depends on the card, so the texts themselves leave it out.
 */
export function withDutchWord(body: readonly Element[]): readonly Element[] {
  const written = JSON.stringify(body)
  return adviser.test(written) ? JSON.parse(written.replace(adviser, explained)) : body
}

const explained = (mention: string, plural: string) => `${mention} (vertrouwensperso${plural ? 'nen' : 'on'})`
