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
wie leest mee
is dit gesprek prive
wordt dit opgeslagen
kan een beheerder dit zien
blijft dit geheim
slaat microsoft dit op
kunnen ze dit opvragen
`,
    en: `
can others read this chat
can my boss read this
does teams keep this chat
is this chat secret
who reads along
is this private
is this stored
can an administrator see this
can they request this chat
`,
  },
  'antwoord:bijzondere_gegevens': {
    nl: `
mag ik herkomst noteren
mag ik geloof registreren
bijzondere persoonsgegevens
mag ik bijhouden wie welke afkomst heeft
mag gezondheid in het dossier
mag ik opschrijven welk geloof iemand heeft
etniciteit bijhouden
gevoelige gegevens
mag ik noteren dat iemand homo is
lijstje met afkomst
`,
    en: `
may I note the origin
register religion
special categories of data
health data in the file
write down somebody's faith
sensitive data
record ethnicity
note sexual orientation
`,
  },
  'antwoord:hoe_lang_bewaard': {
    nl: `
hoe lang wordt een klachtdossier bewaard
bewaartermijn dossier
wanneer wordt een dossier vernietigd
archief klachten
bewaartermijn
hoeveel jaar bewaren
dossier wissen
wanneer gaan de stukken weg
`,
    en: `
how long is a complaint file kept
retention period of a file
when is a file destroyed
retention period
how many years
delete the file
`,
  },
  'antwoord:alleen_tellen': {
    nl: `
wat ziet hr van mij
kan hr mijn zaak zien
wie ziet mijn zaken
krijgt hr mijn naam
ziet de organisatie wie er meldt in trede
weet hr dat ik dit gebruik
kan mijn werkgever zien dat ik meld
wat komt er in de rapportage over mij
worden namen doorgegeven
`,
    en: `
what does hr see
can hr see my case
does hr get my name
who sees my cases
does hr know that I use this
does my employer see that I report
are names passed on
`,
  },
  'antwoord:rechten_beklaagde': {
    nl: `
mag de ander het dossier inzien
inzagerecht
wie mag mijn gegevens zien
fouten in mijn dossier laten verbeteren
mag ik mijn dossier inzien
dossier opvragen
avg rechten
wie heeft toegang tot het dossier
`,
    en: `
may the other person see the file
right of access
who may see my data
correct mistakes in my file
see my own file
request the file
gdpr rights
who has access
`,
  },
} as const satisfies Questions
