import type { Campaign } from '#src/campaign/campaign.ts'
import type { Card } from '../card.ts'
import type { Lang, Text } from '../text.ts'
import { unmarked } from '../unmarked.ts'
import { sendingExample } from './example.ts'
import { recalledCard, receivedCard } from './received.ts'

const from: Record<Lang, (title: string) => string> = {
  nl: title => `Bericht van HR: ${title}`,
  en: title => `Message from HR: ${title}`,
}
const withdrawn: Text = { nl: 'Een bericht van HR is ingetrokken', en: 'A message from HR was withdrawn' }

type Sent = { readonly card: Card; readonly summary: string }

/** What a campaign sends to somebody who reads `lang`; as a test (D4) its buttons do nothing. */
export const sentMessage = (lang: Lang, campaign: Campaign, proof = false): Sent => {
  const { id, kind, message, audience } = campaign
  if (kind === 'intrekking') return { card: recalledCard(lang), summary: withdrawn[lang] }
  const received = { audience, corrected: kind === 'correctie', reminds: kind === 'herinnering', ...(!proof && { id }) }
  return { card: receivedCard(lang, message, received), summary: from[lang](unmarked(message[lang].title)) }
}

/** A card that somebody may have, by its campaign. */
export const sentCard = (lang: Lang, campaign: Campaign): Card => sentMessage(lang, campaign).card

export const examples = {
  sent: (lang: Lang) => sentCard(lang, sendingExample),
  recalled: (lang: Lang) => sentCard(lang, { ...sendingExample, kind: 'intrekking', of: 'c-6' }),
}
