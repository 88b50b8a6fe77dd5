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
themadagen
agenda met dagen
wanneer een campagne sturen
overzicht van dagen
bijzondere dagen over diversiteit
`,
    en: `
calendar of theme days
which days in the year
important dates diversity
campaign calendar
theme days
overview of days
when to send a campaign
special days
`,
  },
  'antwoord:dag_21_maart': {
    nl: `
wat is er op 21 maart
dag tegen racisme
internationale dag tegen racisme en discriminatie
week tegen racisme
21 maart
racismedag
dag tegen discriminatie
`,
    en: `
what is on 21 march
day against racism
international day against racism
21 march
anti-racism day
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
idahobit
paarse vrijdag
homo dag
dag tegen homofobie
regenboogvlag
`,
    en: `
coming out day date
when is idahobit
17 may
rainbow day
lgbti day
idahobit
day against homophobia
rainbow flag
`,
  },
  'antwoord:dag_diversiteit': {
    nl: `
wanneer is diversity day
diversity day 2027
dag van de diversiteit
eerste dinsdag van oktober
diversity day
diversiteitsdag
6 oktober
`,
    en: `
when is diversity day
diversity day 2026
first tuesday of october
diversity day
diversity day october
`,
  },
  'antwoord:dag_integriteit': {
    nl: `
wanneer is de week van de integriteit
integriteitsweek
week van de integriteit december
week van de integriteit
december integriteit
9 december
`,
    en: `
when is the week of integrity
integrity week
week of integrity
9 december
`,
  },
  'antwoord:andere_dagen': {
    nl: `
wanneer is keti koti
internationale vrouwendag
holocaustherdenking
dag van de rechten van de mens
dag voor mensen met een beperking
keti koti
vrouwendag
8 maart
1 juli
10 december
3 december
`,
    en: `
when is keti koti
women's day
holocaust remembrance
human rights day
women's day
8 march
1 july
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
e-learning
opleiding sociale veiligheid
cursusaanbod
leren over discriminatie
workshop volgen
training omstander
`,
    en: `
is there an e-learning
course on discrimination
bystander training
which trainings are there
e-learning
learn about discrimination
follow a workshop
courses
`,
  },
} as const satisfies Questions
