import type { Questions } from '../questions.ts'

export const leadingQuestions = {
  'antwoord:geheimhouding': {
    nl: `
mag ik beloven dat ik het geheim houd
ze wil dat ik het aan niemand vertel
moet ik het doorvertellen
kan ik geheimhouding beloven
hij vroeg me mijn mond te houden
blijft het onder ons
in vertrouwen verteld, wat nu
mag je niemand iets vertellen
belofte om te zwijgen
kan dit vertrouwelijk blijven
wat als ik het toch moet zeggen
zij eist geheimhouding
onder vier ogen
off the record
hij wil niet dat iemand het weet
ze wil niet dat iemand dit hoort
de melder wil niet dat anderen het weten
`,
    en: `
can I promise confidentiality
she wants me to keep it secret
told me in confidence
do I have to pass it on
keep it between us
off the record
promise not to tell
can it stay confidential
what if I must tell anyway
she demands secrecy
he does not want anyone to know
she wants it to stay secret
`,
  },
  'antwoord:zelf_onderzoeken': {
    nl: `
mag ik zelf onderzoek doen
kan ik getuigen ondervragen
zal ik even rondvragen in het team
uitzoeken wat er gebeurd is
mag ik mails doorzoeken
feiten verzamelen als leidinggevende
bipo onderzoek
detective spelen
navraag doen bij collega's
waarheidsvinding door leidinggevende
camera beelden bekijken
zelf bewijs zoeken
mag ik anderen interviewen
intern onderzoek starten
`,
    en: `
can I investigate myself
may I question witnesses
shall I ask around in the team
find out what happened
search mailboxes
play detective
look at camera footage
interview colleagues
establish the truth myself
start an internal inquiry
`,
  },
  'antwoord:over_mij': {
    nl: `
het gaat over mij
de melding gaat over mijn eigen baas
ik ben zelf betrokken
het gaat om mijn directeur
mijn partner is erbij betrokken
ik ben bevriend met de collega
mijn leidinggevende is het probleem
ik ben partijdig
mijn chef pest mij
de klacht gaat over mij als manager
ik ben zelf de leidinggevende om wie het gaat
mijn man werkt ook in het team
ik zat erbij toen het gebeurde als manager
belangenconflict
mijn baas doet het zelf
`,
    en: `
it is about me
the report is about my own manager
I am involved myself
my friend is the one they complain about
my boss is the problem
conflict of interest
my manager bullies me
I am the manager they complain about
my wife works in that team
`,
  },
  'antwoord:melder_wil_niets': {
    nl: `
melder wil niet dat ik iets doe
ze wil alleen haar verhaal kwijt
de medewerker wil geen actie
wil alleen vertellen
hij wil er niets mee doen
moet ik toch iets doen als de melder dat niet wil
hij wil geen vervolg
ze vraagt me niks te doen
alleen maar luisteren
mag ik het laten rusten
de medewerker wil het laten zitten
wil het alleen even kwijt
`,
    en: `
she does not want me to act
only wants to tell the story
employee wants no action
do I have to act against their wish
she asks me to do nothing
let it rest
just wants me to listen
no follow-up wanted
`,
  },
  'antwoord:niet_confronteren': {
    nl: `
zal ik de collega erop aanspreken
meteen naar de collega stappen
kan ik de collega confronteren
zal ik ze samen aan tafel zetten
mag ik het met de ander bespreken
confrontatie
ik ga hem er nu op aanspreken
mag ik de ander bellen
direct een gesprek met de pester
zal ik ze bij elkaar roepen
hem ter verantwoording roepen
gesprek met z'n drieen
`,
    en: `
shall I confront the colleague
go straight to the other person
put them together at the table
may I talk to the other one first
call the other one right now
talk to the bully directly
bring both into a room
three-way talk
`,
  },
  'antwoord:hoe_snel': {
    nl: `
hoe snel moet ik reageren
binnen welke termijn moet ik iets doen
hoeveel tijd heb ik
moet het vandaag nog
kan het wachten tot na mijn vakantie
wanneer moet ik de melder spreken
kan dit wachten
hoeveel haast heeft het
wanneer actie ondernemen
binnen hoeveel dagen contact
spoed
moet ik mijn agenda leegmaken
termijn eerste gesprek
`,
    en: `
how quickly must I act
how much time do I have
does it have to be today
can it wait until after my holiday
how urgent is it
within how many days
when do I take action
can it wait
deadline first contact
`,
  },
  'antwoord:vastleggen': {
    nl: `
wat moet ik opschrijven
moet ik een verslag maken
mag ik notities maken
dossier aanleggen
wat leg ik vast over het gesprek
personeelsdossier melding
verslag van het gesprek
notulen van het gesprek
registreren van een melding
in p-direkt zetten
mail sturen met wat er verteld is
gespreksverslag
aantekeningen bewaren
waar sla ik het op
`,
    en: `
what should I write down
do I make a report of the talk
may I take notes
keep a file
what goes in the personnel file
minutes of the talk
register a report
store my notes
put it in an email
where do I save it
`,
  },
  'antwoord:terugkoppelen': {
    nl: `
wat mag ik terugkoppelen aan de melder
ik hoor niks meer over mijn melding
moet ik de uitkomst vertellen
hoe houd ik de melder op de hoogte
feedback geven aan de melder
wat vertel ik over de afloop
wat gebeurt er met mijn melding
mag ik zeggen welke straf de ander kreeg
ik krijg geen reactie
laten weten hoe het afliep
update geven
nooit meer iets gehoord
`,
    en: `
what can I tell back
I hear nothing about my report
must I share the outcome
keep the person informed
what happened to my report
may I tell which sanction the other got
no reply since
give an update
`,
  },
  'antwoord:naam_noemen': {
    nl: `
mag ik zeggen wie het gemeld heeft
naam van de melder noemen
hij wil weten wie geklaagd heeft
blijft de melder anoniem voor de collega
wie heeft het gezegd, vraagt de collega
moet ik zeggen van wie ik het weet
anonimiteit van de melder
vertellen wie heeft geklaagd
wie is de klikspaan
mijn naam geheim houden voor de collega
mag de ander weten wie
`,
    en: `
may I say who reported
name of the person who reported
he wants to know who complained
keep the identity secret
who told you, he asks
protect the identity
keep my name from the colleague
tell who complained
`,
  },
} as const satisfies Questions
