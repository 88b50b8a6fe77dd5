import type { Questions } from '../questions.ts'

export const partiesQuestions = {
  'antwoord:bij_inhuur': {
    nl: `
en bij een stagiair
geldt dit ook voor uitzendkrachten
een zzp'er doet vervelend
externe consultant discrimineert
inhuurkracht wordt gepest
schoonmaker van een ander bedrijf
gedetacheerde collega
iemand van de leverancier
`,
    en: `
what about trainees
does it hold for temps
a contractor behaves badly
external consultant
an intern is bullied
`,
  },
  'antwoord:burger_tegen_mij': {
    nl: `
een burger scheldt me uit
agressieve klant aan de balie
bezoeker maakt racistische opmerkingen
publieksagressie
boze burger aan de telefoon discrimineert
burger weigert geholpen te worden door een vrouw met hoofddoek
klant bedreigt medewerker wat doe ik daarna
`,
    en: `
a citizen shouts at me
aggressive customer at the desk
visitor makes racist remarks
abuse by the public
caller insults my employee
`,
  },
  'antwoord:burger_klaagt': {
    nl: `
een burger klaagt over mijn medewerker
burger voelt zich gediscrimineerd door een ambtenaar
collega discrimineert burgers
klacht van een burger
etnisch profileren door een collega
ambtenaar discrimineert inwoner
`,
    en: `
a citizen complains about my employee
civil servant discriminates citizens
complaint of a citizen
ethnic profiling by a colleague
`,
  },
  'antwoord:als_getuige': {
    nl: `
ik heb gezien dat een collega gepest wordt
ik was getuige
wat doe ik als ik het zie gebeuren
moet ik er iets van zeggen als omstander
ik hoorde een racistische grap en zei niks
hoe grijp ik in
`,
    en: `
I saw a colleague being bullied
I was a witness
what do I do when I see it
should I say something as a bystander
how do I step in
`,
  },
  'antwoord:anoniem_signaal': {
    nl: `
ik kreeg een anoniem briefje
anonieme melding ontvangen
iemand meldt zonder naam
anoniem signaal over mijn team
wie heeft de anonieme brief geschreven
`,
    en: `
I got an anonymous note
anonymous report received
somebody reports without a name
who wrote the anonymous letter
`,
  },
  'antwoord:onterecht': {
    nl: `
ik word beschuldigd van discriminatie
er is een klacht tegen mij
ik ben vals beschuldigd
ze zeggen dat ik racist ben
wat nu als het over mij als collega gaat
ik heb niets gedaan
onterecht beschuldigd
`,
    en: `
I am accused of discrimination
there is a complaint against me
falsely accused
they say I am a racist
I did nothing wrong
`,
  },
  'antwoord:derde_meldt': {
    nl: `
iemand vertelt het over een ander
een collega meldt iets over een andere collega
van horen zeggen
ik hoor het via via
tweedehands verhaal
moet ik het slachtoffer zelf benaderen
`,
    en: `
somebody tells about another colleague
second-hand story
I heard it from others
should I approach the person concerned
`,
  },
} as const satisfies Questions
