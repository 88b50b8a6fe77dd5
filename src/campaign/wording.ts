import type { CampaignMessage } from './message.ts'

/** How much fits, so that a card stays readable on a telephone and far under the 28 KB of Teams. */
export const limits = { title: 80, text: 1_200, lines: 15, label: 25, alt: 150, url: 300, buttons: 4 } as const

export const fields = ['nlTitle', 'nlText', 'enTitle', 'enText', 'picture', 'nlAlt', 'enAlt', 'buttons'] as const
export type Field = (typeof fields)[number]
export type Why = 'missing' | 'long' | 'link' | 'marks' | 'address' | 'label'
export type Fault = { readonly field: Field; readonly why: Why }

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const invisible = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g

/** What somebody typed, without what nobody sees: control characters, signs that turn the direction, blanks at the ends. */
export const tidy = (typed: string): string =>
  typed
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(invisible, '')
    .replace(/ +\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

const oneLine = (typed: string): string => tidy(typed).replace(/\s+/g, ' ')

/** Every text of a message tidied; how HR's words are kept. */
export const tidied = (message: CampaignMessage): CampaignMessage => {
  const { nl, en, picture, buttons } = message
  const both = ({ title, text }: CampaignMessage['nl']) => ({ title: oneLine(title), text: tidy(text) })
  return {
    ...message,
    nl: both(nl),
    en: both(en),
    ...(picture && { picture: { url: oneLine(picture.url), nl: oneLine(picture.nl), en: oneLine(picture.en) } }),
    buttons: buttons.map(({ nl, en, url }) => ({ nl: oneLine(nl), en: oneLine(en), url: oneLine(url) })),
  }
}

/** A link belongs in a button, where its reader sees that it leaves Teams. */
const holdsLink = (text: string) => /https?:|www\.|\]\s*\(|mailto:/i.test(text)
/** Signs that Teams may read as mark-up in a title. */
const holdsMarks = (text: string) => /[[\]<>*_`\\~|]/.test(text)

/** The address as a browser reads it, if it is a public page over https and hides nothing. */
export function addressIn(url: string): URL | undefined {
  if (url.length > limits.url || /\s/.test(url) || !URL.canParse(url)) return undefined
  const { protocol, username, password, port, hostname } = new URL(url)
  const isName = /^([a-z0-9-]+\.)+[a-z][a-z0-9-]*$/.test(hostname)
  return protocol === 'https:' && !username && !password && !port && isName ? new URL(url) : undefined
}

function inWording(lang: 'nl' | 'en', { title, text }: CampaignMessage['nl']): Fault[] {
  const lines = text.split('\n').length
  return [
    ...inLine(`${lang}Title`, title, limits.title),
    ...(text === '' ? [{ field: `${lang}Text`, why: 'missing' } as const] : []),
    ...(text.length > limits.text || lines > limits.lines ? [{ field: `${lang}Text`, why: 'long' } as const] : []),
    ...(holdsLink(text) ? [{ field: `${lang}Text`, why: 'link' } as const] : []),
  ]
}

function inLine(field: Field, line: string, most: number): Fault[] {
  if (line === '') return [{ field, why: 'missing' }]
  if (line.length > most) return [{ field, why: 'long' }]
  if (holdsLink(line)) return [{ field, why: 'link' }]
  return holdsMarks(line) ? [{ field, why: 'marks' }] : []
}

const inPicture = ({ url, nl, en }: NonNullable<CampaignMessage['picture']>): Fault[] => [
  ...(addressIn(url) ? [] : [{ field: 'picture', why: 'address' } as const]),
  ...inLine('nlAlt', nl, limits.alt),
  ...inLine('enAlt', en, limits.alt),
]

function inButtons(buttons: CampaignMessage['buttons']): Fault[] {
  const labels = buttons.flatMap(({ nl, en }) => [nl, en])
  const bad = labels.flatMap(label => inLine('buttons', label, limits.label))
  const doubles = (['nl', 'en'] as const).some(lang => new Set(buttons.map(one => one[lang])).size < buttons.length)
  return [
    ...(buttons.some(({ url }) => !addressIn(url)) ? [{ field: 'buttons', why: 'address' } as const] : []),
    ...(bad.length > 0 || doubles || buttons.length > limits.buttons
      ? [{ field: 'buttons', why: 'label' } as const]
      : []),
  ]
}

/** What keeps a tidied message from being sent; none when all is there. */
export const faultsIn = ({ nl, en, picture, buttons }: CampaignMessage): Fault[] => [
  ...inWording('nl', nl),
  ...inWording('en', en),
  ...(picture ? inPicture(picture) : []),
  ...inButtons(buttons),
]

/** Hosts of a message that are not on the list of known ones: somebody should look at them twice. */
export const strangeHosts = ({ picture, buttons }: CampaignMessage, known: readonly string[]): string[] => {
  const hosts = [...buttons.map(({ url }) => url), ...(picture ? [picture.url] : [])].flatMap(
    url => addressIn(url)?.hostname ?? [],
  )
  return [...new Set(hosts)].filter(host => !known.some(one => host === one || host.endsWith(`.${one}`)))
}
