import type { Offer } from '#src/privacy/files.ts'
import type { KeptCase, Overview } from '#src/privacy/personal.ts'
import { keptUntil } from '#src/privacy/retention.ts'
import { bullets, type Card, card, type Element, small, subheading, text } from '../card.ts'
import { monthText } from '../day.ts'
import { offered } from '../file-offer.ts'
import { caseTitle } from '../incident/case.ts'
import { standText } from '../p-gesprek/words.ts'
import type { Lang, Text } from '../text.ts'
import { tredeName } from '../trede.ts'
import { emptyOverview, fullOverview, manyOverview } from './inzage-example.ts'
import { dated, kindWords, languageWords, messageState, outcomeText, stateWords } from './inzage-words.ts'
import { privacyDoor } from './privacy-doors.ts'

const texts = {
  title: { nl: 'Wat weet Trede over jou?', en: 'What does Trede know about you?' },
  lead: {
    nl: 'Dit is wat Trede over jou bewaart. Alleen jij kunt dit opvragen.',
    en: 'This is what Trede keeps about you. Only you can ask for it.',
  },
  reach: { nl: 'Zo bereikt Trede je', en: 'How Trede reaches you' },
  address: {
    nl: 'In deze chat. Trede bewaart de nummers van je account, je organisatie en deze chat. Je naam bewaart Trede niet.',
    en: 'In this chat. Trede keeps the numbers of your account, your organisation and this chat. It does not keep your name.',
  },
  noReach: { nl: 'Trede heeft geen adres van je.', en: 'Trede has no address of yours.' },
  language: { nl: 'Taal', en: 'Language' },
  noLanguage: { nl: 'niet gekozen', en: 'not chosen' },
  seen: { nl: 'Laatst hier', en: 'Last here' },
  cases: { nl: 'Je zaken', en: 'Your cases' },
  noCases: { nl: 'Je hebt geen zaken.', en: 'You have no cases.' },
  outcome: { nl: 'Uitkomst', en: 'Outcome' },
  offered: { nl: 'Aangeboden aan een ander tot', en: 'Offered to somebody else until' },
  kept: { nl: 'Blijft zeker tot', en: 'Certainly kept until' },
  changed: { nl: 'Laatst veranderd', en: 'Last changed' },
  talks: { nl: 'Je p-gesprekken', en: 'Your p-gesprekken' },
  noTalks: { nl: 'Er zijn geen p-gesprekken.', en: 'There are no p-gesprekken.' },
  reminders: { nl: 'Je herinneringen', en: 'Your reminders' },
  noReminders: { nl: 'Er zijn geen herinneringen.', en: 'There are no reminders.' },
  messages: { nl: 'Berichten van HR', en: 'Messages from HR' },
  optedOut: { nl: 'Je krijgt geen campagnes. Dat heb je zo gekozen.', en: 'You get no campaigns. You chose that.' },
  authored: (n: number): Text => ({
    nl: `Campagnes die je schreef of goedkeurde: ${n}.`,
    en: `Campaigns that you wrote or approved: ${n}.`,
  }),
  log: { nl: 'Wat je deed', en: 'What you did' },
  logLead: {
    nl: 'In een logboek staat welk soort handeling iemand deed en wanneer. Niet waarover. In plaats van je naam staat er een code.',
    en: 'A log says what kind of thing somebody did and when. Not what about. Instead of your name it has a code.',
  },
  noLog: { nl: 'Er staat nog niets in.', en: 'There is nothing in it yet.' },
  more: (n: number): Text => ({
    nl: `Nog ${n} niet op deze kaart. In het bestand staat alles.`,
    en: `${n} more not on this card. The file has everything.`,
  }),
  rest: {
    nl: 'Je rol en je afdeling weet Trede van je organisatie. Tellingen van groepen gaan over niemand in het bijzonder. Teams zelf bewaart dit gesprek.',
    en: 'Trede knows your role and your unit from your organisation. Counts of groups are about nobody in particular. Teams itself keeps this chat.',
  },
  fileTitle: { nl: 'Alles over jou als bestand', en: 'Everything about you as a file' },
  file: {
    nl: 'In het bestand staat alles wat Trede over jou bewaart, met uitleg. Bewaar het op een plek waar niemand meekijkt.',
    en: 'The file has everything that Trede keeps about you, explained. Keep it where nobody else can look.',
  },
} as const

/** P6: everything that is kept of the person who asks, in plain words. `zone` is theirs. */
export const inzageCard = (lang: Lang, overview: Overview, zone: string): Card =>
  card(
    lang,
    texts.title[lang],
    [
      text(texts.lead[lang]),
      subheading(texts.reach[lang]),
      ...reach(lang, overview),
      subheading(texts.cases[lang]),
      ...casesOf(lang, overview, zone),
      subheading(texts.talks[lang]),
      ...listed(lang, talks(lang, overview, zone), texts.noTalks),
      subheading(texts.reminders[lang]),
      ...listed(lang, reminders(lang, overview, zone), texts.noReminders),
      ...messages(lang, overview),
      subheading(texts.log[lang]),
      text(texts.logLead[lang]),
      ...listed(lang, logged(lang, overview, zone), texts.noLog),
      small(texts.rest[lang]),
    ],
    [privacyDoor(lang, 'file'), privacyDoor(lang, 'erase'), privacyDoor(lang, 'open')],
  )

