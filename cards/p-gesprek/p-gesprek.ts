import type { Seen } from '#src/p-gesprek/seen.ts'
import { type Card, card, execute, noted, small, subheading, text } from '../card.ts'
import { door, whoHelpsVerb } from '../knowledge/knowledge-doors.ts'
import { openRow } from '../open-row.ts'
import type { Lang, Text } from '../text.ts'
import { unmarked } from '../unmarked.ts'
import { coverageVerb, talkVerbs } from './data.ts'
import { standText } from './words.ts'

const texts = {
  title: { nl: 'P-gesprekken', en: 'P-gesprekken' },
  lead: {
    nl: 'Met elke medewerker praat je één keer per jaar ook over sociale veiligheid. Trede herinnert jullie allebei op tijd.',
    en: 'Once a year you also talk with every employee about social safety. Trede reminds you both in time.',
  },
  open: (n: number): Text => ({
    nl: n === 1 ? 'Nog 1 medewerker zonder afspraak.' : `Nog ${n} medewerkers zonder afspraak.`,
    en: n === 1 ? '1 employee without an appointment.' : `${n} employees without an appointment.`,
  }),
  nobody: {
    nl: 'Trede weet niet aan wie je leiding geeft. Dat komt uit de lijst van je organisatie. Vraag HR om die na te kijken, of om de gesprekken in te lezen.',
    en: 'Trede does not know whom you lead. That comes from the list of your organisation. Ask HR to check it, or to import the talks.',
  },
  names: {
    nl: 'Trede bewaart geen namen. Een woord met een getal wijst het gesprek aan.',
    en: 'Trede keeps no names. A word with a number stands for the talk.',
  },
  next: (n: number): Text => ({ nl: `De volgende ${n}`, en: `The next ${n}` }),
  first: { nl: 'Naar de eerste', en: 'To the first' },
  mine: { nl: 'Mijn p-gesprek', en: 'My p-gesprek' },
  own: { nl: 'Je eigen p-gesprek', en: 'Your own p-gesprek' },
  none: {
    nl: 'In Trede staat nog geen p-gesprek met jou. Je leidinggevende of HR plant het. Daarna hoor je hier wat er gevraagd wordt.',
    en: 'There is no p-gesprek with you in Trede yet. Your manager or HR plans it. Then you hear here what will be asked.',
  },
  coverage: { nl: 'Hoeveel zijn er gevoerd?', en: 'How many were held?' },
  plan: { nl: 'Gesprek plannen', en: 'Plan a talk' },
} as const

/** One talk in the list; `name` only when the organisation gives it, and only on this card. */
export type ListedTalk = { readonly seen: Seen; readonly name?: string }
export type Listing = {
  readonly led: readonly ListedTalk[]
  /** From which of them on, for who leads many. */
  readonly from?: number
  /** How many are led without a talk yet; undefined for who leads nobody. */
  readonly open?: number
  readonly own?: Seen
  /** HR may see how many were held. */
  readonly counts?: boolean
}

const MOST = 20

/** C1: all talks of somebody: those they lead, and their own. */
export const talksCard = (
  lang: Lang,
  { led, from = 0, open, own, counts }: Listing,
  zone: string,
  note?: Text,
): Card => {
  const leads = open !== undefined
  const onlyOwn = !leads && led.length === 0
  return card(
    lang,
    (onlyOwn && !counts ? texts.mine : texts.title)[lang],
    [
      ...noted(lang, note),
      ...(leads || led.length > 0 ? [text((led.length + (open ?? 0) > 0 ? texts.lead : texts.nobody)[lang])] : []),
      ...led.slice(from, from + MOST).map(one => row(lang, one, zone)),
      ...(open ? [text(texts.open(open)[lang])] : []),
      ...(led.some(({ name }) => !name) ? [small(texts.names[lang])] : []),
      ...((own && !onlyOwn) || (onlyOwn && counts) ? [subheading(texts.own[lang])] : []),
      ...(own ? [row(lang, { seen: own }, zone)] : []),
      ...(!own && onlyOwn ? [text(texts.none[lang])] : []),
    ],
    [
      ...pages(lang, led.length, from),
      ...(leads ? [execute(talkVerbs.plan, texts.plan[lang], {}, { style: 'positive', inputs: false })] : []),
      ...(counts ? [execute(coverageVerb, texts.coverage[lang], {}, { inputs: false })] : []),
      door(lang, whoHelpsVerb),
    ],
  )
}

/** Twenty at a time; nobody is out of reach. */
function pages(lang: Lang, all: number, from: number) {
  const left = all - from - MOST
  const to = (title: string, vanaf: number) => execute(talkVerbs.list, title, { vanaf }, { inputs: false })
  return [
    ...(left > 0 ? [to(texts.next(Math.min(left, MOST))[lang], from + MOST)] : []),
    ...(from > 0 ? [to(texts.first[lang], 0)] : []),
  ]
}

function row(lang: Lang, { seen, name }: ListedTalk, zone: string) {
  const who = name ? `${name} (${seen.label})` : seen.label
  const stand = standText(lang, seen, zone)
  return openRow(
    talkVerbs.open,
    { gesprek: seen.id },
    `${who}. ${stand}`,
    [text(`**${name ? `${unmarked(name)} (${seen.label})` : seen.label}**\u00a0›`), text(stand, { spacing: 'None' })],
    'emphasis',
  )
}

export const seenExample: Seen = {
  side: 'leidinggevende',
  id: 'gesprek-1',
  label: 'Salie 12',
  round: 1,
  plan: 1,
  step: 0,
  state: 'komt',
  at: '2026-12-04T13:00:00Z',
}
export const ownExample: Seen = { ...seenExample, side: 'medewerker' }

const zone = 'Europe/Amsterdam'
const waiting: Seen = { ...ownExample, state: 'wacht', until: '2027-01-15' }
const many = Array.from({ length: 24 }, (_, i) => ({ seen: { ...seenExample, id: `g${i}`, label: `Olm ${i + 10}` } }))

export const examples = {
  led: (lang: Lang) =>
    talksCard(
      lang,
      { led: [{ seen: seenExample, name: 'Sam' }, { seen: { ...seenExample, state: 'bevestigd' } }], open: 3 },
      zone,
    ),
  many: (lang: Lang) => talksCard(lang, { led: many, open: 0, own: ownExample }, zone),
  last: (lang: Lang) => talksCard(lang, { led: many, from: MOST, open: 0 }, zone),
  nobody: (lang: Lang) => talksCard(lang, { led: [], open: 0 }, zone),
  own: (lang: Lang) => talksCard(lang, { led: [], own: waiting, counts: true }, zone),
  none: (lang: Lang) => talksCard(lang, { led: [] }, zone),
}
