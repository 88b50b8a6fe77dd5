import { type Case, currentStep, nextFollowup, type Step } from '#src/incident/case.ts'
import type { Trede } from '#src/incident/ladder.ts'
import { bullets, type Card, card, choice, type Element, execute, noted, small, subheading, text } from '../card.ts'
import { dayText } from '../day.ts'
import { idsOf, pickAll } from '../field.ts'
import { openRow } from '../open-row.ts'
import { afterClosing } from '../policy/after-closing.ts'
import { ladder } from '../policy/ladder.ts'
import type { Lang, Text } from '../text.ts'
import { tredeBlock, tredeName } from '../trede.ts'
import { caseExample, longExample, movedExample } from './case-example.ts'
import { handOverVerbs } from './hand-over-verbs.ts'

export const caseVerbs = {
  open: 'case.open',
  tick: 'case.tick',
  say: 'case.say',
  step: 'case.step',
  move: 'case.move',
  close: 'case.close',
  closing: 'case.closing',
  list: 'case.list',
} as const

const texts = {
  title: (label: string): Text => ({ nl: `Zaak ${label}`, en: `Case ${label}` }),
  progress: (done: number, all: number): Text => ({
    nl: `${done} van ${all} gedaan`,
    en: `${done} of ${all} done`,
  }),
  checklist: { nl: 'Vink aan wat je deed', en: 'Tick what you did' },
  saveHint: { nl: 'Druk daarna op “Vinkjes bewaren”.', en: 'Then press “Save ticks”.' },
  dates: { nl: 'Wanneer kom je terug?', en: 'When to come back?' },
  noDates: { nl: 'Er staan geen data meer open.', en: 'There are no open dates.' },
  reminder: {
    nl: 'Trede herinnert je op die dag, in werktijd. Op je scherm staat dan niet waar het over gaat.',
    en: 'Trede reminds you on that day, in working hours. Your screen will not show what it is about.',
  },
  history: { nl: 'Tot nu toe', en: 'So far' },
  earlier: (n: number): Text => ({ nl: `Daarvoor nog ${n} stappen.`, en: `Before that ${n} more steps.` }),
  kept: {
    nl: 'Trede bewaart van deze zaak alleen: het woord, de treden, de vinkjes en de data. Geen namen en geen verhaal.',
    en: 'Of this case Trede keeps only: the word, the treden, the ticks and the dates. No names and no story.',
  },
  save: { nl: 'Vinkjes bewaren', en: 'Save ticks' },
  step: { nl: 'Andere trede of herstel', en: 'Other trede or recovery' },
  close: { nl: 'Afronden', en: 'Close the case' },
  say: { nl: 'Wat zeg ik?', en: 'What do I say?' },
  list: { nl: 'Mijn zaken', en: 'My cases' },
  handOver: { nl: 'Overdragen aan een andere leidinggevende', en: 'Hand over to another manager' },
  offered: {
    nl: '**Er staat een code open.** Tot iemand de zaak aanneemt, is die van jou.',
    en: '**A code is waiting.** Until somebody accepts the case, it is yours.',
  },
  how: {
    advies: { nl: 'als geadviseerd', en: 'as advised' },
    keuze: { nl: 'eigen keuze', en: 'own choice' },
    omhoog: { nl: 'omhoog', en: 'up' },
    omlaag: { nl: 'omlaag', en: 'down' },
    herstel: { nl: 'herstel', en: 'recovery' },
    heropend: { nl: 'weer geopend', en: 'opened again' },
  } satisfies Record<Step['how'], Text>,
} as const

/** "Zaak Linde 27" */
export const caseTitle = (lang: Lang, file: Pick<Case, 'label'>): string => texts.title(file.label)[lang]

/** "zaak Linde 27", for the middle of a sentence. */
export const caseInSentence = (lang: Lang, file: Pick<Case, 'label'>): string => {
  const title = caseTitle(lang, file)
  return title.charAt(0).toLowerCase() + title.slice(1)
}

/** What every button of a case carries: which case, and the version this card was made from. */
export const caseData = ({ id, version }: Case) => ({ zaak: id, v: version })

