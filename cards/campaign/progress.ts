import type { In } from '#src/campaign/campaign.ts'
import type { Progress } from '#src/campaign/desk.ts'
import { type Action, block, type Card, card, type Element, execute, facts, noted, small, text } from '../card.ts'
import { pauseWords } from '../content/campaign-outcomes.ts'
import { momentText } from '../day.ts'
import { numberText, percentText } from '../number.ts'
import type { Lang, Text } from '../text.ts'
import { campaignsDoor, campaignVerbs } from './doors.ts'
import { pausedExample, plannedExample, sendingExample } from './example.ts'
import { planFacts } from './plan.ts'
import { fewExample, halfwayExample, readLine, totalsTable } from './totals.ts'
import { audienceText, campaignData, campaignTitle, phaseLine } from './words.ts'

const texts = {
  approved: (n: string): Text => ({
    nl: `Goedgekeurd voor ${n} collega’s.`,
    en: `Approved for ${n} colleagues.`,
  }),
  waits: {
    nl: 'Het gaat vanzelf uit op dat moment. Verander je iets? Dan is een nieuwe goedkeuring nodig.',
    en: 'It goes out by itself at that moment. If you change something, it needs a new approval.',
  },
  gathering: {
    nl: 'Trede zet de lijst met ontvangers klaar. Daarna begint het versturen.',
    en: 'Trede is putting the list of recipients ready. After that sending begins.',
  },
  done: (n: string, all: string, percent: string): Text => ({
    nl: `**${n} van ${all}** gedaan (${percent})`,
    en: `**${n} of ${all}** done (${percent})`,
  }),
  speed: (n: string): Text => ({ nl: `Nu ${n} per seconde.`, en: `Now ${n} a second.` }),
  ends: (when: string): Text => ({ nl: `Klaar rond ${when}.`, en: `Done around ${when}.` }),
  quiet: {
    nl: 'Nu gaat er niets uit. Trede wacht op werktijd bij de collega’s die nog komen, of op ruimte in Teams.',
    en: 'Nothing goes out now. Trede waits for working hours of the colleagues to come, or for room in Teams.',
  },
  live: {
    nl: 'Deze kaart ververst zichzelf om de paar seconden.',
    en: 'This card refreshes itself every few seconds.',
  },
  halted: {
    nl: '**De noodstop staat aan.** Er gaat niets uit tot iemand die uitzet.',
    en: '**The emergency stop is on.** Nothing goes out until somebody turns it off.',
  },
  refresh: { nl: 'Verversen', en: 'Refresh' },
  pause: { nl: 'Pauzeren', en: 'Pause' },
  resume: { nl: 'Verder', en: 'Resume' },
  cancel: { nl: 'Stoppen', en: 'Stop' },
  edit: { nl: 'Terug naar concept', en: 'Back to draft' },
  copy: { nl: 'Kopie maken', en: 'Make a copy' },
} as const

type Watching = {
  readonly zone: string
  readonly halted: boolean
  readonly progress?: Progress
  /** No number of readers below this is shown. */
  readonly smallest: number
  readonly note?: Text
}

const doneOf = ({ totals: { all, states } }: Progress): number => all - states.open - states.onderweg

/** A campaign that is planned, under way or paused, with what can be done about it (D10, D11). */
export const progressCard = (
  lang: Lang,
  campaign: In<'gepland' | 'verzendt' | 'gepauzeerd'>,
  watching: Watching,
): Card => {
  const { zone, halted, note } = watching
  return card(
    lang,
    campaignTitle(lang, campaign),
    [
      ...noted(lang, note),
      phaseLine(lang, campaign),
      ...(halted ? [block('warning', [text(texts.halted[lang])])] : []),
      ...(campaign.phase === 'gepauzeerd' ? [block('warning', [text(pauseWords[campaign.because][lang])])] : []),
      facts([[words.audience[lang], audienceText(lang, campaign.audience)]]),
      ...(campaign.phase === 'gepland' ? planned(lang, campaign, zone) : underway(lang, campaign, watching)),
    ],
    [...ways(lang, campaign), campaignsDoor(lang)],
  )
}

