import type { Case, Followup } from '#src/incident/case.ts'
import { block, bullets, type Card, card, choice, execute, small, text } from '../card.ts'
import { pick } from '../field.ts'
import type { Lang, Text } from '../text.ts'
import { caseData, caseInSentence, caseVerbs, momentText } from './case.ts'
import { caseExample, closedExample, longExample } from './case-example.ts'

export const followupVerbs = {
  done: 'followup.done',
  later: 'followup.later',
  stop: 'followup.stop',
  check: 'followup.check',
} as const

const texts = {
  title: (title: string): Text => ({
    nl: `Herinnering: ${title}`,
    en: `Reminder: ${title}`,
  }),
  why: {
    nl: 'Je krijgt dit bericht omdat je zelf een stap hebt gezet in deze zaak. Is deze herinnering niet meer nodig? Kies “Niet meer”. De andere blijven staan.',
    en: 'You get this message because you took a step in this case yourself. No longer need this reminder? Choose “No more”. The others stay.',
  },
  done: { nl: 'Gedaan', en: 'Done' },
  when: { nl: 'Later? Wanneer dan?', en: 'Later? When?' },
  later: { nl: 'Later herinneren', en: 'Remind me later' },
  stop: { nl: 'Niet meer', en: 'No more' },
  open: { nl: 'Zaak openen', en: 'Open the case' },
  checkTitle: (title: string): Text => ({
    nl: `Nog één check: ${title}`,
    en: `One more check: ${title}`,
  }),
  check: {
    nl: 'Je hebt deze zaak afgerond. Vraag de melder hoe het nu gaat. Niemand mag nadeel krijgen van een melding.',
    en: 'You closed this case. Ask the person who reported how things are now. Nobody may be treated worse because of a report.',
  },
  signs: {
    nl: [
      'ander of minder leuk werk',
      'een slechtere beoordeling of geen verlenging',
      'buitengesloten worden of vervelende opmerkingen',
    ],
    en: ['other or less pleasant work', 'a worse appraisal or no renewal', 'being left out, or nasty remarks'],
  },
  signsLead: { nl: 'Waar let je op:', en: 'What to look for:' },
  ask: { nl: 'Is de melder benadeeld?', en: 'Was the person who reported treated worse?' },
  answer: { nl: 'Antwoord geven', en: 'Answer' },
  need: { nl: 'Kies een antwoord.', en: 'Choose an answer.' },
  after: { nl: 'Is het antwoord nee? Dan wist Trede deze zaak.', en: 'Is the answer no? Then Trede erases this case.' },
  summary: { nl: 'Trede: je hebt een herinnering', en: 'Trede: you have a reminder' },
} as const

const snoozes = ['morgen', 'week', 'twee_weken'] as const
export type Snooze = (typeof snoozes)[number]

const snoozeTexts: Record<Snooze, Text> = {
  morgen: { nl: 'De volgende werkdag', en: 'The next working day' },
  week: { nl: 'Over een week', en: 'In a week' },
  twee_weken: { nl: 'Over twee weken', en: 'In two weeks' },
}

/** On a lock screen: nothing about what, who or which case (A8). */
export const reminderSummary = (lang: Lang): string => texts.summary[lang]

export const followupCard = (lang: Lang, file: Case, followup: Followup): Card => {
  const data = { ...caseData(file), datum: followup.id }
  return card(
    lang,
    texts.title(caseInSentence(lang, file))[lang],
    [
      text(momentText(lang, file, followup.id), { weight: 'Bolder' }),
      choice(
        'wanneer',
        texts.when[lang],
        snoozes.map(id => ({ id, title: snoozeTexts[id][lang] })),
        { value: 'morgen' },
      ),
      small(texts.why[lang]),
    ],
    [
      execute(followupVerbs.done, texts.done[lang], data, { style: 'positive', inputs: false }),
      execute(followupVerbs.later, texts.later[lang], data),
      execute(followupVerbs.stop, texts.stop[lang], data, { inputs: false }),
      execute(caseVerbs.open, texts.open[lang], { zaak: file.id }, { inputs: false }),
    ],
  )
}

const checkAnswers = ['nee', 'ja', 'weet_niet'] as const
export type CheckAnswer = (typeof checkAnswers)[number]

const answerTexts: Record<CheckAnswer, Text> = {
  nee: { nl: 'Nee, de melder merkt geen nadeel', en: 'No, they notice nothing of that kind' },
  ja: { nl: 'Ja, of de melder is er bang voor', en: 'Yes, or they fear it' },
  weet_niet: { nl: 'Weet ik nog niet, vraag het over twee weken', en: 'I do not know yet, ask me in two weeks' },
}

/** After closing, one more check on benadeling (A9; Awgb art. 8a). */
export const checkCard = (lang: Lang, file: Case, followup: Followup, missing = false): Card =>
  card(
    lang,
    texts.checkTitle(caseInSentence(lang, file))[lang],
    [
      ...(missing ? [block('attention', [text(texts.need[lang], { weight: 'Bolder' })])] : []),
      text(texts.check[lang]),
      text(texts.signsLead[lang]),
      bullets(texts.signs[lang]),
      choice(
        'antwoord',
        texts.ask[lang],
        checkAnswers.map(id => ({ id, title: answerTexts[id][lang] })),
        {
          open: true,
          required: texts.need[lang],
        },
      ),
      small(texts.after[lang]),
    ],
    [
      execute(
        followupVerbs.check,
        texts.answer[lang],
        { ...caseData(file), datum: followup.id },
        { style: 'positive' },
      ),
      execute(caseVerbs.list, listText[lang], {}, { inputs: false }),
    ],
  )

const listText: Text = { nl: 'Mijn zaken', en: 'My cases' }

export const readSnooze = (data: unknown): Snooze => pick(data, 'wanneer', snoozes) ?? 'morgen'
export const readCheck = (data: unknown): CheckAnswer | undefined => pick(data, 'antwoord', checkAnswers)

const planned = ({ followups }: Case): Followup =>
  followups.find(({ state }) => state === 'gepland') ?? { id: '', at: '', state: 'gepland' }

export const examples = {
  reminder: (lang: Lang) => followupCard(lang, caseExample, planned(caseExample)),
  long: (lang: Lang) => followupCard(lang, longExample, planned(longExample)),
  check: (lang: Lang) => checkCard(lang, closedExample, planned(closedExample)),
  checkMissing: (lang: Lang) => checkCard(lang, closedExample, planned(closedExample), true),
}
