import { type Column, type HeaderFault, readHeader } from './columns.ts'
import { type Row, type RowFault, readCsv } from './csv.ts'
import { type CellFault, type Defaults, type Listed, personReader } from './csv-person.ts'
import { joined, keyOf, type People } from './joining.ts'

/** What is wrong with a line, so that it is left out. `twice`: the person was on an earlier line, differently. */
export type LineFault = RowFault | CellFault | 'twice'
/** What is worth a look, though the line counts. `same`: the very same line again. */
export type LineNote = 'same' | 'leader_absent' | 'leads_absent'
export type Found<What> = { readonly line: number; readonly what: readonly What[] }

export type Imported = {
  readonly people: People
  readonly faults: readonly Found<LineFault>[]
  readonly notes: readonly Found<LineNote>[]
  /** Headers of columns that were not read. */
  readonly unread: readonly string[]
  /** Lines with something on them, without the header. */
  readonly lines: number
}
/** The file as a whole cannot be read: there is no line, the header is torn, or it lacks or doubles a column. */
export type FileFault = { readonly header: 'empty' | 'torn' | HeaderFault }

/** The people of a CSV file (its lines); nothing is kept of it that the people file does not need. */
export function importPeople(lines: Iterable<string>, defaults: Defaults): Imported | FileFault {
  const rows = readCsv(lines)
  const first = rows.next().value
  if (!first) return { header: 'empty' }
  if ('fault' in first) return { header: 'torn' }
  const header = readHeader(first.cells, neededColumns(defaults))
  if ('missing' in header) return { header }
  const { known, faults, notes, count } = gathered(rows, personReader(header, defaults))
  const { people, notes: more } = joined(known)
  const inOrder = [...notes, ...more].toSorted((a, b) => a.line - b.line)
  return { people, faults, notes: inOrder, unread: header.unread, lines: count }
}

const neededColumns = ({ tenant, organisation }: Defaults): Column[] => [
  'id',
  'unit',
  ...(tenant ? [] : ['tenant' as const]),
  ...(organisation ? [] : ['organisation' as const]),
]

/** The good lines by person, and what was found in the others. */
function gathered(rows: Iterable<Row>, readPerson: ReturnType<typeof personReader>) {
  const known = new Map<string, { listed: Listed; line: number }>()
  const [faults, notes]: [Found<LineFault>[], Found<LineNote>[]] = [[], []]
  let count = 0
  for (const row of rows) {
    count++
    const { line } = row
    const read = 'fault' in row ? [row.fault] : readPerson(row.cells)
    const before = isFaulty(read) ? undefined : known.get(keyOf(read))
    if (isFaulty(read)) faults.push({ line, what: read })
    else if (!before) known.set(keyOf(read), { listed: read, line })
    else if (isSame(before.listed, read)) notes.push({ line, what: ['same'] })
    else faults.push({ line, what: ['twice'] })
  }
  return { known, faults, notes, count }
}

const isFaulty = (read: Listed | readonly LineFault[]): read is readonly LineFault[] => Array.isArray(read)
const isSame = (a: Listed, b: Listed) => JSON.stringify(a) === JSON.stringify(b)
