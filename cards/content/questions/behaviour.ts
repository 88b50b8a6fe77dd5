import type { Questions } from '../questions.ts'

export const behaviourQuestions = {
  'antwoord:niet_bedoeld': {
    nl: `
hij bedoelde het niet zo
ze zegt dat het niet zo bedoeld was
telt het ook als het onbedoeld was
is opzet nodig
maakt het uit of iemand het expres deed
het was geen kwade bedoeling, wat nu
moet iemand het expres gedaan hebben
`,
    en: `
he did not mean it
does it count if it was unintentional
is intent required
what if they had no bad intentions
it was not on purpose
`,
  },
  'antwoord:maar_een_grap': {
    nl: `
het was maar een grapje
iedereen lacht om zijn grappen
mag je geen grap meer maken
flauwe moppen over afkomst
humor op de werkvloer, waar ligt de grens
ze noemen het een geintje
racistische mop in de kantine
`,
    en: `
it was just a joke
can we still make jokes at work
banter in the office
where is the line with humour
everybody laughs at his jokes
`,
  },
  'antwoord:herhaling': {
    nl: `
het gebeurt steeds opnieuw
ik heb al gewaarschuwd en nu is het weer gebeurd
het houdt niet op
na het gesprek deed hij het weer
al de derde keer
terugkerend gedrag wat doe ik
hij blijft het doen
`,
    en: `
it keeps happening
he did it again after our talk
this is the third time
repeated behaviour
she will not stop
`,
  },
  'antwoord:pesten_of_ruzie': {
    nl: `
is dit pesten of gewoon een ruzie
wat is het verschil tussen een conflict en pesten
wanneer is het pesten
twee collega's hebben mot
bonje in het team of pesterij
onenigheid of pesten
plagen of pesten
`,
    en: `
is it bullying or a conflict
difference between a quarrel and bullying
when is it bullying
two colleagues have a row
`,
  },
  'antwoord:ongewenst_gedrag': {
    nl: `
wat is ongewenst gedrag
wat valt onder grensoverschrijdend gedrag
voorbeelden van ongewenste omgangsvormen
wat is over de grens
wat noemen jullie ongewenst
ongewenste omgangsvormen uitleg
`,
    en: `
what is unwanted behaviour
what counts as transgressive behaviour
examples of inappropriate conduct
what is misconduct here
`,
  },
  'antwoord:online_gedrag': {
    nl: `
nare berichten in de appgroep
racistische plaatjes op whatsapp
iemand post iets op linkedin over een collega
memes in de groepsapp
mag ik in zijn telefoon kijken
scheldt me uit op teams
online pesten van een collega
appjes met seksuele inhoud
`,
    en: `
nasty messages in the group chat
racist memes on whatsapp
he posted about a colleague online
can I check her phone
cyberbullying at work
`,
  },
  'antwoord:seksueel_aanraken': {
    nl: `
iemand is betast
hij zat aan haar billen
ongewenst aangeraakt op het werk
een collega heeft een ander gezoend tegen haar wil
aangerand door een collega
handtastelijk geworden op de borrel
ze is vastgepakt
`,
    en: `
somebody was groped
he touched her without consent
a colleague was sexually assaulted
unwanted touching at the office party
kissed against her will
`,
  },
  'antwoord:twijfel_discriminatie': {
    nl: `
ik weet niet of dit discriminatie is
is het wel erg genoeg
twijfel of het racisme is
stel ik me aan
ben ik overgevoelig
valt dit eronder
hoe weet ik of het discriminatie is
`,
    en: `
I am not sure if this is discrimination
is it bad enough
am I overreacting
how do I know whether it is racism
does this count
`,
  },
} as const satisfies Questions
