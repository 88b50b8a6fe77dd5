import type { Planned } from '#src/p-gesprek/plan-import.ts'
import type { PlanColumn, PlanFound } from '#src/p-gesprek/plan-lines.ts'
import { block, bullets, type Card, card, type Element, execute, subheading, text } from '../card.ts'
import { faultLines, missingColumns, totals } from '../content/p-gesprek-import.ts'
import { typedIn } from '../field.ts'
import type { Lang } from '../text.ts'
import { importVerb } from './data.ts'
import { talksDoor } from './door.ts'

const texts = {
  title: { nl: 'Planning van p-gesprekken', en: 'Planning of p-gesprekken' },
  preview: {
    nl: 'Dit staat er in het bestand. Er is nog niets opgeslagen. Foute regels slaan we over, de goede tellen.',
    en: 'This is in the file. Nothing is stored yet. Bad lines are left out, the good ones count.',
  },
  done: {
    nl: 'De planning is opgeslagen. Stuur je hetzelfde bestand nog eens, dan komt er niets dubbel.',
    en: 'The planning is stored. If you send the same file again, nothing comes twice.',
  },
  bad: { nl: 'Foute regels', en: 'Bad lines' },
  unread: {
    nl: 'Dit bestand is niet te lezen. Stuur een CSV-bestand van hoogstens 20 MB, met een kolom medewerker (object-id) en een kolom datum.',
    en: 'This file cannot be read. Send a CSV file of at most 20 MB, with a column employee (object id) and a column date.',
  },
  large: {
    nl: 'Dit bestand heeft meer dan tweeduizend regels. Knip het in delen, of vraag de beheerder om het in te lezen.',
    en: 'This file has more than two thousand lines. Cut it into parts, or ask the administrator to import it.',
  },
  gone: {
    nl: 'Dit bestand is er niet meer. Het blijft tien minuten klaarstaan. Stuur het opnieuw.',
    en: 'This file is no longer here. It waits for ten minutes. Send it again.',
  },
  store: { nl: 'Goede regels opslaan', en: 'Store the good lines' },
} as const

const badLines = (lang: Lang, faults: readonly PlanFound[]): Element[] =>
  faults.length === 0 ? [] : [subheading(texts.bad[lang]), bullets(faultLines(lang, faults))]

/** C1: what a file of HR would do, every bad line named. `press` makes the answer count once. */
export const importPreviewCard = (lang: Lang, planned: Planned, press: string): Card => {
  const { nieuw, verzet } = planned.counts
  return card(
    lang,
    texts.title[lang],
    [text(texts.preview[lang]), bullets(totals(lang, planned)), ...badLines(lang, planned.faults)],
    [
      ...(nieuw + verzet > 0
        ? [execute(importVerb, texts.store[lang], { bestand: press }, { style: 'positive', inputs: false })]
        : []),
      talksDoor(lang),
    ],
  )
}

export const importDoneCard = (lang: Lang, planned: Planned): Card =>
  card(
    lang,
    texts.title[lang],
    [text(texts.done[lang], { weight: 'Bolder' }), bullets(totals(lang, planned)), ...badLines(lang, planned.faults)],
    [talksDoor(lang)],
  )

export const importFailedCard = (lang: Lang, why: 'unread' | 'gone' | 'large' | readonly PlanColumn[]): Card =>
  card(
    lang,
    texts.title[lang],
    [
      block('attention', [text(typeof why === 'string' ? texts[why][lang] : missingColumns(lang, why))]),
      ...(typeof why === 'string' ? [] : [text(texts.unread[lang])]),
    ],
    [talksDoor(lang)],
  )

export const readPress = (data: unknown): string => typedIn(data, 'bestand', 100)

const faults = (['employee', 'day', 'twice', 'other_leader'] as const).map((what, i) => ({ line: i + 4, what }))
const example: Planned = { counts: { nieuw: 120, verzet: 3, zelfde: 12 }, faults, lines: 139 }
const reasons = ['employee', 'day', 'other_leader'] as const
const scattered = Array.from({ length: 60 }, (_, i) => ({ line: i + 2, what: reasons[Math.floor(i / 25)] ?? 'day' }))
const many: Planned = { ...example, faults: scattered, lines: 195 }

export const examples = {
  preview: (lang: Lang) => importPreviewCard(lang, example, 'pers'),
  many: (lang: Lang) => importPreviewCard(lang, many, 'pers'),
  done: (lang: Lang) => importDoneCard(lang, { ...example, faults: [] }),
  unread: (lang: Lang) => importFailedCard(lang, 'unread'),
  gone: (lang: Lang) => importFailedCard(lang, 'gone'),
  large: (lang: Lang) => importFailedCard(lang, 'large'),
  columns: (lang: Lang) => importFailedCard(lang, ['employee', 'day']),
}
