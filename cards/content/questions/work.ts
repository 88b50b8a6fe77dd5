import type { Questions } from '../questions.ts'

export const workQuestions = {
  'antwoord:selectie': {
    nl: `
afgewezen voor een baan om mijn achternaam
steeds gepasseerd voor promotie
geen promotie vanwege leeftijd
mijn contract is niet verlengd door discriminatie
discriminatie bij sollicitatie
krijg minder salaris dan mijn mannelijke collega
hogerop komen lukt niet door mijn afkomst
sollicitatieprocedure oneerlijk
`,
    en: `
rejected because of my name
passed over for promotion
discrimination in recruitment
I am paid less than male colleagues
contract not renewed unfair
`,
  },
  'antwoord:regel_treft_groep': {
    nl: `
een regel pakt slecht uit voor moslims
ons beleid benadeelt deeltijders
kledingvoorschrift treft vrouwen met hoofddoek
een neutrale regel met slecht effect
nederlands verplicht op de werkvloer is dat eerlijk
procedure sluit een groep uit
`,
    en: `
a rule that hurts one group
our policy disadvantages part-timers
dress code and headscarf
neutral rule with bad effect
procedure excludes a group
`,
  },
  'antwoord:bewijzen': {
    nl: `
moet ik bewijzen dat het discriminatie is
wie moet bewijzen
bewijslast
ik heb geen bewijs
het is woord tegen woord
zonder getuigen kan ik niks bewijzen
hoe toon ik discriminatie aan
`,
    en: `
do I have to prove it
burden of proof
I have no evidence
it is my word against his
how do I prove discrimination
`,
  },
  'antwoord:nadeel_na_melding': {
    nl: `
sinds ik het gemeld heb krijg ik rotklussen
ik word weggepest na mijn melding
na de klacht kreeg ik een slechte beoordeling
represailles na melding
ik word gestraft omdat ik het vertelde
mag ik ontslagen worden omdat ik klaagde
wraak van de collega na melding
ze negeren me sinds de melding
`,
    en: `
since I reported I get bad jobs
retaliation after a report
punished for speaking up
bad appraisal after my complaint
can I be fired for complaining
`,
  },
  'antwoord:plicht_werkgever': {
    nl: `
wat moet de werkgever doen tegen pesten
zorgplicht werkgever
is mijn werkgever verantwoordelijk
risico inventarisatie pesten
wat zegt de arbowet over ongewenst gedrag
verplichting van de werkgever psa
mijn werkgever doet niks
`,
    en: `
what must the employer do
duty of care of the employer
is my employer responsible
working conditions act on bullying
my employer does nothing
`,
  },
  'antwoord:gedragscode': {
    nl: `
wat staat er in de gedragscode
integriteitscode rijk
waar vind ik de gedragsregels
gedragscode integriteit rijk
huisregels omgangsvormen
code voor ambtenaren
`,
    en: `
what is in the code of conduct
integrity code
rules of behaviour for civil servants
where is the code of conduct
`,
  },
  'antwoord:ziek_door_werk': {
    nl: `
ik ben ziek geworden van het pesten
medewerker heeft zich ziekgemeld na het incident
burn-out door een collega
mag ik vragen wat iemand heeft
slaapt slecht door werk
stress klachten door gepest worden
mag ik als leidinggevende naar de diagnose vragen
`,
    en: `
I am ill because of the bullying
employee called in sick after the incident
burnout because of a colleague
may I ask for the diagnosis
sleepless because of work
`,
  },
} as const satisfies Questions
