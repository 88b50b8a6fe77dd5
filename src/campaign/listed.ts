import { anId } from './list-lines.ts'

/** The Entra object ids in the lines of a list, or the first line that holds none. */
export type Listed = { readonly ids: readonly string[] } | { readonly fault: 'long' | { readonly line: number } }

const cellsOf = (line: string) =>
  line.split(/[;,\t]/).map(cell =>
    cell
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .trim()
      .toLowerCase(),
  )

/**
 * What somebody pasted out of a spreadsheet: an id a line, alone or in the column that the first line calls `id`. Other columns are
 * not looked at, so names in them go nowhere. Each person counts once.
 */
export function idsIn(typed: string, most: number): Listed {
  const lines = typed.split(/\r?\n/).map(cellsOf)
  const column = lines[0]?.indexOf('id') ?? -1
  const rows = lines
    .map((cells, i) => ({
      line: i + 1,
      id: cells[Math.max(column, 0)] ?? '',
      isEmpty: cells.every(cell => cell === ''),
    }))
    .filter(({ line, isEmpty }) => !isEmpty && !(column >= 0 && line === 1))
  if (rows.length > most) return { fault: 'long' }
  const wrong = rows.find(({ id }) => !anId.test(id))
  return wrong ? { fault: { line: wrong.line } } : { ids: [...new Set(rows.map(({ id }) => id))] }
}
