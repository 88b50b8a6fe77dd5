import type { Rung } from './rung.ts'

export const aanspreken: Rung = {
  trede: 3,
  name: { nl: 'Aanspreken', en: 'Speak up' },
  goal: {
    nl: 'Na een informeel gesprek stopt het gedrag. De collega begrijpt het effect.',
    en: 'After an informal talk the behaviour stops. The colleague understands its effect.',
  },
  when: {
    nl: 'Bij iets lichts dat één keer gebeurde en niet zo bedoeld lijkt. De melder is akkoord en er is geen machtsverschil.',
    en: 'For something light that happened once and seems unintended. The person who reported agrees and there is no power gap.',
  },
  decides: { nl: 'De melder en jij samen.', en: 'The person who reported and you, together.' },
  involve: {
    nl: 'Een vertrouwenspersoon of een collega als steun. Soms een omstander die het zag en wil helpen.',
    en: 'A confidential adviser or a colleague for support. Sometimes a bystander who saw it and wants to help.',
  },
  roles: ['vertrouwenspersoon'],
  hour: [
    {
      nl: 'Vraag de melder wie het gesprek voert en wie erbij is. Zegt de melder nee? Dan is er geen gesprek.',
      en: 'Ask the person who reported who should do the talking and who should be there. Do they say no? Then there is no talk.',
    },
    {
      nl: 'Vraag wat je mag vertellen. Noem een naam alleen als dat mag.',
      en: 'Ask what you may tell. Mention a name only if that is allowed.',
    },
    {
      nl: 'Bereid drie zinnen voor: het gedrag, het effect en de norm.',
      en: 'Prepare three sentences: the behaviour, the effect and the norm.',
    },
  ],
  day: [
    {
      nl: 'Plan het gesprek op een rustige plek, niet in de groep.',
      en: 'Plan the talk in a quiet place, not in the group.',
    },
    {
      nl: 'Laat de collega eerst reageren. Zeg daarna wat er anders moet.',
      en: 'Let the colleague respond first. Then say what has to change.',
    },
    {
      nl: 'Ziet de collega het anders? Discussieer niet, en vraag HR om advies.',
      en: 'Does the colleague see it differently? Do not argue, and ask HR for advice.',
    },
  ],
  week: [
    {
      nl: 'Vertel de melder dat het gesprek er was en wat jullie afspraken.',
      en: 'Tell the person who reported that you had the talk and what was agreed.',
    },
    {
      nl: 'Let erop dat niemand de melder nu anders behandelt.',
      en: 'Make sure nobody now treats the person who reported differently.',
    },
    {
      nl: 'Kijk twee weken na het gesprek of het gestopt is.',
      en: 'Check two weeks after the talk if it has stopped.',
    },
  ],
  say: [
    {
      nl: 'Ik wil iets met je bespreken. Ik hoor graag hoe jij het ziet.',
      en: 'I want to talk something over with you. I would like to hear how you see it.',
    },
    {
      nl: 'Ik hoorde dat deze woorden vielen. Herken je dat?',
      en: 'I heard that these words were used. Do you recognise that?',
    },
    {
      nl: 'Misschien bedoelde je het anders. Bij een ander kwam het hard aan.',
      en: 'You may have meant it differently. It hit someone else hard.',
    },
    {
      nl: 'Zulke opmerkingen passen hier niet. Ik wil dat ze stoppen.',
      en: 'Remarks like that do not belong here. I want them to stop.',
    },
    { nl: 'Wat doe je de volgende keer anders?', en: 'What will you do differently next time?' },
  ],
  dontSay: [
    { nl: 'Jij bent gewoon een racist.', en: 'You are simply a racist.' },
    {
      nl: 'Ik vond het zelf wel grappig, maar er is over gepraat.',
      en: 'I found it funny myself, but people have been talking.',
    },
    { nl: 'Het ligt vast aan jullie allebei.', en: 'It probably takes two to make this happen.' },
  ],
  dont: [
    { nl: 'Dwing niemand tot een gesprek samen.', en: 'Do not force anyone into a joint talk.' },
    {
      nl: 'Kies dit niet bij machtsverschil of een mogelijk strafbaar feit.',
      en: 'Do not choose this if there is a power gap or a possible criminal offence.',
    },
    {
      nl: 'Noem de melder niet zonder toestemming.',
      en: 'Do not name the person who reported without their permission.',
    },
    { nl: 'Geef geen straf en zet niemand te kijk.', en: 'Do not punish or embarrass anyone.' },
  ],
  record: {
    nl: 'Alleen de afspraken en de datum. Zet dit niet in deze chat.',
    en: 'Only the agreements and the date. Do not put it in this chat.',
  },
  term: {
    nl: 'Het gesprek is binnen 10 werkdagen. Twee weken na het gesprek kijk je hoe het gaat.',
    en: 'The talk is within 10 working days. Two weeks after the talk you check how things are.',
  },
  down: {
    nl: 'Is het gestopt en is de melder tevreden? Ga naar trede 8.',
    en: 'Has it stopped and is the person who reported content? Go to trede 8.',
  },
  up: {
    nl: 'Gebeurt het vaker, of is het effect zwaarder? Ga naar trede 4. Gebeurt het weer na een duidelijke afspraak? Kies trede 6.',
    en: 'Does it happen more often, or is the effect heavier? Go to trede 4. Again after a clear agreement? Choose trede 6.',
  },
  checklist: [
    {
      id: 'melder-akkoord',
      text: {
        nl: 'De melder is akkoord en koos de vorm.',
        en: 'The person who reported agrees and chose the form.',
      },
    },
    {
      id: 'past-hier',
      text: {
        nl: 'Er is geen machtsverschil en niets mogelijk strafbaars.',
        en: 'There is no power gap and no possible criminal offence.',
      },
    },
    { id: 'gesprek-gevoerd', text: { nl: 'Het gesprek is gevoerd.', en: 'The talk has taken place.' } },
    {
      id: 'kant-gehoord',
      text: { nl: 'De collega kon de eigen kant vertellen.', en: 'The colleague could tell their side.' },
    },
    {
      id: 'melder-bijgepraat',
      text: { nl: 'De melder weet dat het gesprek er was.', en: 'The person who reported knows the talk took place.' },
    },
    {
      id: 'teruggekeken',
      text: { nl: 'Ik heb gevraagd of het gestopt is.', en: 'I have asked if it has stopped.' },
    },
  ],
  // Facts §4.5: talk within 10 workdays, check 2 weeks after it. Counted from the step that is about 4 weeks.
  moments: [
    {
      id: 'gesprek',
      after: { workdays: 10 },
      text: {
        nl: 'Is het gesprek geweest? Zo niet, plan het nu.',
        en: 'Has the talk taken place? If not, plan it now.',
      },
    },
    {
      id: 'terugkijken',
      after: { weeks: 4 },
      text: {
        nl: 'Vraag je medewerker hoe het nu gaat. Is er iets veranderd?',
        en: 'Ask your employee how things are now. Has anything changed?',
      },
    },
  ],
  source: [{ from: 'verslag2024' }, { from: 'hamer2023' }, { from: 'voorstel' }],
}
