import type { Questions } from '../questions.ts'

export const privacyQuestions = {
  'antwoord:teams_bewaart': {
    nl: `
leest iemand deze chat mee
kan mijn baas dit lezen
wordt deze chat bewaard
bewaart teams dit gesprek
kan ict meelezen
is deze chat geheim
`,
    en: `
can others read this chat
can my boss read this
does teams keep this chat
is this chat secret
`,
  },
  'antwoord:bijzondere_gegevens': {
    nl: `
mag ik herkomst noteren
mag ik geloof registreren
bijzondere persoonsgegevens
mag ik bijhouden wie welke afkomst heeft
mag gezondheid in het dossier
`,
    en: `
may I note the origin
register religion
special categories of data
health data in the file
`,
  },
  'antwoord:hoe_lang_bewaard': {
    nl: `
hoe lang wordt een klachtdossier bewaard
bewaartermijn dossier
wanneer wordt een dossier vernietigd
archief klachten
`,
    en: `
how long is a complaint file kept
retention period of a file
when is a file destroyed
`,
  },
  'antwoord:alleen_tellen': {
    nl: `
wat ziet hr van mij
kan hr mijn zaak zien
wie ziet mijn zaken
krijgt hr mijn naam
ziet de organisatie wie er meldt in trede
`,
    en: `
what does hr see
can hr see my case
does hr get my name
who sees my cases
`,
  },
  'antwoord:rechten_beklaagde': {
    nl: `
mag de ander het dossier inzien
inzagerecht
wie mag mijn gegevens zien
fouten in mijn dossier laten verbeteren
`,
    en: `
may the other person see the file
right of access
who may see my data
correct mistakes in my file
`,
  },
} as const satisfies Questions
