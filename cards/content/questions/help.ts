import type { Questions } from '../questions.ts'

export const helpQuestions = {
  'antwoord:vp_geheim': {
    nl: `
vertelt de vertrouwenspersoon het door
heeft de vertrouwenspersoon geheimhouding
is de vp te vertrouwen
blijft het gesprek met de vertrouwenspersoon geheim
beroepsgeheim vertrouwenspersoon
praat de vertrouwenspersoon met mijn baas
kan ik de vertrouwenspersoon vertrouwen
wat mag een vertrouwenspersoon doorvertellen
zwijgplicht van de vp
houdt de vp het voor zich
is het echt vertrouwelijk bij de vertrouwenspersoon
`,
    en: `
does the confidential adviser pass it on
is the confidential adviser bound to secrecy
will the adviser tell my boss
is it really confidential
can I trust the adviser
what may the adviser share
duty of silence of the adviser
does the adviser keep it private
`,
  },
  'antwoord:eerst_wie': {
    nl: `
met wie praat ik het eerst
bij wie kan ik terecht
waar begin ik
ik weet niet naar wie ik toe moet
wie kan ik bellen om te praten
met wie kan ik hierover praten
ik wil erover praten maar met wie
wie kan mij helpen
naar wie moet ik
waar kan ik mijn verhaal kwijt
iemand om mee te praten
eerste hulp bij pesten
wie luistert er
`,
    en: `
whom do I talk to first
where do I start
I do not know who to go to
who can I talk to about this
who can help me
somebody to talk to
where can I tell my story
who listens
`,
  },
  'antwoord:mior_contact': {
    nl: `
hoe bereik ik het mior
telefoonnummer mior
mailadres van het meldpunt
waar staat mior voor
meldpunt integriteitsschendingen en ongewenst gedrag
contact meldpunt rijk
mior
mior bellen
waar zit het mior
wat is het mior
meldpunt van het rijk
loket ongewenst gedrag
`,
    en: `
how do I reach the mior
phone number of the mior
what does mior stand for
email of the reporting desk
mior
contact mior
what is the mior
reporting desk
`,
  },
  'antwoord:klokkenluiden': {
    nl: `
ik wil een misstand melden
klokkenluider worden
klokkenluidersregeling
fraude op mijn afdeling melden
bescherming klokkenluiders
wat is een misstand
klokkenluider
huis voor klokkenluiders bellen
misstanden aankaarten
corruptie
ik word benadeeld als klokkenluider
onregelmatigheden melden
`,
    en: `
I want to report wrongdoing
whistleblower protection
how to blow the whistle
report fraud in my department
whistleblower
corruption
report irregularities
wrongdoing in my organisation
`,
  },
  'antwoord:college_oordeel': {
    nl: `
wat doet het college voor de rechten van de mens
oordeel van het college
is het oordeel bindend
mensenrechten college klacht
kost een oordeel geld
college rechten mens
college voor de rechten van de mens
mensenrechten
verzoek om een oordeel
uitspraak van het college
kan het college schadevergoeding geven
`,
    en: `
what does the human rights institute do
is the judgement binding
judgement of the college
does it cost money
human rights institute
request a judgement
can the college award damages
netherlands institute for human rights
`,
  },
  'antwoord:arbeidsinspectie_wat': {
    nl: `
kan de arbeidsinspectie helpen
arbeidsinspectie melden
inspectie szw pesten
wat doet de arbeidsinspectie
arbeidsinspectie
inspectie inschakelen
nla melden
toezicht op de werkgever
`,
    en: `
can the labour inspectorate help
report to the inspectorate
what does the labour inspectorate do
labour inspectorate
call in the inspectorate
supervision of the employer
`,
  },
  'antwoord:slachtofferhulp_wat': {
    nl: `
slachtofferhulp
hulp na een aanranding
ik heb iemand nodig om mee te praten na wat er gebeurde
psychische hulp na geweld
traumahulp
steun na een nare gebeurtenis
nazorg voor slachtoffer
met wie praten na geweld
hulpverlening
ik heb er nachtmerries van
`,
    en: `
victim support
help after an assault
counselling after violence
trauma help
support after a bad event
nightmares
professional help
somebody to talk to after violence
`,
  },
  'antwoord:geen_oordeel': {
    nl: `
wie heeft er gelijk
is hij schuldig
geef jij een oordeel
beslist de bot over de straf
wat vind jij ervan
is mijn collega een racist
kan je zeggen of dit racisme was
mag jij zeggen of het fout was
beoordeel jij mensen
is het zijn schuld
wie is er fout
velt trede een oordeel
wat zou jij doen met zo iemand
hoe zwaar moet de straf zijn volgens jou
`,
    en: `
who is right
is he guilty
do you judge
does the bot decide
is my colleague a racist
who is wrong
do you judge people
is it his fault
give me your verdict
`,
  },
} as const satisfies Questions
