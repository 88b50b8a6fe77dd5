import type { GivenFile } from '#src/privacy/files.ts'
import type { KeptCase, KeptReminder, Overview } from '#src/privacy/personal.ts'
import { type RecordKind, retention } from '#src/privacy/retention.ts'
import { dateText, monthText } from '../day.ts'
import { caseTitle, momentText } from '../incident/case.ts'
import { standText } from '../p-gesprek/words.ts'
import { periodText } from '../period.ts'
import { ladder } from '../policy/ladder.ts'
import { retentionReasons } from '../policy/retention.ts'
import type { Lang, Text } from '../text.ts'
import { tredeName } from '../trede.ts'
import { named } from './inzage-keys.ts'
import { dated, kindWords, languageWords, messageState, outcomeText, stateWords } from './inzage-words.ts'

const texts = {
  name: { nl: 'trede-mijn-gegevens.json', en: 'trede-my-data.json' },
  about: {
    nl: 'Dit bestand heeft alles wat Trede over jou bewaart. Bij elk deel staat wat het is, waarom het er is en hoe lang het blijft.',
    en: 'This file has everything that Trede keeps about you. Each part says what it is, why it is there and how long it stays.',
  },
  reach: {
    nl: 'Zo bereikt Trede je. Het zijn nummers van Microsoft Teams: van je account, je organisatie, deze chat en Trede zelf.',
    en: 'How Trede reaches you. They are numbers of Microsoft Teams: of your account, your organisation, this chat and Trede itself.',
  },
  cases: {
    nl: 'Je zaken. Van een zaak bewaart Trede alleen een neutraal woord, de treden, de vinkjes, de data en de uitkomst.',
    en: 'Your cases. Of a case Trede keeps only a neutral word, the treden, the ticks, the dates and the outcome.',
  },
  talks: {
    nl: 'Je p-gesprekken: wanneer ze zijn en hoe ze ervoor staan. Wat de ander ervan zei, staat er niet in. Wat iemand antwoordde op de vraag, weet Trede niet.',
    en: 'Your p-gesprekken: when they are and how they stand. What the other said of it is not in it. What anybody answered to the question Trede does not know.',
  },
  reminders: {
    nl: 'Je herinneringen: die nog komen, en die er waren.',
    en: 'Your reminders: those to come, and those that were.',
  },
  messages: {
    nl: 'Berichten van HR aan jou. HR ziet alleen aantallen.',
    en: 'Messages from HR to you. HR only sees numbers.',
  },
  campaigns: {
    nl: 'Campagnes die je schreef of goedkeurde, met de dag van de laatste verandering.',
    en: 'Campaigns that you wrote or approved, with the day of the last change.',
  },
  wish: { nl: 'Je wilt geen campagnes van HR.', en: 'You want no campaigns from HR.' },
  log: {
    nl: 'Welk soort handeling je deed en wanneer. Niet waarover. In het logboek zelf staat een code in plaats van je naam.',
    en: 'What kind of thing you did and when. Not what about. The log itself has a code instead of your name.',
  },
  notHere: {
    nl: [
      'Tellingen van groepen gaan over niemand in het bijzonder. Daarin ben jij niet te vinden.',
      'Je rol, je afdeling en wie je leiding geeft weet Trede van je organisatie. Vraag die bij HR op.',
      'Dit gesprek bewaart Microsoft Teams. Vraag dat bij je organisatie op.',
    ],
    en: [
      'Counts of groups are about nobody in particular. You cannot be found in them.',
      'Trede knows your role, your unit and who leads you from your organisation. Ask HR for those.',
      'Microsoft Teams keeps this chat. Ask your organisation for it.',
    ],
  },
  raw: {
    nl: 'Hetzelfde nog eens, letter voor letter zoals het is opgeslagen.',
    en: 'The same once more, letter by letter as it is stored.',
  },
  after: (period: Text, from: Text): Text => ({
    nl: `${period.nl} na ${from.nl}`,
    en: `${period.en} after ${from.en}`,
  }),
} as const

const starts: Readonly<Record<(typeof retention)[RecordKind]['from'], Text>> = {
  'last change': { nl: 'de laatste verandering', en: 'the last change' },
  closing: { nl: 'het afronden', en: 'closing' },
  'its moment': { nl: 'de datum, en zo lang de zaak er is', en: 'its date, and as long as the case is there' },
  'the effect': { nl: 'de handeling', en: 'the act' },
  'the sending': { nl: 'het versturen', en: 'the sending' },
  'the last visit': { nl: 'de laatste maand dat je hier was', en: 'the last month you were here' },
  'the act': { nl: 'de handeling', en: 'the act' },
  'its quarter': { nl: 'het kwartaal', en: 'its quarter' },
}

