import type { Known, Receipt } from '#src/privacy/personal.ts'
import { retention } from '#src/privacy/retention.ts'
import { block, bullets, type Card, card, type Element, execute, small, subheading, text } from '../card.ts'
import { dateText } from '../day.ts'
import { sealExample } from '../examples.ts'
import { fieldIn } from '../field.ts'
import { caseExample } from '../incident/case-example.ts'
import { helpVerb } from '../manners.ts'
import { periodText } from '../period.ts'
import type { Lang, Text } from '../text.ts'
import { privacyDoor, privacyVerbs } from './privacy-doors.ts'

/** What is no product name. */
const stores: Readonly<Record<string, Text>> = { memory: { nl: 'werkgeheugen', en: 'memory' } }

const texts = {
  title: { nl: 'Alles over jou wissen?', en: 'Erase everything about you?' },
  again: {
    nl: 'De vorige kaart was ouder dan tien minuten. Kies daarom nog een keer.',
    en: 'The card before this was more than ten minutes old. So please choose once more.',
  },
  lead: {
    nl: 'Dan is dit voorgoed weg. Trede kan het niet terughalen.',
    en: 'Then this is gone for good. Trede cannot bring it back.',
  },
  live: {
    nl: '**Let op:** je zaken en hun herinneringen verdwijnen ook. Trede helpt je er dan niet meer bij.',
    en: '**Please note:** your cases and their reminders go as well. Trede then no longer helps you with them.',
  },
  shared: {
    nl: '**Let op:** een p-gesprek is van twee mensen. Wis jij het, dan is het in Trede ook voor de ander weg.',
    en: '**Please note:** a p-gesprek belongs to two people. If you erase it, in Trede it is gone for the other as well.',
  },
  stays: { nl: 'Dit blijft', en: 'This stays' },
  stay: {
    nl: [
      'tellingen van groepen: daarin ben jij niet te vinden',
      `een regel in het logboek dat iemand iets liet wissen, met een code in plaats van je naam, ${periodText('nl', retention.auditEntry.period)}`,
      `codes waarmee niets twee keer gebeurt, ${periodText('nl', retention.onceKey.period)}: daar haalt niemand jou uit`,
      'dit gesprek in Teams: dat bewaart Teams, niet Trede',
    ],
    en: [
      'counts of groups: you cannot be found in them',
      `a line in the log that somebody had something erased, with a code instead of your name, ${periodText('en', retention.auditEntry.period)}`,
      `codes that keep things from happening twice, ${periodText('en', retention.onceKey.period)}: nobody gets you out of them`,
      'this chat in Teams: Teams keeps that, not Trede',
    ],
  },
  yes: { nl: 'Ja, wis alles', en: 'Yes, erase everything' },
  doneTitle: { nl: 'Alles over jou is gewist', en: 'Everything about you is erased' },
  nothingTitle: { nl: 'Er was niets te wissen', en: 'There was nothing to erase' },
  done: {
    nl: 'Dit is je bewijs. Bewaar het als je wilt. Trede bewaart het niet.',
    en: 'This is your receipt. Keep it if you like. Trede does not keep it.',
  },
  store: (name: string): Text => ({
    nl: `Opslag: ${stores[name]?.nl ?? name}`,
    en: `Store: ${stores[name]?.en ?? name}`,
  }),
  number: (number: string): Text => ({ nl: `Bewijsnummer: ${number}`, en: `Receipt number: ${number}` }),
  day: (nl: string, en: string): Text => ({ nl: `Dag: ${nl}`, en: `Day: ${en}` }),
  traces: {
    nl: 'Sporen op de schijf verdwijnen bij de opruimronde van vannacht.',
    en: 'Traces on the disk go with the clearing round of tonight.',
  },
  after: {
    nl: 'Je kunt Trede gewoon blijven gebruiken. Trede begint dan opnieuw met je.',
    en: 'You can simply go on using Trede. Trede then starts afresh with you.',
  },
  go: { nl: 'Verder', en: 'Go on' },
} as const

