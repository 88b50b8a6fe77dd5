import { unshortened } from './shorthand.ts'

/** What a sign means when somebody has no words: only signs that ask for the Noodrem. */
const signs: Readonly<Record<string, string>> = {
  '\u{1F52A}': ' mes gevaar ',
  '\u{1F5E1}': ' mes gevaar ',
  '\u{1FA93}': ' bijl gevaar ',
  '\u{1F52B}': ' pistool gevaar ',
  '\u{1F4A3}': ' bom gevaar ',
  '\u{1F198}': ' sos ',
}
const anySign = new RegExp(`[${Object.keys(signs).join('')}]`, 'gu')

const leet: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's' }

const contracted: Readonly<Record<string, string>> = { ll: 'will', m: 'am', re: 'are', ve: 'have', d: 'would' }

/** Nobody types more; Teams takes a quarter of it. */
const mostLetters = 100_000

/** Lower case, without accents, invisible signs and apostrophes; a word with a hyphen becomes one word. */
export function plain(text: string): string {
  const read = text.slice(0, mostLetters)
  const bare = /^[\x20-\x7e]*$/.test(read)
    ? read
    : read
        .replace(anySign, sign => signs[sign] ?? '')
        .normalize('NFKD')
        .slice(0, mostLetters)
        .replace(/[\p{M}\p{Cf}]/gu, '')
  return bare
    .toLowerCase()
    .replace(/n['’]t\b/g, 'nt')
    .replace(/['’](ll|m|re|ve|d)\b/g, (_, short: string) => ` ${contracted[short]} `)
    .replace(/['’‘`´-]/g, '')
    .replace(/\bp[ .](?=ges)/g, 'p')
}

/** The words of a plain text: letters and digits, leetspeak undone, stretched letters shortened (`heeeelp` → `heelp`). */
export const words = (text: string): string[] => {
  const found = text.match(/[\p{L}\p{N}@$]+/gu) ?? []
  const whole = found.filter(word => word.length === 1).length > 3 ? glued(found) : found
  return whole.map(tidy).flatMap(unshortened)
}

const tidy = (word: string): string => (/[\d@$]|(.)\1\1/u.test(word) ? shortened(unleet(word)) : word)
const unleet = (word: string): string =>
  /\p{L}/u.test(word) ? word.replace(/[\d@$]/g, sign => leet[sign] ?? sign) : word
const shortened = (word: string): string => word.replace(/(.)\1{2,}/gu, '$1$1')

/** `h e l p` → `help`: four or more single letters in a row are one word. */
function glued(found: readonly string[]): string[] {
  const out: string[] = []
  let run: string[] = []
  for (const word of [...found, '']) {
    if (word.length === 1) {
      run.push(word)
      continue
    }
    out.push(...(run.length > 3 ? [run.join('')] : run))
    run = []
    if (word) out.push(word)
  }
  return out
}

/** The sentences of a plain text as words; a sentence that goes on and on is cut, with some overlap. */
export function sentences(text: string, longest = 30): string[][] {
  return text
    .split(/[.!?\n;:]+/)
    .map(words)
    .filter(sentence => sentence.length > 0)
    .flatMap(sentence => cut(sentence, longest))
}

const cut = (sentence: string[], longest: number): string[][] =>
  Array.from({ length: Math.max(1, Math.ceil((sentence.length - longest / 2) / (longest / 2))) }, (_, i) =>
    sentence.slice((i * longest) / 2, (i * longest) / 2 + longest),
  )

const endings = 'heden ingen ings ende ing eren tjes tje ers jes en er es ed je de te ly e s t d n'.split(' ')

/** A rough stem for Dutch and English alike: one ending off, no double letter at the end. */
export function stem(word: string): string {
  const ending = endings.find(end => word.length - end.length >= 4 && word.endsWith(end))
  const rest = ending ? word.slice(0, -ending.length) : word
  return rest.replace(/(.)\1$/u, '$1')
}
