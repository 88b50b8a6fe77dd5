export const columns = ['id', 'tenant', 'roles', 'unit', 'organisation', 'region', 'zone', 'leader', 'leads'] as const
export type Column = (typeof columns)[number]

/** What HR systems and the Entra admin centre call a column, in small letters and digits. "Departement" is a ministry here. */
const names: Record<Column, readonly string[]> = {
  id: ['id', 'objectid', 'entraid', 'entraobjectid', 'aadobjectid', 'azureadobjectid', 'gebruikersid', 'userid'],
  tenant: ['tenant', 'tenantid', 'directoryid'],
  roles: ['rol', 'rollen', 'role', 'roles'],
  unit: ['eenheid', 'afdeling', 'onderdeel', 'organisatieonderdeel', 'directie', 'unit', 'department'],
  organisation: [
    'organisatie',
    'ministerie',
    'departement',
    'organisation',
    'organization',
    'company',
    'companyname',
    'bedrijfsnaam',
  ],
  region: ['regio', 'region', 'land', 'country', 'gebruikslocatie', 'usagelocation'],
  zone: ['tijdzone', 'zone', 'timezone'],
  leader: ['leidinggevende', 'leidinggevendeid', 'manager', 'managerid', 'leader', 'leaderid'],
  leads: ['geeftleidingaan', 'leidtaan', 'leads', 'directreports'],
}

/** Where each column stands, and the headers of what is not read. */
export type Header = {
  readonly at: ReadonlyMap<Column, number>
  readonly width: number
  readonly unread: readonly string[]
}
export type HeaderFault = { readonly missing: readonly Column[]; readonly double: readonly Column[] }

const plain = (header: string) =>
  header
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')

/** Headers may come in any order, in Dutch or English, in capitals, with spaces, dashes or underscores. */
export function readHeader(cells: readonly string[], needed: readonly Column[]): Header | HeaderFault {
  const meant = cells.map(cell => columns.find(column => names[column].includes(plain(cell))))
  const missing = needed.filter(column => !meant.includes(column))
  const double = columns.filter(column => meant.indexOf(column) !== meant.lastIndexOf(column))
  if (missing.length > 0 || double.length > 0) return { missing, double }
  return {
    at: new Map(meant.flatMap((column, place) => (column ? [[column, place] as const] : []))),
    width: cells.findLastIndex(cell => cell.trim() !== '') + 1,
    unread: cells.filter((cell, place) => !meant[place] && cell.trim() !== ''),
  }
}
