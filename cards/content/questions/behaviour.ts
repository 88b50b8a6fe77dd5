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
onbedoeld gekwetst
zonder kwade opzet
goed bedoeld maar verkeerd gevallen
hij heeft niks door
ik heb het niet expres gedaan
maakt de intentie uit
per ongeluk iets racistisch gezegd
ze wist niet dat het kwetsend was
`,
    en: `
he did not mean it
does it count if it was unintentional
is intent required
what if they had no bad intentions
it was not on purpose
no harm intended
she was not aware it hurt
accidental remark
do intentions matter
he had no idea it was offensive
without meaning to
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
mag dit onder het mom van humor
ze doen alsof het een lolletje is
grappen over moslims
moppen over vrouwen
we lachen er allemaal om
waar ligt de grens bij grappen
carnavalsgrap over een collega
seksistische geintjes
`,
    en: `
it was just a joke
can we still make jokes at work
banter in the office
where is the line with humour
everybody laughs at his jokes
sexist jokes
jokes about muslims
they say it is only fun
mocking somebody as humour
is this funny or offensive
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
alweer
opnieuw de fout in
hij luistert niet en gaat gewoon door
na afspraken toch weer
terugval
het is niet de eerste keer
wekelijks terugkerende opmerkingen
hoe vaak moet ik nog waarschuwen
`,
    en: `
it keeps happening
he did it again after our talk
this is the third time
repeated behaviour
she will not stop
again and again
he continues despite our agreement
not the first time
relapse after agreements
weekly remarks
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
ruzie tussen twee medewerkers
is plagen ook pesten
het botert niet tussen die twee
conflict op de afdeling
ze kunnen elkaar niet luchten
pestgedrag of conflict
vete tussen collega's
`,
    en: `
is it bullying or a conflict
difference between a quarrel and bullying
when is it bullying
two colleagues have a row
two employees cannot stand each other
teasing or bullying
a feud at work
is this a conflict
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
wat valt er allemaal onder ongewenst
soorten ongewenst gedrag
grensoverschrijdend, wat is dat
vormen van wangedrag
wat is niet oke op het werk
welk gedrag hoort niet
wat is onveilig gedrag
`,
    en: `
what is unwanted behaviour
what counts as transgressive behaviour
examples of inappropriate conduct
what is misconduct here
kinds of unwanted behaviour
what is not okay at work
forms of misconduct
what does transgressive mean
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
filmpje rondgestuurd in de app
pesten via teams chat
bijtende tweets over een collega
collega deelt discriminerende post
hakenkruis sticker in de groepsapp
naaktfoto doorgestuurd
scheldpartij per mail
berichtjes buiten werktijd
`,
    en: `
nasty messages in the group chat
racist memes on whatsapp
he posted about a colleague online
can I check her phone
cyberbullying at work
offensive emails
insulted in the chat
a video of a colleague is going round
discriminating post on social media
swastika sticker in the app group
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
hij kneep in haar borst
ongewenste zoen
vastgehouden en betast in de lift
aanranding op het werk
verkracht door een collega
fysiek over de grens
seksueel geweld op de werkvloer
hand op haar been gelegd
`,
    en: `
somebody was groped
he touched her without consent
a colleague was sexually assaulted
unwanted touching at the office party
kissed against her will
grabbed her breast
sexual violence at work
he put his hand on her leg
rape by a colleague
physical sexual contact
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
misschien overdrijf ik
is dit racistisch of niet
mag ik dit discriminatie noemen
ik heb een vervelend gevoel maar weet niet waarom
hoe herken ik discriminatie
is dit serieus genoeg om te melden
grijs gebied
`,
    en: `
I am not sure if this is discrimination
is it bad enough
am I overreacting
how do I know whether it is racism
does this count
a vague bad feeling
is this racist or not
how to recognise discrimination
is it serious enough to report
grey area
`,
  },
} as const satisfies Questions
