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
melden is dat hetzelfde als klagen
wat is formeel melden
informele melding
wanneer is het een officiele klacht
is praten met mijn baas een melding
`,
    en: `
difference between report and complaint
is telling my manager a complaint
formal or informal report
report or complaint
is reporting the same as complaining
when is it an official complaint
informal report
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
klacht over mijn leidinggevende indienen
naar welke commissie
adres klachtencommissie
ik wil formeel klagen
hoe start ik een klachtenprocedure
officieel een klacht neerleggen
bij welk loket
`,
    en: `
where do I file a complaint
how do I make a formal complaint
complaint form
I want to file a complaint against my boss
start a formal complaint
which committee do I go to
lodge a complaint
address for complaints
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
wanneer is mijn klacht afgehandeld
ik wacht al maanden op de commissie
hoeveel tijd heeft de commissie
beslistermijn
mag de termijn verlengd worden
verlenging met vier weken
duurt lang
`,
    en: `
how long does a complaint take
time limit for a complaint
how many weeks until a decision
when do I hear the outcome of my complaint
decision period
committee takes months
can the term be extended
how many months does it take
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
moet ik mijn naam noemen bij een klacht
anonieme klacht mogelijk
krijgt de beklaagde een kopie
wie leest mijn klacht
klagen zonder dat hij het weet
geheime klacht
`,
    en: `
can I complain anonymously
anonymous complaint
will he see my complaint
does the other person know who complained
do I have to give my name
does the colleague get a copy
complain without him knowing
who reads my complaint
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
drie jaar geleden gebeurd
verjaring
kan ik alsnog klagen
het speelde al een hele tijd geleden
ik heb te lang gewacht
is er een termijn om te klagen
iets van vroeger melden
`,
    en: `
it happened two years ago
is it too late to complain
does a complaint expire
more than a year ago
old case, can I still report it
long ago
time-barred
I waited too long
still complain about something from the past
three years ago
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
klachtbrief schrijven
wat zet ik op papier
welke gegevens in de klacht
handtekening nodig
klacht per mail
mondelinge klacht
`,
    en: `
what must a complaint contain
how do I write a complaint
do I have to sign
can I complain orally
letter of complaint
which details in a complaint
signature needed
complaint by email
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
de commissie gelooft mij niet
ongegrond verklaard en nu
kan ik naar de rechter
hoger beroep klacht
stap naar de ombudsman na klacht
ik accepteer de beslissing niet
`,
    en: `
I disagree with the outcome
can I appeal
my complaint was rejected
where can I go after the decision
object to the result
the committee does not believe me
can I go to court
declared unfounded and now
next step after rejection
`,
  },
  'antwoord:klacht_stoppen': {
    nl: `
kan ik mijn klacht intrekken
klacht stoppen
ik wil niet meer verder met de klacht
procedure stopzetten
klacht terugtrekken
ik wil mijn klacht terugnemen
klacht niet doorzetten
we zijn eruit, klacht weg
stoppen met de procedure
afzien van de klacht
`,
    en: `
can I withdraw my complaint
stop the procedure
I do not want to go on with the complaint
take back my complaint
drop the complaint
cancel the procedure
we solved it
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
wie hakt de knoop door bij een klacht
adviseert of beslist de commissie
gegrond of ongegrond wie bepaalt
moet de werkgever het advies volgen
besluit na advies kcoo
`,
    en: `
who decides on a complaint
is the advice of the committee binding
who says whether it is well-founded
can the organisation ignore the advice
who takes the final decision
must the employer follow the advice
does the committee decide or advise
well-founded who decides
`,
  },
} as const satisfies Questions
