import { type Cell, finite, printable, type Sheet } from './writing.ts'

/**
 * Comma separated values as Dutch offices open them with a double click: UTF-8 with its mark, semicolons, CRLF and a decimal
 * comma. What a spreadsheet would run as a formula gets an apostrophe in front (OWASP ASVS 1.2.10).
 */
export const csvFile = ({ rows }: Sheet): Uint8Array =>
  new TextEncoder().encode(`\ufeff${rows.map(row => `${row.map(csvCell).join(';')}\r\n`).join('')}`)

const csvCell = (cell: Cell): string => (typeof cell === 'number' ? dutchNumber(cell) : quoted(guarded(cell)))

/** Without dots for thousands: those would make it a text in other countries. */
const dutchNumber = (cell: number) => decimals.format(finite(cell))
const decimals = new Intl.NumberFormat('nl-NL', {
  useGrouping: false,
  maximumFractionDigits: 10,
  signDisplay: 'negative',
})

/** Blanks, quotes and invisible signs in front do not keep a spreadsheet from seeing a formula behind them. */
const guarded = (cell: string) => {
  const shown = printable(cell)
  return runs.test(shown) ? `'${shown}` : shown
}
const runs = /^[\s\p{Cf}"']*[=+\-@|%\uff1d\uff0b\uff0d\uff20\u2212]|^[\t\r\n]/u

const quoted = (cell: string) => (/[;,"\r\n\t]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
