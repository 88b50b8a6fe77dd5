import type { Rung } from './rung.ts'

export const herstel: Rung = {
  trede: 8,
  name: { nl: 'Herstel en afschalen', en: 'Recovery and stepping down' },
  goal: {
    nl: 'Iedereen kan weer veilig werken, en jullie leren ervan.',
    en: 'Everyone can work safely again, and you learn from it.',
  },
  when: {
    nl: 'Na elke trede. Ook als de melder alleen gehoord wilde worden.',
    en: 'After every trede. Also if the person who reported only wanted to be heard.',
  },
  decides: { nl: 'Jij, samen met de melder.', en: 'You, together with the person who reported.' },
  involve: {
    nl: 'Een vertrouwenspersoon en bedrijfsmaatschappelijk werk. Bij gezondheidsklachten de bedrijfsarts.',
    en: 'A confidential adviser and occupational social work. For health complaints the company doctor.',
  },
  roles: ['vertrouwenspersoon', 'bedrijfsmaatschappelijk_werk', 'bedrijfsarts', 'hr'],
  hour: [
    { nl: 'Vraag de melder wat nog nodig is.', en: 'Ask the person who reported what is still needed.' },
    {
      nl: 'Plan vier keer contact: na 2 en 6 weken, en na 3 en 6 maanden.',
      en: 'Plan contact four times: after 2 and 6 weeks, and after 3 and 6 months.',
    },
  ],
  day: [
    {
      nl: 'Vertel de melder de uitkomst, zover dat mag. Vraag HR wat mag.',
      en: 'Tell the person who reported the outcome, as far as allowed. Ask HR what is allowed.',
    },
    {
      nl: 'Is er met de collega gesproken? Vertel apart wat is afgesproken en hoe het verdergaat.',
      en: 'Was the colleague spoken to? Tell them separately what was agreed and how things go on.',
    },
    {
      nl: 'Bleek het ongegrond? Vraag de collega wie dat moet horen. Vertel het die mensen.',
      en: 'Did it prove unfounded? Ask the colleague who should know. Tell those people.',
    },
  ],
  week: [
    {
      nl: 'Let op nadeel voor de melder in taken, rooster, beoordeling en sfeer.',
      en: 'Watch if the person who reported is treated worse in tasks, schedule, appraisal or atmosphere.',
    },
    {
      nl: 'Bied het team steun aan zonder over de zaak te praten.',
      en: 'Offer the team support without discussing the case.',
    },
    {
      nl: 'Zorg ook voor jezelf. Praat met HR of je eigen leidinggevende.',
      en: 'Look after yourself too. Talk to HR or your own manager.',
    },
    { nl: 'Denk na over wat je leerde, zonder personen.', en: 'Think about what you learned, without persons.' },
  ],
  say: [
    { nl: 'Hoe is het nu voor jou op het werk?', en: 'How are things at work for you now?' },
    {
      nl: 'Is er iets slechter geworden sinds je het vertelde?',
      en: 'Has anything got worse since you told me?',
    },
    {
      nl: 'Je hoeft er nog niet klaar mee te zijn. Over vier weken vraag ik het weer.',
      en: 'You do not have to be over it yet. I will ask again in four weeks.',
    },
    {
      nl: 'Komt er iets bij? Wacht niet op onze afspraak en bel me.',
      en: 'Does anything new happen? Do not wait for our talk, call me.',
    },
    {
      nl: 'We hebben afspraken gemaakt. Ik wil ook weten hoe het met jou gaat.',
      en: 'We made agreements. I also want to know how you are.',
    },
  ],
  dontSay: [
    { nl: 'Nu is het toch wel klaar?', en: 'Surely it’s over now?' },
    { nl: 'Zand erover, we gaan weer gewoon verder.', en: 'Let’s forget it and get back to normal.' },
    { nl: 'Zie je wel, er was niets aan de hand.', en: 'See, there was nothing going on.' },
    { nl: 'Geef elkaar maar een hand.', en: 'Why don’t you two shake hands?' },
  ],
  dont: [
    { nl: 'Sluit niet af na één keer “het gaat goed”.', en: 'Do not close after hearing “I am fine” once.' },
    { nl: 'Haal de zaak niet opnieuw aan in het team.', en: 'Do not bring the case up again in the team.' },
    {
      nl: 'Dwing niemand tot excuses of vergeving.',
      en: 'Do not force anyone to apologise or forgive.',
    },
    {
      nl: 'Vraag niet naar ziekte. Dat doet de bedrijfsarts.',
      en: 'Do not ask about illness. The company doctor does that.',
    },
  ],
  record: {
    nl: 'Alleen de data, en of het contact er was. Dat houdt Trede voor je bij, zonder namen. Zet meer niet in deze chat.',
    en: 'Only the dates, and if you were in touch. Trede keeps those for you, without names. Put no more in this chat.',
  },
  term: {
    nl: 'Contact na 2 weken, 6 weken, 3 maanden en 6 maanden.',
    en: 'Contact after 2 weeks, 6 weeks, 3 months and 6 months.',
  },
  down: {
    nl: 'Is er na 6 maanden niets nieuws? Sluit af. Vraag HR welke aantekeningen weg kunnen.',
    en: 'Nothing new after 6 months? Close. Ask HR which notes can be deleted.',
  },
  up: {
    nl: 'Hoor je iets nieuws, of heeft de melder nadeel? Ga naar trede 2. Gebeurt het weer na een afspraak? Ga naar trede 6.',
    en: 'Anything new, or is the person who reported treated worse? Go to trede 2. Does it happen again after an agreement? Go to trede 6.',
  },
  checklist: [
    {
      id: 'data-afgesproken',
      text: {
        nl: 'De melder weet wanneer ik weer contact opneem.',
        en: 'The person who reported knows when I will be in touch.',
      },
    },
    {
      id: 'uitkomst-verteld',
      text: {
        nl: 'De melder weet de uitkomst, zover dat mag.',
        en: 'The person who reported knows the outcome, as far as allowed.',
      },
    },
    {
      id: 'nadeel-gevraagd',
      text: { nl: 'Ik heb gevraagd of er nadeel is.', en: 'I have asked about being treated worse.' },
    },
    {
      id: 'collega-nazorg',
      text: {
        nl: 'De collega kreeg uitleg en nazorg, als er een gesprek was.',
        en: 'The colleague got an explanation and aftercare, if there was a talk.',
      },
    },
    {
      id: 'team-rust',
      text: { nl: 'Ik heb gekeken wat het team nodig heeft.', en: 'I have looked at what the team needs.' },
    },
    {
      id: 'lessen',
      text: { nl: 'Ik heb nagedacht over wat ik leerde.', en: 'I have thought about what I learned.' },
    },
  ],
  moments: [
    {
      id: 'na-2-weken',
      after: { weeks: 2 },
      text: {
        nl: 'Vraag je medewerker hoe het gaat. Is er iets slechter geworden?',
        en: 'Ask your employee how things are. Has anything got worse?',
      },
    },
    {
      id: 'na-6-weken',
      after: { weeks: 6 },
      text: {
        nl: 'Vraag je medewerker hoe het werk en het contact gaan. Is er nog steun nodig?',
        en: 'Ask your employee how work and contacts are going. Is support still needed?',
      },
    },
    {
      id: 'na-3-maanden',
      after: { months: 3 },
      text: {
        nl: 'Vraag je medewerker hoe het gaat. Kijk ook naar taken, rooster en beoordeling.',
        en: 'Ask your employee how things are. Look at tasks, schedule and appraisal too.',
      },
    },
    {
      id: 'na-6-maanden',
      after: { months: 6 },
      text: {
        nl: 'Vraag je medewerker nog één keer hoe het gaat. Niets nieuws? Sluit dan af.',
        en: 'Ask your employee one more time how things are. Nothing new? Then close.',
      },
    },
  ],
  source: [
    { from: 'hamer2023', at: 'fase 3' },
    { from: 'awgb', at: 'art. 8a' },
    { from: 'kamerbrief2026' },
    { from: 'voorstel' },
  ],
}
