/** A row of a file, as src/people/csv.ts reads it. */
export type ListRow =
  | { readonly line: number; readonly cells: readonly string[] }
  | { readonly line: number; readonly fault: 'quotes' | 'too_long' }

/** Why a line is left out. */
export const listFaults = ['quotes', 'too_long', 'id', 'unknown'] as const
export type ListFault = (typeof listFaults)[number]

/** A colleague, or what is wrong with the line. No other column is looked at, so names in them go nowhere. */
export type ListLine =
  | { readonly line: number; readonly id: string }
  | { readonly line: number; readonly what: ListFault }

/** An Entra object id, in small letters. */
export const anId = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const headers = ['id', 'objectid', 'entraid', 'entraobjectid', 'azureadobjectid', 'collega', 'colleague', 'medewerker']
/** With a day beside it the file is a planning of p-gesprekken. */
const days = ['datum', 'date', 'dag', 'day', 'gespreksdatum', 'datumgesprek']

const plain = (cell: string) =>
  cell
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
const idOf = (cell: string | undefined) => (cell ?? '').trim().toLowerCase()

type Head = { readonly column: number; readonly isHeader: boolean }

/** In which column the numbers stand, by its name or by what stands in it; undefined when it is no list of colleagues. */
function headOf(row: ListRow): Head | undefined {
  if (!('cells' in row)) return undefined
  const names = row.cells.map(plain)
  if (names.some(name => days.includes(name))) return undefined
  const named = headers.map(header => names.indexOf(header)).find(place => place >= 0)
  if (named !== undefined) return { column: named, isHeader: true }
  const column = row.cells.findIndex(cell => anId.test(idOf(cell)))
  return column >= 0 ? { column, isHeader: false } : undefined
}

/** Whether these are the rows of a list of colleagues. Looks at the first only. */
export function isList(rows: Iterable<ListRow>): boolean {
  for (const row of rows) return headOf(row) !== undefined
  return false
}

/** Each line with a colleague or with its fault, one by one, so that a large file never stands in memory. */
export function* linesOf(rows: Iterable<ListRow>): Generator<ListLine> {
  let head: Head | undefined
  for (const row of rows) {
    if (!head) {
      head = headOf(row) ?? { column: 0, isHeader: false }
      if (head.isHeader) continue
    }
    if ('fault' in row) yield { line: row.line, what: row.fault }
    else {
      const id = idOf(row.cells[head.column])
      yield anId.test(id) ? { line: row.line, id } : { line: row.line, what: 'id' }
    }
  }
}
