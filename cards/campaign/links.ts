import type { Campaign } from '#src/campaign/campaign.ts'
import type { CampaignMessage, LinkButton } from '#src/campaign/message.ts'
import { type Fault, faultsIn, limits, tidied } from '#src/campaign/wording.ts'
import { type Card, card, type Element, execute, small, subheading, text } from '../card.ts'
import type { Preset } from '../content/campaign-preset.ts'
import { presets } from '../content/campaign-presets.ts'
import { typedIn } from '../field.ts'
import type { Lang, Text } from '../text.ts'
import { typedField } from '../typed-field.ts'
import { campaignVerbs } from './doors.ts'
import { draftExample, emptyExample } from './example.ts'
import { faultBlock } from './faults.ts'
import { campaignData, campaignTitle } from './words.ts'

const texts = {
  title: { nl: 'Afbeelding en knoppen', en: 'Picture and buttons' },
  lead: {
    nl: 'Alles hier is vrij. Laat leeg wat je niet gebruikt.',
    en: 'All of this is optional. Leave empty what you do not use.',
  },
  picture: { nl: 'Afbeelding', en: 'Picture' },
  size: {
    nl: 'PNG, JPEG of GIF die niet beweegt, hoogstens 1 MB en 1024 bij 1024. Het adres mag niet doorsturen.',
    en: 'PNG, JPEG or a GIF that does not move, at most 1 MB and 1024 by 1024. The address may not redirect.',
  },
  url: { nl: 'Adres van de afbeelding', en: 'Address of the picture' },
  nlAlt: { nl: 'Wat is er te zien? In het Nederlands', en: 'What does it show? In Dutch' },
  enAlt: { nl: 'Wat is er te zien? In het Engels', en: 'What does it show? In English' },
  button: (n: number): Text => ({ nl: `Knop ${n}`, en: `Button ${n}` }),
  nlLabel: (n: number): Text => ({ nl: `Knop ${n} in het Nederlands`, en: `Button ${n} in Dutch` }),
  enLabel: (n: number): Text => ({ nl: `Knop ${n} in het Engels`, en: `Button ${n} in English` }),
  address: (n: number): Text => ({ nl: `Adres van knop ${n}`, en: `Address of button ${n}` }),
  leaves: {
    nl: 'Achter elke knop komt “(opent buiten Teams)”. Na bewaren kun je er nog een toevoegen, tot vier.',
    en: 'Behind each button comes “(opens outside Teams)”. After saving you can add one more, up to four.',
  },
  save: { nl: 'Bewaren', en: 'Save' },
  back: { nl: 'Terug zonder bewaren', en: 'Back without saving' },
} as const

type Linking = { readonly typed?: CampaignMessage; readonly faults?: readonly Fault[]; readonly preset?: Preset }

/** The picture and the buttons of a campaign (D1). */
export const linksCard = (lang: Lang, campaign: Campaign, { typed, faults = [], preset }: Linking = {}): Card => {
  const { picture, buttons } = typed ?? campaign.message
  const shown: readonly (LinkButton | undefined)[] = [...buttons, undefined].slice(0, limits.buttons)
  return card(
    lang,
    texts.title[lang],
    [
      small(campaignTitle(lang, campaign)),
      ...faultBlock(lang, 'fix', faults),
      text(texts.lead[lang]),
      subheading(texts.picture[lang]),
      small(texts.size[lang]),
      typedField('foto', texts.url[lang], { most: limits.url, url: true, ...(picture && { value: picture.url }) }),
      typedField('fotoNl', texts.nlAlt[lang], {
        most: limits.alt,
        value: picture?.nl ?? '',
        ...(preset && { hint: `“${preset.picture.alt.nl}”` }),
      }),
      typedField('fotoEn', texts.enAlt[lang], {
        most: limits.alt,
        value: picture?.en ?? '',
        ...(preset && { hint: `“${preset.picture.alt.en}”` }),
      }),
      ...shown.flatMap((button, i) => buttonFields(lang, i + 1, button)),
      small(texts.leaves[lang]),
    ],
    [
      execute(campaignVerbs.saveLinks, texts.save[lang], campaignData(campaign), { style: 'positive' }),
      execute(campaignVerbs.open, texts.back[lang], { campagne: campaign.id }, { inputs: false }),
    ],
  )
}

const buttonFields = (lang: Lang, n: number, button: LinkButton | undefined): Element[] => [
  subheading(texts.button(n)[lang]),
  typedField(`knop${n}Nl`, texts.nlLabel(n)[lang], { most: limits.label, value: button?.nl ?? '' }),
  typedField(`knop${n}En`, texts.enLabel(n)[lang], { most: limits.label, value: button?.en ?? '' }),
  typedField(`knop${n}Adres`, texts.address(n)[lang], { most: limits.url, url: true, value: button?.url ?? '' }),
]

/** What was filled in, tidied, with what cannot be kept. */
export function readLinks(data: unknown, { message }: Campaign) {
  const { picture: _, ...words } = message
  const [url, nl, en] = [typedIn(data, 'foto'), typedIn(data, 'fotoNl'), typedIn(data, 'fotoEn')]
  const buttons = Array.from({ length: limits.buttons }, (_, i) => ({
    nl: typedIn(data, `knop${i + 1}Nl`),
    en: typedIn(data, `knop${i + 1}En`),
    url: typedIn(data, `knop${i + 1}Adres`),
  })).filter(button => Object.values(button).some(field => field.trim() !== ''))
  const read = tidied({ ...words, ...(`${url}${nl}${en}`.trim() !== '' && { picture: { url, nl, en } }), buttons })
  const ours = ['picture', 'nlAlt', 'enAlt', 'buttons']
  return { message: read, faults: faultsIn(read).filter(({ field }) => ours.includes(field)) }
}

export const examples = {
  empty: (lang: Lang) => linksCard(lang, emptyExample, presets[0] ? { preset: presets[0] } : {}),
  full: (lang: Lang) => linksCard(lang, draftExample),
  wrong: (lang: Lang) =>
    linksCard(lang, draftExample, {
      faults: [
        { field: 'picture', why: 'address' },
        { field: 'nlAlt', why: 'missing' },
        { field: 'buttons', why: 'label' },
      ],
    }),
}
