import { GraphError } from './graph-error.ts'
import type { GraphRules } from './graph-rules.ts'
import { type Profile, type Role, rolesFor } from './people.ts'
import type { Fields } from './read-person.ts'

/** Microsoft Graph as we ask it; paths begin below the version. What is not there is `undefined`, what fails a GraphError. */
export type Graph = {
  get(path: string): Promise<Fields | undefined>
  post(path: string, body: object): Promise<Fields | undefined>
  /** The rows of a list, page by page. */
  rows(path: string): AsyncIterable<Fields>
}

/** Where an account belongs; never who it is. */
export type Place = Pick<Profile, 'unit' | 'organisation' | 'region' | 'zone'>

/** The only properties of an account that are asked for. */
export const askedFor = ({ unit, organisation, places }: GraphRules): string =>
  [...new Set(['id', 'accountEnabled', 'userType', unit, organisation.from, ...places.map(({ from }) => from)])].join()

export function placeOf(account: Fields, { unit, organisation, places }: GraphRules): Place {
  const said = (name: string) => textOf(account[name])
  const place = places.find(({ from, is }) => is.some(text => plain(text) === plain(said(from))))
  const name = Object.entries(organisation.names).find(([text]) => plain(text) === plain(said(organisation.from)))
  return {
    unit: said(unit) || 'onbekend',
    organisation: name?.[1] ?? organisation.otherwise,
    region: place?.region ?? 'nl',
    zone: place?.zone ?? 'Europe/Amsterdam',
  }
}

const textOf = (value: unknown) => (typeof value === 'string' ? value.normalize('NFC').replace(/\s+/g, ' ').trim() : '')
const plain = (text: string) => textOf(text).toLowerCase()

/** The roles that the groups give, and the one of who leads people. */
export function rolesIn(groups: ReadonlySet<string>, leadsPeople: boolean, rules: GraphRules): readonly Role[] {
  const given = Object.entries(rules.groups).filter(([, ids]) => ids.some(id => groups.has(id)))
  return rolesFor(
    given.map(([role]) => role as Role), // the rules file was read: its keys are roles
    leadsPeople,
  )
}

/** Somebody who can be asked: a blocked account is nobody. */
export const isActive = (account: Fields): boolean => account.accountEnabled !== false

/** Guests are somebody in a turn, but no part of an audience. */
export const isMember = (account: Fields): boolean => isActive(account) && account.userType !== 'Guest'

/** An organisational contact or a device may stand among people; only users count. A list that is typed says what it holds. */
export const isUser = (row: Fields): boolean =>
  row['@odata.type'] === undefined || row['@odata.type'] === '#microsoft.graph.user'

export function idOf({ id }: Fields): string {
  if (typeof id !== 'string' || id === '') throw new GraphError('malformed')
  return id.toLowerCase()
}
