import type { Counting } from '#src/campaign/blast.ts'
import type { Campaign, Repeat } from '#src/campaign/campaign.ts'
import { blastExample, countedIn, countingLines } from './campaign-counting.ts'
import { campaignVerbs } from './campaign-doors.ts'
import { draftExample } from './campaign-example.ts'
import { campaignData, campaignTitle, repeatText } from './campaign-words.ts'
import { block, type Card, card, choice, type Element, execute, facts, small, text } from './card.ts'
import { momentText } from './day.ts'
import { pick, typedIn } from './field.ts'
import type { Lang, Text } from './text.ts'

const texts = {
  title: { nl: 'Wanneer gaat het uit?', en: 'When does it go out?' },
  lead: {
    nl: 'Laat dag en tijd leeg om te sturen zodra een tweede persoon het goedkeurt.',
    en: 'Leave day and time empty to send as soon as a second person approves.',
  },
  day: { nl: 'Dag', en: 'Day' },
  time: { nl: 'Tijd, in jouw tijdzone', en: 'Time, in your time zone' },
  hours: { nl: 'Wanneer mogen collega’s het krijgen?', en: 'When may colleagues get it?' },
  quiet: { nl: 'In hun eigen werktijd (9 tot 17 uur)', en: 'In their own working hours (9 to 17)' },
  any: { nl: 'Altijd, ook ’s avonds en in het weekend', en: 'Always, also in the evening and at the weekend' },
  repeat: { nl: 'Wil je dit herhalen?', en: 'Do you want to repeat this?' },
  repeats: {
    nl: 'Van een herhaling maakt Trede op tijd een nieuw concept. Dat keuren jullie opnieuw goed.',
    en: 'For a repeat Trede makes a new draft in time. You approve that again.',
  },
  bad: {
    nl: 'Deze dag en tijd begrijp ik niet. Vul ze allebei in, of laat ze allebei leeg.',
    en: 'I do not understand this day and time. Fill in both, or leave both empty.',
  },
  past: { nl: 'Dit moment is al voorbij. Kies een later moment.', en: 'This moment is over. Choose a later one.' },
  far: { nl: 'Dit is meer dan een jaar weg. Kies een eerder moment.', en: 'This is over a year away. Choose sooner.' },
  next: { nl: 'Verder', en: 'Next' },
  back: { nl: 'Terug naar de campagne', en: 'Back to the campaign' },
  checkTitle: { nl: 'Klopt dit?', en: 'Is this right?' },
  when: { nl: 'Wanneer', en: 'When' },
  soon: { nl: 'zodra een tweede persoon het goedkeurt', en: 'as soon as a second person approves' },
  hoursFact: { nl: 'Tijden', en: 'Hours' },
  repeatFact: { nl: 'Herhalen', en: 'Repeat' },
  second: {
    nl: 'Een tweede persoon van HR moet het goedkeuren. Jij kunt dat niet zelf. Verander je daarna nog iets, dan is een nieuwe goedkeuring nodig.',
    en: 'A second person of HR must approve it. You cannot do that yourself. If you change something after that, it needs a new approval.',
  },
  ask: { nl: 'Voorleggen aan collega van HR', en: 'Put to a colleague of HR' },
  refresh: { nl: 'Verversen', en: 'Refresh' },
  other: { nl: 'Ander moment', en: 'Another moment' },
} as const

const repeats = {
  niet: undefined,
  week: { weeks: 1 },
  maand: { months: 1 },
  kwartaal: { months: 3 },
  jaar: { months: 12 },
} as const satisfies Record<string, Repeat | undefined>
const repeatIds = ['niet', 'week', 'maand', 'kwartaal', 'jaar'] as const
const repeatNames: Readonly<Record<(typeof repeatIds)[number], Text>> = {
  niet: { nl: 'Nee', en: 'No' },
  week: { nl: 'Elke week', en: 'Every week' },
  maand: { nl: 'Elke maand', en: 'Every month' },
  kwartaal: { nl: 'Elke drie maanden', en: 'Every three months' },
  jaar: { nl: 'Elk jaar', en: 'Every year' },
}
const idOf = (repeat: Repeat | undefined) =>
  repeatIds.find(id => JSON.stringify(repeats[id]) === JSON.stringify(repeat)) ?? 'niet'

export type MomentFault = 'bad' | 'past' | 'far'

