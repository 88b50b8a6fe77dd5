import type { Campaign } from '#src/campaign/campaign.ts'
import { strangeHosts } from '#src/campaign/wording.ts'
import { messageBody } from './campaign-received.ts'
import { block, bullets, type Element, small, subheading, text } from './card.ts'
import { knownHosts } from './content/campaign-hosts.ts'
import { type Lang, langs } from './text.ts'
import { asWritten } from './unmarked.ts'

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
  ]
}
