import type { Answer } from '../answers.ts'
import { ofLaw, ofPolicy } from './kept.ts'

export const leadingAnswers = {
  geheimhouding: {
    title: { nl: 'Mag je geheimhouding beloven?', en: 'May you promise secrecy?' },
    short: {
      nl: 'Nee. Zeg dat **voordat** iemand vertelt: bij gevaar of een ernstig strafbaar feit moet je soms iets doen. Wil iemand zekerheid? Breng die naar een vertrouwenspersoon.',
      en: 'No. Say so **before** somebody tells: with danger or a serious offence you sometimes have to act. Does somebody want certainty? Bring them to a confidential adviser.',
    },
    why: {
      nl: 'Een leidinggevende hoort bij de organisatie en kan een plicht uit de wet hebben. Een gebroken belofte doet veel kwaad.',
      en: 'A manager is part of the organisation and can have a legal duty. A broken promise does much harm.',
    },
    next: 'gids:melder',
    source: [{ from: 'sv', at: 'art. 160 en 162' }, { from: 'lvv' }],
    ...ofLaw,
  },
  zelf_onderzoeken: {
    title: { nl: 'Mag je zelf onderzoek doen?', en: 'May you investigate yourself?' },
    short: {
      nl: 'Nee. Luister en vraag wat iemand nodig heeft. Ondervraag geen getuigen en zoek geen bewijs. Zijn de feiten belangrijk? Dan is trede 6 de weg: een onafhankelijk onderzoek.',
      en: 'No. Listen and ask what somebody needs. Do not question witnesses or look for proof. Are the facts important? Then trede (rung) 6 is the way: an independent investigation.',
    },
    why: {
      nl: 'Je bent niet onafhankelijk. Voor onderzoek naar personen gelden bij het Rijk vaste basisregels (BIPO: Baseline Intern Persoonsgericht Onderzoek).',
      en: 'You are not independent. The central government has basic rules for investigating persons (BIPO, the baseline for internal investigation of persons).',
    },
    next: 'trede:6',
    source: [{ from: 'kamerbrief2021' }, { from: 'voorstel' }],
    ...ofPolicy,
  },
  over_mij: {
    title: { nl: 'Het gaat over mij of mijn eigen baas', en: 'It is about me or my own manager' },
    short: {
      nl: 'Geef het dan uit handen. Wie betrokken is, behandelt het niet. Gaat het over jou, je partner of een vriend? Dan neemt je naasthogere leidinggevende het over. Gaat het over je baas? Ga een stap hoger of naar een vertrouwenspersoon.',
      en: 'Then hand it over. Who is involved does not handle it. Is it about you, your partner or a friend? Then the next manager up takes over. Is it about your manager? Go one level higher or to a confidential adviser.',
    },
    why: {
      nl: 'Ook de wet vraagt iemand die er niet bij betrokken was.',
      en: 'The law too asks for somebody who was not involved.',
    },
    next: 'rol:naasthogere',
    source: [{ from: 'awb', at: 'art. 9:7' }, { from: 'voorstel' }],
    ...ofLaw,
  },
  melder_wil_niets: {
    title: { nl: 'De melder wil alleen vertellen', en: 'The person only wants to tell' },
    short: {
      nl: 'Dat mag. Luister, bedank en spreek af wanneer je weer belt, bijvoorbeeld over twee weken. Is het ernstig, een patroon of is er verschil in macht? Leg dan uit dat je advies gaat vragen, zonder namen.',
      en: 'That is fine. Listen, thank them and agree when you call again, for example in two weeks. Is it serious, a pattern or is there a difference in power? Then explain that you will ask for advice, without names.',
    },
    why: {
      nl: 'De melder houdt de regie. De werkgever heeft ook een zorgplicht, en die stopt niet bij stilte.',
      en: 'The person stays in control. The employer also has a duty of care, and that does not stop at silence.',
    },
    next: 'trede:1',
    source: [{ from: 'lvv' }, { from: 'arbowet', at: 'art. 3 lid 2' }, { from: 'voorstel' }],
    ...ofPolicy,
  },
  niet_confronteren: {
    title: { nl: 'Meteen naar de collega stappen?', en: 'Go straight to the colleague?' },
    short: {
      nl: 'Nee, niet zonder dat de melder het goedvindt. Kies eerst samen een weg. Een uitzondering is gevaar of een plicht uit de wet, en dan vertel je het eerst aan de melder.',
      en: 'No, not without the agreement of the person who reported. First choose a way together. Danger or a legal duty is an exception, and then you tell that person first.',
    },
    why: {
      nl: 'Te snel handelen brengt de melder in gevaar en stoort een later onderzoek.',
      en: 'Acting too fast puts the person who reported at risk and disturbs a later investigation.',
    },
    next: 'trede:2',
    source: [{ from: 'lvv' }, { from: 'hamer2023' }, { from: 'voorstel' }],
    ...ofPolicy,
  },
  hoe_snel: {
    title: { nl: 'Hoe snel moet je iets doen?', en: 'How fast must you act?' },
    short: {
      nl: 'Neem dezelfde of de volgende werkdag contact op. Praat binnen **2 werkdagen**. Kies samen een weg binnen **5 werkdagen**. Bij gevaar bel je meteen 112 (Caribisch Nederland 911).',
      en: 'Make contact the same or the next working day. Talk within **2 working days**. Choose a way together within **5 working days**. In danger call 112 at once (Caribbean Netherlands 911).',
    },
    why: {
      nl: 'De eerste reactie telt: de helft van wie met een leidinggevende sprak, was tevreden. Deze termijnen zijn een voorstel.',
      en: 'The first reaction counts: half of those who talked to a manager were satisfied. These terms are a proposal.',
    },
    next: 'trede:1',
    source: [{ from: 'kamerbrief2026' }, { from: 'voorstel' }],
    ...ofPolicy,
  },
  vastleggen: {
    title: { nl: 'Wat leg je vast?', en: 'What do you write down?' },
    short: {
      nl: 'Zo weinig mogelijk: de datum, wat voor soort signaal en wat jullie afspraken. Geen verhaal, geen gezondheid, geen herkomst. Stukken van een klacht horen bij de commissie of HR, niet in je eigen map of in Trede.',
      en: 'As little as possible: the date, the kind of signal and what you agreed. No story, no health, no origin. Papers of a complaint belong with the committee or HR, not in your own folder or in Trede.',
    },
    why: {
      nl: 'De privacywet vraagt om weinig gegevens en bijzondere gegevens zijn verboden. Voor formele stukken gelden de regels van het archief.',
      en: 'The privacy law asks for little data and forbids special data. For formal papers the rules of the archive hold.',
    },
    next: 'onderdeel:doen_leidinggevende',
    source: [{ from: 'avg', at: 'art. 5 en 9' }, { from: 'archiefwet', at: 'art. 3 en 5' }, { from: 'voorstel' }],
    ...ofLaw,
  },
  terugkoppelen: {
    title: { nl: 'Wat vertel je terug aan de melder?', en: 'What do you tell back?' },
    short: {
      nl: 'Vertel wat je hebt gedaan en wat er nu gebeurt, zover de privacy van de ander dat toelaat. Kom terug op de dag die je beloofde, ook als er nog geen nieuws is.',
      en: 'Tell what you have done and what happens now, as far as the privacy of the other person allows. Come back on the day you promised, even without news.',
    },
    why: {
      nl: 'Niets meer horen is een bekende klacht. In 2025 was 25% van wie het besprak ontevreden over wat de organisatie deed.',
      en: 'Hearing nothing back is a known complaint. In 2025, 25% of those who talked were dissatisfied with what the organisation did.',
    },
    next: 'gids:nazorg',
    source: [{ from: 'kamerbrief2026' }, { from: 'debat2024' }],
    ...ofPolicy,
  },
  naam_noemen: {
    title: { nl: 'Mag je de naam van de melder noemen?', en: 'May you name the person who reported?' },
    short: {
      nl: 'Alleen als de melder dat goedvindt. Zeg eerlijk dat de ander het soms kan raden. Bij een formele klacht krijgt de ander wel een kopie.',
      en: 'Only if that person agrees. Say honestly that the other may be able to guess. With a formal complaint the other does get a copy.',
    },
    why: {
      nl: 'Wie de naam kent, moet die beschermen. Het verbod op nadeel geldt vanaf het begin.',
      en: 'Who knows the name must protect it. The ban on retaliation holds from the start.',
    },
    next: 'gids:collega',
    source: [
      { from: 'awgb', at: 'art. 8a' },
      { from: 'awb', at: 'art. 9:9' },
      { from: 'wbk', at: 'art. 1a' },
    ],
    ...ofLaw,
  },
} as const satisfies Record<string, Answer>
