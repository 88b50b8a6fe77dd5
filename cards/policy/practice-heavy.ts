import type { Situation } from './practice-situation.ts'

/** Where others must take it up, or where you must not be the one who does. */
export const heavy: readonly Situation[] = [
  {
    id: 'jouw_woorden',
    title: { nl: 'Het ging over jouw woorden', en: 'It was about your words' },
    story: [
      {
        nl: 'Een medewerker vraagt je even apart. “Gisteren zei jíj dat ik verrassend goed Nederlands spreek. Dat deed pijn.”',
        en: 'An employee asks you for a word. “Yesterday you said that my Dutch is surprisingly good. That hurt.”',
      },
    ],
    answers: { rol: ['ik'], veilig: ['nee'], melder: ['betrokkene'] },
    lesson: [
      {
        nl: 'Gaat het over jou? Dan luister je, en draag je de melding over. Verdedig je niet.',
        en: 'Is it about you? Then you listen, and hand the report over. Do not defend yourself.',
      },
      {
        nl: 'Overdragen is geen bekentenis. Het beschermt jullie allebei.',
        en: 'Handing over is no confession. It protects you both.',
      },
    ],
  },
  {
    id: 'bedreiging',
    title: { nl: 'Een bericht in de nacht', en: 'A message at night' },
    story: [
      {
        nl: 'Een medewerker kreeg vannacht een bericht van een collega: “Ik weet waar je woont, en mensen zoals jij horen hier niet.”',
        en: 'Last night an employee got a message from a colleague: “I know where you live, and people like you do not belong here.”',
      },
      {
        nl: 'Dit gaat over afkomst. Het was de eerste keer. De medewerker zit veilig bij je, is bang en weet nog niet wat nu.',
        en: 'This is about origin. It was the first time. The employee is safe with you, is afraid and does not know yet what now.',
      },
    ],
    answers: {
      rol: ['nee'],
      veilig: ['nee'],
      melder: ['betrokkene'],
      partij: ['collega'],
      gedrag: ['intimidatie', 'online'],
      gronden: ['herkomst'],
      herhaling: ['eenmalig'],
      wanneer: ['nee'],
      impact: ['ernstig'],
      bedoeling: ['bedoeld'],
      strafbaar: ['mogelijk'],
      aanraking: ['nee'],
      wens: ['weet_niet'],
    },
    lesson: [
      {
        nl: 'Kan het strafbaar zijn? Stel geen vragen meer over wat er gebeurde. Bel de integriteitscoördinator.',
        en: 'Could it be an offence? Ask no more about what happened. Call the integrity coordinator.',
      },
      {
        nl: 'De medewerker bewaart het bericht zelf. Jij verzamelt niets.',
        en: 'The employee keeps the message. You collect nothing.',
      },
    ],
  },
  {
    id: 'projectleider',
    title: { nl: 'De projectleider', en: 'The project leader' },
    story: [
      {
        nl: 'Een medewerker is ziek thuis en belt je. De leidinggevende van een project schreeuwt al weken, ook over “vrouwen die niets kunnen”.',
        en: 'An employee is ill at home and calls you. The manager of a project has been shouting for weeks, also about “women who can do nothing”.',
      },
      {
        nl: '“Die gaat over mijn beoordeling. Ik wil hier weg.” Aangeraakt is er niemand. De medewerker weet nog niet wat er moet gebeuren.',
        en: '“That manager decides on my review. I want to leave.” Nobody was touched. The employee does not know yet what should happen.',
      },
    ],
    answers: {
      rol: ['nee'],
      veilig: ['nee'],
      melder: ['betrokkene'],
      partij: ['leidinggevende'],
      gedrag: ['intimidatie'],
      gronden: ['geslacht'],
      herhaling: ['vaker'],
      wanneer: ['nee'],
      impact: ['ernstig'],
      macht: ['hoger'],
      aanraking: ['nee'],
      wens: ['weet_niet'],
      ook: ['gezondheid'],
    },
    lesson: [
      {
        nl: 'Is er macht in het spel? Zet ze nooit samen aan tafel.',
        en: 'Is power involved? Never put them at one table.',
      },
      {
        nl: 'Ernstige gevolgen en macht samen zijn te zwaar voor een gesprek van jou alleen.',
        en: 'Serious effects and power together are too heavy for a talk by you alone.',
      },
    ],
  },
  {
    id: 'het_team',
    title: { nl: 'Nooit de leuke klussen', en: 'Never the nice jobs' },
    story: [
      {
        nl: 'Een collega van buiten het team zag het. Drie mensen met een handicap krijgen al een jaar nooit een opleiding of leuke klus.',
        en: 'A colleague from outside the team saw it: for a year three people with a disability have never got a training or a nice job.',
      },
      {
        nl: 'De anderen lachen daarover in de appgroep. Het gaat nu nog steeds door.',
        en: 'The others laugh about it in the chat group. It is still going on.',
      },
    ],
    answers: {
      rol: ['nee'],
      veilig: ['nee'],
      melder: ['getuige'],
      partij: ['collega'],
      gedrag: ['uitsluiting', 'online'],
      gronden: ['handicap'],
      herhaling: ['patroon'],
      wanneer: ['nee'],
    },
    lesson: [
      {
        nl: 'Raakt het meer mensen, steeds weer? Dan is het een patroon. Dat los je niet op met één gesprek.',
        en: 'Does it hit several people, again and again? Then it is a pattern. One talk does not solve that.',
      },
      {
        nl: 'Een getuige helpt je op weg. Vraag ook wat de mensen zelf willen, via een vertrouwenspersoon.',
        en: 'A witness helps you start. Also ask what the people themselves want, through a confidential adviser.',
      },
    ],
  },
]
