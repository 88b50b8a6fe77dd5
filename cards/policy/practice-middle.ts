import type { Situation } from './practice-situation.ts'

/** Where one sets limits or changes something in the team. */
export const middle: readonly Situation[] = [
  {
    id: 'weer_die_grap',
    title: { nl: 'Weer dezelfde grap', en: 'The same joke again' },
    story: [
      {
        nl: 'Al maanden maakt een collega grappen over de hoofddoek van een medewerker. “Zo bedoel ik het niet”, zegt die collega steeds.',
        en: 'For months a colleague has been joking about the headscarf of an employee. “I do not mean it like that”, that colleague keeps saying.',
      },
      {
        nl: 'De medewerker vertelt het je zelf, lacht minder en eet alleen. “Ik wil dat jij met mijn collega praat.” Ze staan gelijk.',
        en: 'The employee tells you personally, laughs less and eats alone. “I want you to talk to my colleague.” They are equals.',
      },
    ],
    answers: {
      rol: ['nee'],
      veilig: ['nee'],
      melder: ['betrokkene'],
      partij: ['collega'],
      gedrag: ['opmerking'],
      gronden: ['herkomst'],
      herhaling: ['vaker'],
      wanneer: ['nee'],
      impact: ['merkbaar'],
      bedoeling: ['onbedoeld'],
      macht: ['gelijk'],
      wens: ['gesprek'],
    },
    lesson: [
      {
        nl: 'Een opmerking die terugkomt, is geen misverstand meer. Noem de norm en maak een afspraak.',
        en: 'A remark that comes back is no longer a misunderstanding. Name the norm and make an agreement.',
      },
      {
        nl: 'Onbedoeld maakt het niet lichter voor wie het raakt.',
        en: 'Unintended does not make it lighter for the person affected.',
      },
    ],
  },
  {
    id: 'na_de_melding',
    title: { nl: 'Sinds de melding is alles anders', en: 'Since the report everything is different' },
    story: [
      {
        nl: 'Een medewerker meldde vorige maand iets. Sinds die dag krijgt die geen uitnodiging meer voor de lunch en hoort nieuws als laatste.',
        en: 'An employee reported something last month. Since that day there are no invitations for lunch, and news comes late.',
      },
      {
        nl: '“Dit is omdat ik iets zei. Ik slaap slecht. Geef mij raad.” Het gaat om collega’s die gelijk staan.',
        en: '“This is because I spoke up. I sleep badly. Give me advice.” It is about colleagues who are equals.',
      },
    ],
    answers: {
      rol: ['nee'],
      veilig: ['nee'],
      melder: ['betrokkene'],
      partij: ['collega'],
      gedrag: ['uitsluiting'],
      herhaling: ['vaker'],
      wanneer: ['nee'],
      impact: ['merkbaar'],
      macht: ['gelijk'],
      wens: ['advies'],
      ook: ['benadeling'],
    },
    lesson: [
      {
        nl: 'Nadeel om een melding mag niet. Dat staat in de wet, ook als het om lunch en nieuws gaat.',
        en: 'Being treated worse because of a report is not allowed. That is the law, also when it is about lunch and news.',
      },
      {
        nl: 'Blijf na een melding vragen hoe het gaat. Dit is waarom.',
        en: 'Keep asking how things are after a report. This is why.',
      },
    ],
  },
  {
    id: 'balie',
    title: { nl: 'Uitgescholden aan de balie', en: 'Insulted at the desk' },
    story: [
      {
        nl: 'Een burger riep vanmorgen aan de balie iets over de huidskleur van je medewerker en liep weg. Niemand is in gevaar.',
        en: 'This morning a citizen shouted something about the skin colour of your employee at the desk and left. Nobody is in danger.',
      },
      {
        nl: 'De medewerker trilt nog en vertelt het je zelf. “Is dit strafbaar? Wat kan ik doen?”',
        en: 'The employee is still shaking and tells you personally. “Is this an offence? What can I do?”',
      },
    ],
    answers: {
      rol: ['nee'],
      veilig: ['nee'],
      melder: ['betrokkene'],
      partij: ['burger'],
      gedrag: ['opmerking'],
      gronden: ['herkomst'],
      herhaling: ['eenmalig'],
      wanneer: ['nee'],
      impact: ['merkbaar'],
      wens: ['advies'],
    },
    lesson: [
      {
        nl: 'Van burgers hoeft niemand dit te slikken. Er is een protocol, en je mag samen naar de politie.',
        en: 'Nobody has to take this from citizens. There is a protocol, and you may go to the police together.',
      },
      {
        nl: 'Vang eerst op. De formulieren komen daarna.',
        en: 'Give support first. The forms come after that.',
      },
    ],
  },
  {
    id: 'vergadertijd',
    title: { nl: 'De vaste vergadertijd', en: 'The fixed meeting time' },
    story: [
      {
        nl: 'Alle overleggen zijn sinds kort op vrijdagmiddag. Wie dan naar de moskee gaat, mist steeds de besluiten.',
        en: 'All meetings have recently moved to Friday afternoon. Whoever goes to the mosque then keeps missing the decisions.',
      },
      {
        nl: 'Je ziet het zelf gebeuren. Niemand heeft het met opzet gedaan. Er heeft nog niemand over geklaagd.',
        en: 'You see it happen yourself. Nobody did it on purpose. Nobody has complained about it yet.',
      },
    ],
    answers: {
      rol: ['nee'],
      veilig: ['nee'],
      melder: ['zelf'],
      gedrag: ['regel'],
      gronden: ['herkomst'],
      wanneer: ['nee'],
      bedoeling: ['onbedoeld'],
    },
    lesson: [
      {
        nl: 'Een regel kan een groep raken zonder dat iemand het wil. Kijk naar de regel en niet naar een persoon.',
        en: 'A rule can hit a group without anybody wanting it. Look at the rule and not at a person.',
      },
      {
        nl: 'Wacht niet op een klacht.',
        en: 'Do not wait for a complaint.',
      },
    ],
  },
]
