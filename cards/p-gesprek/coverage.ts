import { bullets, type Card, card, execute, subheading, text } from '../card.ts'
import { figuresVerbs } from '../figures/doors.ts'
import type { Lang } from '../text.ts'
import { talkVerbs } from './data.ts'

const texts = {
  title: { nl: 'Hoeveel p-gesprekken zijn gevoerd?', en: 'How many p-gesprekken were held?' },
  lead: {
    nl: 'De aantallen staan bij de cijfers: per kwartaal voor de hele organisatie, per jaar ook per onderdeel. Een klein onderdeel telt samen met een groter.',
    en: 'The numbers stand with the figures: by quarter for the whole organisation, by year also by unit. Small units count together with a larger one.',
  },
  when: {
    nl: 'Een kwartaal gaat een maand na afloop open. Daarna verandert er niets meer aan.',
    en: 'A quarter opens a month after it ended. After that nothing changes in it.',
  },
  known: { nl: 'Wat weet je dan?', en: 'What do you know then?' },
  knows: {
    nl: [
      'Bij hoeveel gesprekken in Trede het moment er was.',
      'Bij hoeveel daarvan de vraag is gesteld en beiden zeggen: besproken.',
      'Hoe vaak elk antwoord op de vraag is gekozen, in groepen waarin niemand te herkennen is.',
    ],
    en: [
      'Of how many talks in Trede the moment came.',
      'Of how many of those the question was put and both say: discussed.',
      'How often each answer to the question was chosen, in groups in which nobody can be recognised.',
    ],
  },
  unknown: { nl: 'Wat weet je niet?', en: 'What do you not know?' },
  unknowns: (k: number) => ({
    nl: [
      'Wat er is gezegd, en wie wat antwoordde of bevestigde. Dat laat Trede niemand zien.',
      'Waarom een gesprek niet is bevestigd: niet gevoerd, vergeten, of een van beiden drukte niet op de knop.',
      'Gesprekken die niet in Trede stonden, en mensen die Trede niet gebruiken.',
      `Iets over een groep van minder dan ${k}, of over iets wat bijna iedereen deed of antwoordde. Dan zou je de anderen kennen.`,
    ],
    en: [
      'What was said, and who answered or confirmed what. Trede shows that to nobody.',
      'Why a talk was not confirmed: not held, forgotten, or one of the two did not press the button.',
      'Talks that were not in Trede, and people who do not use Trede.',
      `Anything about a group of fewer than ${k}, or about what nearly everybody did or answered. Then you would know the others.`,
    ],
  }),
  quarter: { nl: 'Laatste kwartaal', en: 'Last quarter' },
  year: { nl: 'Laatste jaar, per onderdeel', en: 'Last year, by unit' },
  all: { nl: 'Alle cijfers', en: 'All figures' },
  back: { nl: 'Alle p-gesprekken', en: 'All p-gesprekken' },
} as const

/**
 * C7: what HR can and cannot know. The numbers themselves come from one place only (src/report): two publications of the same
 * counts, cut differently, could be held side by side. `smallest`: below that nothing is shown (TREDE_SMALLEST).
 */
export const coverageCard = (lang: Lang, quarter: string, year: string, smallest: number): Card =>
  card(
    lang,
    texts.title[lang],
    [
      text(texts.lead[lang]),
      text(texts.when[lang]),
      subheading(texts.known[lang]),
      bullets(texts.knows[lang]),
      subheading(texts.unknown[lang]),
      bullets(texts.unknowns(smallest)[lang]),
    ],
    [
      execute(figuresVerbs.subject, texts.quarter[lang], { subject: 'p_gesprek', period: quarter }, { inputs: false }),
      execute(figuresVerbs.parts, texts.year[lang], { subject: 'p_gesprek', period: year }, { inputs: false }),
      execute(figuresVerbs.open, texts.all[lang], {}, { inputs: false }),
      execute(talkVerbs.list, texts.back[lang], {}, { inputs: false }),
    ],
  )

export const examples = { coverage: (lang: Lang) => coverageCard(lang, '2026-Q4', '2026', 10) }
