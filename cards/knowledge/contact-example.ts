import exampleMap from '#src/people/contacts.json' with { type: 'json' }
import type { Element } from '../card.ts'
import type { RoleId } from '../content/roles.ts'
import type { Lang } from '../text.ts'
import { contactLines } from './contact.ts'

/** How roles are reached in the invented organisation of the contact map. */
export const exampleContacts = (lang: Lang, rollen: readonly RoleId[]): Element[] =>
  contactLines(lang, '2026-11-01', rollen, exampleMap.voorbeeld)
