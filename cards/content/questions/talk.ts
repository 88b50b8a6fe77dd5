import type { Questions } from '../questions.ts'

export const talkQuestions = {
  'antwoord:niet_zeggen': {
    nl: `
wat moet ik niet zeggen
welke zinnen moet ik vermijden
fouten in het gesprek met de melder
wat zeg ik beter niet tegen een melder
dooddoeners
wat is een verkeerde reactie
slechte reacties
foute opmerking tegen de melder
waar moet ik op letten met woorden
wat helpt niet
`,
    en: `
what should I not say
sentences to avoid
mistakes in the talk
what not to say to somebody who reports
wrong reactions
bad things to say
which words to avoid
what does not help
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
eerste reactie op een melding
hoe reageer ik als iemand iets vertelt
wat zeg ik als eerste
gesprekstips
welke vragen stel ik de melder
iemand vertelt mij iets ergs
`,
    en: `
how do I start the first talk
opening sentence
how do I support somebody
first conversation with the person who reports
how do I react when somebody tells me
what do I say first
questions for the person who reports
first reaction
`,
  },
  'antwoord:teamgesprek': {
    nl: `
moet ik het in het team bespreken
hoe bespreek ik dit in het werkoverleg
teamgesprek over de norm
het hele team weet ervan
groepsgesprek voeren
in de teamvergadering bespreken
de groep toespreken
teamafspraken maken
norm bespreken met de afdeling
onrust in het team na een melding
`,
    en: `
should I discuss it with the team
how do I raise it in the team meeting
team talk on the norm
the whole team knows
discuss in the team meeting
make team agreements
unrest in the team
address the group
`,
  },
  'antwoord:nazorg': {
    nl: `
hoe doe ik nazorg
wanneer vraag ik weer hoe het gaat
nazorg voor de melder
check-in na een melding
wat doe ik na afloop
opvolging
hoe blijf ik in contact
na een paar weken
hoe gaat het nu met de melder
zorg voor de collega na afloop
`,
    en: `
how do I give aftercare
when do I check in again
follow up with the person
aftercare
stay in touch
after a few weeks
care afterwards
how is the person now
`,
  },
  'antwoord:pgesprek_verplicht': {
    nl: `
is de vraag in het p-gesprek verplicht
moet sociale veiligheid besproken worden in het functioneringsgesprek
verplicht p-gesprek sociale veiligheid
sinds wanneer moet dat in het personeelsgesprek
plicht p-gesprek
moet ik het over discriminatie hebben in het jaargesprek
nieuwe regel personeelsgesprek 2026
verplichting bespreken sociale veiligheid
`,
    en: `
is the question in the appraisal mandatory
must we discuss social safety in the annual talk
compulsory in the p-gesprek
new rule for the appraisal
duty to talk about social safety
must I talk about discrimination in the yearly talk
`,
  },
  'antwoord:pgesprek_antwoord': {
    nl: `
wat gebeurt er met mijn antwoord in het p-gesprek
komt mijn antwoord in het verslag
telt mijn antwoord mee voor mijn beoordeling
moet ik antwoord geven in het p-gesprek
wordt mijn antwoord bewaard
is antwoorden vrijwillig
mag ik de vraag weigeren
komt het in p-direkt
wordt het opgeschreven in het personeelsgesprek
heeft mijn antwoord gevolgen
`,
    en: `
what happens with my answer in the appraisal
is my answer in the report
does my answer count for my appraisal
do I have to answer
is answering voluntary
may I refuse the question
is it written down in the appraisal
does my answer have consequences
`,
  },
  'antwoord:pgesprek_ja': {
    nl: `
medewerker zegt ja in het p-gesprek
in het functioneringsgesprek vertelt iemand over racisme
wat als iemand ja antwoordt op de vraag
hij zegt dat hij discriminatie heeft meegemaakt in het beoordelingsgesprek
medewerker meldt iets tijdens het p-gesprek
in de beoordeling kwam discriminatie ter sprake
antwoord is ja
iemand barst in tranen uit tijdens het jaargesprek
`,
    en: `
employee says yes in the appraisal
somebody tells about racism in the annual talk
what if the answer is yes
employee reports something during the appraisal
the answer to the question is yes
bursts into tears in the annual talk
`,
  },
  'antwoord:pgesprek_vragen': {
    nl: `
welke vragen stel ik in het p-gesprek
voorbeeldvraag sociale veiligheid
hoe stel ik de vraag over discriminatie in het personeelsgesprek
formulering van de vraag
hoe breng ik sociale veiligheid ter sprake
welke vraag over veiligheid
vragenlijst personeelsgesprek
hoe vraag ik of iemand zich veilig voelt
`,
    en: `
which questions do I ask in the appraisal
example question social safety
how do I put the question about discrimination
how do I bring up social safety
how do I ask if somebody feels safe
list of questions for the yearly talk
`,
  },
} as const satisfies Questions
