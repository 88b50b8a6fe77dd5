import { finite, type Cell as Plain, printable, type Sheet } from './writing.ts'

/** A workbook with a sheet per table: texts as text and numbers as numbers, never a formula. The package loads when first used. */
export async function xlsxFile(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const { default: write } = await import('write-excel-file/node')
  const names = sheetNames(sheets.map(({ name }) => name))
  return write(
    sheets.map(({ rows }, i) => ({
      sheet: names[i] ?? '',
      data: rows.map((row, line) => row.map(cell => cellOf(cell, line === 0))),
      columns: widths(rows).map(width => ({ width })),
      stickyRowsCount: 1,
    })),
  ).toBuffer()
}

const cellOf = (cell: Plain, head: boolean) =>
  typeof cell === 'number'
    ? { type: Number, value: finite(cell), format: Number.isInteger(cell) ? '#,##0' : '#,##0.##' }
    : { type: String, value: printable(cell).slice(0, LONGEST_TEXT), ...(head && { fontWeight: 'bold' as const }) }

/** Excel refuses a file in which a cell holds more. */
const LONGEST_TEXT = 32_767

const WIDEST = 60
function widths(rows: Sheet['rows']): number[] {
  const columns = Math.max(0, ...rows.map(row => row.length))
  return Array.from({ length: columns }, (_, i) =>
    Math.min(WIDEST, 2 + Math.max(8, ...rows.map(row => String(row[i] ?? '').length))),
  )
}

const LONGEST_NAME = 31

/** Names that Excel takes: short, without its own signs, each once. */
export function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map((name, i) => {
    const clean = printable(name)
      .replace(/[[\]:*?/\\\r\n\t]/g, ' ')
      .slice(0, LONGEST_NAME)
      .replace(/^[\s']+|[\s']+$/g, '')
    const free = [clean, `${clean.slice(0, LONGEST_NAME - 4)} ${i + 1}`.trim()].find(
      one => one && !taken.has(one.toLowerCase()),
    )
    const chosen = free ?? `${i + 1}`
    taken.add(chosen.toLowerCase())
    return chosen
  })
}
