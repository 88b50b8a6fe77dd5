import type { Answer } from '../answers.ts'
import { ofLaw, ofPolicy } from './kept.ts'

export const workAnswers = {
  selectie: {
    title: { nl: 'Afgewezen, geen promotie of geen contract', en: 'Turned down, no promotion or no contract' },
    short: {
      nl: 'Onderscheid mag niet bij werven, aannemen, ontslaan, loon, scholing en hogerop komen. Laat de beslissing zelf opnieuw bekijken. HR en juridische zaken helpen daarbij.',
      en: 'Unequal treatment is not allowed in recruiting, hiring, dismissing, pay, training and promotion. Have the decision itself reviewed. HR and the legal department help.',
    },
    why: {
      nl: 'De wet noemt deze momenten. Wie feiten noemt die op onderscheid wijzen, hoeft het daarna niet zelf te bewijzen.',
      en: 'The law names these moments. Who states facts that suggest unequal treatment need not prove it afterwards.',
    },
    next: 'rol:college',
    source: [{ from: 'awgb', at: 'art. 5 lid 1 en art. 10 lid 1' }],
    ...ofLaw,
  },
  regel_treft_groep: {
    title: { nl: 'Een regel pakt slecht uit voor een groep', en: 'A rule turns out badly for a group' },
    short: {
      nl: 'Kijk dan naar de regel, niet naar een persoon. Vraag HR of de adviseur diversiteit om de regel te bekijken. Zo’n regel mag alleen met een goede reden.',
      en: 'Then look at the rule, not at a person. Ask HR or the diversity adviser to review it. Such a rule needs a good reason.',
    },
    why: {
      nl: 'Dit heet indirect onderscheid. Bij institutioneel racisme telt ook het gevolg, niet het motief.',
      en: 'This is called indirect discrimination. With institutional racism the effect counts too, not the motive.',
    },
    next: 'begrip:institutioneel_racisme',
    source: [{ from: 'awgb', at: 'art. 1 lid 1 onder c' }, { from: 'kamerbrief2023' }],
    ...ofLaw,
  },
  bewijzen: {
    title: { nl: 'Moet je discriminatie bewijzen?', en: 'Do you have to prove discrimination?' },
    short: {
      nl: 'Niet alles. Noem je feiten die op onderscheid wijzen? Dan moet de andere kant bewijzen dat het er niet was. Bewaar dus berichten en schrijf voor jezelf op wat er gebeurde.',
      en: 'Not everything. Do you state facts that suggest unequal treatment? Then the other side must prove there was none. So keep messages and write down for yourself what happened.',
    },
    why: {
      nl: 'Zo verdeelt de wet gelijke behandeling het bewijs.',
      en: 'This is how the Equal Treatment Act divides the burden of proof.',
    },
    next: 'onderdeel:doen_medewerker',
    source: [
      { from: 'awgb', at: 'art. 10 lid 1' },
      { from: 'wgbl', at: 'art. 12' },
    ],
    ...ofLaw,
  },
  nadeel_na_melding: {
    title: { nl: 'Nadeel na een melding', en: 'Treated worse after a report' },
    short: {
      nl: 'Dat is verboden. Het geldt ook voor wie hielp of getuige was. Wacht niet: ga naar een vertrouwenspersoon, HR of een hogere leidinggevende. Een leidinggevende grijpt meteen in.',
      en: 'That is forbidden. It also goes for who helped or was a witness. Do not wait: go to a confidential adviser, HR or a higher manager. A manager steps in at once.',
    },
    why: {
      nl: 'Wie een beroep doet op gelijke behandeling, mag daar geen nadeel van hebben. Ontslag om die reden kan de rechter vernietigen.',
      en: 'Who relies on equal treatment may not suffer for it. A court can annul a dismissal for that reason.',
    },
    next: 'begrip:victimisatie',
    source: [
      { from: 'awgb', at: 'art. 8 en 8a' },
      { from: 'wgbl', at: 'art. 10' },
    ],
    ...ofLaw,
  },
  plicht_werkgever: {
    title: { nl: 'Wat moet de werkgever doen?', en: 'What must the employer do?' },
    short: {
      nl: 'De werkgever moet stress door agressie, onderscheid, pesten, seksuele intimidatie en werkdruk voorkomen. De risico’s en een plan staan op papier. Blijkt het niet te werken? Dan past de werkgever het aan.',
      en: 'The employer must prevent stress from aggression, unequal treatment, bullying, sexual harassment and work pressure. The risks and a plan are on paper. If it does not work, the employer changes it.',
    },
    why: {
      nl: 'Dit is een plicht uit de Arbowet. De wet noemt die stress psychosociale arbeidsbelasting.',
      en: 'This is a duty under the Arbowet (Working Conditions Act). The law calls that stress psychosociale arbeidsbelasting.',
    },
    next: 'begrip:psa',
    source: [{ from: 'arbowet', at: 'art. 1 lid 1, art. 3 lid 2 en art. 5' }],
    ...ofLaw,
  },
  gedragscode: {
    title: { nl: 'Wat staat er in de gedragscode?', en: 'What is in the code of conduct?' },
    short: {
      nl: 'De Gedragscode Integriteit Rijk geldt voor iedereen die voor het Rijk werkt, ook voor wie wordt ingehuurd. Er staat in hoe we met elkaar omgaan, over het goede gesprek en de vertrouwenspersoon.',
      en: 'The code of conduct (Gedragscode Integriteit Rijk) is for everyone who works for the central government, hired staff too. It covers how we treat each other, the good talk and the confidential adviser.',
    },
    why: {
      nl: 'De Ambtenarenwet vraagt elke werkgever om een gedragscode en om beleid tegen discriminatie.',
      en: 'The Ambtenarenwet (Civil Servants Act) asks every employer for a code of conduct and a policy against discrimination.',
    },
    next: 'onderdeel:norm',
    source: [
      { from: 'gedragscode', at: 'par. 6.1, 8.2, 8.4 en 8.5' },
      { from: 'ambtenarenwet', at: 'art. 4' },
    ],
    ...ofPolicy,
  },
  ziek_door_werk: {
    title: { nl: 'Iemand is ziek of heeft klachten', en: 'Somebody is ill or unwell' },
    short: {
      nl: 'De bedrijfsarts helpt, ook zonder ziekmelding. Een leidinggevende vraagt niet naar de ziekte. Vraag wel: wat heb je nodig om te kunnen werken?',
      en: 'The company doctor helps, also without calling in sick. A manager does not ask about the illness. Do ask: what do you need to be able to work?',
    },
    why: {
      nl: 'Gegevens over gezondheid zijn extra beschermd. De bedrijfsarts heeft een beroepsgeheim.',
      en: 'Health data have extra protection. The company doctor is bound to medical secrecy.',
    },
    next: 'rol:bedrijfsarts',
    source: [
      { from: 'avg', at: 'art. 9' },
      { from: 'uavg', at: 'art. 30 lid 1' },
    ],
    ...ofLaw,
    confirmed: false,
  },
} as const satisfies Record<string, Answer>