/** When, at which hours, how often (D7). */
export const whenCard = (lang: Lang, campaign: Campaign, fault?: MomentFault): Card =>
  card(
    lang,
    texts.title[lang],
    [
      small(campaignTitle(lang, campaign)),
      ...(fault ? [block('attention', [text(texts[fault][lang])])] : []),
      text(texts.lead[lang]),
      { type: 'Input.Date', id: 'dag', label: texts.day[lang] },
      { type: 'Input.Time', id: 'tijd', label: texts.time[lang] },
      choice(
        'uren',
        texts.hours[lang],
        [
          { id: 'werktijd', title: texts.quiet[lang] },
          { id: 'altijd', title: texts.any[lang] },
        ],
        { value: campaign.anyHour ? 'altijd' : 'werktijd', open: true },
      ),
      ...(campaign.kind === 'bericht'
        ? [
            choice(
              'herhaal',
              texts.repeat[lang],
              repeatIds.map(id => ({ id, title: repeatNames[id][lang] })),
              {
                value: idOf(campaign.repeat),
              },
            ),
            small(texts.repeats[lang]),
          ]
        : []),
    ],
    [
      execute(campaignVerbs.plan, texts.next[lang], campaignData(campaign), { style: 'positive' }),
      execute(campaignVerbs.open, texts.back[lang], { campagne: campaign.id }, { inputs: false }),
    ],
  )

/** `day` and `time` are empty for as soon as may be. */
export type Planned = {
  readonly day: string
  readonly time: string
  readonly anyHour: boolean
  readonly repeat: Repeat | undefined
}

/** What was chosen; also what a button carries on. Undefined for half a moment, or one that is none. */
export function readPlan(data: unknown): Planned | undefined {
  const [day, time] = [typedIn(data, 'dag', 40), typedIn(data, 'tijd', 40)]
  const repeat = pick(data, 'herhaal', repeatIds) ?? 'niet'
  const plan = { day, time, anyHour: pick(data, 'uren', ['altijd'] as const) !== undefined, repeat: repeats[repeat] }
  if (day === '' && time === '') return plan
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && /^\d{2}:\d{2}$/.test(time) ? plan : undefined
}

const planData = ({ day, time, anyHour, repeat }: Planned) => ({
  dag: day,
  tijd: time,
  uren: anyHour ? 'altijd' : 'werktijd',
  herhaal: idOf(repeat),
})

type Checking = { readonly plan: Planned; readonly sendAt: string; readonly counting: Counting; readonly zone: string }

export const planFacts = (
  lang: Lang,
  when: string,
  { anyHour, repeat }: Pick<Planned, 'anyHour' | 'repeat'>,
): Element =>
  facts([
    [texts.when[lang], when],
    [texts.hoursFact[lang], texts[anyHour ? 'any' : 'quiet'][lang]],
    [texts.repeatFact[lang], repeatText(lang, repeat)],
  ])

/** What sending would do, before a colleague is asked (D5). */
export const checkPlanCard = (
  lang: Lang,
  campaign: Campaign,
  { plan, sendAt, counting, zone }: Checking,
  nameOf: (id: string) => string,
): Card => {
  const data = { ...campaignData(campaign), ...planData(plan) }
  return card(
    lang,
    texts.checkTitle[lang],
    [
      small(campaignTitle(lang, campaign)),
      planFacts(lang, plan.day ? momentText(lang, sendAt, zone) : texts.soon[lang], plan),
      ...countingLines(lang, counting, zone, nameOf),
      text(texts.second[lang]),
    ],
    [
      ...('blast' in counting
        ? countedIn(counting) === undefined
          ? []
          : [execute(campaignVerbs.ask, texts.ask[lang], data, { style: 'positive', inputs: false })]
        : [execute(campaignVerbs.plan, texts.refresh[lang], data, { style: 'positive', inputs: false })]),
      execute(campaignVerbs.when, texts.other[lang], { campagne: campaign.id }, { inputs: false }),
      execute(campaignVerbs.open, texts.back[lang], { campagne: campaign.id }, { inputs: false }),
    ],
  )
}

const plan: Planned = { day: '2026-11-23', time: '10:00', anyHour: false, repeat: { months: 12 } }
const shown = { plan, sendAt: '2026-11-23T09:00:00Z', counting: blastExample, zone: 'Europe/Amsterdam' }
const nameOf = (id: string) => id

export const examples = {
  form: (lang: Lang) => whenCard(lang, draftExample),
  bad: (lang: Lang) => whenCard(lang, draftExample, 'bad'),
  past: (lang: Lang) => whenCard(lang, draftExample, 'past'),
  far: (lang: Lang) => whenCard(lang, draftExample, 'far'),
  check: (lang: Lang) => checkPlanCard(lang, draftExample, shown, nameOf),
  counting: (lang: Lang) => checkPlanCard(lang, draftExample, { ...shown, counting: { counted: 3_000 } }, nameOf),
  soon: (lang: Lang) =>
    checkPlanCard(lang, draftExample, { ...shown, plan: { ...plan, day: '', time: '', repeat: undefined } }, nameOf),
}
