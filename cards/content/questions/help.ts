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
`,
    en: `
does the confidential adviser pass it on
is the confidential adviser bound to secrecy
will the adviser tell my boss
is it really confidential
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
`,
    en: `
whom do I talk to first
where do I start
I do not know who to go to
who can I talk to about this
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
`,
    en: `
how do I reach the mior
phone number of the mior
what does mior stand for
email of the reporting desk
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
`,
    en: `
I want to report wrongdoing
whistleblower protection
how to blow the whistle
report fraud in my department
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
`,
    en: `
what does the human rights institute do
is the judgement binding
judgement of the college
does it cost money
`,
  },
  'antwoord:arbeidsinspectie_wat': {
    nl: `
kan de arbeidsinspectie helpen
arbeidsinspectie melden
inspectie szw pesten
wat doet de arbeidsinspectie
`,
    en: `
can the labour inspectorate help
report to the inspectorate
what does the labour inspectorate do
`,
  },
  'antwoord:slachtofferhulp_wat': {
    nl: `
slachtofferhulp
hulp na een aanranding
ik heb iemand nodig om mee te praten na wat er gebeurde
psychische hulp na geweld
traumahulp
`,
    en: `
victim support
help after an assault
counselling after violence
trauma help
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
`,
    en: `
who is right
is he guilty
do you judge
does the bot decide
is my colleague a racist
`,
  },
} as const satisfies Questions
