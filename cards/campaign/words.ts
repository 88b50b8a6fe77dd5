import type { Audience, Campaign, Kind, Repeat } from '#src/campaign/campaign.ts'
import type { Role } from '#src/people/people.ts'
import { type Element, text } from '../card.ts'
import { phaseWords } from '../content/campaign-outcomes.ts'
import { dateText } from '../day.ts'
import { fieldIn, numberIn } from '../field.ts'
import type { Lang, Text } from '../text.ts'
import { unmarked } from '../unmarked.ts'

const texts = {
  untitled: { nl: 'Nog zonder titel', en: 'No title yet' },
  all: { nl: 'alle collega’s', en: 'all colleagues' },
  list: { nl: 'een lijst van HR', en: 'a list of HR' },
  listUntil: (day: string): Text => ({
    nl: `een lijst van HR, bewaard tot en met ${day}`,
    en: `a list of HR, kept up to and including ${day}`,
  }),
  once: { nl: 'nee', en: 'no' },
  atHour: (often: string, hour: string): Text => ({ nl: `${often}, om ${hour}`, en: `${often}, at ${hour}` }),
  got: { nl: 'wie het eerste bericht kreeg', en: 'whoever got the first message' },
  unread: { nl: 'wie nog niet op Gelezen drukte', en: 'whoever did not press “I have read this” yet' },
} as const

export const roleNames: Readonly<Record<Role, Text>> = {
  medewerker: { nl: 'medewerkers', en: 'employees' },
  leidinggevende: { nl: 'leidinggevenden', en: 'managers' },
  hr: { nl: 'collega’s van HR', en: 'colleagues of HR' },
  beheerder: { nl: 'beheerders', en: 'administrators' },
}
export const regionNames = {
  nl: { nl: 'Europees Nederland', en: 'European Netherlands' },
  bes: { nl: 'Caribisch Nederland', en: 'Caribbean Netherlands' },
} as const satisfies Record<string, Text>
export const languageNames = {
  nl: { nl: 'wie Nederlands koos', en: 'who chose Dutch' },
  en: { nl: 'wie Engels koos', en: 'who chose English' },
} as const satisfies Record<string, Text>
export const kindNames: Readonly<Record<Kind, Text>> = {
  bericht: { nl: 'Bericht', en: 'Message' },
  herinnering: { nl: 'Herinnering', en: 'Reminder' },
  correctie: { nl: 'Verbetering van een verstuurd bericht', en: 'Correction of a message that was sent' },
  intrekking: { nl: 'Intrekken van een verstuurd bericht', en: 'Withdrawal of a message that was sent' },
}
const repeatNames = (repeat: Repeat): Text => {
  if ('weeks' in repeat && repeat.weeks === 1) return { nl: 'elke week', en: 'every week' }
  if ('weeks' in repeat) return { nl: `elke ${repeat.weeks} weken`, en: `every ${repeat.weeks} weeks` }
  if (repeat.months === 12) return { nl: 'elk jaar', en: 'every year' }
  if (repeat.months === 1) return { nl: 'elke maand', en: 'every month' }
  return { nl: `elke ${repeat.months} maanden`, en: `every ${repeat.months} months` }
}
export const hourText = (lang: Lang, hour: number): string => (lang === 'nl' ? `${hour}.00 uur` : `${hour}:00`)

export function repeatText(lang: Lang, repeat: Repeat | undefined): string {
  if (!repeat) return texts.once[lang]
  const often = repeatNames(repeat)[lang]
  return repeat.at ? texts.atHour(often, hourText(lang, repeat.at.hour))[lang] : often
}

/** The title in the language of the reader, or what there is of it. */
export const campaignTitle = (lang: Lang, { message }: Pick<Campaign, 'message'>): string =>
  unmarked(message[lang].title || message.nl.title || message.en.title) || texts.untitled[lang]

/** "alle collega’s", "leidinggevenden, Caribisch Nederland". */
export function audienceText(lang: Lang, audience: Audience): string {
  if (audience.kind === 'lijst') return texts.list[lang]
  if (audience.kind === 'ontvangers') return texts[audience.who === 'ongelezen' ? 'unread' : 'got'][lang]
  const { role, unit, organisation, region } = audience.part
  const parts = [
    ...(role ? [roleNames[role][lang]] : []),
    ...(organisation ? [unmarked(organisation)] : []),
    ...(unit ? [unmarked(unit)] : []),
    ...(region ? [regionNames[region][lang]] : []),
    ...(audience.lang ? [languageNames[audience.lang][lang]] : []),
  ]
  return parts.length > 0 ? parts.join(', ') : texts.all[lang]
}

/** The same before it is sent, when it matters how long a list is kept. */
export const audienceUntil = (lang: Lang, audience: Audience): string =>
  audience.kind === 'lijst' && audience.until
    ? texts.listUntil(dateText(lang, audience.until))[lang]
    : audienceText(lang, audience)

/** What stands on top of every card about one campaign. */
export const phaseLine = (lang: Lang, { phase, kind }: Campaign): Element =>
  text(`**${phaseWords[phase][lang]}**${kind === 'bericht' ? '' : ` · ${kindNames[kind][lang]}`}`)

/** What every button about a campaign carries: which one, and the version this card was made from. */
export const campaignData = ({ id, version }: Pick<Campaign, 'id' | 'version'>) => ({ campagne: id, v: version })

/** Which campaign a button is about, and which version its card was made from. Undefined when the data is not ours. */
export function readCampaign(data: unknown): { id: string; version?: number } | undefined {
  const [id, version] = [fieldIn(data, 'campagne'), numberIn(data, 'v', 1)]
  if (typeof id !== 'string' || !/^[\w-]{1,60}$/.test(id)) return undefined
  return { id, ...(version !== undefined && { version }) }
}