/** The file is ready, or why not. */
export function inzageFileCard(lang: Lang, offer: Offer): Card {
  const { body, actions } = offered(lang, offer)
  return card(
    lang,
    texts.fileTitle[lang],
    [text(texts.file[lang]), ...body],
    [...actions, privacyDoor(lang, 'know'), privacyDoor(lang, 'open')],
  )
}

const MOST = { cases: 4, steps: 4, lines: 6 }

type Pair = readonly [what: string, value: string]

const lines = (pairs: readonly Pair[]): Element => bullets(pairs.map(([what, value]) => `**${what}:** ${value}`))

const moreOf = (lang: Lang, n: number): Element[] => (n > 0 ? [small(texts.more(n)[lang])] : [])

function reach(lang: Lang, { acquaintance }: Overview): Element[] {
  if (!acquaintance) return [text(texts.noReach[lang])]
  const { lang: chosen, seen } = acquaintance
  return [
    text(texts.address[lang]),
    lines([
      [texts.language[lang], chosen ? languageWords[chosen][lang] : texts.noLanguage[lang]],
      [texts.seen[lang], monthText(lang, seen)],
    ]),
  ]
}

function casesOf(lang: Lang, { cases }: Overview, zone: string): Element[] {
  if (cases.length === 0) return [text(texts.noCases[lang])]
  return [
    ...cases.slice(0, MOST.cases).flatMap(one => caseBlock(lang, one, zone)),
    ...moreOf(lang, cases.length - MOST.cases),
  ]
}

function caseBlock(lang: Lang, { file, touched }: KeptCase, zone: string): Element[] {
  const until = file.phase === 'gesloten' ? keptUntil('closedCase', file.on) : keptUntil('openCase', touched)
  const steps = file.steps.slice(-MOST.steps)
  return [
    text(`**${caseTitle(lang, file)}**`),
    lines([
      ...steps.map(({ on, trede }) => [dated(lang, on, zone), tredeName(lang, trede)] as const),
      ...(file.phase === 'gesloten' ? [[texts.outcome[lang], outcomeText(lang, file.outcome)] as const] : []),
      ...(file.offered ? [[texts.offered[lang], dated(lang, file.offered.until, zone)] as const] : []),
      [texts.changed[lang], dated(lang, touched, zone)],
      [texts.kept[lang], dated(lang, until, zone)],
    ]),
    ...moreOf(lang, file.steps.length - MOST.steps),
  ]
}

function listed(lang: Lang, pairs: readonly Pair[], none: Text): Element[] {
  if (pairs.length === 0) return [text(none[lang])]
  return [lines(pairs.slice(0, MOST.lines)), ...moreOf(lang, pairs.length - MOST.lines)]
}

const talks = (lang: Lang, { talks }: Overview, zone: string): Pair[] =>
  talks.map(({ seen }) => [seen.label, standText(lang, seen, zone)])

const reminders = (lang: Lang, { reminders, cases }: Overview, zone: string): Pair[] =>
  reminders.map(({ at, about, state }) => {
    const found = cases.find(({ file }) => file.id === about)
    const words = stateWords[state][lang]
    return [dated(lang, at, zone), found ? `${caseTitle(lang, found.file)}, ${words}` : words]
  })

/** How many stand how, and one's own wish; nothing when there is nothing. */
function messages(lang: Lang, { messages = [], optedOut, campaigns = [] }: Overview): Element[] {
  if (messages.length === 0 && !optedOut && campaigns.length === 0) return []
  const all = messages.map(row => messageState(row)[lang])
  const pairs = [...new Set(all)].map(words => [words, String(all.filter(one => one === words).length)] as const)
  return [
    subheading(texts.messages[lang]),
    ...(pairs.length > 0 ? [lines(pairs)] : []),
    ...(optedOut ? [text(texts.optedOut[lang])] : []),
    ...(campaigns.length > 0 ? [text(texts.authored(campaigns.length)[lang])] : []),
  ]
}

/** The newest first. */
const logged = (lang: Lang, { log }: Overview, zone: string): Pair[] =>
  log.toReversed().map(({ at, kind }) => [dated(lang, at, zone), kindWords[kind][lang]])

const zone = 'Europe/Amsterdam'

export const examples = {
  empty: (lang: Lang) => inzageCard(lang, emptyOverview, zone),
  full: (lang: Lang) => inzageCard(lang, fullOverview, zone),
  many: (lang: Lang) => inzageCard(lang, manyOverview, zone),
  link: (lang: Lang) => inzageFileCard(lang, { link: 'https://localhost/local/files/name' }),
  asked: (lang: Lang) => inzageFileCard(lang, 'asked'),
  failed: (lang: Lang) => inzageFileCard(lang, 'failed'),
}
