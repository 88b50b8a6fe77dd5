import type { Campaign } from '#src/campaign/campaign.ts'
import type { LinkButton } from '#src/campaign/message.ts'
import { addressIn, strangeHosts } from '#src/campaign/wording.ts'
import { block, bullets, type Element, openUrl, small, subheading, text } from '../card.ts'
import { knownHosts } from '../content/campaign-hosts.ts'
import { type Lang, langs } from '../text.ts'
import { asWritten, unmarked } from '../unmarked.ts'
import { messageBody } from './received.ts'

const texts = {
  nl: { nl: 'Zo ziet het er in het Nederlands uit', en: 'How it looks in Dutch' },
  en: { nl: 'Zo ziet het er in het Engels uit', en: 'How it looks in English' },
  none: { nl: 'Nog geen tekst.', en: 'No text yet.' },
  strange: {
    nl: 'Let op: dit gaat naar een site die niet op de lijst van HR staat. Klopt dat?',
    en: 'Please note: this goes to a site that is not on the list of HR. Is that right?',
  },
  mandatory: {
    nl: 'Hoort bij het werk: ook wie geen campagnes wil, krijgt het.',
    en: 'Part of the work: whoever wants no campaigns gets it too.',
  },
  free: { nl: 'Wie geen campagnes wil, krijgt het niet.', en: 'Whoever wants no campaigns does not get it.' },
  links: {
    nl: 'De knoppen: open ze om te zien waar ze heen gaan',
    en: 'The buttons: open them to see where they lead',
  },
  leads: { nl: 'opent buiten Teams', en: 'opens outside Teams' },
  asks: { nl: 'Met een knop “Gelezen”.', en: 'With a button “I have read this”.' },
} as const

/** Exactly what will be sent, in both languages, with what somebody should look at twice. */
export const shownMessage = (lang: Lang, { message }: Pick<Campaign, 'message'>): Element[] => {
  const strange = strangeHosts(message, knownHosts)
  return [
    ...(strange.length > 0 ? [block('warning', [text(texts.strange[lang]), bullets(strange)])] : []),
    small(texts[message.mandatory ? 'mandatory' : 'free'][lang]),
    ...(message.asksRead ? [small(texts.asks[lang])] : []),
    ...langs.flatMap(each => [
      subheading(texts[each][lang]),
      {
        ...block('emphasis', [
          ...(message[each].title ? asWritten(message[each].title, { weight: 'Bolder', size: 'Medium' }) : []),
          ...(message[each].text ? messageBody(each, message) : [text(texts.none[lang])]),
        ]),
        id: `in-${each}`,
      },
    ]),
    ...(message.buttons.length > 0 ? [subheading(texts.links[lang]), ...message.buttons.map(linkLine(lang))] : []),
  ]
}

/** A button in both languages, with where it leads; once, for an address may be long. */
const linkLine =
  (lang: Lang) =>
  ({ nl, en, url }: LinkButton, i: number): Element => ({
    type: 'Container',
    id: `in-both-${i}`,
    style: 'accent',
    spacing: 'Small',
    items: [
      ...asWritten(`${nl} · ${en} ↗`, { weight: 'Bolder' }),
      ...asWritten(placeOf(url), { size: 'Small', spacing: 'None' }),
    ],
    selectAction: openUrl(`${unmarked(nl)} · ${unmarked(en)} (${texts.leads[lang]})`, url),
  })

const LONGEST_PLACE = 90
/** Host and path, as somebody would read them out. */
const placeOf = (url: string): string => {
  const found = addressIn(url)
  const place = found ? `${found.hostname.replace(/^www\./, '')}${found.pathname}${found.search}` : url
  return place.length > LONGEST_PLACE ? `${place.slice(0, LONGEST_PLACE)}…` : place
}
