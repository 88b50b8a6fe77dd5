import { type Action, type Card, card, execute, text } from './card.ts'
import { sealExample } from './examples.ts'
import { intakeVerbs } from './incident/intake.ts'
import { door, whoHelpsVerb } from './knowledge/knowledge-doors.ts'
import { ownChat } from './own-chat.ts'
import type { Lang } from './text.ts'

export const helpVerb = 'help.open'

const texts = {
  unknownTitle: { nl: 'Deze knop ken ik niet meer', en: 'I no longer know this button' },
  unknown: {
    nl: 'Waarschijnlijk is de kaart oud. Er is niets misgegaan. Kies hieronder hoe je verder wilt.',
    en: 'The card is probably old. Nothing went wrong. Choose below how you want to go on.',
  },
  brokenTitle: { nl: 'Dit lukte nu even niet', en: 'That did not work just now' },
  broken: {
    nl: 'Er ging bij ons iets mis. Je antwoorden zijn niet kwijt. Probeer het zo nog eens. Heeft het haast? Bel dan een vertrouwenspersoon of HR. Bij gevaar bel je 112 (Caribisch Nederland 911).',
    en: 'Something went wrong on our side. Your answers are not lost. Try again in a moment. Is it urgent? Then call a confidential adviser or HR. If there is danger, call 112 (Caribbean Netherlands 911).',
  },
  again: { nl: 'Nog eens proberen', en: 'Try again' },
  groupTitle: { nl: 'Liever in je eigen chat', en: 'Rather in your own chat' },
  group: {
    nl: 'Hier lezen anderen mee. Daarom praat ik hier niet over meldingen of zaken. Open je eigen chat met Trede. Daar help ik je meteen.',
    en: 'Others can read along here. So I do not talk about reports or cases here. Open your own chat with Trede. There I help you right away.',
  },
  nothing: {
    nl: 'Niets gevonden. Probeer een ander woord, of stel je vraag aan Trede in je eigen chat.',
    en: 'Nothing found. Try another word, or ask Trede in your own chat.',
  },
  notSearched: {
    nl: 'Zoeken lukte nu niet. Probeer het zo nog eens.',
    en: 'Searching did not work just now. Try again in a moment.',
  },
  help: { nl: 'Hoe kan Trede helpen?', en: 'How can Trede help?' },
  start: { nl: 'Nieuwe melding', en: 'New report' },
} as const

/** In the message extension, where there is no card. */
export const nothingFound = (lang: Lang): string => texts.nothing[lang]
export const notSearched = (lang: Lang): string => texts.notSearched[lang]

const home = (lang: Lang): Action[] => [
  execute(helpVerb, texts.help[lang], {}, { inputs: false }),
  execute(intakeVerbs.start, texts.start[lang], {}, { inputs: false }),
  door(lang, whoHelpsVerb),
]

/** A verb we do not have: an old card, or somebody trying things. */
export const unknownButtonCard = (lang: Lang): Card =>
  card(lang, texts.unknownTitle[lang], [text(texts.unknown[lang])], home(lang))

/** What was pressed, so that it can be pressed again. */
export type Pressed = { readonly verb: string; readonly data: object }

/** A fault on our side: calm, with the same press once more and a way without us. */
export const brokenCard = (lang: Lang, pressed?: Pressed): Card =>
  card(
    lang,
    texts.brokenTitle[lang],
    [text(texts.broken[lang])],
    [
      ...(pressed
        ? [execute(pressed.verb, texts.again[lang], pressed.data, { style: 'positive', inputs: false })]
        : []),
      ...home(lang),
    ],
  )

/** In a team or group chat no personal flow runs (issue 1); `bot` is the id that Teams knows us by. */
export const groupCard = (lang: Lang, bot: string): Card =>
  card(lang, texts.groupTitle[lang], [text(texts.group[lang])], [ownChat(lang, bot)], false)

export const examples = {
  unknownButton: unknownButtonCard,
  broken: (lang: Lang) => brokenCard(lang),
  brokenAgain: (lang: Lang) => brokenCard(lang, { verb: 'case.take', data: { seal: sealExample } }),
  group: (lang: Lang) => groupCard(lang, '28:bot'),
}
