import { LONGEST_LINE } from './lines.ts'

export type RowFault = 'quotes' | 'too_long'

/** One record: the number of its (first) line, from 1, and its cells as they stand there, or why it cannot be read. */
export type Row =
  | { readonly line: number; readonly cells: readonly string[] }
  | { readonly line: number; readonly fault: RowFault }

const MOST_LINES = 20

/**
 * Comma separated values as offices export them: separated by semicolon, comma or tab, whichever the first row has most of or
 * a line `sep=;` says; cells in quotes with line ends and doubled quotes in them. Empty rows are left out. A quote that is
 * never closed costs its own line only: what follows is read again without it. The first row is the header.
 */
export function* readCsv(lines: Iterable<string>): Generator<Row> {
  const text = aheadOf(lines)
  const told = /^"?sep=(.)"?$/i.exec(text.at(0) ?? '')?.[1]
  if (told) text.take(1)
  while (text.at(0)?.trim() === '') text.take(1)
  const separator = told ?? separatorOf(text.at(0) ?? '')
  let width: number | undefined
  while (text.at(0) !== undefined) {
    const { row, used } = rowAt(text, separator, width)
    if ('cells' in row) width ??= row.cells.length
    if ('fault' in row || row.cells.some(cell => cell.trim() !== '')) yield row
    text.take(used)
  }
}

type Ahead = ReturnType<typeof aheadOf>

/** Lines that can be looked at before they are taken. */
function aheadOf(lines: Iterable<string>) {
  const source = lines[Symbol.iterator]()
  const seen: string[] = []
  let line = 1
  return {
    line: () => line,
    at(place: number): string | undefined {
      while (seen.length <= place) {
        const next = source.next()
        if (next.done) return undefined
        seen.push(next.value)
      }
      return seen[place]
    },
    take(count: number) {
      seen.splice(0, count)
      line += count
    },
  }
}

function separatorOf(header: string): string {
  const bare = header.replace(/"[^"]*"/g, '')
  const often = (separator: string) => bare.split(separator).length
  return [';', ',', '\t'].reduce((best, each) => (often(each) > often(best) ? each : best))
}

/**
 * The record that starts here. One over several lines counts only if it is as wide as the header, and no line of it reads as a
 * whole row by itself: else a quote was left open, and people would vanish inside a cell.
 */
function rowAt(text: Ahead, separator: string, width: number | undefined): { row: Row; used: number } {
  const line = text.line()
  const bad = (fault: RowFault) => ({ row: { line, fault }, used: 1 })
  let record = text.at(0) ?? ''
  if (record.length > LONGEST_LINE) return bad('too_long')
  for (let used = 1; used <= MOST_LINES; used++) {
    const cells = cellsOf(record, separator)
    if (Array.isArray(cells) && (used === 1 || cells.length === width)) return { row: { line, cells }, used }
    const next = text.at(used)
    if (cells !== 'open' || next === undefined || record.length + next.length > LONGEST_LINE) break
    if (isRow(next, separator, width)) break
    record += `\n${next}`
  }
  return bad('quotes')
}

function isRow(line: string, separator: string, width: number | undefined): boolean {
  const cells = cellsOf(line, separator)
  return Array.isArray(cells) && cells.length === width
}

function cellsOf(record: string, separator: string): string[] | 'open' | 'wrong' {
  if (!record.includes('"')) return record.split(separator)
  const cells: string[] = []
  for (let at = 0; at <= record.length; ) {
    const read = record[at] === '"' ? quoted(record, at, separator) : bare(record, at, separator)
    if (typeof read === 'string') return read
    cells.push(read.cell)
    at = read.end + 1
  }
  return cells
}

/** `end` is the place of the separator after the cell, or the end of the record. */
type Cell = { readonly cell: string; readonly end: number }

function bare(record: string, start: number, separator: string): Cell {
  const found = record.indexOf(separator, start)
  const end = found < 0 ? record.length : found
  return { cell: record.slice(start, end), end }
}

function quoted(record: string, start: number, separator: string): Cell | 'open' | 'wrong' {
  let close = record.indexOf('"', start + 1)
  while (close >= 0 && record[close + 1] === '"') close = record.indexOf('"', close + 2)
  if (close < 0) return 'open'
  const { cell: rest, end } = bare(record, close + 1, separator)
  return rest.trim() === '' ? { cell: record.slice(start + 1, close).replaceAll('""', '"'), end } : 'wrong'
}
