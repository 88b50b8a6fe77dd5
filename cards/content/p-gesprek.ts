import type { Text } from '../text.ts'

/** How an organisation puts the question (C3). `open`: what the leidinggevende asks, in order; `privately`: on the card of the medewerker. */
export type Wording = {
  readonly validFrom: string
  readonly validTo: string
  readonly owner: Text
  readonly open: readonly Text[]
  readonly privately: Text
}

/** The order C, A, B, E, F of facts.md §7 [voorstel]; an organisation has its own with TREDE_P_GESPREK. */
export const usualWording: Wording = {
  validFrom: '2026-07-01',
  validTo: '2028-12-31',
  owner: { nl: 'HR van je organisatie (voorstel)', en: 'HR of your organisation (proposal)' },
  open: [
    {
      nl: '“Voel jij je veilig in ons team? Kun je jezelf zijn en zeggen wat je vindt?”',
      en: '“Do you feel safe in our team? Can you be yourself and say what you think?”',
    },
    {
      nl: '“Heb jij het afgelopen jaar op je werk zelf discriminatie of racisme meegemaakt?”',
      en: '“Did you experience discrimination or racism at work yourself in the past year?”',
    },
    {
      nl: '“Heb je gezien of gehoord dat een collega of een burger daarmee te maken kreeg?”',
      en: '“Did you see or hear that a colleague or a citizen had to deal with it?”',
    },
    { nl: '“Weet je waar je terechtkunt als er iets gebeurt?”', en: '“Do you know where to go if something happens?”' },
    { nl: '“Wat kan ik doen zodat jij je hier veilig voelt?”', en: '“What can I do so that you feel safe here?”' },
  ],
  privately: {
    nl: 'Heb je het afgelopen jaar op je werk discriminatie of racisme meegemaakt, of bij een ander gezien?',
    en: 'In the past year at work, did you experience discrimination or racism, or see it happen to somebody else?',
  },
}

/** What the medewerker hears beforehand (C2). */
export const infoPoints: readonly Text[] = [
  {
    nl: 'Iedereen krijgt deze vraag. Het is geen verdenking.',
    en: 'Everybody gets this question. It is no suspicion.',
  },
  {
    nl: 'Antwoorden mag. Het hoeft niet. Je hoeft ook niet te zeggen waarom niet.',
    en: 'You may answer. You do not have to. Nor do you have to say why not.',
  },
  {
    nl: 'Je antwoord telt niet mee voor je beoordeling. Het komt niet in het verslag.',
    en: 'Your answer does not count for your appraisal. It is not put in the report.',
  },
  {
    nl: 'Van je antwoord aan Trede blijft alleen een telling over. Niemand kan zien wat jij koos, ook Trede niet.',
    en: 'Of your answer to Trede only a count remains. Nobody can see what you chose, not even Trede.',
  },
  {
    nl: 'Vertel je iets aan je leidinggevende? Bij gevaar of een misdrijf moet die soms iets doen.',
    en: 'Do you tell your manager something? With danger or a crime they sometimes have to act.',
  },
]

/** How to ask it (C3). */
export const askingTips: readonly Text[] = [
  {
    nl: 'Stel de vraag op een rustig moment, niet gehaast aan het eind.',
    en: 'Put the question at a quiet moment, not in a hurry at the end.',
  },
  { nl: 'Zeg erbij dat je het iedereen vraagt, en waarom.', en: 'Say that you ask everybody, and why.' },
  { nl: 'Laat een stilte toe. Niet antwoorden is ook goed.', en: 'Allow a silence. Not answering is fine too.' },
  { nl: 'Vraag niet naar afkomst, geloof of geaardheid.', en: 'Do not ask about origin, religion or orientation.' },
  {
    nl: 'Is het antwoord ja? Luister, en maak een nieuwe afspraak. Los het niet op in de beoordeling.',
    en: 'Is the answer yes? Listen, and make a new appointment. Do not solve it within the appraisal.',
  },
  {
    nl: 'Misschien gaat het over jou. Noem daarom ook iemand anders: een vertrouwenspersoon of je eigen leidinggevende.',
    en: 'It may be about you. So name somebody else too: a confidential adviser or your own manager.',
  },
  {
    nl: 'Schrijf geen antwoorden op. Maak geen lijst met namen.',
    en: 'Do not write answers down. Make no list of names.',
  },
]
