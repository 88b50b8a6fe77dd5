import type { Rung } from './rung.ts'

export const versterken: Rung = {
  trede: 5,
  name: { nl: 'Versterken', en: 'Strengthen' },
  goal: {
    nl: 'Het team kent de norm en kan weer goed samenwerken.',
    en: 'The team knows the norm and can work together well again.',
  },
  when: {
    nl: 'Meer mensen hebben er last van, of het team vindt zulk gedrag gewoon. Of een regel raakt een groep. Alleen als het veilig is.',
    en: 'Several people are affected, or the team finds such behaviour normal. Or a rule hits a group. Only if it is safe.',
  },
  decides: {
    nl: 'Jij en de melder samen. Gaat het om een regel? HR weet wie daarover beslist.',
    en: 'You and the person who reported, together. Is it about a rule? HR knows who decides on it.',
  },
  involve: {
    nl: 'HR en een gespreksleider van buiten. Bedrijfsmaatschappelijk werk voor steun. Een mediator alleen als beiden dat vrij kiezen.',
    en: 'HR and a facilitator from outside. Occupational social work for support. A mediator only if both choose that freely.',
  },
  roles: ['hr', 'bedrijfsmaatschappelijk_werk', 'vertrouwenspersoon', 'di'],
  hour: [
    {
      nl: 'Vraag de melder of een teamgesprek veilig voelt. Zo niet, doe het niet.',
      en: 'Ask the person who reported if a team talk feels safe. If not, do not hold it.',
    },
    {
      nl: 'Kies één doel: hoe gaan we met elkaar om? De zaak zelf blijft erbuiten.',
      en: 'Choose one goal: how do we treat each other? The case itself stays out of it.',
    },
  ],
  day: [
    {
      nl: 'Vraag HR om een gespreksleider van buiten als het gespannen is.',
      en: 'Ask HR for an outside facilitator if there is tension.',
    },
    {
      nl: 'Vertel de melder en de collega apart wat je gaat doen. Wegblijven mag.',
      en: 'Tell the person who reported and the colleague separately what you will do. They may stay away.',
    },
    {
      nl: 'Raakt een regel een groep? Vraag HR om naar de regel te kijken, niet naar een persoon.',
      en: 'Does a rule hit a group? Ask HR to look at the rule, not at a person.',
    },
  ],
  week: [
    { nl: 'Plan het teamgesprek binnen 6 weken.', en: 'Plan the team talk within 6 weeks.' },
    {
      nl: 'Praat over gedrag, en over wat je doet als je iets ziet.',
      en: 'Talk about behaviour, and about what to do when you see something.',
    },
    {
      nl: 'Sluit af met drie afspraken en een datum om terug te kijken.',
      en: 'End with three agreements and a date to look back.',
    },
    { nl: 'Geef zelf het voorbeeld.', en: 'Set the example yourself.' },
  ],
  say: [
    {
      nl: 'Ik wil praten over hoe wij met elkaar omgaan.',
      en: 'I want to talk about how we treat each other.',
    },
    { nl: 'We praten vandaag niet over personen.', en: 'We are not talking about persons today.' },
    {
      nl: 'Discriminatie accepteren we niet. Dat geldt voor iedereen, ook voor mij.',
      en: 'We do not accept discrimination. That goes for everyone, including me.',
    },
    {
      nl: 'Wat kun jij doen als je iets hoort wat niet kan?',
      en: 'What can you do when you hear something that is not right?',
    },
    {
      nl: 'Liever apart praten? Kom naar mij of naar een vertrouwenspersoon.',
      en: 'Rather talk in private? Come to me or to a confidential adviser.',
    },
  ],
  dontSay: [
    { nl: 'Jullie weten zelf wel over wie dit gaat.', en: 'You all know who this is about.' },
    { nl: 'Wie heeft hier last van? Steek je hand op.', en: 'Who is bothered by this? Raise your hand.' },
    { nl: 'Vertel jij eens wat je hebt meegemaakt.', en: 'Why don’t you tell us what happened to you?' },
  ],
  dont: [
    { nl: 'Zet de melder niet in het midden.', en: 'Do not put the person who reported on the spot.' },
    {
      nl: 'Kies geen mediation bij machtsverschil of een mogelijk strafbaar feit.',
      en: 'Do not choose mediation if there is a power gap or a possible criminal offence.',
    },
    {
      nl: 'Bespreek de zaak niet, ook niet zonder namen.',
      en: 'Do not discuss the case, not even without names.',
    },
    {
      nl: 'Dwing niemand een mening op. Maak afspraken over gedrag.',
      en: 'Do not force an opinion on anyone. Make agreements on behaviour.',
    },
  ],
  record: {
    nl: 'Alleen het thema en de afspraken, zonder namen. Zet dit niet in deze chat.',
    en: 'Only the theme and the agreements, without names. Do not put it in this chat.',
  },
  term: { nl: 'Binnen 6 weken.', en: 'Within 6 weeks.' },
  down: {
    nl: 'Is de norm helder en werkt het team weer goed samen? Ga naar trede 8.',
    en: 'Is the norm clear and does the team work well together again? Go to trede 8.',
  },
  up: {
    nl: 'Voelt iemand zich onveilig? Stop en ga naar trede 2. Hoor je meer signalen over hetzelfde? Ga naar trede 6.',
    en: 'Does someone feel unsafe? Stop and go to trede 2. Do you hear more signals about the same thing? Go to trede 6.',
  },
  checklist: [
    {
      id: 'veilig-voor-melder',
      text: { nl: 'De melder vindt een teamgesprek veilig.', en: 'The person who reported finds a team talk safe.' },
    },
    {
      id: 'past-hier',
      text: {
        nl: 'Er is geen mediation bij machtsverschil of iets mogelijk strafbaars.',
        en: 'There is no mediation where there is a power gap or a possible offence.',
      },
    },
    {
      id: 'beiden-voorbereid',
      text: {
        nl: 'Ik heb de melder en de collega apart ingelicht.',
        en: 'I have informed the person who reported and the colleague separately.',
      },
    },
    {
      id: 'gespreksleider',
      text: { nl: 'Ik weet wie het gesprek leidt.', en: 'I know who will lead the talk.' },
    },
    { id: 'afspraken', text: { nl: 'Het team heeft drie afspraken.', en: 'The team has three agreements.' } },
    {
      id: 'terugkijkdatum',
      text: { nl: 'We hebben een datum om terug te kijken.', en: 'We have a date to look back.' },
    },
  ],
  // Facts §4.5 gives six weeks. The contact at two weeks is our proposal: six weeks of silence is too long.
  moments: [
    {
      id: 'halverwege',
      after: { weeks: 2 },
      text: {
        nl: 'Vraag je medewerker of het plan nog goed voelt. Staat de datum vast?',
        en: 'Ask your employee if the plan still feels right. Is the date set?',
      },
    },
    {
      id: 'teamgesprek',
      after: { weeks: 6 },
      text: {
        nl: 'Is het teamgesprek geweest? Kijk samen of de afspraken werken.',
        en: 'Has the team talk taken place? Check together if the agreements work.',
      },
    },
  ],
  source: [
    { from: 'hamer2023' },
    { from: 'verslag2024' },
    { from: 'awgb', at: 'art. 1 lid 1 onder c' },
    { from: 'voorstel' },
  ],
}
