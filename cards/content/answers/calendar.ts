import type { Answer } from '../answers.ts'
import { ofPolicy } from './kept.ts'

/** The campaign calendar (facts §8). Days that vary are given per year. */
export const calendarAnswers = {
  kalender: {
    title: { nl: 'Welke dagen zijn er in het jaar?', en: 'Which days are there in the year?' },
    short: {
      nl: '**21 maart**: tegen racisme en discriminatie. **17 mei**: regenboogdag IDAHOBIT. **Eerste dinsdag van oktober**: Diversity Day. **11 oktober**: Coming Out Day. **1 tot en met 9 december**: Week van de Integriteit.',
      en: '**21 March**: against racism and discrimination. **17 May**: rainbow day IDAHOBIT. **First Tuesday of October**: Diversity Day. **11 October**: Coming Out Day. **1 to 9 December**: Week of Integrity.',
    },
    why: {
      nl: 'Aan deze dagen doet het Rijk aandacht. Ze passen bij een bericht aan collega’s.',
      en: 'The central government pays attention to these days. They fit a message to colleagues.',
    },
    next: 'antwoord:dag_21_maart',
    source: [{ from: 'verslag2024' }, { from: 'kamerbrief2023' }, { from: 'diversityDay' }],
    ...ofPolicy,
  },
  dag_21_maart: {
    title: { nl: '21 maart: tegen racisme', en: '21 March: against racism' },
    short: {
      nl: 'Op 21 maart is de Internationale Dag tegen Racisme en Discriminatie. In 2024 had het Rijk een week met theater. Een goed moment om in je team over de norm te praten.',
      en: '21 March is the International Day against Racism and Discrimination. In 2024 the central government had a week with theatre. A good moment to talk about the norm in your team.',
    },
    why: {
      nl: 'De regering noemt deze week in antwoorden aan de Kamer.',
      en: 'The government names this week to parliament.',
    },
    next: 'gids:team',
    source: [{ from: 'verslag2024' }, { from: 'collegeAgenda' }],
    ...ofPolicy,
  },
  dag_regenboog: {
    title: { nl: '17 mei en 11 oktober: regenboogdagen', en: '17 May and 11 October: rainbow days' },
    short: {
      nl: 'Op 17 mei is het IDAHOBIT: tegen geweld en discriminatie van lhbti’s (lesbisch, homo, bi, trans en intersekse). Op 11 oktober is het Coming Out Day. Het Rijk doet aan beide dagen mee.',
      en: '17 May is IDAHOBIT: against violence and discrimination of lgbti people (lesbian, gay, bi, trans and intersex). 11 October is Coming Out Day. The central government joins in.',
    },
    why: {
      nl: 'Het Rijk tekende op 17 mei 2023 de Verklaring van Amsterdam.',
      en: 'The central government signed the Declaration of Amsterdam on 17 May 2023.',
    },
    next: 'antwoord:gronden',
    source: [{ from: 'verslag2024' }],
    ...ofPolicy,
  },
  dag_diversiteit: {
    title: { nl: 'Diversity Day: begin oktober', en: 'Diversity Day: early October' },
    short: {
      nl: 'Diversity Day is op de eerste dinsdag van oktober: 6 oktober 2026, 5 oktober 2027 en 3 oktober 2028.',
      en: 'Diversity Day is on the first Tuesday of October: 6 October 2026, 5 October 2027 and 3 October 2028.',
    },
    why: {
      nl: 'Zo viel de dag in 2019 en 2020. De data hierna rekenden wij uit.',
      en: 'That is how it fell in 2019 and 2020. We worked out the later dates.',
    },
    next: 'antwoord:kalender',
    source: [{ from: 'diversityDay' }],
    ...ofPolicy,
  },
  dag_integriteit: {
    title: { nl: 'Week van de Integriteit: december', en: 'Week of Integrity: December' },
    short: {
      nl: 'De Week van de Integriteit is elk jaar van 1 tot en met 9 december. Het Rijk doet mee. Goed voor een teamgesprek over omgangsvormen.',
      en: 'The Week of Integrity is every year from 1 to 9 December. The central government joins in. Good for a team talk on how we treat each other.',
    },
    why: {
      nl: 'De week eindigt rond 9 december, de dag van de Verenigde Naties tegen corruptie.',
      en: 'The week ends around 9 December, the day of the United Nations against corruption.',
    },
    next: 'gids:team',
    source: [{ from: 'kamerbrief2023' }, { from: 'weekIntegriteit' }],
    ...ofPolicy,
  },
  andere_dagen: {
    title: { nl: 'Andere dagen: Keti Koti, Vrouwendag', en: 'Other days: Keti Koti, Women’s Day' },
    short: {
      nl: '27 januari: Holocaustherdenking. 8 maart: Vrouwendag. 1 juli: Keti Koti. 3 december: dag van mensen met een beperking. 10 december: dag van de mensenrechten.',
      en: '27 January: Holocaust remembrance. 8 March: Women’s Day. 1 July: Keti Koti. 3 December: day of persons with disabilities. 10 December: human rights day.',
    },
    why: {
      nl: 'Wij hebben deze dagen nog niet bij een bron nagekeken.',
      en: 'We have not checked these days with a source yet.',
    },
    next: 'antwoord:kalender',
    source: [{ from: 'voorstel' }],
    ...ofPolicy,
    confirmed: false,
  },
  elearning: {
    title: { nl: 'Is er een e-learning of training?', en: 'Is there an e-learning or training?' },
    short: {
      nl: 'Volgens planning komt er in september 2026 een e-learning voor alle medewerkers van het Rijk. Vijf departementen kopen samen trainingen voor omstanders in. Vraag HR wat er bij jou is.',
      en: 'The plan is an e-learning for all staff of the central government in September 2026. Five departments buy bystander trainings together. Ask HR what you have.',
    },
    why: {
      nl: 'Dat staat in de Kamerbrief van 10 juli 2026.',
      en: 'The letter to parliament of 10 July 2026 says so.',
    },
    next: 'rol:hr',
    source: [{ from: 'kamerbrief2026' }],
    ...ofPolicy,
  },
} as const satisfies Record<string, Answer>
