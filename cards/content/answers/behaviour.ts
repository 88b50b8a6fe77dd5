import type { Answer } from '../answers.ts'
import { ofLaw, ofPolicy } from './kept.ts'

export const behaviourAnswers = {
  niet_bedoeld: {
    title: { nl: 'Het was niet zo bedoeld', en: 'It was not meant that way' },
    short: {
      nl: 'Het gevolg telt, ook als iemand het niet zo bedoelde. Opzet bepaalt wel mee welke stap past: bij onbedoeld gedrag past vaak eerst een goed gesprek.',
      en: 'The effect counts, even if somebody did not mean it that way. Intent does help to choose the step: if it was not intended, a good talk often comes first.',
    },
    why: {
      nl: 'De wet kijkt bij intimidatie naar het doel of het gevolg. De minister noemt een gesprek beter dan een straf bij onbedoeld gedrag.',
      en: 'For harassment the law looks at the aim or the effect. For behaviour that was not intended the minister prefers a talk to a punishment.',
    },
    next: 'trede:3',
    source: [{ from: 'awgb', at: 'art. 1a lid 2' }, { from: 'verslag2024' }],
    ...ofLaw,
  },
  maar_een_grap: {
    title: { nl: 'Het was maar een grapje', en: 'It was only a joke' },
    short: {
      nl: 'Een grap kan iemand kwetsen of buitensluiten. Vraag wat die met de ander deed. Gebeurt het vaker, dan weegt het zwaarder, ook als niemand het kwaad bedoelt.',
      en: 'A joke can hurt or exclude somebody. Ask what it did to the other person. If it happens more often it weighs more, even if nobody means harm.',
    },
    why: {
      nl: 'Bij alledaagse opmerkingen groeit de pijn door herhaling. Wie de grap maakt, merkt dat vaak niet.',
      en: 'With everyday remarks the pain grows by repetition. Who makes the joke often does not notice.',
    },
    next: 'begrip:microagressie',
    source: [{ from: 'movisie' }, { from: 'awgb', at: 'art. 1a lid 2' }],
    ...ofPolicy,
  },
  herhaling: {
    title: { nl: 'Het gebeurt steeds weer', en: 'It keeps happening' },
    short: {
      nl: 'Herhaling maakt een stap zwaarder. Na een eerste gesprek past dan meestal trede 4: een gesprek met een duidelijke grens en afspraken.',
      en: 'Repetition makes the step heavier. After a first talk, trede (rung) 4 usually fits: a talk with a clear limit and agreements.',
    },
    why: {
      nl: 'De schade groeit elke keer. En na een eerdere afspraak heeft iemand de kans op verbetering al gehad.',
      en: 'The harm grows every time. And after an earlier agreement somebody already had the chance to improve.',
    },
    next: 'trede:4',
    source: [{ from: 'movisie' }, { from: 'debat2024' }, { from: 'voorstel' }],
    ...ofPolicy,
  },
  pesten_of_ruzie: {
    title: { nl: 'Is het pesten of een ruzie?', en: 'Is it bullying or a quarrel?' },
    short: {
      nl: 'Bij een ruzie zijn beide kanten ongeveer even sterk. Pesten is steeds opnieuw vervelend gedrag waartegen iemand zich moeilijk kan verweren. Twijfel je? Neem het serieus en vraag advies.',
      en: 'In a quarrel both sides are about equally strong. Bullying is unpleasant behaviour again and again, against which it is hard to defend oneself. In doubt? Take it seriously and ask for advice.',
    },
    why: {
      nl: 'De Arbowet noemt pesten wel, maar legt het woord niet uit. Dit is de gewone omschrijving.',
      en: 'The Arbowet (Working Conditions Act) names bullying but does not explain the word. This is the usual description.',
    },
    next: 'begrip:pesten',
    source: [{ from: 'arbowet', at: 'art. 1 lid 1' }, { from: 'voorstel' }],
    ...ofLaw,
  },
  ongewenst_gedrag: {
    title: { nl: 'Wat is ongewenst gedrag?', en: 'What is unwanted behaviour?' },
    short: {
      nl: 'Ongewenst gedrag is een verzamelnaam: agressie, pesten, intimidatie, seksuele intimidatie en discriminatie. Racisme hoort daar ook bij. Ook over de schreef gaan in woorden telt.',
      en: 'Unwanted behaviour is an umbrella term: aggression, bullying, harassment, sexual harassment and discrimination. Racism is part of it. Crossing the line in words counts too.',
    },
    why: {
      nl: 'Zo gebruikt de overheid het woord in brieven aan de Kamer. Het staat niet als één begrip in de wet.',
      en: 'This is how the government uses the word in letters to parliament. The law does not define it as one term.',
    },
    next: 'onderdeel:wat_is_het',
    source: [{ from: 'kamerbrief2021' }, { from: 'verslag2024' }],
    ...ofPolicy,
  },
  online_gedrag: {
    title: { nl: 'Een appgroep of een bericht online', en: 'A group chat or a message online' },
    short: {
      nl: 'Gedrag in een appgroep of online telt ook. Vraag de maker om te stoppen. Zoek zelf niet in telefoons of apparaten: dat gaat alleen via de vaste procedure.',
      en: 'Behaviour in a group chat or online counts too. Ask who wrote it to stop. Do not search phones or devices yourself: that only goes by the fixed procedure.',
    },
    why: {
      nl: 'Een berichtje raakt iemand net zo goed. En in spullen van een ander kijken mag niet zomaar.',
      en: 'A message can hurt just as much. And you may not simply look into what belongs to somebody else.',
    },
    next: 'trede:4',
    source: [{ from: 'avg' }, { from: 'voorstel' }],
    ...ofPolicy,
  },
  seksueel_aanraken: {
    title: { nl: 'Iemand is aangeraakt tegen de wil', en: 'Somebody was touched against their will' },
    short: {
      nl: 'Dit is mogelijk strafbaar. Zet mensen niet samen aan tafel en bemiddel niet. Bied een vertrouwenspersoon aan en vertel over politie en medische hulp. Bij gevaar bel je 112 (Caribisch Nederland 911).',
      en: 'This is possibly a criminal offence. Do not bring people together and do not mediate. Offer a confidential adviser and tell about the police and medical help. In danger call 112 (Caribbean Netherlands 911).',
    },
    why: {
      nl: 'Een gesprek met z’n allen kan schade doen en het onderzoek storen. Voor heel ernstige feiten kan een plicht tot aangifte gelden.',
      en: 'A joint talk can do harm and disturb the investigation. For very serious offences there can be a duty to report to the police.',
    },
    next: 'melden',
    source: [{ from: 'sv', at: 'art. 160' }, { from: 'hamer2023' }, { from: 'voorstel' }],
    ...ofLaw,
  },
  twijfel_discriminatie: {
    title: { nl: 'Ik weet niet of het discriminatie is', en: 'I do not know if it is discrimination' },
    short: {
      nl: 'Dat hoef je niet te weten. Neem het verhaal serieus, ook zonder naam ervoor. Een vertrouwenspersoon of Discriminatie.nl kan met je meedenken.',
      en: 'You do not have to know. Take the story seriously, also without a name for it. A confidential adviser or Discriminatie.nl can think along.',
    },
    why: {
      nl: 'Of iets verboden is, beslissen anderen. Hulp vragen kan altijd.',
      en: 'Others decide whether something is forbidden. You can always ask for help.',
    },
    next: 'trede:2',
    source: [{ from: 'kamerbrief2023' }, { from: 'voorstel' }],
    ...ofPolicy,
  },
} as const satisfies Record<string, Answer>
