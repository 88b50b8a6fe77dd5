import type { Element } from './card.ts'

type Style = { weight?: 'Bolder'; size?: 'Small' | 'Medium' | 'Large'; spacing?: 'None' | 'Small' | 'Large' }

/**
 * Words that people outside our own texts wrote, as they stand: text runs know no mark-up, so no link can be made to look like
 * something else (platform.md part 6, 4.2). A block per line.
 */
export const asWritten = (words: string, { spacing, ...run }: Style = {}): Element[] =>
  words
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => ({
      type: 'RichTextBlock',
      inlines: [{ type: 'TextRun', text: line, ...run }],
      ...(spacing && { spacing }),
    }))

/** Signs that make mark-up, by signs that look like them and make none. */
const likeness: Readonly<Record<string, string>> = {
  '[': '⁅',
  ']': '⁆',
  '<': '‹',
  '>': '›',
  '*': '∗',
  _: 'ˍ',
  '`': '´',
  '\\': '⧵',
  '~': '∼',
  '|': '∣',
  '&': '＆',
}

const NO_BREAK = '\u00a0'

/** The same for one line in a place that only knows marked-up text: a heading, a fact, a list. */
export const unmarked = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[[\]<>*_`\\~|]/g, sign => likeness[sign] ?? '')
    .replace(/&(?=#|\w+;)/g, '＆')
    .replace(/^([-+#=]+|\d+[.)])( |$)/, `$1${NO_BREAK}`)
    .replace(/(https?|mailto|ftp):/gi, `$1${NO_BREAK}:`)
    .replace(/\bwww\./gi, `www${NO_BREAK}.`)
