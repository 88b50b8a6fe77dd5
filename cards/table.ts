import type { Element } from './card.ts'
import { text } from './card.ts'

const cell = (words: string, style: object = {}): Element => ({ type: 'TableCell', items: [text(words, style)] })

/**
 * Rows of words and numbers under each other, the first row being the head; numbers to the right. Teams and the local client draw
 * it; the words stand in it, so it is read aloud as it is.
 */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): Element => ({
  type: 'Table',
  firstRowAsHeader: true,
  showGridLines: false,
  columns: head.map((_, i) => ({
    width: i === 0 ? 5 : i === 1 ? 4 : 3,
    horizontalCellContentAlignment: i === 0 ? 'Left' : 'Right',
  })),
  rows: [
    { type: 'TableRow', cells: head.map(words => cell(words, { weight: 'Bolder' })) },
    ...rows.map(row => ({ type: 'TableRow', cells: row.map(words => cell(words)) })),
  ],
})
