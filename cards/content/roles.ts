import type { ContactRol } from '#src/people/rollen.ts'
import type { Text } from '../text.ts'
import { confidentialRoles } from './roles-confidential.ts'
import { formalRoles } from './roles-formal.ts'
import { informalRoles } from './roles-informal.ts'
import { outsideRoles } from './roles-outside.ts'
import type { Cited } from './sources.ts'

export type RoleId = ContactRol

/** In the order in which they are shown. */
export const confidentialities = ['vertrouwelijk', 'informeel', 'formeel'] as const
export type Confidentiality = (typeof confidentialities)[number]

/** A contact that is public and the same for everyone in the central government. */
export type PublicContact = { readonly phone?: string; readonly email?: string; readonly note?: Text }

/**
 * `limits` is what the role may not do. `confirmed: false` means that we have no source for this text or for who fills the role,
 * and the card says so. `find` is what to do when the organisation has filled in no contact, where "ask HR" does not fit.
 */
export type Role = {
  readonly id: RoleId
  readonly name: Text
  readonly does: Text
  readonly when: Text
  readonly limits: Text
  readonly confidential: Confidentiality
  readonly confirmed: boolean
  readonly contact?: PublicContact
  readonly find?: Text
  readonly source: readonly Cited[]
}

export const roles: Readonly<Record<RoleId, Role>> = {
  ...confidentialRoles,
  ...informalRoles,
  ...formalRoles,
  ...outsideRoles,
}

/** In the order of the content files, which is the order in which they are shown within a group. */
export const roleIds: readonly RoleId[] = Object.values(roles).map(({ id }) => id)

/** Roles that not every organisation has: shown only to those whose contact file names them. */
export const onlyWhenFilledIn: readonly RoleId[] = ['personeelsraadgever']
