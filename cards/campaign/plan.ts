import type { Counting } from '#src/campaign/blast.ts'
import type { Campaign } from '#src/campaign/campaign.ts'
import { block, type Card, card, choice, type Element, execute, facts, small, text } from '../card.ts'
import { dateText, momentText } from '../day.ts'
import { pick, typedIn } from '../field.ts'
import type { Lang, Text } from '../text.ts'
import { blastExample, countedIn, countingLines } from './counting.ts'
import { campaignVerbs } from './doors.ts'
import { draftExample } from './example.ts'
import { type Repeating, readRepeat, repeatData, repeatFields, repeatOf } from './repeat.ts'
import { campaignData, campaignTitle, repeatText } from './words.ts'

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
  listed: (day: string): Text => ({
    nl: `Op dat moment is je lijst er niet meer: Trede bewaart je lijst tot en met ${day}. Kies een eerder moment, of geef later een nieuwe lijst.`,
    en: `At that moment your list is gone: Trede keeps it up to and including ${day}. Choose an earlier moment, or give a new list later.`,
  }),
  repeatsList: (day: string): Text => ({
    nl: `Je lijst is er tot en met ${day}. Valt een herhaling daarna, dan maakt Trede een concept en vraagt het je om een nieuwe lijst. Er gaat dan niets vanzelf uit.`,
    en: `Your list is there up to and including ${day}. For a repeat after that Trede makes a draft and asks you for a new list. Nothing goes out by itself then.`,
  }),
  bad: {
    nl: 'Deze dag en tijd begrijp ik niet. Vul ze allebei in, of laat ze allebei leeg.',
    en: 'I do not understand this day and time. Fill in both, or leave both empty.',
  },
  past: { nl: 'Dit moment is al voorbij. Kies een later moment.', en: 'This moment is over. Choose a later one.' },
  far: {
    nl: 'Dit is meer dan een jaar weg. Kies een eerder moment.',
    en: 'This is over a year away. Choose an earlier moment.',
  },
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
  ask: { nl: 'Voorleggen aan collega', en: 'Put to a colleague' },
  refresh: { nl: 'Verversen', en: 'Refresh' },
  other: { nl: 'Ander moment', en: 'Another moment' },
} as const

export type MomentFault = 'bad' | 'past' | 'far' | 'listed'

const faultText = (lang: Lang, { audience }: Campaign, fault: MomentFault): string =>
  fault === 'listed'
    ? texts.listed(audience.kind === 'lijst' && audience.until ? dateText(lang, audience.until) : '…')[lang]
    : texts[fault][lang]

/** When, at which hours, how often (D7). */
export const whenCard = (lang: Lang, campaign: Campaign, fault?: MomentFault): Card =>
  card(
    lang,
    texts.title[lang],
    [
      small(campaignTitle(lang, campaign)),
      ...(fault ? [block('attention', [text(faultText(lang, campaign, fault))])] : []),
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
      ...(campaign.kind === 'bericht' ? repeatFields(lang, campaign.repeat) : []),
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
} & Repeating

/** What was chosen; also what a button carries on. Undefined for half a moment, or one that is none. */
export function readPlan(data: unknown): Planned | undefined {
  const [day, time] = [typedIn(data, 'dag', 40), typedIn(data, 'tijd', 40)]
  const anyHour = pick(data, 'uren', ['altijd'] as const) !== undefined
  const plan = { day, time, anyHour, ...readRepeat(data) }
  if (day === '' && time === '') return plan
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && /^\d{2}:\d{2}$/.test(time) ? plan : undefined
}

const planData = ({ day, time, anyHour, repeat, hour }: Planned) => ({
  dag: day,
  tijd: time,
  uren: anyHour ? 'altijd' : 'werktijd',
  ...repeatData({ repeat, hour }),
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
      planFacts(lang, plan.day ? momentText(lang, sendAt, zone) : texts.soon[lang], {
        anyHour: plan.anyHour,
        repeat: repeatOf(plan, zone),
      }),
      ...countingLines(lang, counting, zone, nameOf),
      ...(plan.repeat && campaign.audience.kind === 'lijst' && campaign.audience.until
        ? [block('warning', [text(texts.repeatsList(dateText(lang, campaign.audience.until))[lang])])]
        : []),
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

const plan: Planned = { day: '2026-11-23', time: '10:00', anyHour: false, repeat: { months: 12 }, hour: 10 }
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
