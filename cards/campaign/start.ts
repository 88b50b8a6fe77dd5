import { nextDays } from '#src/campaign/preset-day.ts'
import { type Card, card, choice, execute, text } from '../card.ts'
import type { Preset } from '../content/campaign-preset.ts'
import { presetIds, presets } from '../content/campaign-presets.ts'
import { dateText } from '../day.ts'
import { fieldIn, pick } from '../field.ts'
import type { Lang, Text } from '../text.ts'
import { campaignsDoor, campaignVerbs } from './doors.ts'

const texts = {
  title: { nl: 'Nieuwe campagne', en: 'New campaign' },
  lead: {
    nl: 'Begin met een leeg bericht, of met een voorbeeld uit de kalender. Een voorbeeld is nog niet nagekeken: pas het aan.',
    en: 'Start with an empty message, or with an example from the calendar. An example was not checked yet: change it to fit.',
  },
  from: { nl: 'Waar begin je mee?', en: 'What do you start with?' },
  empty: { nl: 'Leeg bericht', en: 'Empty message' },
  begin: { nl: 'Beginnen met schrijven', en: 'Start writing' },
} as const satisfies Record<string, Text>

const EMPTY = 'leeg'

/** `fresh` is a name for what comes of it, so that pressing twice begins one campaign. The nearest subjects stand first. */
export const startCampaignCard = (lang: Lang, today: string, fresh: string): Card =>
  card(
    lang,
    texts.title[lang],
    [
      text(texts.lead[lang]),
      choice('begin', texts.from[lang], [{ id: EMPTY, title: texts.empty[lang] }, ...byDay(today).map(named(lang))], {
        value: EMPTY,
      }),
    ],
    [execute(campaignVerbs.write, texts.begin[lang], { nieuw: fresh }, { style: 'positive' }), campaignsDoor(lang)],
  )

type Coming = { readonly preset: Preset; readonly day: string | undefined }

const byDay = (today: string): Coming[] =>
  presets
    .map(preset => ({ preset, day: nextDays(preset.when, today)?.from }))
    .toSorted((a, b) => (a.day ?? '').localeCompare(b.day ?? ''))

const named =
  (lang: Lang) =>
  ({ preset: { id, name }, day }: Coming) => ({
    id,
    title: day ? `${name[lang]} (${dateText(lang, day)})` : name[lang],
  })

export type Beginning = { readonly fresh: string; readonly preset?: Preset }

/** With what somebody begins; undefined when the data is not ours. */
export function readStart(data: unknown): Beginning | undefined {
  const fresh = fieldIn(data, 'nieuw')
  if (typeof fresh !== 'string' || !/^[\w-]{8,40}$/.test(fresh)) return undefined
  const preset = presetIn(data, 'begin')
  return preset ? { fresh, preset } : { fresh }
}

/** The example that a button or a question names. */
export const presetIn = (data: unknown, key = 'voorbeeld'): Preset | undefined => {
  const id = pick(data, key, presetIds)
  return presets.find(preset => preset.id === id)
}

export const examples = { start: (lang: Lang) => startCampaignCard(lang, '2026-11-20', 'a-fresh-name') }
