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
mag je onderscheid maken op leeftijd
beschermt de wet ook handicap
is politieke overtuiging een grond
valt burgerlijke staat onder de wet
welke kenmerken noemt de wet
ras geslacht geloof leeftijd
is ras een grond
op grond waarvan discrimineren
`,
    en: `
which grounds are protected
protected characteristics
list of discrimination grounds
is religion protected
is nationality a ground
does the law protect disability
is age a protected ground
which characteristics does the law name
political opinion as a ground
race sex religion age
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
gepest met mijn gewicht
rood haar
te klein
mbo'er tussen academici
brabantse tongval
kledingstijl
uiterlijke kenmerken
arm of rijk, afkomst uit een volkswijk
`,
    en: `
discrimination because of weight
mocked for my accent
looked down on because of my education
appearance as a ground
is body shaming discrimination
my weight
regional accent
my looks
social class
no university degree
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
afgewezen omdat ik zwanger ben
ouderschapsverlof en geen promotie
verkeerd voornaamwoord
genderneutraal toilet
in transitie op het werk
kolven op het werk
moederschap
collega is trans en wordt uitgelachen
`,
    en: `
contract not renewed because I am pregnant
pregnancy discrimination
is gender identity protected
misgendered at work
non-binary rights
maternity
parental leave and no promotion
wrong pronoun
in transition at work
breastfeeding at work
`,
  },
  'antwoord:direct_indirect': {
    nl: `
wat is het verschil tussen direct en indirect onderscheid
indirecte discriminatie
direct onderscheid
wat is indirect onderscheid
voorbeeld van indirecte discriminatie
wat is direct
wat is indirect
directe en indirecte vormen
neutraal criterium dat een groep raakt
onderscheid, wat zijn de soorten
objectieve rechtvaardiging
`,
    en: `
difference between direct and indirect discrimination
what is indirect discrimination
direct discrimination meaning
example of indirect
indirect or direct
neutral criterion that affects a group
objective justification
kinds of unequal treatment
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
dubbele discriminatie
zowel leeftijd als herkomst
combinatie van gronden
lesbisch en moslim
ik val onder verschillende groepen
twee redenen tegelijk
`,
    en: `
more than one ground
intersectionality
black and female, both play a part
do I have to choose one ground
both age and origin
combination of grounds
double discrimination
two reasons at once
`,
  },
} as const satisfies Questions
