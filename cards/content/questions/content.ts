import type { Questions } from '../questions.ts'

export const contentQuestions = {
  'onderdeel:wat_is_het': {
    nl: `
wat is discriminatie en racisme
uitleg over discriminatie
basis over racisme op het werk
`,
    en: `
explain discrimination and racism
basics about racism at work
`,
  },
  'onderdeel:cijfers_2025': {
    nl: `
cijfers 2025
resultaten enquete 2025
per 2025
alle cijfers van 2025
`,
    en: `
figures 2025
results of the 2025 survey
`,
  },
  'onderdeel:cijfers_2023': {
    nl: `
cijfers 2023
uitkomsten per 2023
enquete over racisme 2023
`,
    en: `
figures 2023
survey of 2023 on racism
`,
  },
  'onderdeel:cijfers_2021': {
    nl: `
cijfers 2021
personeelsenquete 2021
hoe was het in 2021
`,
    en: `
figures 2021
survey 2021
`,
  },
  'onderdeel:norm': {
    nl: `
wat is de norm bij het rijk
welke norm geldt er
wat accepteert het rijk niet
norm discriminatie
`,
    en: `
what is the norm
norm in the central government
what is not accepted
`,
  },
  'onderdeel:doen_leidinggevende': {
    nl: `
wat moet ik doen als leidinggevende
checklist leidinggevende
taken van een leidinggevende bij een melding
rol van de manager bij een melding
`,
    en: `
what must I do as a manager
checklist for managers
tasks of a manager after a report
`,
  },
  'onderdeel:doen_medewerker': {
    nl: `
wat kan ik doen als het mij overkomt
ik word gediscrimineerd wat kan ik doen
mogelijkheden voor medewerkers
stappen als medewerker
`,
    en: `
what can I do if it happens to me
options for employees
steps for an employee
`,
  },
  'onderdeel:doen_omstander': {
    nl: `
tips voor omstanders
wat kan een omstander doen
hoe ben ik een goede omstander
`,
    en: `
tips for bystanders
what can a bystander do
`,
  },
  'onderdeel:wet': {
    nl: `
wat zegt de wet
welke wetten zijn er
awgb
algemene wet gelijke behandeling
grondwet artikel 1
wetgeving discriminatie
`,
    en: `
what does the law say
which laws are there
equal treatment act
constitution article 1
`,
  },
  'onderdeel:klacht': {
    nl: `
klachtenprocedure
hoe gaat een klacht in zijn werk
verloop van een klacht
wat gebeurt er na een klacht
klachtregeling
`,
    en: `
complaint procedure
how does a complaint work
what happens after a complaint
`,
  },
  'onderdeel:strafrecht': {
    nl: `
strafrecht discriminatie
artikel 137 wetboek van strafrecht
welke feiten zijn strafbaar
strafwet
`,
    en: `
criminal law discrimination
article 137
which acts are punishable
`,
  },
  'onderdeel:caribisch_nederland': {
    nl: `
caribisch nederland
wat is anders op de eilanden
bes eilanden
bonaire sint eustatius saba
`,
    en: `
caribbean netherlands
what is different on the islands
bes islands
`,
  },
  'trede:1': {
    nl: `
wat is trede 1
opvangen
eerste opvang van de melder
`,
    en: `
what is rung 1
step 1
`,
  },
  'trede:2': {
    nl: `
wat is trede 2
duiden en kiezen
samen een route kiezen
`,
    en: `
what is rung 2
step 2
`,
  },
  'trede:3': {
    nl: `
wat is trede 3
collega aanspreken
informeel aanspreken
`,
    en: `
what is rung 3
step 3
address informally
`,
  },
  'trede:4': {
    nl: `
wat is trede 4
correctief gesprek
begrenzen
grens stellen aan gedrag
`,
    en: `
what is rung 4
corrective talk
set limits
`,
  },
  'trede:5': {
    nl: `
wat is trede 5
versterken van het team
team begeleiden
`,
    en: `
what is rung 5
strengthen the team
`,
  },
  'trede:6': {
    nl: `
wat is trede 6
formeel traject
onafhankelijk onderzoek
`,
    en: `
what is rung 6
formal investigation
`,
  },
  'trede:7': {
    nl: `
wat is trede 7
maatregel nemen
sanctie op de ladder
`,
    en: `
what is rung 7
taking a measure
`,
  },
  'trede:8': {
    nl: `
wat is trede 8
herstel
herstel na een incident
`,
    en: `
what is rung 8
recovery after an incident
`,
  },
  'rol:vertrouwenspersoon': {
    nl: `
wat doet een vertrouwenspersoon
wie is de vertrouwenspersoon
vp bellen
contact vertrouwenspersoon
nummer van de vertrouwenspersoon
`,
    en: `
what does a confidential adviser do
who is the confidential adviser
contact confidential counsellor
`,
  },
  'rol:kcoo': {
    nl: `
wat doet de kcoo
klachtencommissie
klachtencommissie ongewenste omgangsvormen
wat is de kcoo
`,
    en: `
what is the kcoo
complaints committee
`,
  },
  'rol:ic_rijk': {
    nl: `
wat is de ic rijk
integriteitscommissie
integriteitscommissie rijk
`,
    en: `
what is the ic rijk
integrity committee
`,
  },
  'rol:integriteitscoordinator': {
    nl: `
integriteitscoordinator
wat doet de integriteitscoordinator
waar meld ik een integriteitsschending
`,
    en: `
integrity coordinator
what does the integrity coordinator do
`,
  },
  'rol:hr': {
    nl: `
hr adviseur bellen
wat doet hr
personeelszaken
moet ik dit melden bij hr
moet hr dit weten
`,
    en: `
what does hr do
hr adviser
do I have to report this to hr
must hr know about this
`,
  },
  'rol:bedrijfsarts': {
    nl: `
bedrijfsarts
arbo arts spreken
afspraak met de bedrijfsarts
`,
    en: `
company doctor
occupational physician
`,
  },
  'rol:bedrijfsmaatschappelijk_werk': {
    nl: `
bedrijfsmaatschappelijk werk
bmw gesprek
maatschappelijk werker op het werk
`,
    en: `
occupational social work
social worker at work
`,
  },
  'rol:politie': {
    nl: `
nummer van de politie
politie bellen
wijkagent
`,
    en: `
number of the police
call the police
`,
  },
  'rol:discriminatie_nl': {
    nl: `
discriminatie.nl
antidiscriminatievoorziening
adv bellen
meldpunt discriminatie
`,
    en: `
anti-discrimination office
national discrimination desk
`,
  },
  'rol:juridische_zaken': {
    nl: `
juridische zaken
jurist nodig
bedrijfsjurist
`,
    en: `
legal department
need a lawyer
`,
  },
  'rol:di': {
    nl: `
adviseur diversiteit en inclusie
diversiteitsadviseur
d&i adviseur
`,
    en: `
diversity adviser
diversity and inclusion
`,
  },
  'rol:personeelsraadgever': {
    nl: `
personeelsraadgever
wat is een personeelsraadgever
`,
    en: `
staff counsellor
personeelsraadgever what is that
`,
  },
  'rol:bevoegd_gezag': {
    nl: `
wat is het bevoegd gezag
wie is bevoegd gezag
secretaris-generaal beslist
`,
    en: `
competent authority
who is the competent authority
`,
  },
  'rol:nationale_ombudsman': {
    nl: `
nationale ombudsman
wat doet de ombudsman
`,
    en: `
national ombudsman
what does the ombudsman do
`,
  },
  'rol:bhv': {
    nl: `
bhv of beveiliging
bedrijfshulpverlening
beveiliging bellen
`,
    en: `
first aid team
security in the building
`,
  },
  'rol:csg': {
    nl: `
centrum seksueel geweld
csg
`,
    en: `
centre for sexual assault
sexual assault centre
`,
  },
  'gids:melder': {
    nl: `
gesprek met de melder voorbereiden
hulp bij gesprek met melder
gids eerste gesprek
`,
    en: `
prepare the talk with the person who reported
guide first talk
`,
  },
  'gids:collega': {
    nl: `
gesprek met de collega over wie het gaat
hoe voer ik het gesprek met de beklaagde
gesprek met degene die het deed
`,
    en: `
talk with the colleague concerned
prepare the talk with the other person
`,
  },
  'gids:team': {
    nl: `
gids teamgesprek
teamgesprek voorbereiden
`,
    en: `
guide team talk
prepare a team talk
`,
  },
  'gids:nazorg': {
    nl: `
gids nazorggesprek
nazorggesprek voorbereiden
`,
    en: `
guide aftercare talk
prepare an aftercare talk
`,
  },
  ladder: {
    nl: `
wat is de escalatieladder
escalatieladder
toon de ladder
alle treden
welke treden zijn er
hoe werkt de ladder
de-escalatieladder
acht treden
`,
    en: `
what is the escalation ladder
escalation ladder
show all rungs
how does the ladder work
`,
  },
  hulp: {
    nl: `
wie kan er allemaal helpen
overzicht van alle hulp
lijst met hulp
alle contacten
`,
    en: `
list of everyone who helps
overview of help
all contacts
`,
  },
  privacy: {
    nl: `
wat bewaart trede
welke gegevens bewaart deze bot
alles over mij wissen
`,
    en: `
what does trede keep
which data does this bot keep
erase everything about me
`,
  },
} as const satisfies Questions