/** P6: the file for inzage; `day` is today (`yyyy-mm-dd`), `zone` the time zone of the reader. */
export function inzageFile(lang: Lang, overview: Overview, day: string, zone: string): GivenFile {
  const content = named(lang, {
    about: texts.about[lang],
    made: dateText(lang, day),
    reach: part(lang, texts.reach, ['acquaintance'], reach(lang, overview)),
    cases: part(
      lang,
      texts.cases,
      ['openCase', 'closedCase'],
      overview.cases.map(one => caseIn(lang, one, zone)),
    ),
    talks: part(
      lang,
      texts.talks,
      ['talk'],
      overview.talks.map(({ seen, touched }) =>
        named(lang, { name: seen.label, state: standText(lang, seen, zone), changed: dateText(lang, touched) }),
      ),
    ),
    reminders: part(
      lang,
      texts.reminders,
      ['endedReminder'],
      overview.reminders.map(one => reminderIn(lang, one, overview, zone)),
    ),
    ...(overview.messages && {
      messages: part(
        lang,
        texts.messages,
        ['recipient'],
        overview.messages.map(row => named(lang, { state: messageState(row)[lang], read: row.read })),
      ),
    }),
    ...(overview.campaigns && {
      campaigns: part(
        lang,
        texts.campaigns,
        ['campaign'],
        overview.campaigns.map(({ touched }) => dated(lang, touched, zone)),
      ),
    }),
    ...(overview.optedOut && { wish: texts.wish[lang] }),
    log: part(
      lang,
      texts.log,
      ['auditEntry'],
      overview.log.map(({ at, kind }) => `${dated(lang, at, zone)}: ${kindWords[kind][lang]}`),
    ),
    notHere: texts.notHere[lang],
    raw: named(lang, { what: texts.raw[lang], data: overview }),
  })
  const bytes = new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`)
  return { name: texts.name[lang], type: 'application/json; charset=utf-8', bytes }
}

const part = (lang: Lang, what: Text, kinds: readonly RecordKind[], data: unknown) =>
  named(lang, {
    what: what[lang],
    why: kinds.map(kind => retentionReasons[kind][lang]),
    long: kinds.map(kind => howLong(lang, kind)),
    data,
  })

function howLong(lang: Lang, kind: RecordKind): string {
  const { period, from } = retention[kind]
  return texts.after({ nl: periodText('nl', period), en: periodText('en', period) }, starts[from])[lang]
}

function reach(lang: Lang, { acquaintance }: Overview) {
  if (!acquaintance) return []
  const { address, lang: chosen, seen } = acquaintance
  return named(lang, {
    ...(chosen && { language: languageWords[chosen][lang] }),
    seen: monthText(lang, seen),
    account: address.user,
    organisation: address.tenant,
    chat: address.conversation,
    bot: address.bot,
    service: address.serviceUrl,
  })
}

const caseIn = (lang: Lang, { file, touched }: KeptCase, zone: string) =>
  named(lang, {
    name: caseTitle(lang, file),
    unit: file.unit,
    policy: file.policy,
    steps: file.steps.map(({ on, trede, ticks }) =>
      named(lang, {
        day: dateText(lang, on),
        trede: tredeName(lang, trede),
        ticks: ticks.map(id => ladder.rungs[trede].checklist.find(item => item.id === id)?.text[lang] ?? id),
      }),
    ),
    dates: file.followups.map(({ id, at }) => `${dated(lang, at, zone)}: ${momentText(lang, file, id)}`),
    ...(file.phase === 'gesloten' && {
      closed: dateText(lang, file.on),
      outcome: outcomeText(lang, file.outcome),
    }),
    ...(file.offered && { offered: dated(lang, file.offered.until, zone) }),
    changed: dateText(lang, touched),
  })

function reminderIn(lang: Lang, { at, about, state }: KeptReminder, { cases }: Overview, zone: string) {
  const found = cases.find(({ file }) => file.id === about)
  return named(lang, {
    day: dated(lang, at, zone),
    ...(found && { name: caseTitle(lang, found.file) }),
    state: stateWords[state][lang],
  })
}
