import type { Seen } from '#src/p-gesprek/seen.ts'
import { type Card, text } from '../card.ts'
import { dateText, dayText, momentText, timeText } from '../day.ts'
import type { Lang, Text } from '../text.ts'
import { unmarked } from '../unmarked.ts'

/** How a talk stands, for who leads it and for who is led; nothing in it depends on what the other has said. */
const states: Readonly<Record<Seen['side'], Readonly<Record<Seen['state'], Text>>>> = {
  leidinggevende: {
    komt: { nl: 'Gepland', en: 'Planned' },
    stellen: { nl: 'Stel de vraag', en: 'Put the question' },
    bevestigen: { nl: 'Bevestig hoe het ging', en: 'Confirm how it went' },
    opnieuw: { nl: 'Plan een nieuw gesprek', en: 'Plan a new talk' },
    bevestigd: { nl: '✔ Bevestigd', en: '✔ Confirmed' },
    wacht: { nl: 'Wacht', en: 'Waiting' },
    vervallen: { nl: 'Vervallen', en: 'Lapsed' },
  },
  medewerker: {
    komt: { nl: 'Gepland', en: 'Planned' },
    stellen: { nl: 'Gepland', en: 'Planned' },
    bevestigen: { nl: 'Was het gesprek er al?', en: 'Has the talk been held?' },
    opnieuw: { nl: 'Gepland', en: 'Planned' },
    bevestigd: { nl: '✔ Bevestigd', en: '✔ Confirmed' },
    wacht: { nl: 'Wacht', en: 'Waiting' },
    vervallen: { nl: 'Vervallen', en: 'Lapsed' },
  },
}

const stateText = (lang: Lang, { side, state }: Seen): string => states[side][state][lang]

const words = {
  at: { nl: 'om', en: 'at' },
  until: { nl: 'tot en met', en: 'until' },
} as const satisfies Record<string, Text>

/** "Vrijdag 4 december om 14:00", in the time zone of the reader. */
const momentLine = (lang: Lang, at: string, zone: string): string =>
  `${dayText(lang, at, zone)} ${words.at[lang]} ${timeText(at, zone)}`

/** When: the moment of the talk, or until when it waits; nothing for one that lapsed. */
export function whenText(lang: Lang, seen: Seen, zone: string): string {
  if ('at' in seen) return momentLine(lang, seen.at, zone)
  return 'until' in seen ? `${words.until[lang]} ${dateText(lang, seen.until)}` : ''
}

/** One line: how it stands and when. */
export const standText = (lang: Lang, seen: Seen, zone: string): string =>
  [stateText(lang, seen), 'at' in seen ? momentText(lang, seen.at, zone) : whenText(lang, seen, zone)]
    .filter(part => part)
    .join(' · ')

/** The same card with the name of the medewerker under its title, where the organisation gives one; the word alone says too little. */
export const withName = (shown: Card, name: string | undefined): Card =>
  name === undefined
    ? shown
    : { ...shown, body: [...shown.body.slice(0, 1), text(`**${unmarked(name)}**`), ...shown.body.slice(1)] }
