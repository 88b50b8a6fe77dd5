import { readGraphRules } from '#src/people/graph-rules.ts'
import { type Account, id } from './graph-stand-in.ts'

export const hr = 'bbbbbbbb-0000-4000-8000-000000000001'
const hrToo = 'bbbbbbbb-0000-4000-8000-000000000002'
const admins = 'bbbbbbbb-0000-4000-8000-000000000003'
export const chess = 'bbbbbbbb-0000-4000-8000-000000000004'

export const rules = readGraphRules({
  groups: { hr: [hr, hrToo], beheerder: [admins] },
  unit: 'department',
  organisation: { from: 'companyName', names: { 'Ministerie van BZK': 'bzk' }, otherwise: 'rijk' },
  places: [
    { from: 'usageLocation', is: ['BQ'], region: 'bes', zone: 'America/Kralendijk' },
    { from: 'officeLocation', is: ['Kantoor Saba'], region: 'bes', zone: 'America/Kralendijk' },
  ],
})

export const account = (n: number, change: Partial<Account> = {}): Account => ({
  id: id(n),
  accountEnabled: true,
  userType: 'Member',
  department: 'Directie Eén',
  companyName: 'ministerie van  bzk',
  usageLocation: 'NL',
  officeLocation: null,
  displayName: 'Noor Bakker',
  mail: 'noor@voorbeeld.nl',
  userPrincipalName: 'noor@voorbeeld.nl',
  ...change,
})

/** 1 leads 2 and 3, who lead nobody; 4 and 5 lead each other; 6 leads themselves; 7 is a guest, 8 is blocked. */
export const accounts = [
  account(1, { groups: [hr, chess] }),
  account(2, { manager: id(1), groups: [hrToo, admins] }),
  account(3, { manager: id(1), usageLocation: 'bq' }),
  account(4, { manager: id(5), companyName: 'Iets anders', department: null }),
  account(5, { manager: id(4), officeLocation: 'kantoor saba' }),
  account(6, { manager: id(6) }),
  account(7, { userType: 'Guest', groups: [hr] }),
  account(8, { accountEnabled: false, groups: [hr] }),
]
export const others = [{ '@odata.type': '#microsoft.graph.orgContact', id: id(900) }, { '@odata.type': '#microsoft.graph.device', id: id(901) }] // biome-ignore format: a list
