import { type Profile, type Region, type Role, roles } from './people.ts'

export type Fields = Readonly<Record<string, unknown>>

export const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}

/** What is wrong with one person of the people file; empty when nothing is. Never quotes what stands there. */
export function faultsOf(entry: unknown): string[] {
  if (typeof entry !== 'object' || entry === null) return ['not an object']
  const fields: Fields = { ...entry }
  const missing = texts.filter(name => typeof fields[name] !== 'string' || fields[name] === '')
  return [
    ...missing.map(name => `${name} is missing`),
    ...(fields.region === 'nl' || fields.region === 'bes' ? [] : ['region is nl or bes']),
    ...(typeof fields.zone === 'string' && !isZone(fields.zone) ? ['zone is not a time zone'] : []),
    ...(isListOf(fields.roles, isRole) && fields.roles.length > 0 ? [] : [`roles is a list of ${roles.join(', ')}`]),
    ...(fields.leads === undefined || isListOf(fields.leads, isText) ? [] : ['leads is a list of ids']),
  ]
}

const texts = ['id', 'tenant', 'unit', 'organisation', 'zone']

const isText = (value: unknown): value is string => typeof value === 'string'
const isRole = (value: unknown): value is Role => roles.some(role => role === value)
const isListOf = <T>(value: unknown, is: (one: unknown) => one is T): value is T[] =>
  Array.isArray(value) && value.every(is)

/** A person without faults as a profile. `same` gives one string for equal texts, because most of them return by the thousand. */
export const profileOf = (fields: Fields, same: (text: string) => string): Profile => ({
  person: same(`${fields.tenant}:${fields.id}`),
  roles: asRoles(fields.roles),
  unit: same(String(fields.unit)),
  organisation: same(String(fields.organisation)),
  region: fields.region as Region,
  zone: same(String(fields.zone)),
  leads: isListOf(fields.leads, isText) ? fields.leads.map(id => same(`${fields.tenant}:${id}`)) : [],
})

const asRoles = (given: unknown): Role[] => roles.filter(role => Array.isArray(given) && given.includes(role))

const zones = new Map<string, boolean>()

/** Remembers, because asking the calendar of Node takes longer than all the rest of a person. */
export function isZone(zone: string): boolean {
  const known = zones.get(zone) ?? knowsZone(zone)
  if (zones.size < 1_000) zones.set(zone, known)
  return known
}

function knowsZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('nl', { timeZone: zone }))
  } catch {
    return false
  }
}
