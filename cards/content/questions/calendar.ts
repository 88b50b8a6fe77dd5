import type { Questions } from '../questions.ts'

export const calendarQuestions = {
  'antwoord:kalender': {
    nl: `
welke dagen zijn er
kalender met themadagen
campagnekalender
welke momenten in het jaar
belangrijke data diversiteit
jaarkalender
`,
    en: `
calendar of theme days
which days in the year
important dates diversity
campaign calendar
`,
  },
  'antwoord:dag_21_maart': {
    nl: `
wat is er op 21 maart
dag tegen racisme
internationale dag tegen racisme en discriminatie
week tegen racisme
`,
    en: `
what is on 21 march
day against racism
international day against racism
`,
  },
  'antwoord:dag_regenboog': {
    nl: `
coming out day
wanneer is idahobit
17 mei
regenboogdag
11 oktober
lhbti dag
pride bij het rijk
`,
    en: `
coming out day date
when is idahobit
17 may
rainbow day
lgbti day
`,
  },
  'antwoord:dag_diversiteit': {
    nl: `
wanneer is diversity day
diversity day 2027
dag van de diversiteit
eerste dinsdag van oktober
`,
    en: `
when is diversity day
diversity day 2026
first tuesday of october
`,
  },
  'antwoord:dag_integriteit': {
    nl: `
wanneer is de week van de integriteit
integriteitsweek
week van de integriteit december
`,
    en: `
when is the week of integrity
integrity week
`,
  },
  'antwoord:andere_dagen': {
    nl: `
wanneer is keti koti
internationale vrouwendag
holocaustherdenking
dag van de rechten van de mens
dag voor mensen met een beperking
`,
    en: `
when is keti koti
women's day
holocaust remembrance
human rights day
`,
  },
  'antwoord:elearning': {
    nl: `
is er een e-learning
cursus over discriminatie
omstandertraining volgen
welke trainingen zijn er
e-learning racisme
training voor leidinggevenden
`,
    en: `
is there an e-learning
course on discrimination
bystander training
which trainings are there
`,
  },
} as const satisfies Questions
