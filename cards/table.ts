import { type Element, text } from './card.ts'

/**
 * Rows of words and numbers under each other, the first row being the head; numbers to the right. Teams and the local client draw
 * it; the words stand in it, so it is read aloud as it is. `widths`: how much room each column gets.
 */
export const table = (
  head: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[] = [2, 1, 1],
): Element => ({
  type: 'Table',
  firstRowAsHeaders: true,
  showGridLines: false,
  columns: head.map((_, i) => ({ width: widths[i] ?? 1 })),
  rows: [head, ...rows].map((cells, line) => ({
    type: 'TableRow',
    cells: cells.map((cell, i) => ({
      type: 'TableCell',
      items: [
        { ...text(cell, line === 0 ? { weight: 'Bolder' } : {}), ...(i > 0 && { horizontalAlignment: 'Right' }) },
      ],
    })),
  })),
})
