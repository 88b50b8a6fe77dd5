import type { Rung } from './rung.ts'

export const duiden: Rung = {
  trede: 2,
  name: { nl: 'Duiden en kiezen', en: 'Understand and choose' },
  goal: {
    nl: 'Je kiest samen met de melder de weg die past.',
    en: 'You and the person who reported choose the way that fits.',
  },
  when: {
    nl: 'Na trede 1. Ook bij een signaal van een getuige of een signaal zonder naam.',
    en: 'After trede 1. Also for a signal from a witness or a signal without a name.',
  },
  decides: {
    nl: 'De melder kiest de eigen weg. Jij zorgt namens de werkgever voor veiligheid. Dat heet zorgplicht.',
    en: 'The person who reported chooses their own way. You look after safety for the employer. That is the duty of care.',
  },
  involve: {
    nl: 'Een vertrouwenspersoon voor de melder. HR en de integriteitscoördinator voor advies aan jou, zonder namen.',
    en: 'A confidential adviser for the person who reported. HR and the integrity coordinator for advice to you, without names.',
  },
  roles: ['vertrouwenspersoon', 'integriteitscoordinator', 'hr', 'discriminatie_nl', 'college'],
  hour: [
    { nl: 'Vraag eerst hoe het gaat en of het veilig is.', en: 'First ask how things are and if it is safe.' },
    // The six criteria of the ladder (voorstel, after Verslag 2024, Awgb 1a and the Sensoa flags); never a score.
    {
      nl: 'Bespreek zes punten: gedrag, effect, herhaling, macht, bedoeling en omstandigheden.',
      en: 'Talk through six points: behaviour, effect, repetition, power, intention and circumstances.',
    },
    {
      nl: 'Kijk eerst naar het effect. Een goede bedoeling maakt het effect niet kleiner.',
      en: 'Look at the effect first. Good intentions do not make the effect smaller.',
    },
  ],
  day: [
    {
      nl: 'Leg twee wegen uit. Informeel is een gesprek met afspraken. Formeel is een melding of klacht via meldpunt MIOR.',
      en: 'Explain two ways. Informal is a talk with agreements. Formal is a report or complaint through reporting point MIOR.',
    },
    {
      nl: 'Noem ook hulp van buiten: Discriminatie.nl, het College voor de Rechten van de Mens en de politie.',
      en: 'Mention help from outside too: Discriminatie.nl, the Netherlands Institute for Human Rights and the police.',
    },
    {
      nl: 'Vraag of de melder bang is voor nadeel door het melden. Dat nadeel is verboden.',
      en: 'Ask if the person who reported fears being treated worse for reporting. Such treatment is forbidden.',
    },
    {
      nl: 'Vraag HR of de integriteitscoördinator om advies. Noem geen namen.',
      en: 'Ask HR or the integrity coordinator for advice. Do not mention names.',
    },
  ],
  week: [
    {
      nl: 'Kies samen binnen 5 werkdagen. Lukt dat niet? Spreek een nieuwe datum af.',
      en: 'Choose together within 5 working days. Not possible? Agree on a new date.',
    },
    {
      nl: 'Spreek af wie wat doet, wie het mag weten en wanneer je belt.',
      en: 'Agree who does what, who may know and when you will call.',
    },
    {
      nl: 'Kwam het van een getuige? Vraag een vertrouwenspersoon om contact te zoeken met wie het meemaakte.',
      en: 'Did a witness tell you? Ask a confidential adviser to contact the person who went through it.',
    },
  ],
  say: [
    { nl: 'Wat zou jou het meest helpen?', en: 'What would help you most?' },
    {
      nl: 'Er zijn meer wegen. Je hoeft nu nog niet te kiezen.',
      en: 'There are several ways to go. You do not have to choose right now.',
    },
    {
      nl: 'Ik weet nog niet wat er precies is gebeurd. Ik neem je wel serieus.',
      en: 'I do not know yet what exactly happened. I do take you seriously.',
    },
    {
      nl: 'Ben je bang dat je last krijgt omdat je dit vertelt?',
      en: 'Are you afraid of trouble because you are telling me this?',
    },
    {
      nl: 'Soms moet ik iets doen, ook als je dat liever niet hebt. Dan leg ik uit waarom.',
      en: 'Sometimes I have to act, even if you would rather I did not. Then I will explain why.',
    },
  ],
  dontSay: [
    { nl: 'Een klacht maakt het alleen maar groter.', en: 'A complaint will only make things worse.' },
    { nl: 'Ik vraag wel even rond in het team.', en: 'I’ll just ask around in the team.' },
    { nl: 'Laat maar aan mij over. Ik regel het wel.', en: 'Leave it to me. I’ll sort it out.' },
  ],
  dont: [
    {
      nl: 'Onderzoek niets zelf en ondervraag geen getuigen.',
      en: 'Do not investigate on your own or question witnesses.',
    },
    { nl: 'Stuur het verhaal niet rond per mail of chat.', en: 'Do not pass the story on by mail or chat.' },
    {
      nl: 'Zoek niet uit wie een anoniem signaal gaf.',
      en: 'Do not try to find out who gave an anonymous signal.',
    },
    {
      nl: 'Raad een klacht of aangifte niet af.',
      en: 'Do not talk anyone out of a complaint or going to the police.',
    },
  ],
  record: {
    nl: 'Alleen de keuze, de reden en de datum. Laat de melder het lezen. Zet dit niet in deze chat.',
    en: 'Only the choice, the reason and the date. Let the person who reported read it. Do not put it in this chat.',
  },
  term: { nl: 'Kies binnen 5 werkdagen.', en: 'Choose within 5 working days.' },
  down: {
    nl: 'Wil de melder niet verder? Ga naar trede 8. Vraagt de veiligheid om meer? Vraag dan eerst HR om advies.',
    en: 'Does the person who reported not want to go on? Go to trede 8. If safety asks for more, ask HR for advice first.',
  },
  up: {
    nl: 'Ga naar de trede die past. Overslaan mag. Mogelijk strafbaar, een patroon, of ernstig met machtsverschil? Kies trede 6.',
    en: 'Go to the trede that fits. You may skip some. Possibly criminal, a pattern, or serious with a power gap? Choose trede 6.',
  },
  checklist: [
    {
      id: 'zes-punten',
      text: { nl: 'We hebben de zes punten besproken.', en: 'We have talked through the six points.' },
    },
    {
      id: 'wegen-uitgelegd',
      text: {
        nl: 'Ik heb de informele en de formele weg uitgelegd.',
        en: 'I have explained the informal and the formal way.',
      },
    },
    {
      id: 'nadeel-gevraagd',
      text: { nl: 'Ik heb gevraagd naar angst voor nadeel.', en: 'I have asked about fear of being treated worse.' },
    },
    {
      id: 'advies-gevraagd',
      text: { nl: 'Ik heb advies gevraagd zonder namen.', en: 'I have asked for advice without names.' },
    },
    {
      id: 'wie-mag-weten',
      text: { nl: 'We hebben afgesproken wie dit mag weten.', en: 'We have agreed who may know about this.' },
    },
    {
      id: 'keuze-gemaakt',
      text: {
        nl: 'We hebben gekozen, of een nieuwe datum afgesproken.',
        en: 'We have made a choice, or agreed on a new date.',
      },
    },
  ],
  moments: [
    {
      id: 'keuze',
      after: { workdays: 5 },
      text: {
        nl: 'Hebben jullie samen gekozen? Zo niet, spreek een nieuwe datum af.',
        en: 'Have you made a choice together? If not, agree on a new date.',
      },
    },
  ],
  source: [
    { from: 'hamer2023', at: 'fase 1' },
    { from: 'kamerbrief2021' },
    { from: 'awgb', at: 'art. 1a en 8a' },
    { from: 'arbowet', at: 'art. 3 lid 2' },
    { from: 'voorstel' },
  ],
}
