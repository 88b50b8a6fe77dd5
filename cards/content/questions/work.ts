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
geen gesprek door mijn buitenlandse naam
loonverschil man vrouw
ze nemen nooit iemand met een beperking aan
afgewezen bij interne vacature
ongelijk beloond
opleiding geweigerd door leeftijd
ik krijg nooit een vaste aanstelling
vacaturetekst discrimineert
`,
    en: `
rejected because of my name
passed over for promotion
discrimination in recruitment
I am paid less than male colleagues
contract not renewed unfair
unequal pay
foreign name no interview
internal vacancy rejected
never hire disabled people
training refused because of age
the vacancy text discriminates
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
dresscode verbiedt keppel
bidden op het werk verboden
alleen nederlands spreken
vergaderen op vrijdagmiddag raakt moslims
toets is nadelig voor mensen met dyslexie
regeling is slecht voor oudere werknemers
beleid werkt ongelijk uit
`,
    en: `
a rule that hurts one group
our policy disadvantages part-timers
dress code and headscarf
neutral rule with bad effect
procedure excludes a group
a language rule
praying at work forbidden
test is bad for dyslexic people
policy works out unequally
meetings on friday afternoon
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
wat als niemand het gezien heeft
hoe maak ik het aannemelijk
zij ontkent alles
wie moet aantonen
bewijs leveren
ik kan het niet hard maken
genoeg feiten noemen
`,
    en: `
do I have to prove it
burden of proof
I have no evidence
it is my word against his
how do I prove discrimination
nobody saw it
she denies everything
who must show it
provide proof
without witnesses
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
uitgesloten na mijn klacht
mijn contract stopt nu ik heb gemeld
slechter behandeld na melden
bang voor wraak
getuige wordt gepest omdat hij hielp
mag mijn baas mij terugpakken
benadeling
sinds ik mijn mond opendeed word ik genegeerd
`,
    en: `
since I reported I get bad jobs
retaliation after a report
punished for speaking up
bad appraisal after my complaint
can I be fired for complaining
excluded after my complaint
afraid of revenge
a witness suffers for helping
victimisation
worse treatment since the report
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
is de organisatie verplicht iets te doen
ri&e ongewenst gedrag
plan van aanpak sociale veiligheid
wat is de zorgplicht
wie is verantwoordelijk voor een veilige werkplek
de werkgever grijpt niet in
arbobeleid pesten
`,
    en: `
what must the employer do
duty of care of the employer
is my employer responsible
working conditions act on bullying
my employer does nothing
obligation of the organisation
risk assessment
who is responsible for a safe workplace
employer does not step in
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
regels over omgaan met elkaar
goed ambtenaarschap
integriteitsregels
ambtseed
code van het rijk
geldt de gedragscode ook voor externen
waar kan ik de gedragscode lezen
`,
    en: `
what is in the code of conduct
integrity code
rules of behaviour for civil servants
where is the code of conduct
good civil servant
rules on integrity
does the code hold for hired staff
read the code of conduct
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
hij meldt zich steeds ziek
verzuim na een melding
ik kan niet meer slapen hierdoor
paniekaanvallen voor het werk
gaat naar de psycholoog
ziekmelding en pesten
re-integratie na pesten
depressief door mijn team
`,
    en: `
I am ill because of the bullying
employee called in sick after the incident
burnout because of a colleague
may I ask for the diagnosis
sleepless because of work
panic attacks before work
absence after a report
on sick leave because of harassment
reintegration
depressed by my team
`,
  },
} as const satisfies Questions
