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
`,
    en: `
which punishments are there
what sanctions are possible
what is a reprimand
disciplinary measures
is a warning a punishment
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
`,
    en: `
do you get fired for racism
is dismissal automatic
fixed penalty for discrimination
zero tolerance
will he be fired
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
`,
    en: `
can I suspend somebody
deny access to the building
send home during the investigation
suspension with pay
order measure
`,
  },
  'antwoord:hoor_wederhoor': {
    nl: `
krijgt de beklaagde ook de kans om iets te zeggen
hoor en wederhoor
wordt de andere kant gehoord
mag de collega iemand meenemen
recht op verweer
`,
    en: `
is the other side heard
right to be heard
may the colleague bring someone
hear both sides
`,
  },
  'antwoord:verplichte_training': {
    nl: `
mag ik een training verplichten
collega naar een cursus sturen
verplichte training diversiteit
is een verplichte cursus een straf
omstandertraining verplicht
`,
    en: `
can I make a training mandatory
send a colleague to a course
compulsory diversity training
is a mandatory course a punishment
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
`,
    en: `
the complaint was unfounded
it turned out not to be true
false report
rehabilitation
what if the report is wrong
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
`,
    en: `
does the person who reported have to move
who has to leave the team
can I transfer the colleague
they want to move me
separate the two
`,
  },
} as const satisfies Questions
