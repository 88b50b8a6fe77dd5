import type { Audience } from '#src/campaign/campaign.ts'
import type { CampaignMessage, LinkButton } from '#src/campaign/message.ts'
import { type Action, block, type Card, card, type Element, execute, openUrl, small, text } from '../card.ts'
import { says } from '../field.ts'
import { door, whoHelpsVerb } from '../knowledge/knowledge-doors.ts'
import type { Lang, Text } from '../text.ts'
import { asWritten, unmarked } from '../unmarked.ts'
import { receiverVerbs } from './doors.ts'
import { messageExample } from './example.ts'

/** Why somebody gets a message: how HR chose its readers. */
type Readers = 'all' | 'role' | 'unit' | 'region' | 'language' | 'list' | 'group'

function readersOf(audience: Audience): Readers {
  if (audience.kind === 'lijst') return 'list'
  if (audience.kind === 'ontvangers') return 'group'
  const { role, unit, organisation, region } = audience.part
  if (unit || organisation) return 'unit'
  if (role) return 'role'
  if (region) return 'region'
  return audience.lang ? 'language' : 'all'
}

const texts = {
  from: { nl: 'Bericht van HR', en: 'Message from HR' },
  proof: {
    nl: 'Dit is een **proef**. Zo zien collega’s het bericht. De knoppen doen nog niets.',
    en: 'This is a **test**. Colleagues see the message like this. The buttons do nothing yet.',
  },
  reminds: {
    nl: 'Dit is een herinnering. Je drukte nog niet op Gelezen. Trede weet dat, HR niet.',
    en: 'This is a reminder. You did not press “I have read this” yet. Trede knows that, HR does not.',
  },
  remindsAll: {
    nl: 'Dit is een herinnering. Iedereen die het bericht kreeg, krijgt die. HR weet niet wie op Gelezen drukte.',
    en: 'This is a reminder. Everybody who got the message gets it. HR does not know who pressed “I have read this”.',
  },
  corrected: { nl: 'HR heeft dit bericht verbeterd.', en: 'HR has corrected this message.' },
  leaves: (label: string): Text => ({ nl: `${label} (opent buiten Teams)`, en: `${label} (opens outside Teams)` }),
  outside: { nl: 'opent buiten Teams', en: 'opens outside Teams' },
  mandatory: {
    nl: 'Dit bericht hoort bij je werk. Daarom kun je het niet uitzetten.',
    en: 'This message is part of your work. So you cannot turn it off.',
  },
  read: { nl: 'Gelezen', en: 'I have read this' },
  isRead: { nl: '✓ Je hebt op Gelezen gedrukt. Dank je wel.', en: '✓ You pressed “I have read this”. Thank you.' },
  counted: {
    nl: 'HR ziet alleen hoeveel collega’s op Gelezen drukten, niet wie.',
    en: 'HR only sees how many colleagues pressed “I have read this”, not who.',
  },
  optOut: { nl: 'Geen campagnes meer', en: 'No more campaigns' },
  optIn: { nl: 'Toch weer wel', en: 'Turn them on again' },
  isOut: {
    nl: '✓ Je krijgt geen campagnes meer. Een bericht dat bij je werk hoort, krijg je nog wel.',
    en: '✓ You no longer get campaigns. A message that is part of your work still comes.',
  },
  recalledTitle: { nl: 'Dit bericht is ingetrokken', en: 'This message was withdrawn' },
  recalled: {
    nl: 'HR heeft dit bericht ingetrokken. Je hoeft er niets mee te doen.',
    en: 'HR has withdrawn this message. You do not have to do anything.',
  },
} as const

const because: Record<Readers, Text> = {
  all: {
    nl: 'Je krijgt dit omdat HR het aan alle collega’s stuurt.',
    en: 'You get this because HR sends it to all colleagues.',
  },
  role: {
    nl: 'Je krijgt dit omdat HR het stuurt aan iedereen met jouw rol.',
    en: 'You get this because HR sends it to everybody with your role.',
  },
  unit: {
    nl: 'Je krijgt dit omdat HR het aan jouw onderdeel stuurt.',
    en: 'You get this because HR sends it to your part of the organisation.',
  },
  region: {
    nl: 'Je krijgt dit omdat HR het stuurt aan collega’s in jouw regio.',
    en: 'You get this because HR sends it to colleagues in your region.',
  },
  language: {
    nl: 'Je krijgt dit omdat HR het stuurt aan collega’s die jouw taal kozen.',
    en: 'You get this because HR sends it to colleagues who chose your language.',
  },
  group: {
    nl: 'Je krijgt dit omdat je eerder een bericht van HR kreeg over dit onderwerp.',
    en: 'You get this because you got a message from HR about this before.',
  },
  list: {
    nl: 'Je krijgt dit omdat je op de lijst van HR staat voor dit bericht.',
    en: 'You get this because you are on the list of HR for this message.',
  },
}

