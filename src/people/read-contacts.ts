import type { Contact, ContactMap } from './contacts.ts'
import type { ContactRol } from './rollen.ts'

/** A record and not a list, so that a role added to or taken from triage does not compile here. */
const rollen: Record<ContactRol, true> = {
  agressieprotocol: true,
  andere_vertrouwenspersoon: true,
  arbeidsinspectie: true,
  bedrijfsarts: true,
  bedrijfsmaatschappelijk_werk: true,
  bevoegd_gezag: true,
  bhv: true,
  college: true,
  csg: true,
  di: true,
  discriminatie_nl: true,
  hr: true,
  huis_voor_klokkenluiders: true,
  ic_rijk: true,
  integriteitscoordinator: true,
  juridische_zaken: true,
  kcoo: true,
  klachtcoordinator: true,
  leidinggevende: true,
  mior: true,
  naasthogere: true,
  nationale_ombudsman: true,
  opdrachtgever: true,
  personeelsraadgever: true,
  politie: true,
  slachtofferhulp: true,
  vertrouwenspersoon: true,
}

type Faults = string[]
type Check = (value: unknown) => string | undefined
type Known = Readonly<Record<string, unknown>>

/**
 * The contact file of the organisations, or an Error whose message names every fault at once, one a line.
 * Words may hold no Markdown or markup: they are shown in cards as they are.
 */
export function readContacts(data: unknown): ContactMap {
  const faults: Faults = []
  if (isRecord(data)) for (const [id, value] of Object.entries(data)) readOrganisation(id, value, faults)
  else faults.push('contacts: must be an object with one entry per organisation')
  if (faults.length) throw new Error(`The contact file is not right:\n${faults.join('\n')}`)
  return data as ContactMap // every part was checked above
}

function readOrganisation(id: string, value: unknown, faults: Faults) {
  if (!/^[a-z0-9][a-z0-9-]*$/.test(id)) faults.push(`${id}: an organisation is named in small letters, digits and "-"`)
  const { contacts, ...rest } = isRecord(value) ? value : {}
  checkFields(id, rest, { name: plain, owner: plain, checked: day }, faults)
  missing(id, rest, ['name', 'owner', 'checked'], faults)
  if (!isRecord(contacts)) return void faults.push(`${id}.contacts: must be an object with one list per role`)
  for (const [rol, list] of Object.entries(contacts)) readList(`${id}.contacts.${rol}`, rol, list, faults)
}

function readList(at: string, rol: string, list: unknown, faults: Faults) {
  if (!Object.hasOwn(rollen, rol)) faults.push(`${at}: no such role; the roles are ${Object.keys(rollen).join(', ')}`)
  if (!Array.isArray(list)) return void faults.push(`${at}: must be a list; an empty list means not filled in`)
  for (const [i, contact] of list.entries()) readContact(`${at}[${i}]`, contact, faults)
}

function readContact(at: string, contact: unknown, faults: Faults) {
  if (!isRecord(contact)) return void faults.push(`${at}: must be an object`)
  checkFields(at, contact, contactFields, faults)
  if (!contact.phone && !contact.email && !contact.note) faults.push(`${at}: needs a phone, an email or a note`)
}

function checkFields(at: string, fields: Known, checks: Record<string, Check>, faults: Faults) {
  for (const [field, value] of Object.entries(fields)) {
    const fault = Object.hasOwn(checks, field)
      ? checks[field]?.(value)
      : `no such field; use ${Object.keys(checks).join(', ')}`
    if (fault) faults.push(`${at}.${field}: ${fault}`)
  }
}

function missing(at: string, fields: Known, wanted: readonly string[], faults: Faults) {
  for (const field of wanted) if (!Object.hasOwn(fields, field)) faults.push(`${at}.${field}: is missing`)
}

const isRecord = (value: unknown): value is Known =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const matching =
  (pattern: RegExp, fault: string): Check =>
  value =>
    typeof value === 'string' && pattern.test(value) ? undefined : fault

const plain = matching(/^[^\p{Cc}[\]<>*_`]{1,200}$/u, 'must be plain text of 1 to 200 characters, without Markdown')
const words: Check = value =>
  isRecord(value)
    ? Object.keys(value).sort().join() === 'en,nl' && !plain(value.nl) && !plain(value.en)
      ? undefined
      : 'must be plain text in both "nl" and "en"'
    : plain(value)
const day: Check = value =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && isRealDay(value)
    ? undefined
    : 'must be a day like 2026-07-01'
const isRealDay = (value: string) => {
  const time = Date.parse(value)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}

const contactFields: Record<keyof Contact, Check> = {
  name: words,
  phone: matching(/^\+?[0-9][0-9 ()-]{1,24}$/, 'must be a telephone number'),
  email: matching(/^[^\s@<>[\]()]+@[a-z0-9.-]+\.[a-z]{2,}$/i, 'must be an e-mail address'),
  hours: words,
  note: words,
}
