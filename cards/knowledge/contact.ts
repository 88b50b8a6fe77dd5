import { type Contact, isStale, type Organisation, type Words } from '#src/people/contacts.ts'
import { block, bullets, type Element, small, text } from '../card.ts'
import { type Role, type RoleId, roleIds, roles } from '../content/roles.ts'
import { dateText } from '../day.ts'
import type { Lang, Text } from '../text.ts'

/** The organisation of whoever asks, as the contact map has it; undefined when nobody filled it in. */
export type Org = Organisation | undefined

export const unconfirmed: Text = { nl: 'nog niet bevestigd', en: 'not yet confirmed' }
export const nature: Record<Role['confidential'], Text> = {
  vertrouwelijk: { nl: '🔒\u00a0Vertrouwelijk', en: '🔒\u00a0Confidential' },
  informeel: { nl: '💬\u00a0Informeel', en: '💬\u00a0Informal' },
  formeel: { nl: '📋\u00a0Formeel', en: '📋\u00a0Formal' },
}

const words = {
  phone: { nl: 'Telefoon', en: 'Telephone' },
  email: { nl: 'Mail', en: 'Email' },
  askHr: {
    nl: 'Vraag HR naar het adres. Je organisatie heeft dit nog niet ingevuld.',
    en: 'Ask HR for the address. Your organisation has not filled this in yet.',
  },
  askHrUnknown: {
    nl: 'Vraag HR naar het adres. Van jouw organisatie zijn hier nog geen adressen ingevuld.',
    en: 'Ask HR for the address. No addresses of your organisation have been filled in here yet.',
  },
} as const satisfies Record<string, Text>

const say = (lang: Lang, given: Words): string => (typeof given === 'string' ? given : given[lang])

/** A number that is spread over two lines is misread. */
const unbroken = (phone: string) => phone.replaceAll(' ', '\u00a0')

function line(lang: Lang, { name, phone, email, hours, note }: Contact): string {
  const parts = [
    name && `**${say(lang, name)}**`,
    phone && `${words.phone[lang]}: ${unbroken(phone)}`,
    email && `${words.email[lang]}: ${email}`,
    hours && say(lang, hours),
    note && say(lang, note),
  ]
  return parts.filter(part => part).join(' · ')
}

const filledIn = (org: Org, id: RoleId): readonly Contact[] => org?.contacts[id] ?? []

/** How to reach a role: the own organisation first, then the public contact; never nothing, always what to do instead. */
export function reach(lang: Lang, id: RoleId, org: Org): string[] {
  const role: Role = roles[id]
  const known = [...filledIn(org, id), ...(role.contact ? [role.contact] : [])]
  if (known.length) return known.map(contact => line(lang, contact))
  return [(role.find ?? (org ? words.askHr : words.askHrUnknown))[lang]]
}

const checkedText: Record<Lang, (of: Organisation, day: string) => string> = {
  nl: ({ name, owner }, day) => `Adressen van ${name}. Beheer: ${owner}. Nagekeken op ${day}.`,
  en: ({ name, owner }, day) => `Addresses of ${name}. Kept by: ${owner}. Checked on ${day}.`,
}
const staleText: Record<Lang, (of: Organisation, day: string) => string> = {
  nl: ({ name, owner }, day) =>
    `⚠ De adressen van ${name} zijn lang niet nagekeken (${day}). Ze kunnen verouderd zijn. Werkt er een niet? Zeg het tegen ${owner}.`,
  en: ({ name, owner }, day) =>
    `⚠ The addresses of ${name} have not been checked for a long time (${day}). They may be out of date. Does one not work? Tell ${owner}.`,
}

/** Who keeps the addresses and when they were checked, if one of them is shown; a warning when that is long ago. */
export function checkedNotice(lang: Lang, today: string, shown: readonly RoleId[], org: Org): Element[] {
  if (!org || !shown.some(id => filledIn(org, id).length > 0)) return []
  const day = dateText(lang, org.checked)
  return isStale(org.checked, today)
    ? [block('warning', [text(staleText[lang](org, day))])]
    : [small(checkedText[lang](org, day))]
}

/** The name of a role, with "not yet confirmed" where we have no source. */
export const roleName = (lang: Lang, id: RoleId): string => {
  const { name, confirmed }: Role = roles[id]
  return confirmed ? name[lang] : `${name[lang]} (${unconfirmed[lang]})`
}

/** As everywhere roles are shown: the confidential ones first. */
export const inOrder = (rollen: readonly RoleId[]): RoleId[] => roleIds.filter(id => rollen.includes(id))

/** For the advice card: each role with its nature and how to reach it, then who keeps the addresses. */
export const contactLines = (lang: Lang, today: string, rollen: readonly RoleId[], org: Org): Element[] => [
  ...inOrder(rollen).flatMap(id => [
    text(`**${roleName(lang, id)}** · ${nature[roles[id].confidential][lang]}`),
    { ...bullets(reach(lang, id, org)), spacing: 'None' },
  ]),
  ...checkedNotice(lang, today, rollen, org),
]
