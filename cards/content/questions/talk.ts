import type { Questions } from '../questions.ts'

export const talkQuestions = {
  'antwoord:niet_zeggen': {
    nl: `
wat moet ik niet zeggen
welke zinnen moet ik vermijden
fouten in het gesprek met de melder
wat zeg ik beter niet tegen een melder
dooddoeners
`,
    en: `
what should I not say
sentences to avoid
mistakes in the talk
what not to say to somebody who reports
`,
  },
  'antwoord:eerste_gesprek': {
    nl: `
hoe begin ik het eerste gesprek
openingszin gesprek met melder
hoe vang ik iemand op
ze zit huilend tegenover me, wat zeg ik
eerste gesprek met de melder voeren
hoe luister ik goed
`,
    en: `
how do I start the first talk
opening sentence
how do I support somebody
first conversation with the person who reports
`,
  },
  'antwoord:teamgesprek': {
    nl: `
moet ik het in het team bespreken
hoe bespreek ik dit in het werkoverleg
teamgesprek over de norm
het hele team weet ervan
groepsgesprek voeren
`,
    en: `
should I discuss it with the team
how do I raise it in the team meeting
team talk on the norm
the whole team knows
`,
  },
  'antwoord:nazorg': {
    nl: `
hoe doe ik nazorg
wanneer vraag ik weer hoe het gaat
nazorg voor de melder
check-in na een melding
wat doe ik na afloop
`,
    en: `
how do I give aftercare
when do I check in again
follow up with the person
aftercare
`,
  },
  'antwoord:pgesprek_verplicht': {
    nl: `
is de vraag in het p-gesprek verplicht
moet sociale veiligheid besproken worden in het functioneringsgesprek
verplicht p-gesprek sociale veiligheid
sinds wanneer moet dat in het personeelsgesprek
`,
    en: `
is the question in the appraisal mandatory
must we discuss social safety in the annual talk
compulsory in the p-gesprek
`,
  },
  'antwoord:pgesprek_antwoord': {
    nl: `
wat gebeurt er met mijn antwoord in het p-gesprek
komt mijn antwoord in het verslag
telt mijn antwoord mee voor mijn beoordeling
moet ik antwoord geven in het p-gesprek
wordt mijn antwoord bewaard
`,
    en: `
what happens with my answer in the appraisal
is my answer in the report
does my answer count for my appraisal
do I have to answer
`,
  },
  'antwoord:pgesprek_ja': {
    nl: `
medewerker zegt ja in het p-gesprek
in het functioneringsgesprek vertelt iemand over racisme
wat als iemand ja antwoordt op de vraag
hij zegt dat hij discriminatie heeft meegemaakt in het beoordelingsgesprek
`,
    en: `
employee says yes in the appraisal
somebody tells about racism in the annual talk
what if the answer is yes
`,
  },
  'antwoord:pgesprek_vragen': {
    nl: `
welke vragen stel ik in het p-gesprek
voorbeeldvraag sociale veiligheid
hoe stel ik de vraag over discriminatie in het personeelsgesprek
formulering van de vraag
`,
    en: `
which questions do I ask in the appraisal
example question social safety
how do I put the question about discrimination
`,
  },
} as const satisfies Questions
