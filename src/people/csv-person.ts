import type { Column, Header } from './columns.ts'
import { type Region, type Role, roles } from './people.ts'
import { isZone } from './read-person.ts'
import { sameText } from './same-text.ts'

export type Listed = {
  readonly id: string
  readonly tenant: string
  readonly roles: readonly Role[]
  readonly unit: string
  readonly organisation: string
  readonly region: Region
  readonly zone: string
  readonly leader: string
  readonly leads: readonly string[]
}

/** The column that is not right, or a line that is wider than the header (a separator without quotes shifts everything). */
export type CellFault = Column | 'width' | 'self'

/** What holds for everybody where the file has no such column or an empty cell. */
export type Defaults = { readonly tenant?: string; readonly organisation?: string }

/** The short name by which the contact file knows an organisation. */
export const isOrganisation = (text: string): boolean => /^[a-z0-9][a-z0-9-]{0,63}$/.test(text)
export const isGuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)

/**
 * Reads a line as a person, or tells what is wrong with it. Cells are data: one that looks like a formula is a name like any
 * other.
 */
export function personReader(header: Header, defaults: Defaults): (cells: readonly string[]) => Listed | CellFault[] {
  const same = sameText()
  return cells => {
    if (cells.slice(header.width).some(cell => cell.trim() !== '')) return ['width']
    const draft = draftOf(cells, header, defaults)
    const faults = checks.filter(([, holds]) => !holds(draft)).map(([fault]) => fault)
    if (faults.length > 0 || !draft.region || !draft.roles) return faults
    return {
      id: own(draft.id),
      tenant: same(draft.tenant),
      roles: draft.roles,
      unit: same(draft.unit),
      organisation: same(draft.organisation),
      region: draft.region,
      zone: same(draft.zone || zones[draft.region]),
      leader: own(draft.leader),
      leads: draft.leads.length > 0 ? draft.leads.map(own) : nobody,
    }
  }
}

/** Part of a line keeps the whole piece of the file alive that it was cut from; a copy of its own does not. */
const own = (text: string) => (text === '' ? '' : Buffer.from(text).toString())
const nobody: readonly string[] = []

type Draft = Omit<Listed, 'region' | 'roles'> & { region: Region | undefined; roles: readonly Role[] | undefined }

function draftOf(cells: readonly string[], header: Header, defaults: Defaults): Draft {
  const cell = (column: Column) => tidy(cells[header.at.get(column) ?? -1] ?? '')
  const small = (column: Column) => cell(column).toLowerCase()
  return {
    id: small('id'),
    tenant: small('tenant') || (defaults.tenant ?? ''),
    roles: rolesOf(small('roles')),
    unit: cell('unit'),
    organisation: small('organisation') || (defaults.organisation ?? ''),
    region: regionOf(small('region')),
    zone: cell('zone'),
    leader: small('leader'),
    leads: wordsOf(small('leads')),
  }
}

const checks: readonly (readonly [CellFault, (draft: Draft) => boolean])[] = [
  ['id', ({ id }) => isGuid(id)],
  ['tenant', ({ tenant }) => isGuid(tenant)],
  ['roles', ({ roles }) => roles !== undefined],
  ['unit', ({ unit }) => /^[^\p{Cc}\p{Cf}]{1,100}$/u.test(unit)],
  ['organisation', ({ organisation }) => isOrganisation(organisation)],
  ['region', ({ region }) => region !== undefined],
  ['zone', ({ zone }) => zone === '' || isZone(zone)],
  ['leader', ({ leader }) => leader === '' || isGuid(leader)],
  ['leads', ({ leads }) => leads.every(isGuid)],
  ['self', ({ id, leader, leads }) => leader !== id && !leads.includes(id)],
]

const tidy = (cell: string) => cell.normalize('NFC').replace(/\s+/g, ' ').trim()
const wordsOf = (cell: string) => cell.split(/[\s,;|/+&]+/).filter(Boolean)

const zones: Record<Region, string> = { nl: 'Europe/Amsterdam', bes: 'America/Kralendijk' }

const regions: Readonly<Record<string, Region>> = {
  '': 'nl',
  nl: 'nl',
  nederland: 'nl',
  netherlands: 'nl',
  'europees nederland': 'nl',
  bes: 'bes',
  bq: 'bes',
  'caribisch nederland': 'bes',
  bonaire: 'bes',
  saba: 'bes',
  'sint eustatius': 'bes',
}

const regionOf = (cell: string) => (Object.hasOwn(regions, cell) ? regions[cell] : undefined)

const roleNames: Readonly<Record<string, Role>> = {
  medewerker: 'medewerker',
  employee: 'medewerker',
  leidinggevende: 'leidinggevende',
  manager: 'leidinggevende',
  hr: 'hr',
  beheerder: 'beheerder',
  administrator: 'beheerder',
  admin: 'beheerder',
}

/** Undefined when a word is no role: somebody with half of their roles is worse than a line that is named. */
function rolesOf(cell: string): readonly Role[] | undefined {
  if (cell === '') return noRole
  const words = wordsOf(cell)
  const known = words.flatMap(word => (Object.hasOwn(roleNames, word) ? [roleNames[word]] : []))
  return known.length === words.length ? roles.filter(role => known.includes(role)) : undefined
}

const noRole: readonly Role[] = []