/** The case as it stands. `note` is a sentence on top, for instance that it was changed meanwhile. */
export function caseCard(lang: Lang, file: Case, zone: string, note?: Text): Card {
  const { trede, ticks } = currentStep(file)
  const { checklist } = ladder.rungs[trede]
  const data = caseData(file)
  return card(
    lang,
    caseTitle(lang, file),
    [
      ...noted(lang, note),
      tredeBlock(lang, trede),
      text(texts.progress(ticks.length, checklist.length)[lang], { weight: 'Bolder' }),
      choice(
        'ticks',
        texts.checklist[lang],
        checklist.map(({ id, text }) => ({ id, title: text[lang] })),
        {
          many: true,
          value: ticks.join(','),
        },
      ),
      small(texts.saveHint[lang]),
      ...dates(lang, file, zone),
      ...history(lang, file),
      ...(file.offered ? [text(texts.offered[lang])] : []),
      openRow(handOverVerbs.open, data, texts.handOver[lang], [text(`${texts.handOver[lang]}\u00a0›`)], 'default'),
      small(texts.kept[lang]),
    ],
    [
      execute(caseVerbs.tick, texts.save[lang], data, { style: 'positive' }),
      execute(caseVerbs.say, texts.say[lang], data, { inputs: false }),
      execute(caseVerbs.step, texts.step[lang], data, { inputs: false }),
      execute(caseVerbs.close, texts.close[lang], data, { inputs: false }),
      execute(caseVerbs.list, texts.list[lang], {}, { inputs: false }),
    ],
    { verb: caseVerbs.open, data: { zaak: file.id } },
  )
}

/** The ticks that came back, as far as they stand on the checklist of this trede. */
export const readTicks = (data: unknown, trede: Trede): string[] =>
  pickAll<string>(data, 'ticks', idsOf(ladder.rungs[trede].checklist))

/** The dates to come. */
export function dates(lang: Lang, file: Case, zone: string): Element[] {
  const planned = file.followups.filter(({ state }) => state === 'gepland')
  if (planned.length === 0) return [subheading(texts.dates[lang]), text(texts.noDates[lang])]
  const lines = planned
    .toSorted((a, b) => a.at.localeCompare(b.at))
    .map(({ id, at }) => `**${dayText(lang, at, zone)}:** ${momentText(lang, file, id)}`)
  return [subheading(texts.dates[lang]), bullets(lines), small(texts.reminder[lang])]
}

/** What to do on a date of the case: the sentence of the ladder. Ids are `number of the step.id of the moment`. */
export function momentText(lang: Lang, file: Case, followup: string): string {
  const [place = '', moment = ''] = followup.split('.')
  const step = file.steps[Number(place)]
  const found = step && ladder.rungs[step.trede].moments.find(({ id }) => id === moment)
  return (found?.text ?? afterClosing.text)[lang]
}

const MOST_STEPS = 8

/** The treden so far, when there are more than one. */
export function history(lang: Lang, { steps }: Case): Element[] {
  if (steps.length < 2) return []
  const earlier = steps.length - MOST_STEPS
  const lines = steps
    .slice(-MOST_STEPS)
    .map(({ on, trede, how }) => `**${dayText(lang, on)}:** ${tredeName(lang, trede)} (${texts.how[how][lang]})`)
  return [
    subheading(texts.history[lang]),
    ...(earlier > 0 ? [small(texts.earlier(earlier)[lang])] : []),
    bullets(lines),
  ]
}

/** For a list: what stands next on this case. */
export const nextLine = (lang: Lang, file: Case, zone: string): string => {
  const next = nextFollowup(file)
  return next ? `${dayText(lang, next.at, zone)}: ${momentText(lang, file, next.id)}` : texts.noDates[lang]
}

export const examples = {
  opened: (lang: Lang) => caseCard(lang, caseExample, 'Europe/Amsterdam'),
  moved: (lang: Lang) =>
    caseCard(lang, movedExample, 'Europe/Amsterdam', { nl: 'Dit is de stand nu.', en: 'This is how it stands.' }),
  long: (lang: Lang) => caseCard(lang, longExample, 'America/Kralendijk'),
}
