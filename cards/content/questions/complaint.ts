import type { Questions } from '../questions.ts'

export const complaintQuestions = {
  'antwoord:melding_of_klacht': {
    nl: `
wat is het verschil tussen een melding en een klacht
melding of klacht
is vertellen al een klacht
moet ik melden of klagen
formeel of informeel melden
wat is een informele melding
`,
    en: `
difference between report and complaint
is telling my manager a complaint
formal or informal report
report or complaint
`,
  },
  'antwoord:klacht_waar': {
    nl: `
waar dien ik een klacht in
hoe dien ik een klacht in over een collega
klacht indienen
ik wil een klacht indienen tegen mijn chef
waar moet ik zijn voor een formele klacht
klachtenformulier
waar kan ik klagen
`,
    en: `
where do I file a complaint
how do I make a formal complaint
complaint form
I want to file a complaint against my boss
`,
  },
  'antwoord:klacht_duur': {
    nl: `
hoe lang duurt een klacht
hoeveel weken duurt de klachtenprocedure
termijn klachtbehandeling
wanneer krijg ik uitslag van mijn klacht
hoe snel moet de commissie antwoorden
6 of 10 weken klacht
doorlooptijd klachtencommissie
`,
    en: `
how long does a complaint take
time limit for a complaint
how many weeks until a decision
when do I hear the outcome of my complaint
`,
  },
  'antwoord:klacht_anoniem': {
    nl: `
kan ik anoniem een klacht indienen
anoniem klagen
krijgt de ander mijn klacht te zien
weet hij dan dat ik geklaagd heb
kan een klacht zonder naam
mijn naam niet noemen in een klacht
`,
    en: `
can I complain anonymously
anonymous complaint
will he see my complaint
does the other person know who complained
`,
  },
  'antwoord:klacht_te_laat': {
    nl: `
het is al twee jaar geleden
is het te laat om te klagen
verjaart een klacht
kan ik nog klagen over vorig jaar
langer dan een jaar geleden
oude zaak alsnog melden
hoe lang kan ik wachten met een klacht
`,
    en: `
it happened two years ago
is it too late to complain
does a complaint expire
more than a year ago
old case, can I still report it
`,
  },
  'antwoord:klacht_inhoud': {
    nl: `
wat moet er in een klacht staan
hoe schrijf ik een klacht
voorbeeld klachtbrief
moet ik ondertekenen
mag een klacht mondeling
eisen aan een klaagschrift
`,
    en: `
what must a complaint contain
how do I write a complaint
do I have to sign
can I complain orally
`,
  },
  'antwoord:klacht_oneens': {
    nl: `
ik ben het niet eens met de uitspraak van de commissie
in beroep tegen de klacht
bezwaar maken tegen uitkomst klacht
mijn klacht is afgewezen
wat kan ik doen na een ongegrond oordeel
hogere instantie na klacht
`,
    en: `
I disagree with the outcome
can I appeal
my complaint was rejected
where can I go after the decision
object to the result
`,
  },
  'antwoord:klacht_stoppen': {
    nl: `
kan ik mijn klacht intrekken
klacht stoppen
ik wil niet meer verder met de klacht
procedure stopzetten
klacht terugtrekken
`,
    en: `
can I withdraw my complaint
stop the procedure
I do not want to go on with the complaint
`,
  },
  'antwoord:wie_beslist_klacht': {
    nl: `
wie beslist over mijn klacht
is het advies van de kcoo bindend
beslist de klachtencommissie zelf
wie bepaalt of de klacht gegrond is
mag de baas afwijken van het advies
wat doet het bevoegd gezag met de klacht
`,
    en: `
who decides on a complaint
is the advice of the committee binding
who says whether it is well-founded
can the organisation ignore the advice
`,
  },
} as const satisfies Questions