const words = { audience: { nl: 'Voor wie', en: 'For whom' } } as const satisfies Record<string, Text>

const planned = (lang: Lang, campaign: In<'gepland'>, zone: string): Element[] => [
  planFacts(lang, momentText(lang, campaign.sendAt, zone), { anyHour: campaign.anyHour, repeat: campaign.repeat }),
  text(texts.approved(numberText(lang, campaign.approvedFor))[lang]),
  text(texts.waits[lang]),
]

function underway(
  lang: Lang,
  campaign: In<'verzendt' | 'gepauzeerd'>,
  { zone, smallest, progress }: Watching,
): Element[] {
  if (campaign.gathered === undefined || !progress) return [text(texts.gathering[lang]), small(texts.live[lang])]
  const { totals, perSecond, ends } = progress
  const done = doneOf(progress)
  const share = percentText(lang, done, totals.all)
  const isSending = campaign.phase === 'verzendt'
  return [
    bar(lang, done, totals.all),
    text(texts.done(numberText(lang, done), numberText(lang, totals.all), share)[lang]),
    ...(isSending ? [text(speed(lang, perSecond, ends, zone), { spacing: 'None' })] : []),
    totalsTable(lang, totals),
    ...(campaign.message.asksRead ? [readLine(lang, totals, smallest)] : []),
    small(texts.live[lang]),
  ]
}

const speed = (lang: Lang, perSecond: number, ends: string | undefined, zone: string): string =>
  perSecond > 0
    ? [
        texts.speed(numberText(lang, Math.round(perSecond)))[lang],
        ...(ends ? [texts.ends(momentText(lang, ends, zone))[lang]] : []),
      ].join(' ')
    : texts.quiet[lang]

/** Blocks instead of a bar where a client draws none; the words under it say the same. */
const bar = (lang: Lang, done: number, all: number): Element => {
  const part = all > 0 ? done / all : 0
  const full = Math.round(part * 20)
  return {
    type: 'ProgressBar',
    value: Math.round(part * 100),
    max: 100,
    fallback: text(`${'█'.repeat(full)}${'░'.repeat(20 - full)} ${percentText(lang, done, all)}`),
  }
}

function ways(lang: Lang, campaign: In<'gepland' | 'verzendt' | 'gepauzeerd'>): Action[] {
  const data = campaignData(campaign)
  const way = (verb: string, title: Text, more: object = data): Action =>
    execute(verb, title[lang], more, { inputs: false })
  const refresh = way(campaignVerbs.open, texts.refresh, { campagne: campaign.id })
  if (campaign.phase === 'gepland') return [refresh, way(campaignVerbs.back, texts.edit)]
  return [
    campaign.phase === 'verzendt'
      ? way(campaignVerbs.pause, texts.pause)
      : execute(campaignVerbs.resume, texts.resume[lang], data, { style: 'positive', inputs: false }),
    way(campaignVerbs.cancel, texts.cancel, { campagne: campaign.id }),
    refresh,
  ]
}

const shown = { zone: 'Europe/Amsterdam', halted: false, smallest: 10 }
const progress: Progress = { totals: halfwayExample, perSecond: 47.6, ends: '2026-11-23T10:04:00Z' }
const { gathered: _, ...gathering } = sendingExample

export const examples = {
  planned: (lang: Lang) => progressCard(lang, plannedExample, shown),
  gathering: (lang: Lang) => progressCard(lang, gathering, shown),
  sending: (lang: Lang) => progressCard(lang, sendingExample, { ...shown, progress }),
  few: (lang: Lang) => progressCard(lang, sendingExample, { ...shown, progress: { totals: fewExample, perSecond: 0 } }),
  quiet: (lang: Lang) => progressCard(lang, sendingExample, { ...shown, progress: { ...progress, perSecond: 0 } }),
  paused: (lang: Lang) => progressCard(lang, pausedExample, { ...shown, progress }),
  refused: (lang: Lang) => progressCard(lang, { ...pausedExample, because: 'geen_toegang' }, { ...shown, progress }),
  halted: (lang: Lang) => progressCard(lang, sendingExample, { ...shown, halted: true, progress }),
}
