import type { Campaign } from '#src/campaign/campaign.ts'
import type { CampaignMessage } from '#src/campaign/message.ts'
import { type Fault, faultsIn, limits, tidied } from '#src/campaign/wording.ts'
import { block, type Card, card, choice, type Element, execute, small, subheading, text } from '../card.ts'
import type { Preset } from '../content/campaign-preset.ts'
import { presets } from '../content/campaign-presets.ts'
import { pick, typedIn } from '../field.ts'
import { provenance } from '../provenance.ts'
import type { Lang, Text } from '../text.ts'
import { typedField } from '../typed-field.ts'
import { campaignVerbs } from './doors.ts'
import { draftExample, emptyExample } from './example.ts'
import { faultBlock } from './faults.ts'
import { campaignData, campaignTitle } from './words.ts'

const texts = {
  title: { nl: 'Bericht schrijven', en: 'Write the message' },
  lead: {
    nl: 'Schrijf kort en gewoon. Gebruik geen namen van personen. Iedereen leest de eigen taal, dus vul beide in.',
    en: 'Write short and plain. Use no names of persons. Everybody reads their own language, so fill in both.',
  },
  picture: (shows: string): Text => ({
    nl: `Idee voor een afbeelding: ${shows.charAt(0).toLowerCase()}${shows.slice(1)}.`,
    en: `Idea for a picture: ${shows.charAt(0).toLowerCase()}${shows.slice(1)}.`,
  }),
  dutch: { nl: 'Nederlands', en: 'Dutch' },
  english: { nl: 'Engels', en: 'English' },
  nlTitle: { nl: 'Titel in het Nederlands', en: 'Title in Dutch' },
  nlText: { nl: 'Tekst in het Nederlands', en: 'Text in Dutch' },
  enTitle: { nl: 'Titel in het Engels', en: 'Title in English' },
  enText: { nl: 'Tekst in het Engels', en: 'Text in English' },
  mandatory: { nl: 'Hoort dit bericht bij het werk?', en: 'Is this message part of the work?' },
  free: { nl: 'Nee, wie geen campagnes wil krijgt het niet', en: 'No, whoever wants no campaigns does not get it' },
  must: { nl: 'Ja, iedereen moet het krijgen', en: 'Yes, everybody must get it' },
  asksRead: { nl: 'Vraag je of collega’s het gelezen hebben?', en: 'Do you ask whether colleagues have read it?' },
  ask: { nl: 'Ja, met een knop “Gelezen”', en: 'Yes, with a button “I have read this”' },
  quiet: { nl: 'Nee', en: 'No' },
  save: { nl: 'Bewaren', en: 'Save' },
  back: { nl: 'Terug zonder bewaren', en: 'Back without saving' },
} as const

type Writing = {
  /** What was typed and could not be kept, so that nothing is lost. */
  readonly typed?: CampaignMessage
  readonly faults?: readonly Fault[]
  readonly preset?: Preset
}

/** The words of a campaign (D1). */
export const writeCard = (lang: Lang, campaign: Campaign, { typed, faults = [], preset }: Writing = {}): Card => {
  const { nl, en, mandatory, asksRead } = typed ?? campaign.message
  return card(
    lang,
    texts.title[lang],
    [
      small(campaignTitle(lang, campaign)),
      ...faultBlock(lang, 'fix', faults),
      text(texts.lead[lang]),
      ...(preset ? hints(lang, preset) : []),
      subheading(texts.dutch[lang]),
      typedField('nlTitel', texts.nlTitle[lang], { value: nl.title, most: limits.title }),
      typedField('nlTekst', texts.nlText[lang], { value: nl.text, most: limits.text, lines: true }),
      subheading(texts.english[lang]),
      typedField('enTitel', texts.enTitle[lang], { value: en.title, most: limits.title }),
      typedField('enTekst', texts.enText[lang], { value: en.text, most: limits.text, lines: true }),
      choice(
        'verplicht',
        texts.mandatory[lang],
        [
          { id: 'nee', title: texts.free[lang] },
          { id: 'ja', title: texts.must[lang] },
        ],
        { value: mandatory ? 'ja' : 'nee', open: true },
      ),
      choice(
        'gelezen',
        texts.asksRead[lang],
        [
          { id: 'ja', title: texts.ask[lang] },
          { id: 'nee', title: texts.quiet[lang] },
        ],
        { value: asksRead ? 'ja' : 'nee', open: true },
      ),
    ],
    [
      execute(campaignVerbs.save, texts.save[lang], { ...campaignData(campaign), ...presetData(preset) }, positive),
      execute(campaignVerbs.open, texts.back[lang], { campagne: campaign.id }, { inputs: false }),
    ],
  )
}

const positive = { style: 'positive' } as const
const presetData = (preset: Preset | undefined) => (preset ? { voorbeeld: preset.id } : {})

const hints = (lang: Lang, preset: Preset): Element[] => [
  ...(preset.check ? [block('warning', [text(preset.check[lang])])] : []),
  small(texts.picture(preset.picture.shows[lang])[lang]),
  ...provenance(lang, preset),
]

type Written = { readonly message: CampaignMessage; readonly faults: readonly Fault[] }

/** What was written, tidied, with what cannot be kept. Empty is fine: a draft may be half done. */
export function readWritten(data: unknown, { message }: Campaign): Written {
  const read = tidied({
    ...message,
    nl: { title: typedIn(data, 'nlTitel'), text: typedIn(data, 'nlTekst') },
    en: { title: typedIn(data, 'enTitel'), text: typedIn(data, 'enTekst') },
    mandatory: (pick(data, 'verplicht', yesNo) ?? (message.mandatory ? 'ja' : 'nee')) === 'ja',
    asksRead: (pick(data, 'gelezen', yesNo) ?? (message.asksRead ? 'ja' : 'nee')) === 'ja',
  })
  const { picture: _, ...words } = read
  return { message: read, faults: faultsIn({ ...words, buttons: [] }).filter(({ why }) => why !== 'missing') }
}

const yesNo = ['ja', 'nee'] as const

export const examples = {
  empty: (lang: Lang) => writeCard(lang, emptyExample),
  full: (lang: Lang) => writeCard(lang, draftExample),
  wrong: (lang: Lang) =>
    writeCard(lang, draftExample, {
      faults: [
        { field: 'nlTitle', why: 'marks' },
        { field: 'nlText', why: 'long' },
        { field: 'enText', why: 'link' },
      ],
    }),
  ...Object.fromEntries(presets.map(preset => [preset.id, (lang: Lang) => writeCard(lang, draftExample, { preset })])),
}
