import type { ContactRol } from './rollen.ts'

/** Words of an organisation: one string for both languages, or one for each. */
export type Words = string | { readonly nl: string; readonly en: string }

/** How to reach a function; never a person's name, because people move and cards stay in chats. */
export type Contact = {
  readonly name?: Words
  readonly phone?: string
  readonly email?: string
  readonly hours?: Words
  readonly note?: Words
}

/** `checked` is the day ('yyyy-mm-dd') on which `owner` last tried all contacts. An empty list means: not filled in yet. */
export type Organisation = {
  readonly name: string
  readonly owner: string
  readonly checked: string
  readonly contacts: { readonly [rol in ContactRol]?: readonly Contact[] }
}
export type ContactMap = { readonly [organisation: string]: Organisation }

/** Undefined for an organisation that nobody filled in; the national routes then still hold. */
export const organisationOf = (map: ContactMap, organisation: string): Organisation | undefined =>
  Object.hasOwn(map, organisation) ? map[organisation] : undefined

const msPerDay = 86_400_000

/** True when the check is more than `maxDays` ago, or lies in the future and so cannot have been done. */
export function isStale(checked: string, today: string, maxDays = 180): boolean {
  const days = (Date.parse(today) - Date.parse(checked)) / msPerDay
  return !(days >= 0 && days <= maxDays)
}
