import type { Seen } from '#src/p-gesprek/seen.ts'
import { bullets, type Card, card, execute, noted, numbered, small, subheading, text } from '../card.ts'
import { askingTips, infoPoints, usualWording, type Wording } from '../content/p-gesprek.ts'
import { door, whoHelpsVerb } from '../knowledge/knowledge-doors.ts'
import type { Lang, Text } from '../text.ts'
import { expiredNotice } from '../validity.ts'
import { talkData, talkVerbs } from './data.ts'
import { talksDoor } from './door.ts'
import { ownExample, seenExample } from './p-gesprek.ts'
import { standText, whenText } from './words.ts'

const texts = {
  title: (label: string): Text => ({ nl: `P-gesprek ${label}`, en: `P-gesprek ${label}` }),
  infoTitle: { nl: 'Je p-gesprek komt eraan', en: 'Your p-gesprek is coming up' },
  prepareTitle: (label: string): Text => ({ nl: `Bereid ${label} voor`, en: `Prepare ${label}` }),
  aboutTitle: { nl: 'De vraag over sociale veiligheid', en: 'The question about social safety' },
  asked: { nl: 'Dit wordt gevraagd', en: 'This will be asked' },
  why: {
    nl: 'Je leidinggevende praat met je over sociale veiligheid. Dat is afgesproken voor het hele Rijk. Zo hoor je niet pas iets als het misgaat. Trede stuurt jou op het moment zelf ook een eigen kaart.',
    en: 'Your manager talks with you about social safety. That is agreed for the whole central government. This way it comes up before things go wrong. At the talk Trede also sends you a card of your own.',
  },
  elsewhere: {
    nl: 'Wil je liever met iemand anders praten? Dat mag altijd, ook nu.',
    en: 'Would you rather talk to somebody else? You always may, also now.',
  },
  open: { nl: 'Zo vraag je het', en: 'This is how you ask' },
  tips: { nl: 'Let hierop', en: 'Mind this' },
  source: { nl: 'Tekst van', en: 'Text by' },
  waits: {
    nl: 'Tot dan komt er geen bericht. Daarna vraagt Trede de leidinggevende om een nieuwe datum.',
    en: 'Until then no message comes. After that Trede asks the manager for a new date.',
  },
  waitsForLeader: {
    nl: 'Tot dan komt er geen bericht. Daarna vraagt Trede je om een nieuwe datum. Eerder kiezen mag ook.',
    en: 'Until then no message comes. After that Trede asks you for a new date. You may also choose one earlier.',
  },
  lapsed: {
    nl: 'Volgens je organisatie is er nu geen leidinggevende bij dit gesprek. Vraag HR wie het overneemt.',
    en: 'According to your organisation nobody leads this talk now. Ask HR who takes over.',
  },
  lapsedForLeader: {
    nl: 'Volgens je organisatie werkt deze collega hier niet meer, of geeft iemand anders leiding. Klopt dat niet? Vraag HR om de lijst te verbeteren, of kies een nieuwe datum.',
    en: 'According to your organisation this colleague no longer works here, or somebody else leads them. Is that not right? Ask HR to mend the list, or choose a new date.',
  },
  begin: { nl: 'Het gesprek begint nu', en: 'The talk begins now' },
  move: { nl: 'Andere datum', en: 'Another date' },
  pause: { nl: 'Nu niet', en: 'Not now' },
} as const

export type Words = { readonly wording: Wording; readonly today: string }

const move = (lang: Lang, seen: Seen) => execute(talkVerbs.move, texts.move[lang], talkData(seen), { inputs: false })
const pause = (lang: Lang, seen: Seen) => execute(talkVerbs.pause, texts.pause[lang], talkData(seen), { inputs: false })

/** The questions of the organisation in their order, who owns them, and a warning when they are out of date. */
export const questions = (lang: Lang, { wording, today }: Words) => [
  ...expiredNotice(lang, today, wording),
  numbered(wording.open.map(one => one[lang])),
  small(`${texts.source[lang]}: ${wording.owner[lang]}`),
]

