import type { Rung } from './rung.ts'

export const formeel: Rung = {
  trede: 6,
  name: { nl: 'Formeel', en: 'Formal' },
  goal: {
    nl: 'Na een melding of klacht zoeken onafhankelijke mensen uit wat er is gebeurd.',
    en: 'After a report or complaint independent people find out what happened.',
  },
  when: {
    nl: 'De melder wil het. Het is mogelijk strafbaar, ernstig of een patroon. Mensen zien de feiten anders. Of jij bent zelf betrokken.',
    en: 'The person who reported wants it. It is possibly criminal, serious or a pattern. The facts are disputed. Or you are involved yourself.',
  },
  decides: {
    nl: 'De melder kiest zelf voor een klacht. Over een melding beslist de integriteitscoördinator of het bevoegd gezag.',
    en: 'The person who reported chooses to file a complaint or not. The integrity coordinator or the competent authority decides on a report.',
  },
  involve: {
    nl: 'Meldpunt MIOR, voor de klachtencommissie (KCOO) of de integriteitscommissie. Ook de integriteitscoördinator, HR en juridische zaken.',
    en: 'Reporting point MIOR, for the complaints committee (KCOO) or the integrity committee. Also the integrity coordinator, HR and legal affairs.',
  },
  roles: [
    'mior',
    'kcoo',
    'integriteitscoordinator',
    'juridische_zaken',
    'hr',
    'bevoegd_gezag',
    'klachtcoordinator',
    'vertrouwenspersoon',
    'andere_vertrouwenspersoon',
  ],
  hour: [
    {
      nl: 'Zoek niets meer zelf uit. Laat berichten en spullen zoals ze zijn.',
      en: 'Stop looking into it yourself. Leave messages and things as they are.',
    },
    {
      nl: 'Spreek de collega over wie het gaat hier nu niet op aan.',
      en: 'Do not bring it up with the colleague it is about now.',
    },
    {
      nl: 'Bel de integriteitscoördinator. Ben je zelf betrokken? Draag alles over aan je naasthogere.',
      en: 'Call the integrity coordinator. Are you involved yourself? Hand everything over to your own manager.',
    },
    {
      nl: 'Vertel de melder vooraf wat je gaat doen.',
      en: 'Tell the person who reported beforehand what you will do.',
    },
  ],
  day: [
    {
      nl: 'Wijs de melder op het MIOR (meldpunt van het Rijk). Vertel dat de collega bij een klacht een kopie krijgt.',
      en: 'Point the person who reported to the MIOR (desk of the central government). Say that with a complaint the colleague gets a copy.',
    },
    // Sv 161: anyone may; Sv 162: an ambtenaar sometimes must. Legal affairs decides which, not the leidinggevende.
    {
      nl: 'Mogelijk strafbaar? Vraag juridische zaken of aangifte moet. De melder mag ook zelf naar de politie.',
      en: 'Possibly a criminal offence? Ask legal affairs if it must be reported. The person who reported may also go to the police.',
    },
    {
      nl: 'Vraag HR wie de collega inlicht, en wanneer.',
      en: 'Ask HR who informs the colleague, and when.',
    },
    {
      nl: 'Ging het om gedrag tegen een burger? Bel de klachtcoördinator. De klachtencommissie (KCOO) is er niet voor burgers.',
      en: 'Was it behaviour towards a citizen? Call the complaints coordinator. The complaints committee (KCOO) is not there for citizens.',
    },
  ],
  week: [
    {
      nl: 'Houd het werk rustig gaande. De melder blijft op de eigen plek, behalve als die iets anders wil.',
      en: 'Keep the work going calmly. The person who reported stays in their own place, unless they want something else.',
    },
    {
      nl: 'Let op nadeel voor de melder en doe er meteen iets aan.',
      en: 'Watch if the person who reported is treated worse, and act at once.',
    },
    {
      nl: 'Gaat het om een besluit over werk of een sollicitatie? Vraag HR om ook naar het besluit te kijken.',
      en: 'Is it about a decision on a job or an application? Ask HR to look at the decision as well.',
    },
    {
      nl: 'Zorg dat beide kanten steun hebben, elk van een eigen vertrouwenspersoon.',
      en: 'Make sure both sides have support, each from their own confidential adviser.',
    },
  ],
  say: [
    {
      nl: 'Anderen zoeken dit nu uit. Zij zijn onafhankelijk. Ik doe zelf geen onderzoek.',
      en: 'Others will look into this now. They are independent. I do not investigate myself.',
    },
    {
      nl: 'Ik weet niet hoe het afloopt. Je kunt met vragen bij me komen.',
      en: 'I do not know how this will end. You can come to me with questions.',
    },
    {
      nl: 'Word je anders behandeld? Vertel het mij of een vertrouwenspersoon.',
      en: 'Are you treated differently? Tell me or a confidential adviser.',
    },
    {
      nl: 'Dit kan weken duren. Hoe vaak wil je van me horen?',
      en: 'This can take weeks. How often would you like to hear from me?',
    },
    {
      nl: 'Ik zeg hier niets over, en ik vraag jullie hetzelfde.',
      en: 'I will say nothing about this, and I ask all of you to do the same.',
    },
  ],
  dontSay: [
    { nl: 'Stuur mij alle bewijzen maar door.', en: 'Send me all the evidence.' },
    { nl: 'Weet je wat dit met die collega doet?', en: 'Do you know what this does to that colleague?' },
    { nl: 'Trek het in, dan lossen we het hier op.', en: 'Withdraw it and we’ll solve it here.' },
    { nl: 'Dit wordt zeker ontslag.', en: 'This will certainly mean dismissal.' },
  ],
  dont: [
    { nl: 'Verzamel geen bewijs en hoor geen getuigen.', en: 'Do not collect evidence or question witnesses.' },
    { nl: 'Wis of verplaats geen berichten.', en: 'Do not delete or move messages.' },
    { nl: 'Praat er niet over met het team of de pers.', en: 'Do not talk about it with the team or the press.' },
    { nl: 'Regel geen gesprek samen en geen mediation.', en: 'Do not arrange a joint talk or mediation.' },
  ],
  record: {
    nl: 'Alleen naar wie je verwees en wanneer. Stukken gaan naar de instantie, niet in je eigen map. Zet dit niet in deze chat.',
    en: 'Only to whom you referred and when. Documents go to the body in charge, not in your own folder. Do not put it in this chat.',
  },
  // Awb 9:11; the Klachtenregeling of the KCOO was not found and overrides the general law where it differs (facts §0.5).
  term: {
    nl: 'Een klacht duurt volgens de wet 6 weken, met een adviescommissie 10 weken. Er kunnen 4 weken bij. De tijd telt vanaf ontvangst. De klachtenregeling kan iets anders zeggen.',
    en: 'By law a complaint takes 6 weeks, or 10 weeks with an advisory committee. 4 weeks can be added. Time counts from receipt. The complaints scheme may say otherwise.',
  },
  down: {
    nl: 'Is de klager tevreden? Dan kan de klacht stoppen. Ga naar trede 8. Was de klacht ongegrond? Herstel daar ook de goede naam van de collega.',
    en: 'Is the person who complained content? Then the complaint can end. Go to trede 8. Was it unfounded? There, also restore the good name of the colleague.',
  },
  up: {
    nl: 'Na zorgvuldig onderzoek en horen kan trede 7 volgen. Alleen het bevoegd gezag beslist daarover.',
    en: 'After careful investigation and hearing, trede 7 may follow. Only the competent authority decides on that.',
  },
  checklist: [
    {
      id: 'niets-zelf',
      text: { nl: 'Ik zoek niets zelf uit en wis niets.', en: 'I do not look into it myself and delete nothing.' },
    },
    {
      id: 'melder-vooraf',
      text: {
        nl: 'De melder wist vooraf wat ik ging doen.',
        en: 'The person who reported knew beforehand what I would do.',
      },
    },
    {
      id: 'overgedragen',
      text: {
        nl: 'De integriteitscoördinator of het meldpunt (MIOR) heeft het van ons gehoord.',
        en: 'The integrity coordinator or the desk (MIOR) has heard it from us.',
      },
    },
    {
      id: 'procedure-uitgelegd',
      text: {
        nl: 'De melder kent de stappen en de termijn.',
        en: 'The person who reported knows the steps and the term.',
      },
    },
    {
      id: 'collega-ingelicht',
      text: {
        nl: 'Met HR is afgesproken wie de collega inlicht.',
        en: 'HR and I agreed who informs the colleague.',
      },
    },
    {
      id: 'plek-melder',
      text: {
        nl: 'De melder is niet verplaatst, of koos dat zelf.',
        en: 'The person who reported was not moved, or chose it.',
      },
    },
    {
      id: 'steun-beiden',
      text: { nl: 'Beide kanten weten waar steun is.', en: 'Both sides know where to find support.' },
    },
  ],
  // Contact at 1 and 2 weeks is our proposal; 6, 10 and 14 weeks are the term, its length with a committee and the extension (Awb 9:11).
  moments: [
    {
      id: 'contact',
      after: { workdays: 5 },
      text: {
        nl: 'Vraag je medewerker hoe het gaat. Weten jullie allebei wie het nu oppakt?',
        en: 'Ask your employee how things are. Do you both know who is handling it now?',
      },
    },
    {
      id: 'nadeel',
      after: { weeks: 2 },
      text: {
        nl: 'Vraag of je medewerker ergens nadeel van heeft. Doe er dan meteen iets aan.',
        en: 'Ask if your employee is treated worse in any way. If so, act at once.',
      },
    },
    {
      id: 'termijn',
      after: { weeks: 6 },
      text: {
        nl: 'De gewone termijn is 6 weken. Vraag HR hoe het staat. Praat je medewerker bij, ook zonder nieuws.',
        en: 'The usual term is 6 weeks. Ask HR where things stand. Update your employee, even without news.',
      },
    },
    {
      id: 'termijn-commissie',
      after: { weeks: 10 },
      text: {
        nl: 'Met een commissie is de termijn 10 weken. Vraag HR hoe het staat. Praat je medewerker bij.',
        en: 'With a committee the term is 10 weeks. Ask HR where things stand. Update your employee.',
      },
    },
    {
      id: 'termijn-uitstel',
      after: { weeks: 14 },
      text: {
        nl: 'Met uitstel is de termijn 14 weken. Nog geen uitkomst? Vraag HR om uitleg en praat je medewerker bij.',
        en: 'With an extension the term is 14 weeks. No outcome yet? Ask HR to explain and update your employee.',
      },
    },
  ],
  source: [
    { from: 'awb', at: 'art. 9:5 en 9:7–9:11' },
    { from: 'kamerbrief2021' },
    { from: 'kamerbrief2026' },
    { from: 'kcooBesluit' },
    { from: 'sv', at: 'art. 160–162' },
    { from: 'awgb', at: 'art. 8a' },
    { from: 'voorstel' },
  ],
}
