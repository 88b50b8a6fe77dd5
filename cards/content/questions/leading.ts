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
`,
    en: `
can I promise confidentiality
she wants me to keep it secret
told me in confidence
do I have to pass it on
keep it between us
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
`,
    en: `
can I investigate myself
may I question witnesses
shall I ask around in the team
find out what happened
search mailboxes
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
`,
    en: `
it is about me
the report is about my own manager
I am involved myself
my friend is the one they complain about
my boss is the problem
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
`,
    en: `
she does not want me to act
only wants to tell the story
employee wants no action
do I have to act against their wish
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
`,
    en: `
shall I confront the colleague
go straight to the other person
put them together at the table
may I talk to the other one first
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
`,
    en: `
how quickly must I act
how much time do I have
does it have to be today
can it wait until after my holiday
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
`,
    en: `
what should I write down
do I make a report of the talk
may I take notes
keep a file
what goes in the personnel file
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
`,
    en: `
what can I tell back
I hear nothing about my report
must I share the outcome
keep the person informed
`,
  },
  'antwoord:naam_noemen': {
    nl: `
mag ik zeggen wie het gemeld heeft
naam van de melder noemen
hij wil weten wie geklaagd heeft
blijft de melder anoniem voor de collega
wie heeft het gezegd, vraagt de collega
`,
    en: `
may I say who reported
name of the person who reported
he wants to know who complained
keep the identity secret
`,
  },
} as const satisfies Questions