/** C3: what the leidinggevende prepares. */
export const prepareCard = (lang: Lang, seen: Seen, zone: string, words: Words, note?: Text): Card =>
  card(
    lang,
    texts.prepareTitle(seen.label)[lang],
    [
      ...noted(lang, note),
      text(whenText(lang, seen, zone), { weight: 'Bolder' }),
      subheading(texts.open[lang]),
      ...questions(lang, words),
      subheading(texts.tips[lang]),
      bullets(askingTips.map(one => one[lang])),
    ],
    [
      execute(talkVerbs.begin, texts.begin[lang], talkData(seen), { style: 'positive', inputs: false }),
      move(lang, seen),
      pause(lang, seen),
      talksDoor(lang),
    ],
  )

/** C2: what the medewerker hears beforehand. */
export const infoCard = (lang: Lang, seen: Seen, zone: string, words: Words, note?: Text): Card =>
  card(
    lang,
    texts.infoTitle[lang],
    [
      ...noted(lang, note),
      text(whenText(lang, seen, zone), { weight: 'Bolder' }),
      text(texts.why[lang]),
      subheading(texts.asked[lang]),
      ...questions(lang, words),
      bullets(infoPoints.map(one => one[lang])),
      text(texts.elsewhere[lang]),
    ],
    [door(lang, whoHelpsVerb), pause(lang, seen), talksDoor(lang, seen.side)],
  )

/** The question by itself, for who asks about it without a talk at hand. `leads`: also how to put it. */
export const aboutQuestionCard = (lang: Lang, words: Words, leads: boolean): Card =>
  card(
    lang,
    texts.aboutTitle[lang],
    [
      ...questions(lang, words),
      ...(leads ? [subheading(texts.tips[lang]), bullets(askingTips.map(one => one[lang]))] : []),
      bullets(infoPoints.map(one => one[lang])),
    ],
    [talksDoor(lang, leads ? 'leidinggevende' : 'medewerker'), door(lang, whoHelpsVerb)],
  )

/** A talk that waits, or that nobody leads any more. */
export const standingCard = (lang: Lang, seen: Seen, zone: string, note?: Text): Card =>
  card(
    lang,
    texts.title(seen.label)[lang],
    [...noted(lang, note), text(standText(lang, seen, zone), { weight: 'Bolder' }), text(standing(seen)[lang])],
    [
      ...(seen.side === 'leidinggevende' ? [move(lang, seen)] : []),
      door(lang, whoHelpsVerb),
      talksDoor(lang, seen.side),
    ],
  )

const standing = ({ state, side }: Seen) => {
  if (side === 'leidinggevende') return state === 'vervallen' ? texts.lapsedForLeader : texts.waitsForLeader
  return state === 'vervallen' ? texts.lapsed : texts.waits
}

const zone = 'Europe/Amsterdam'
const words = { wording: usualWording, today: '2026-11-20' }
const note: Text = { nl: 'De datum is veranderd.', en: 'The date has changed.' }
const long = 'Een wat langere vraag van een eigen organisatie, om te zien of alles op de kaart past. '.repeat(3)
const longer = 'A somewhat longer question of an own organisation, to see whether all of it fits on the card. '.repeat(
  3,
)
const longWords = {
  wording: { ...usualWording, open: usualWording.open.map(() => ({ nl: `“${long}”`, en: `“${longer}”` })) },
  today: '2029-01-01',
}

export const examples = {
  about: (lang: Lang) => aboutQuestionCard(lang, words, true),
  prepare: (lang: Lang) => prepareCard(lang, seenExample, zone, words),
  prepareLong: (lang: Lang) => prepareCard(lang, seenExample, zone, longWords, note),
  info: (lang: Lang) => infoCard(lang, ownExample, zone, words),
  infoLong: (lang: Lang) => infoCard(lang, ownExample, zone, longWords, note),
  waiting: (lang: Lang) => standingCard(lang, { ...seenExample, state: 'wacht', until: '2027-01-15' }, zone, note),
  waitingToo: (lang: Lang) => standingCard(lang, { ...ownExample, state: 'wacht', until: '2027-01-15' }, zone),
  lapsed: (lang: Lang) => standingCard(lang, { ...ownExample, state: 'vervallen' }, zone),
  lapsedForLeader: (lang: Lang) => standingCard(lang, { ...seenExample, state: 'vervallen' }, zone),
}
