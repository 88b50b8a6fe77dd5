import type { Rung } from './rung.ts'

export const maatregel: Rung = {
  trede: 7,
  name: { nl: 'Maatregel', en: 'Measure' },
  goal: {
    nl: 'Gedrag dat vaststaat stopt en krijgt een passend antwoord.',
    en: 'Established behaviour stops and gets a fitting answer.',
  },
  when: {
    nl: 'Na zorgvuldig onderzoek en nadat de collega is gehoord. Een ordemaatregel kan eerder: tijdelijk, voor de rust, geen straf.',
    en: 'After careful investigation and after hearing the colleague. A temporary measure (ordemaatregel) can come earlier: it brings calm and is no punishment.',
  },
  decides: {
    nl: 'Alleen het bevoegd gezag: wie namens de werkgever mag beslissen. Jij dus niet, en Trede adviseert het nooit.',
    en: 'Only the competent authority: whoever may decide for the employer. So not you, and Trede never advises it.',
  },
  involve: {
    nl: 'HR en juridische zaken. Voor de melder en de collega elk een eigen vertrouwenspersoon.',
    en: 'HR and legal affairs. For the person who reported and the colleague each their own confidential adviser.',
  },
  roles: ['bevoegd_gezag', 'hr', 'juridische_zaken', 'vertrouwenspersoon', 'andere_vertrouwenspersoon'],
  hour: [
    {
      nl: 'Vraag HR wie beslist en wat jij moet doen. Loop niet vooruit.',
      en: 'Ask HR who decides and what you have to do. Do not run ahead.',
    },
    {
      nl: 'Vraag de melder of werken nu veilig is. Zo niet, bel HR over een ordemaatregel.',
      en: 'Ask the person who reported if working is safe now. If not, call HR about a temporary measure.',
    },
  ],
  day: [
    {
      nl: 'Regel het werk zo dat de melder op de eigen plek kan blijven.',
      en: 'Arrange the work so that the person who reported can stay in their own place.',
    },
    {
      nl: 'Bied beide kanten apart steun aan.',
      en: 'Offer support to both sides separately.',
    },
    {
      nl: 'Vraag HR wat je tegen het team mag zeggen. Zeg niet meer dan dat.',
      en: 'Ask HR what you may tell the team. Say no more than that.',
    },
  ],
  week: [
    {
      nl: 'Hoor de collega niet zelf. Dat doen HR en het bevoegd gezag. De collega mag iemand meenemen.',
      en: 'Do not hear the colleague yourself. HR and the competent authority do that. The colleague may bring someone.',
    },
    { nl: 'Voer precies uit wat is besloten.', en: 'Carry out exactly what was decided.' },
    {
      nl: 'Vertel de melder wat je van HR mag vertellen.',
      en: 'Tell the person who reported what HR says you may tell.',
    },
    {
      nl: 'Vraag HR elke 2 weken of een ordemaatregel nog nodig is.',
      en: 'Ask HR every 2 weeks if a temporary measure is still needed.',
    },
  ],
  say: [
    {
      nl: 'Hierover beslist het bevoegd gezag. Ik loop daar niet op vooruit.',
      en: 'The competent authority decides on this. I will not run ahead of that.',
    },
    {
      nl: 'Ik mag niet alles zeggen. Wat ik mag vertellen, hoor je van mij.',
      en: 'I may not say everything. What I may tell, you will hear from me.',
    },
    {
      nl: 'Wat heb jij nodig om hier veilig te werken?',
      en: 'What do you need to work here safely?',
    },
    {
      nl: 'Je krijgt de kans om jouw kant te vertellen. Je mag iemand meenemen.',
      en: 'You will get the chance to tell your side. You may bring someone.',
    },
    {
      nl: 'Ik praat hier niet over in het team. Doen jullie dat ook niet.',
      en: 'I will not discuss this in the team. Please do not do so either.',
    },
  ],
  dontSay: [
    { nl: 'Die is hier straks weg.', en: 'That one will be gone soon.' },
    { nl: 'Op zoiets staat altijd ontslag.', en: 'Something like this always means dismissal.' },
    { nl: 'Het is beter als jij een andere plek zoekt.', en: 'It would be better if you found another place.' },
    { nl: 'Ik vind deze straf veel te licht.', en: 'I think this punishment is far too light.' },
  ],
  dont: [
    {
      nl: 'Straf niet zelf, ook niet door buitensluiten, ander werk of roddel.',
      en: 'Do not punish anyone on your own: not by exclusion, other work or gossip either.',
    },
    {
      nl: 'Noem geen vaste straf. Elke zaak wordt apart gewogen.',
      en: 'Do not name a fixed punishment. Each case is weighed by itself.',
    },
    {
      nl: 'Verplaats de melder niet, behalve als die dat zelf wil.',
      en: 'Do not move the person who reported, unless they want it themselves.',
    },
    { nl: 'Noem een ordemaatregel geen straf.', en: 'Do not call a temporary measure a punishment.' },
  ],
  record: {
    nl: 'HR legt dit vast in het dossier bij HR. Bewaar zelf niets. Zet dit niet in deze chat.',
    en: 'HR records this in the HR file. Keep nothing yourself. Do not put it in this chat.',
  },
  term: {
    nl: 'Zoals de wet en de cao zeggen. Een ordemaatregel wordt elke 2 weken opnieuw bekeken (voorstel).',
    en: 'As the law and the collective agreement say. A temporary measure is reviewed every 2 weeks (proposal).',
  },
  down: {
    nl: 'Is de maatregel uitgevoerd en houdt de collega zich aan de afspraken? Ga naar trede 8.',
    en: 'Has the measure been carried out and does the colleague keep to the agreements? Go to trede 8.',
  },
  up: {
    nl: 'Hoger kan niet. Hoor je iets nieuws? Zoek niets uit. Ga terug naar trede 6 en bel HR.',
    en: 'There is nothing higher. Do you hear something new? Do not look into it. Go back to trede 6 and call HR.',
  },
  checklist: [
    {
      id: 'rol-duidelijk',
      text: { nl: 'Ik weet van HR wie beslist en wat ik doe.', en: 'I know from HR who decides and what I do.' },
    },
    {
      id: 'veilig-werken',
      text: { nl: 'De melder kan veilig werken.', en: 'The person who reported can work safely.' },
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
      text: { nl: 'Beide kanten hebben steun aangeboden gekregen.', en: 'Both sides have been offered support.' },
    },
    {
      id: 'uitgevoerd',
      text: { nl: 'Ik heb gedaan wat is besloten.', en: 'I have done what was decided.' },
    },
    {
      id: 'melder-bijgepraat',
      text: { nl: 'De melder weet wat ik mag vertellen.', en: 'The person who reported knows what I may tell.' },
    },
  ],
  // Two-weekly review of an ordemaatregel and the end at three months are our proposal (facts §4.5).
  moments: [
    {
      id: 'bekijken-1',
      after: { weeks: 2 },
      text: {
        nl: 'Vraag HR wat nu nog tijdelijk nodig is. Vraag je medewerker of het werk veilig voelt.',
        en: 'Ask HR what is still needed for now. Ask your employee if work feels safe.',
      },
    },
    {
      id: 'bekijken-2',
      after: { weeks: 4 },
      text: {
        nl: 'Vraag HR opnieuw wat nu nog tijdelijk nodig is. Praat je medewerker bij.',
        en: 'Ask HR again what is still needed for now. Update your employee.',
      },
    },
    {
      id: 'bekijken-3',
      after: { weeks: 6 },
      text: {
        nl: 'Loopt er nog iets tijdelijks? Spreek met HR af dat jullie elke 2 weken kijken.',
        en: 'Is anything temporary still running? Agree with HR to look at it every 2 weeks.',
      },
    },
    {
      id: 'afronden',
      after: { months: 3 },
      text: {
        nl: 'Vraag HR of alles is uitgevoerd. Ga dan naar trede 8.',
        en: 'Ask HR if everything has been carried out. Then go to trede 8.',
      },
    },
  ],
  source: [
    { from: 'caoRijk', at: 'hoofdstuk 15' },
    { from: 'ambtenarenwet', at: 'art. 4 en 6' },
    { from: 'debat2024' },
    { from: 'verslag2024' },
    { from: 'voorstel' },
  ],
}
