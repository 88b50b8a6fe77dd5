export const roles = ['medewerker', 'leidinggevende', 'hr', 'beheerder'] as const
export type Role = (typeof roles)[number]
export type Region = 'nl' | 'bes'

/** The roles of somebody the organisation gave `given`: who leads people is a leidinggevende, who has no role is a medewerker. */
export function rolesFor(given: readonly Role[], leadsPeople: boolean): readonly Role[] {
  const all = roles.filter(role => given.includes(role) || (leadsPeople && role === 'leidinggevende'))
  return all.length > 0 ? all : ['medewerker']
}

/** What the organisation says of somebody. Never a name: `person` is tenant and object id. */
export type Profile = {
  readonly person: string
  readonly roles: readonly Role[]
  readonly unit: string
  readonly organisation: string
  readonly region: Region
  readonly zone: string
  /** Who leads this person, as far as the directory knows. */
  readonly leader?: string
  readonly leads: readonly string[]
}

/** Who is who, as the organisation knows it. */
export type Directory = { find(person: string): Promise<Profile | undefined> }

/** A part of the organisation, as HR names it for a campaign (product.md, D5): all that is named must hold; `{}` is everybody. */
export type Part = {
  readonly role?: Role
  readonly unit?: string
  readonly organisation?: string
  readonly region?: Region
}

/** Everybody in a part, each once, page by page. Throws when the directory is away; what came before it stands. */
export type Staff = {
  members(part: Part): AsyncIterable<string>
  /** The same with the time zone of each. */
  placed(part: Part): AsyncIterable<Placed>
  /** What units there are, where the directory knows it at once. */
  units?(): readonly string[]
}

/** All people with where they belong and who leads them, in one walk; of roles and of whom they lead it says nothing. */
export type Everybody = { everybody(): AsyncIterable<Profile> }

export type Placed = Pick<Profile, 'person' | 'zone'>

export const belongs = (profile: Profile, { role, unit, organisation, region }: Part): boolean =>
  (role === undefined || profile.roles.includes(role)) &&
  (unit === undefined || profile.unit === unit) &&
  (organisation === undefined || profile.organisation === organisation) &&
  (region === undefined || profile.region === region)

/** Where somebody can be reached, in neutral JSON so that it outlives the SDK. */
export type Address = {
  readonly serviceUrl: string
  readonly conversation: string
  readonly tenant: string
  readonly user: string
  readonly bot: string
}

export type Language = 'nl' | 'en'

/** Why the channel did not let a message to somebody through: they blocked Trede, took it away, or their chat is gone. */
export const goings = ['geblokkeerd', 'niet_in_gesprek', 'gesprek_weg'] as const
export type Gone = (typeof goings)[number]

/**
 * What Trede itself remembers of somebody: how to reach them, in which language, and the month they were last here (`yyyy-mm`). `gone`
 * until they are here again.
 */
export type Acquaintance = {
  readonly address: Address
  readonly seen: string
  readonly lang?: Language
  readonly gone?: Gone
}

/** Kept by store/. */
export type Acquaintances = {
  find(person: string): Promise<Acquaintance | undefined>
  /** They are here: the newest address and month (`yyyy-mm`) win, and they are not gone any more; the language stays. */
  met(person: string, address: Address, seen: string): Promise<void>
  speaks(person: string, lang: Language): Promise<void>
}

/** Somebody the directory does not know: no role is known, in the European Netherlands. */
export const stranger = (person: string): Profile => ({
  person,
  roles: [],
  unit: 'onbekend',
  organisation: 'onbekend',
  region: 'nl',
  zone: 'Europe/Amsterdam',
  leads: [],
})
