import type { Questions } from '../questions.ts'

export const measuresQuestions = {
  'antwoord:welke_straffen': {
    nl: `
welke straffen zijn er
welke sancties kan iemand krijgen
wat is een berisping
welke maatregelen staan in de cao
disciplinaire maatregelen
is een waarschuwing een straf
wat kan er met de collega gebeuren
plichtsverzuim
lijst van straffen
sancties cao rijk
berisping
strafoverplaatsing
inhouding van salaris
mogelijke maatregelen tegen een ambtenaar
waarschuwing of berisping
boete
`,
    en: `
which punishments are there
what sanctions are possible
what is a reprimand
disciplinary measures
is a warning a punishment
list of punishments
reprimand
fine
possible measures
warning or reprimand
salary cut
`,
  },
  'antwoord:vaste_straf': {
    nl: `
word je ontslagen voor racisme
staat er ontslag op discriminatie
automatisch ontslag
vaste straf voor discriminatie
zero tolerance ontslag
krijgt hij ontslag
is ontslag verplicht
hoe zwaar wordt racisme bestraft
raak je je baan kwijt
strafontslag
altijd ontslag
nultolerantie
`,
    en: `
do you get fired for racism
is dismissal automatic
fixed penalty for discrimination
zero tolerance
will he be fired
lose your job
dismissal obligatory
how heavy is racism punished
always fired
`,
  },
  'antwoord:ordemaatregel': {
    nl: `
kan ik iemand schorsen
op non-actief stellen
toegang tot het gebouw ontzeggen
ordemaatregel
naar huis sturen hangende onderzoek
schorsing met behoud van loon
schorsing
tijdelijk wegsturen
niet meer in het gebouw laten
thuis laten werken als maatregel
ontzeggen van toegang
uit dienst zetten voorlopig
kan ik iemand op non actief zetten
op non-actief zetten
`,
    en: `
can I suspend somebody
deny access to the building
send home during the investigation
suspension with pay
order measure
suspension
temporarily send away
not let into the building
put on leave
can I suspend him
`,
  },
  'antwoord:hoor_wederhoor': {
    nl: `
krijgt de beklaagde ook de kans om iets te zeggen
hoor en wederhoor
wordt de andere kant gehoord
mag de collega iemand meenemen
recht op verweer
beide kanten van het verhaal
eigen verhaal doen
rechten van de collega over wie het gaat
onschuldig tot het bewezen is
bijstand bij een gesprek
wederhoor
`,
    en: `
is the other side heard
right to be heard
may the colleague bring someone
hear both sides
both sides of the story
rights of the colleague concerned
innocent until proven
support during the hearing
`,
  },
  'antwoord:verplichte_training': {
    nl: `
mag ik een training verplichten
collega naar een cursus sturen
verplichte training diversiteit
is een verplichte cursus een straf
omstandertraining verplicht
iemand naar training sturen
cursus opleggen
weigert de training
coaching verplicht stellen
moet hij naar de workshop
`,
    en: `
can I make a training mandatory
send a colleague to a course
compulsory diversity training
is a mandatory course a punishment
impose a course
refuses the training
send to a workshop
mandatory coaching
`,
  },
  'antwoord:niet_gegrond': {
    nl: `
de klacht is ongegrond verklaard
het bleek niet waar te zijn
valse melding
onterechte beschuldiging van een collega, hoe herstel ik dat
rehabilitatie
wat als de melding niet klopt
loos alarm
niets aan de hand achteraf
collega vrijgesproken
hoe herstel ik de naam van iemand
beschuldiging klopte niet
eerherstel
`,
    en: `
the complaint was unfounded
it turned out not to be true
false report
rehabilitation
what if the report is wrong
cleared of the accusation
restore somebody's name
accusation was not true
nothing was found
`,
  },
  'antwoord:wie_verplaatst': {
    nl: `
moet de melder naar een ander team
wie moet er weg
kan ik de collega overplaatsen
melder overplaatsen
ze willen mij verplaatsen na mijn melding
uit elkaar halen
overplaatsing
van plek wisselen
kan de melder blijven
een van de twee moet weg
andere werkplek geven
niet meer samen werken
`,
    en: `
does the person who reported have to move
who has to leave the team
can I transfer the colleague
they want to move me
separate the two
transfer
change places
one of the two must go
work apart
can the person who reported stay
`,
  },
} as const satisfies Questions
