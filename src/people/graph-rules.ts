import { isGuid, isOrganisation } from './csv-person.ts'
import type { Region, Role } from './people.ts'
import { type Fields, fieldsOf, isZone } from './read-person.ts'

/** What of an account may be asked for; never a name, a UPN or an e-mail address. */
const attributes = ['department', 'companyName', 'officeLocation', 'usageLocation', 'city', 'state', 'country'] as const
export type Attribute = (typeof attributes)[number]

const groupRoles = ['leidinggevende', 'hr', 'beheerder'] as const satisfies Role[]

/** How an organisation's Entra ID is read. Values are compared without regard to capitals. */
export type GraphRules = {
  /** Object ids of the groups whose members have a role. */
  readonly groups: Readonly<Partial<Record<(typeof groupRoles)[number], readonly string[]>>>
  readonly unit: Attribute
  /** The short name that the contact file knows, by what stands in the attribute; `otherwise` for all else. */
  readonly organisation: {
    readonly from: Attribute
    readonly names: Readonly<Record<string, string>>
    readonly otherwise: string
  }
  /** The first that fits counts; nobody's fits: the European Netherlands. */
  readonly places: readonly {
    readonly from: Attribute
    readonly is: readonly string[]
    readonly region: Region
    readonly zone: string
  }[]
}

/** `checkMemberGroups` takes no more at a time. */
const MOST_GROUPS = 20

/** The rules file, or one error that names every fault. */
export function readGraphRules(data: unknown): GraphRules {
  const { groups = {}, unit = 'department', organisation, places = [] } = fieldsOf(data)
  const { from = 'companyName', names = {}, otherwise = 'onbekend' } = fieldsOf(organisation)
  const rules = { groups, unit, organisation: { from, names, otherwise }, places }
  const faults = [
    ...unknownKeys('', fieldsOf(data), ['groups', 'unit', 'organisation', 'places']),
    ...unknownKeys('organisation.', fieldsOf(organisation), ['from', 'names', 'otherwise']),
    ...unknownKeys('groups.', fieldsOf(groups), groupRoles),
    ...Object.entries(fieldsOf(groups)).flatMap(([role, ids]) =>
      isListOf(ids, isGuid) ? [] : [`groups.${role} is a list of object ids in small letters`],
    ),
    ...(Object.values(fieldsOf(groups)).flat().length > MOST_GROUPS ? [`groups has at most ${MOST_GROUPS} ids`] : []),
    ...attributeFault('unit', unit),
    ...attributeFault('organisation.from', from),
    ...(isListOf([...Object.values(fieldsOf(names)), otherwise], isOrganisation)
      ? []
      : ['organisation.names and organisation.otherwise are short names of small letters, digits and "-"']),
    ...(Array.isArray(places) ? places.flatMap(placeFaults) : ['places is a list']),
  ]
  if (faults.length > 0) throw new Error(`The Graph rules are not right:\n${faults.join('\n')}`)
  return rules as GraphRules // every part was checked above
}

function placeFaults(place: unknown, i: number): string[] {
  const { from, is, region, zone } = fieldsOf(place)
  const at = `places[${i}]`
  return [
    ...unknownKeys(`${at}.`, fieldsOf(place), ['from', 'is', 'region', 'zone']),
    ...attributeFault(`${at}.from`, from),
    ...(isListOf(is, () => true) ? [] : [`${at}.is is a list of texts`]),
    ...(region === 'nl' || region === 'bes' ? [] : [`${at}.region is nl or bes`]),
    ...(typeof zone === 'string' && isZone(zone) ? [] : [`${at}.zone is a time zone`]),
  ]
}

const attributeFault = (at: string, value: unknown): string[] =>
  attributes.some(attribute => attribute === value) ? [] : [`${at} is one of ${attributes.join(', ')}`]

const unknownKeys = (at: string, fields: Fields, known: readonly string[]): string[] =>
  Object.keys(fields)
    .filter(key => !known.includes(key))
    .map(key => `${at}${key} is unknown; use ${known.join(', ')}`)

const isListOf = (value: unknown, is: (text: string) => boolean): boolean =>
  Array.isArray(value) && value.every(one => typeof one === 'string' && is(one))
