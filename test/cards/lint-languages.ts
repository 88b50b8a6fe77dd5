import { isWire, partsOf, type Wire, wordsIn } from './lint-parts.ts'

const shape = (card: Wire) => partsOf(card).map(({ part, depth }) => `${depth} ${part.type}`)

/** The same on purpose: what is quoted word for word, and an address. */
const isAsItIs = (text: string) => /^“.*”$/s.test(text) || text.includes('@')
const isSentence = (text: string) => text.split(/\s+/).filter(word => /\p{L}{2}/u.test(word)).length > 2

/** What stands in one language on purpose, whatever the card is in: a message of HR, shown as its readers get it. */
const inOneLanguage = ({ id }: Wire) => /^in-(nl|en|both)/.test(String(id))
const translated = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.filter(each => !(isWire(each) && inOneLanguage(each))).map(translated)
  return value
}
const wordsOf = ({ body, ...card }: Wire) => wordsIn({ ...card, body: translated(body) })

/** Where a card in Dutch and the same card in English are not each other's equal; nothing when they are. */
export function differences(nl: Wire, en: Wire): string[] {
  const [dutch, english] = [shape(nl), shape(en)]
  const at = dutch.findIndex((part, place) => part !== english[place])
  if (at >= 0 || dutch.length !== english.length)
    return [`differ in structure at part ${at}: ${dutch.at(at)} and ${english.at(at)}`]
  const english2 = wordsOf(en)
  return wordsOf(nl)
    .map(String)
    .filter((text, place) => text === english2[place] && isSentence(text) && !isAsItIs(text))
    .map(text => `not translated: ${text}`)
}

const adviser = /confidential advisers?\b( \(vertrouwensperso(?:on|nen)\))?/gi

/** One name for one person: English cards say "the person who reported", and the Dutch word once, where an adviser comes up. */
export function wording(en: Wire): string[] {
  const said = wordsIn(en.body)
    .map(String)
    .filter(text => !isAsItIs(text))
  const others = said.filter(text => /\bmelder|\b(person|one) (who reports|reporting)\b|\bone who reported/i.test(text))
  const [first, ...later] = [...said.join(' ').replaceAll('confidential advisers (LVV)', '').matchAll(adviser)]
  return [
    ...others.map(text => `another name for the person who reported: ${text}`),
    ...(first && !first[1] ? ['no Dutch word at the first confidential adviser'] : []),
    ...(later.some(([, dutch]) => dutch) ? ['the Dutch word more than once'] : []),
  ]
}
