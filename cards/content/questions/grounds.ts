import type { Questions } from '../questions.ts'

export const groundsQuestions = {
  'antwoord:gronden': {
    nl: `
op welke gronden mag je niet discrimineren
welke gronden zijn er
lijst van discriminatiegronden
valt geloof eronder
is nationaliteit beschermd
is homoseksualiteit een grond in de wet
beschermde kenmerken
`,
    en: `
which grounds are protected
protected characteristics
list of discrimination grounds
is religion protected
is nationality a ground
`,
  },
  'antwoord:andere_gronden': {
    nl: `
is discrimineren op gewicht verboden
gepest om mijn dialect
uitgelachen om mijn accent
lage opleiding en daarom niet serieus genomen
discriminatie om uiterlijk
mag je iemand afwijzen omdat hij te dik is
tattoos en uiterlijk
`,
    en: `
discrimination because of weight
mocked for my accent
looked down on because of my education
appearance as a ground
is body shaming discrimination
`,
  },
  'antwoord:zwanger_gender': {
    nl: `
contract niet verlengd door zwangerschap
zwanger en daarom geen verlenging
is transgender beschermd
non-binair en verkeerd aangesproken
genderidentiteit in de wet
moederschap en werk
zwangerschapsdiscriminatie
`,
    en: `
contract not renewed because I am pregnant
pregnancy discrimination
is gender identity protected
misgendered at work
non-binary rights
`,
  },
  'antwoord:direct_indirect': {
    nl: `
wat is het verschil tussen direct en indirect onderscheid
indirecte discriminatie
direct onderscheid
wat is indirect onderscheid
voorbeeld van indirecte discriminatie
`,
    en: `
difference between direct and indirect discrimination
what is indirect discrimination
direct discrimination meaning
example of indirect
`,
  },
  'antwoord:meer_gronden': {
    nl: `
discriminatie om huidskleur en geslacht tegelijk
zwarte vrouw, twee gronden
meerdere gronden tegelijk
intersectionaliteit
kruispuntdenken
moet ik een grond kiezen
`,
    en: `
more than one ground
intersectionality
black and female, both play a part
do I have to choose one ground
`,
  },
} as const satisfies Questions
