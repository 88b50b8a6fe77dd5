import { ibanLength, isBsn } from './numbers.ts'

export type PiiKind = 'e-mail' | 'iban' | 'personeelsnummer' | 'telefoon' | 'bsn' | 'adres' | 'naam'

export type PiiRule = {
  readonly kind: PiiKind
  /** What it looks like. Every repetition has an end, so that no text makes it slow. */
  readonly looks: RegExp
  /** How many characters of what looks like it really are one; absent: all of them. */
  readonly reach?: (found: string) => number
}

const free = '(?<![\\p{L}\\p{N}_])'
const ended = '(?![\\p{L}\\p{N}_])'

const looks = (pattern: string, flags = ''): RegExp => new RegExp(pattern, `gu${flags}`)

/** `dhr` also as `Dhr` and `DHR`, where the rest of a pattern must see capitals. */
const caseless = (words: string) => words.replace(/[a-z]/g, letter => `[${letter}${letter.toUpperCase()}]`)

const between = "(?:(?:van|von|vd|de|der|den|het|’t|'t|ten|ter|te|op|in|aan|la|le|el|al|bin|ben) ){0,4}"
const surname = `${between}\\p{Lu}[\\p{L}'’-]{1,40}`
const fullName = `(?:\\p{Lu}\\.? ?){0,6}${surname}(?: ${surname}){0,3}`
const title = caseless('(?:drs|mr|ir|ing|prof|dr|ds|mevr|mw|dhr|mej|de heer|mevrouw|meneer|professor)')
/** Titles that are no other word: what comes after is a name, also in small letters. */
const sureTitle = caseless('(?:dhr|mevr|mw|mej|de heer|mevrouw|meneer)')

/** Capitals, unless the letters stand against the digits: `2026 in 5` is no address. A moment is no house number. */
const postcode = '[1-9]\\d{3}(?: ?[A-Z]{2}|[a-z]{2})'
const house = '\\d{1,5}(?: ?[a-zA-Z])?(?:-\\d{1,4})?(?!:\\d)'

/** In this order: what an earlier rule takes, a later one does not see. */
export const piiRules: readonly PiiRule[] = [
  { kind: 'e-mail', looks: looks('[\\p{L}\\p{N}._%+-]{1,64}@(?:[\\p{L}\\p{N}-]{1,63}\\.){1,8}\\p{L}{2,24}') },
  {
    kind: 'iban',
    looks: looks(`${free}[A-Z]{2}\\d{2}(?:[A-Z\\d]{11,30}|(?: [A-Z\\d]{4}){2,7}(?: [A-Z\\d]{1,4})?)${ended}`, 'i'),
    reach: reachOfIban,
  },
  {
    kind: 'personeelsnummer',
    looks: looks(
      `${free}(?:personeels?|pers|p|medewerkers?|employee|staff)[ .-]{0,2}(?:nummer|number|nr|no|id)[ .:#-]{0,4}[A-Z]?\\d{3,12}${ended}`,
      'i',
    ),
  },
  {
    kind: 'telefoon',
    looks: looks(
      `(?<![\\p{L}\\p{N}_+])(?:(?:\\+|00)[1-9]|\\(0[1-9]\\d{0,2}\\)|0[1-9])(?:[ ./()-]{0,3}\\d){5,13}${ended}`,
    ),
    reach: found => longest(found, isPhone),
  },
  {
    kind: 'bsn',
    looks: looks(`${free}(?:\\d{8,9}|\\d{3}([ .-])\\d{3}\\1\\d{3}|\\d{4}([ .-])\\d{2}\\2\\d{3})${ended}`),
    reach: found => (isBsn(found) ? found.length : 0),
  },
  {
    kind: 'adres',
    looks: looks(
      `${free}(?:${house}[ ,]{1,3}${postcode}(?:[ ,]{1,3}${house})?|${postcode}[ ,]{1,3}(?:nr\\.? ?)?${house})${ended}`,
    ),
  },
  { kind: 'naam', looks: looks(`${free}(?:${title}(?:\\. ?| )){1,4}${fullName}`) },
  { kind: 'naam', looks: looks(`${free}${sureTitle}\\.? ${between}[\\p{L}'’-]{2,40}`) },
]

/** The longest beginning that ends with a whole number and holds; 0 when none does. */
function longest(found: string, holds: (part: string) => boolean): number {
  for (let end = found.length; end > 0; end--)
    if (!/^\d/.test(found.slice(end)) && /\d$/.test(found.slice(0, end)) && holds(found.slice(0, end))) return end
  return 0
}

/** Ten digits in the Netherlands, nine after +31; seven after +599 (BES), with one more for Curaçao, and after +297. */
function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '')
  const abroad = /^(?:\+|00)(31|599|297)/.exec(text.replace(/[^\d+]/g, ''))?.[1]
  if (!abroad) return /^0[1-9]\d{8}$/.test(digits) && !text.startsWith('+')
  const own = digits.replace(/^00/, '').slice(abroad.length)
  return abroad === '31' ? /^0?[1-9]\d{8}$/.test(own) : /^\d{7,8}$/.test(own)
}

/** From characters without spaces back to characters with them. Ours and no IBAN: a hash, which goes on behind it or mixes its cases. */
function reachOfIban(found: string): number {
  let left = ibanLength(found)
  if (left === 0) return 0
  const end = [...found].findIndex(char => char !== ' ' && --left === 0) + 1
  const account = found.slice(4, end)
  const mixed = account !== account.toUpperCase() && account !== account.toLowerCase()
  return mixed || /[\p{L}\p{N}]/u.test(found[end] ?? '') ? 0 : end
}