const countWords: Readonly<Record<string, (n: number) => Text>> = {
  acquaintance: n => ({ nl: `Adres en taal: ${n}`, en: `Address and language: ${n}` }),
  cases: n => ({ nl: `Zaken: ${n}`, en: `Cases: ${n}` }),
  talks: n => ({ nl: `P-gesprekken: ${n}`, en: `P-gesprekken: ${n}` }),
  reminders: n => ({ nl: `Herinneringen: ${n}`, en: `Reminders: ${n}` }),
  messages: n => ({ nl: `Berichten van HR: ${n}`, en: `Messages from HR: ${n}` }),
  optedOut: () => ({ nl: 'Je wens over campagnes', en: 'Your wish about campaigns' }),
  campaigns: n => ({ nl: `Campagnes waar je bij staat: ${n}`, en: `Campaigns that name you: ${n}` }),
  files: n => ({ nl: `Klaargezette bestanden: ${n}`, en: `Files that were waiting: ${n}` }),
}

const counted = (lang: Lang, counts: Readonly<Record<string, number>>): string[] =>
  Object.entries(counts).map(([kind, n]) => countWords[kind]?.(n)[lang] ?? `${kind}: ${n}`)

/** Asks first. `seal` lets the answer count for ten minutes, and for this person only; `late` when an earlier one ran out. */
export const eraseCard = (lang: Lang, known: Known, seal: string, late = false): Card =>
  card(
    lang,
    texts.title[lang],
    [
      ...(late ? [text(texts.again[lang], { weight: 'Bolder' })] : []),
      text(texts.lead[lang]),
      bullets(
        counted(lang, {
          acquaintance: known.acquaintance ? 1 : 0,
          cases: known.cases.length,
          talks: known.talks.length,
          reminders: known.reminders.length,
          ...(known.messages && { messages: known.messages.length }),
          ...(known.optedOut && { optedOut: 1 }),
          ...(known.campaigns && { campaigns: known.campaigns.length }),
        }),
      ),
      ...(known.cases.length > 0 ? [block('warning', [text(texts.live[lang])])] : []),
      ...(known.talks.length > 0 ? [block('warning', [text(texts.shared[lang])])] : []),
      subheading(texts.stays[lang]),
      bullets(texts.stay[lang]),
    ],
    [
      execute(privacyVerbs.erased, texts.yes[lang], { seal }, { style: 'destructive', inputs: false }),
      privacyDoor(lang, 'know'),
      privacyDoor(lang, 'open'),
    ],
  )

export const readSeal = (data: unknown): unknown => fieldIn(data, 'seal')

/** What went, with a receipt per store. */
export function erasedCard(lang: Lang, receipts: readonly Receipt[]): Card {
  const something = receipts.some(({ counts }) => Object.values(counts).some(n => n > 0))
  return card(
    lang,
    texts[something ? 'doneTitle' : 'nothingTitle'][lang],
    [text(texts.done[lang]), ...receipts.flatMap(one => receipt(lang, one)), text(texts.after[lang])],
    [execute(helpVerb, texts.go[lang], {}, { style: 'positive', inputs: false }), privacyDoor(lang, 'know')],
  )
}

const receipt = (lang: Lang, { store, number, day, counts, clean }: Receipt): Element[] => [
  text(`**${texts.store(store)[lang]}**`),
  bullets([
    texts.number(number)[lang],
    texts.day(dateText('nl', day), dateText('en', day))[lang],
    ...counted(lang, counts),
  ]),
  ...(clean ? [] : [small(texts.traces[lang])]),
]

const someReceipt: Receipt = {
  store: 'SQLite',
  number: '4711 0815 2026 1120',
  day: '2026-11-20',
  counts: { acquaintance: 1, cases: 2, reminders: 5 },
  clean: true,
}
const talkExample = {
  file: { id: 'gesprek-1', employee: 'tenant:a', leader: 'tenant:b', version: 1, box: sealExample },
  touched: '2026-11-20',
}
const nothing = { acquaintance: 0, cases: 0, reminders: 0 }

export const examples = {
  ask: (lang: Lang) =>
    eraseCard(
      lang,
      { cases: [{ file: caseExample, touched: '2026-11-20' }], reminders: [], talks: [talkExample] },
      sealExample,
    ),
  late: (lang: Lang) => eraseCard(lang, { cases: [], reminders: [], talks: [] }, sealExample, true),
  done: (lang: Lang) => erasedCard(lang, [someReceipt, { ...someReceipt, store: 'memory', counts: { files: 1 } }]),
  traces: (lang: Lang) => erasedCard(lang, [{ ...someReceipt, clean: false }]),
  nothing: (lang: Lang) => erasedCard(lang, [{ ...someReceipt, counts: nothing }]),
}