type Received = {
  /** The name of the campaign, for its buttons; absent in a test. */
  readonly id?: string
  readonly audience: Audience
  readonly isRead?: boolean
  readonly corrected?: boolean
  /** Comes again, to who did not press “Gelezen” or to all (src/campaign/told.ts). */
  readonly reminds?: boolean
  /** Just said to want no more of these. */
  readonly optedOut?: boolean
}

/** The words and the picture, as everybody sees them who sees this message. */
export const messageBody = (lang: Lang, { picture, ...message }: CampaignMessage): Element[] => [
  ...asWritten(message[lang].text),
  ...(picture ? [{ type: 'Image', url: picture.url, altText: unmarked(picture[lang]), size: 'Stretch' }] : []),
]

/** A block that opens a page: its words wrap where those of a button would be cut off, and say that it leaves Teams. */
const linkRow = (lang: Lang, button: LinkButton): Element => ({
  type: 'Container',
  style: 'accent',
  spacing: 'Small',
  items: [
    ...asWritten(`${button[lang]} ↗`, { weight: 'Bolder' }),
    text(texts.outside[lang], { size: 'Small', spacing: 'None' }),
  ],
  selectAction: openUrl(texts.leaves(unmarked(button[lang]))[lang], button.url),
})

const remindText = (audience: Audience): Text =>
  audience.kind === 'ontvangers' && audience.who === 'verzonden' ? texts.remindsAll : texts.reminds

/** What a colleague receives (D1, D16, D17). */
export const receivedCard = (lang: Lang, message: CampaignMessage, received: Received): Card => {
  const { id, audience, isRead = false, corrected = false, reminds = false, optedOut = false } = received
  return card(
    lang,
    unmarked(message[lang].title),
    [
      ...(id ? [] : [block('accent', [text(texts.proof[lang])])]),
      small(texts.from[lang]),
      ...(corrected ? [text(texts.corrected[lang], { weight: 'Bolder' })] : []),
      ...(reminds && !isRead ? [text(remindText(audience)[lang], { weight: 'Bolder' })] : []),
      ...messageBody(lang, message),
      ...message.buttons.map(button => linkRow(lang, button)),
      ...(optedOut ? [text(texts.isOut[lang], { weight: 'Bolder' })] : []),
      ...(message.asksRead && isRead ? [text(texts.isRead[lang], { weight: 'Bolder' })] : []),
      { ...small(because[readersOf(audience)][lang]), separator: true },
      ...(message.asksRead ? [small(texts.counted[lang])] : []),
      ...(message.mandatory ? [small(texts.mandatory[lang])] : []),
    ],
    [
      ...(message.asksRead && !isRead ? [press(lang, receiverVerbs.read, texts.read, id, { style: 'positive' })] : []),
      ...(message.mandatory
        ? []
        : [
            optedOut
              ? press(lang, receiverVerbs.optIn, texts.optIn, id, { isRead })
              : press(lang, receiverVerbs.optOut, texts.optOut, id, { isRead }),
          ]),
      door(lang, whoHelpsVerb),
    ],
    id ? { verb: receiverVerbs.open, data: { campagne: id } } : true,
  )
}

type Press = { readonly style?: 'positive'; readonly isRead?: boolean }

const press = (lang: Lang, verb: string, title: Text, id: string | undefined, { style, isRead }: Press): Action =>
  execute(
    verb,
    title[lang],
    { ...(id ? { campagne: id } : { proef: true }), ...(isRead && { gelezen: true }) },
    { inputs: false, ...(style && { style }) },
  )

/** Whether the card of this button said that it was read: the answer in its place goes on saying so. */
export const saidRead = (data: unknown): boolean => says(data, 'gelezen')

/** Whether a button was pressed on a test, where buttons do nothing. */
export const isProof = (data: unknown): boolean => says(data, 'proef')

/** What stands in the place of a message that HR took back. */
export const recalledCard = (lang: Lang): Card =>
  card(lang, texts.recalledTitle[lang], [text(texts.recalled[lang])], [door(lang, whoHelpsVerb)])

const everybody: Audience = { kind: 'deel', part: {} }
const inUnit: Audience = { kind: 'deel', part: { unit: 'a' } }
const whoGot: Audience = { kind: 'ontvangers', of: 'c-lente', who: 'verzonden' }
const shown = { id: 'c-lente', audience: everybody }

export const examples = {
  received: (lang: Lang) => receivedCard(lang, messageExample, shown),
  read: (lang: Lang) => receivedCard(lang, messageExample, { ...shown, isRead: true }),
  reminder: (lang: Lang) => receivedCard(lang, messageExample, { ...shown, reminds: true }),
  remindsAll: (lang: Lang) => receivedCard(lang, messageExample, { ...shown, audience: whoGot, reminds: true }),
  corrected: (lang: Lang) => receivedCard(lang, messageExample, { ...shown, corrected: true }),
  mandatory: (lang: Lang) => receivedCard(lang, { ...messageExample, mandatory: true }, { ...shown, audience: inUnit }),
  proof: (lang: Lang) => receivedCard(lang, messageExample, { audience: { kind: 'lijst', list: 'l' } }),
  out: (lang: Lang) => receivedCard(lang, messageExample, { ...shown, optedOut: true }),
  recalled: recalledCard,
}
