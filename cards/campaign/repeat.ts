import type { Repeat } from '#src/campaign/campaign.ts'
import { choice, type Element, small } from '../card.ts'
import { pick } from '../field.ts'
import type { Lang, Text } from '../text.ts'
import { hourText } from './words.ts'

const texts = {
  repeat: { nl: 'Wil je dit herhalen?', en: 'Do you want to repeat this?' },
  hour: { nl: 'Hoe laat, bij een herhaling?', en: 'At what time, for a repeat?' },
  repeats: {
    nl: 'Van een herhaling maakt Trede op tijd een nieuw concept. Dat keuren jullie opnieuw goed.',
    en: 'For a repeat Trede makes a new draft in time. You approve that again.',
  },
} as const satisfies Record<string, Text>

const repeats = {
  niet: undefined,
  week: { weeks: 1 },
  maand: { months: 1 },
  kwartaal: { months: 3 },
  jaar: { months: 12 },
} as const satisfies Record<string, Repeat | undefined>
const repeatIds = ['niet', 'week', 'maand', 'kwartaal', 'jaar'] as const
const repeatNames: Readonly<Record<(typeof repeatIds)[number], Text>> = {
  niet: { nl: 'Nee', en: 'No' },
  week: { nl: 'Elke week', en: 'Every week' },
  maand: { nl: 'Elke maand', en: 'Every month' },
  kwartaal: { nl: 'Elke drie maanden', en: 'Every three months' },
  jaar: { nl: 'Elk jaar', en: 'Every year' },
}
const lengthOf = ({ at: _, ...length }: Repeat) => length
const idOf = (repeat: Repeat | undefined) =>
  repeatIds.find(id => JSON.stringify(repeats[id]) === JSON.stringify(repeat && lengthOf(repeat))) ?? 'niet'
/** Whole hours of the working day (src/agenda/calendar.ts). */
const hours = ['9', '10', '11', '12', '13', '14', '15', '16'] as const

/** How often something comes back, and at which hour. */
export type Repeating = { readonly repeat: Repeat | undefined; readonly hour: number }

/** Whether and when it comes back (D7): asked together, because the hour means nothing without. */
export const repeatFields = (lang: Lang, repeat: Repeat | undefined): Element[] => [
  choice(
    'herhaal',
    texts.repeat[lang],
    repeatIds.map(id => ({ id, title: repeatNames[id][lang] })),
    { value: idOf(repeat) },
  ),
  choice(
    'herhaaluur',
    texts.hour[lang],
    hours.map(id => ({ id, title: hourText(lang, Number(id)) })),
    { value: String(repeat?.at?.hour ?? hours[0]) },
  ),
  small(texts.repeats[lang]),
]

export const readRepeat = (data: unknown): Repeating => ({
  repeat: repeats[pick(data, 'herhaal', repeatIds) ?? 'niet'],
  hour: Number(pick(data, 'herhaaluur', hours) ?? hours[0]),
})

/** What a button carries on. */
export const repeatData = ({ repeat, hour }: Repeating) => ({ herhaal: idOf(repeat), herhaaluur: String(hour) })

/** How often, with the hour in the zone of who plans it. */
export const repeatOf = ({ repeat, hour }: Repeating, zone: string): Repeat | undefined =>
  repeat && { ...repeat, at: { hour, zone } }
