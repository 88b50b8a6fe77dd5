import type { Campaign } from '#src/campaign/campaign.ts'
import type { GivenFile, Offer } from '#src/privacy/files.ts'
import { mediaTypes, type Sheet } from '#src/report/writing.ts'
import { type Card, card, execute, text } from '../card.ts'
import { pick, typedIn } from '../field.ts'
import { offered } from '../file-offer.ts'
import type { Lang, Text } from '../text.ts'
import { campaignsDoor, campaignVerbs } from './doors.ts'
import { doneExample } from './example.ts'
import { campaignTitle } from './words.ts'

const texts = {
  title: { nl: 'Cijfers als bestand', en: 'Figures as a file' },
  sheet: { nl: 'Campagne', en: 'Campaign' },
  failed: {
    nl: 'Het lukte nu niet om je het bestand te geven. Probeer het over een paar minuten nog eens.',
    en: 'It did not work to give you the file just now. Try again in a few minutes.',
  },
  again: {
    nl: 'Met deze knop vroeg je het bestand al. Wil je het nog eens? Ga terug naar de campagne en druk daar opnieuw.',
    en: 'You asked for the file with this button already. Do you want it once more? Go back to the campaign and press there again.',
  },
  numbers: {
    nl: 'In het bestand staan alleen aantallen, geen namen.',
    en: 'The file holds numbers only, no names.',
  },
  back: { nl: 'Terug naar de campagne', en: 'Back to the campaign' },
} as const satisfies Record<string, Text>

/** How HR gets the figures of a campaign (D14). */
export const campaignFileCard = (lang: Lang, campaign: Campaign, offer: Offer | 'again'): Card => {
  const isTold = offer === 'failed' || offer === 'again'
  const { body, actions } = isTold ? { body: [text(texts[offer][lang])], actions: [] } : offered(lang, offer)
  return card(
    lang,
    texts.title[lang],
    [text(`**${campaignTitle(lang, campaign)}**`), ...body, text(texts.numbers[lang])],
    [
      ...actions,
      execute(campaignVerbs.open, texts.back[lang], { campagne: campaign.id }, { inputs: false }),
      campaignsDoor(lang),
    ],
  )
}

const kinds = ['csv', 'xlsx'] as const
export type FileKind = (typeof kinds)[number]

/** Which press it was; the same for each delivery of it. */
export const readFilePress = (data: unknown): string => typedIn(data, 'pers', 40)

export const readFileKind = (data: unknown): FileKind => pick(data, 'soort', kinds) ?? 'csv'

export const campaignSheet = (lang: Lang, rows: Sheet['rows']): Sheet => ({ name: texts.sheet[lang], rows })

/** The file that it becomes; `day` is the one on which it was asked for. */
export const campaignFile = (kind: FileKind, day: string, bytes: Uint8Array): GivenFile => ({
  name: `campagne-${day}.${kind}`,
  type: mediaTypes[kind],
  bytes,
})

export const examples = {
  link: (lang: Lang) => campaignFileCard(lang, doneExample, { link: 'https://example.nl/local/files/x' }),
  asked: (lang: Lang) => campaignFileCard(lang, doneExample, 'asked'),
  failed: (lang: Lang) => campaignFileCard(lang, doneExample, 'failed'),
  again: (lang: Lang) => campaignFileCard(lang, doneExample, 'again'),
}
