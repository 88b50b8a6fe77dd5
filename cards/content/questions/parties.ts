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
trainee wordt buitengesloten
uitzendkracht gediscrimineerd
externe medewerker
freelancer
ingehuurde kracht maakt opmerkingen
schoonmakers en beveiligers
detachering
wat als het om een inhuurkracht gaat
`,
    en: `
what about trainees
does it hold for temps
a contractor behaves badly
external consultant
an intern is bullied
external staff
temporary worker
freelancer
cleaners and guards
seconded colleague
hired worker makes remarks
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
uitgescholden aan de telefoon
inwoner bedreigt me
agressie aan het loket
beledigd door een klant
racistische beller
bezoeker wil niet door mij geholpen worden
burger discrimineert mij
`,
    en: `
a citizen shouts at me
aggressive customer at the desk
visitor makes racist remarks
abuse by the public
caller insults my employee
insulted by a customer
racist caller
aggression at the counter
resident refuses my help
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
klacht van een inwoner over discriminatie
ambtenaar behandelt burgers ongelijk
burger boos over etnisch profileren
mijn team discrimineert klanten
inwoner meldt racisme door onze dienst
`,
    en: `
a citizen complains about my employee
civil servant discriminates citizens
complaint of a citizen
ethnic profiling by a colleague
resident complains about discrimination
we treat citizens unequally
customer says we are racist
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
ik hoor steeds nare opmerkingen over een ander
een collega werd uitgescholden waar ik bij was
moet ik ingrijpen
ik zag iets wat niet klopte
anderen worden gepest
als toeschouwer iets doen
hoe help ik mijn collega
`,
    en: `
I saw a colleague being bullied
I was a witness
what do I do when I see it
should I say something as a bystander
how do I step in
I hear nasty remarks about somebody else
how can I help my colleague
others are being bullied
I saw something wrong
should I intervene
`,
  },
  'antwoord:anoniem_signaal': {
    nl: `
ik kreeg een anoniem briefje
anonieme melding ontvangen
iemand meldt zonder naam
anoniem signaal over mijn team
wie heeft de anonieme brief geschreven
anonieme brief
anonieme mail over pesten
briefje in de bus
onbekende melder
signaal zonder afzender
`,
    en: `
I got an anonymous note
anonymous report received
somebody reports without a name
who wrote the anonymous letter
anonymous letter
anonymous email about bullying
unknown sender
signal without sender
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
ik ben de collega over wie het gaat
iemand heeft over mij gemeld
ze beschuldigen mij
wat zijn mijn rechten als ik beschuldigd word
vals beschuldigd van intimidatie
roddels dat ik racist ben
ik krijg een gesprek over een klacht tegen mij
`,
    en: `
I am accused of discrimination
there is a complaint against me
falsely accused
they say I am a racist
I did nothing wrong
they accuse me
my rights when accused
wrongly accused
somebody reported me
a complaint about me
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
collega maakt zich zorgen over een ander
iemand anders meldt namens haar
ik weet het van een ander
indirect signaal
een vriend van het slachtoffer vertelt
`,
    en: `
somebody tells about another colleague
second-hand story
I heard it from others
should I approach the person concerned
a colleague is worried about another
report on behalf of somebody
indirect signal
friend tells me
`,
  },
} as const satisfies Questions
