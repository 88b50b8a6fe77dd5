/** A row of a file, as src/people/csv.ts reads it. */
export type PlanRow =
  | { readonly line: number; readonly cells: readonly string[] }
  | { readonly line: number; readonly fault: 'quotes' | 'too_long' }

const planColumns = ['employee', 'leader', 'day', 'time'] as const
export type PlanColumn = (typeof planColumns)[number]

/** What is wrong with a line, so that it is left out. */
export type PlanFault =
  | 'quotes'
  | 'too_long'
  | 'width'
  | 'employee'
  | 'leader'
  | 'day'
  | 'time'
  | 'past'
  | 'twice'
  | 'unknown'
  | 'no_leader'
  | 'other_leader'

export type PlanLine = {
  readonly line: number
  readonly employee: string
  readonly leader?: string
  readonly day: string
  readonly time: string
}
export type PlanFound = { readonly line: number; readonly what: PlanFault }
export type PlanFile = {
  readonly lines: readonly PlanLine[]
  readonly faults: readonly PlanFound[]
  readonly count: number
}
/** The file as a whole cannot be read: columns are missing, or it is so long that its end would be left out. */
export type PlanFileFault = { readonly missing: readonly PlanColumn[] } | { readonly isTooLong: true }

const headers: Record<PlanColumn, readonly string[]> = {
  employee: ['medewerker', 'medewerkerid', 'employee', 'employeeid', 'id', 'objectid', 'entraid', 'entraobjectid'],
  leader: ['leidinggevende', 'leidinggevendeid', 'manager', 'managerid', 'leader', 'leaderid'],
  day: ['datum', 'date', 'dag', 'day', 'gespreksdatum', 'datumgesprek'],
  time: ['tijd', 'time', 'tijdstip', 'aanvang', 'begintijd', 'starttime'],
}

const plain = (header: string) =>
  header
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '')

/** When a file has no times: in the morning, in the zone of the leidinggevende. */
const USUAL = '10:00'
const MOST = 200_000

/** The planned talks in a file of HR (C1); bad lines are named, the others stand. Cells are data, whatever they look like. */
export function readPlanFile(rows: Iterable<PlanRow>, tenant: string): PlanFile | PlanFileFault {
  const [lines, faults, seen] = [[] as PlanLine[], [] as PlanFound[], new Set<string>()]
  let [at, width, count] = [undefined as ReadonlyMap<PlanColumn, number> | undefined, 0, 0]
  for (const row of rows) {
    if (!at) {
      const cells = 'cells' in row ? row.cells : []
      at = columnsIn(cells)
      width = cells.length
      const missing = (['employee', 'day'] as const).filter(column => !at?.has(column))
      if (missing.length > 0) return { missing }
      continue
    }
    if (++count > MOST) return { isTooLong: true }
    const read = 'fault' in row ? row.fault : lineOf(row, at, width, tenant)
    const what = typeof read === 'string' ? read : seen.has(read.employee) ? 'twice' : undefined
    if (what) faults.push({ line: row.line, what })
    else if (typeof read === 'object') {
      seen.add(read.employee)
      lines.push(read)
    }
  }
  return at ? { lines, faults, count } : { missing: ['employee', 'day'] }
}

const columnsIn = (cells: readonly string[]): ReadonlyMap<PlanColumn, number> =>
  new Map(
    cells.flatMap((cell, place) => {
      const column = planColumns.find(each => headers[each].includes(plain(cell)))
      return column ? [[column, place] as const] : []
    }),
  )

/** What stands in a cell. No date is longer than this; longer ones are not looked into, for that takes the square of their length. */
const LONGEST = 100
const TOO_LONG = '?'
function given(cell = ''): string {
  const text = cell.trim()
  return text.length > LONGEST ? TOO_LONG : text.normalize('NFC')
}

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

function lineOf(
  row: { readonly line: number; readonly cells: readonly string[] },
  at: ReadonlyMap<PlanColumn, number>,
  width: number,
  tenant: string,
): PlanLine | PlanFault {
  if (row.cells.slice(width).some(cell => cell.trim() !== '')) return 'width'
  const cell = (column: PlanColumn) => given(row.cells[at.get(column) ?? -1])
  const [employee, leader] = [cell('employee').toLowerCase(), cell('leader').toLowerCase()]
  if (!guid.test(employee)) return 'employee'
  if (leader !== '' && (!guid.test(leader) || leader === employee)) return 'leader'
  const [date = '', ...rest] = cell('day').split(/[T ]+(?=\d{1,2}[:.]\d\d)|(?<=^\d{5})(?=[.,]\d)/)
  const [day, time] = [readDay(date), readTime(cell('time') || rest.join(' ') || USUAL)]
  if (!day) return 'day'
  if (!time) return 'time'
  const of = (id: string) => `${tenant}:${id}`
  return { line: row.line, employee: of(employee), ...(leader && { leader: of(leader) }), day, time }
}

const months = ['jan', 'feb', 'maa', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
const otherNames: Readonly<Record<string, string>> = { mrt: 'maa', mar: 'maa', may: 'mei', oct: 'okt' }

/** What a spreadsheet calls 1 January 1970: it counts days from 30 December 1899. */
const EPOCH = 25_569

/**
 * `4-12-2026`, `04/12/26`, `4.12.2026`, `2026-12-04`, `4 dec. 2026`, `vrijdag 4 december 2026`; day before month, as here. Also
 * `46360`, as a spreadsheet writes a date that nobody gave a form.
 */
export function readDay(text: string): string | undefined {
  const small = text.toLowerCase().trim()
  if (/^[3-9]\d{4}$/.test(small)) return new Date((Number(small) - EPOCH) * 86_400_000).toISOString().slice(0, 10)
  const numbers = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/.exec(small)
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(small)
  const words = /^(?:\p{L}+\.?,?\s+)?(\d{1,2})[\s-]+(\p{L}{3})\p{L}*\.?[\s-]+(\d{4}|\d{2})$/u.exec(small)
  if (iso) return dayOf(iso[1], iso[2], iso[3])
  if (numbers) return dayOf(numbers[3], numbers[2], numbers[1])
  if (!words) return undefined
  const name = words[2] ?? ''
  const month = months.indexOf(otherNames[name] ?? name) + 1
  return month > 0 ? dayOf(words[3], String(month), words[1]) : undefined
}

function dayOf(year = '', month = '', day = ''): string | undefined {
  const text = `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined
}

/** `14:00`, `14.00`, `9:30:00`, `14.00 uur`, `14u30`; `0,583333` is a part of the day, as a spreadsheet counts. */
export function readTime(text: string): string | undefined {
  const [, part] = /^0?[.,](\d{2,})$/.exec(text.trim()) ?? []
  if (part) return new Date(Math.round(Number(`0.${part}`) * 1_440) * 60_000).toISOString().slice(11, 16)
  const [, hour = '', minute = ''] =
    /^(\d{1,2})[:.hu](\d\d)(?:[:.]\d\d)?(?:\s*(?:uur|u|h))?$/.exec(text.toLowerCase().trim()) ?? []
  return hour !== '' && Number(hour) < 24 && Number(minute) < 60 ? `${hour.padStart(2, '0')}:${minute}` : undefined
}
