import type { TriageRule } from './triage-rule.ts'

/** Priority 1: stops. They are shown first, and no advice goes against them. */
export const stops: readonly TriageRule[] = [
  {
    id: 'R4',
    priority: 1,
    when: { eigenRol: 'betrokken' },
    effect: { stop: true, overdragen: true, endsAt: 6 },
    rollen: ['naasthogere', 'vertrouwenspersoon', 'mior'],
    title: { nl: 'Het gaat over jou', en: 'It is about you' },
    reason: {
      nl: 'Wie zelf betrokken is, behandelt een melding niet.',
      en: 'Whoever is involved does not handle a report.',
    },
    advice: {
      nl: 'Draag de melding vandaag over aan je naasthogere leidinggevende. Stel geen vragen over wat er is gebeurd. Praat er ook niet over met anderen.',
      en: 'Hand the report over to your own manager today. Ask no questions about what happened. Do not discuss it with others either.',
    },
    source: [{ from: 'awb', at: 'art. 9:7' }],
  },
  {
    id: 'R5',
    priority: 1,
    when: { eigenRol: 'relatie' },
    effect: { stop: true, overdragen: true, endsAt: 2 },
    rollen: ['naasthogere'],
    title: { nl: 'Je staat te dichtbij', en: 'You are too close' },
    reason: {
      nl: 'Wie een van de mensen goed kent of erbij was, kan niet onpartijdig zijn.',
      en: 'Whoever knows one of the people well, or was there, cannot be impartial.',
    },
    advice: {
      nl: 'Draag de melding over aan je naasthogere leidinggevende. Ga er zelf niet mee verder.',
      en: 'Hand the report over to your own manager. Do not go on with it yourself.',
    },
    source: [{ from: 'awb', at: 'art. 9:7' }, { from: 'voorstel' }],
  },
  {
    id: 'R6',
    priority: 1,
    when: { strafbaar: 'mogelijk' },
    effect: { stop: true, floor: 6 },
    rollen: ['integriteitscoordinator', 'juridische_zaken', 'politie'],
    title: { nl: 'Mogelijk strafbaar', en: 'Possibly an offence' },
    reason: {
      nl: 'Of dit strafbaar is, zoeken politie en justitie uit en niet jij.',
      en: 'Whether this is an offence is for the police and the prosecutor to find out, not for you.',
    },
    advice: {
      nl: 'Onderzoek niets zelf. Spreek degene over wie het gaat niet aan. Laat berichten en spullen zoals ze zijn. Bel vandaag de integriteitscoördinator.',
      en: 'Do not investigate. Do not confront the person it is about. Leave messages and objects as they are. Call the integrity coordinator today.',
    },
    source: [
      { from: 'sv', at: 'art. 160–162' },
      { from: 'awb', at: 'art. 9:8' },
    ],
  },
  {
    id: 'R7',
    priority: 1,
    when: { strafbaar: 'ernstig' },
    effect: { stop: true, floor: 6 },
    rollen: ['integriteitscoordinator', 'juridische_zaken', 'politie'],
    title: { nl: 'Mogelijk een ernstig misdrijf', en: 'Possibly a serious crime' },
    reason: {
      nl: 'Bij sommige ernstige misdrijven is iedereen die ervan weet verplicht om aangifte te doen.',
      en: 'With some serious crimes everyone who knows of it has a duty to report it to the police.',
    },
    advice: {
      nl: 'Onderzoek niets zelf en spreek niemand aan. Vertel de melder eerst dat aangifte verplicht kan zijn. Bel daarna meteen de integriteitscoördinator en juridische zaken.',
      en: 'Do not investigate and do not confront anyone. First tell the person who reported that going to the police may be a duty. Then call the integrity coordinator and legal affairs at once.',
    },
    source: [{ from: 'sv', at: 'art. 160' }],
  },
  {
    id: 'R8',
    priority: 1,
    when: { strafbaar: 'ambt' },
    effect: { stop: true, floor: 6 },
    rollen: ['integriteitscoordinator', 'juridische_zaken'],
    title: { nl: 'Mogelijk een ambtsmisdrijf', en: 'Possibly a crime in office' },
    reason: {
      nl: 'Bij een misdrijf in het werk als ambtenaar kunnen ambtenaren verplicht zijn om aangifte te doen.',
      en: 'With a crime committed in public office, civil servants may have a duty to report it to the police.',
    },
    advice: {
      nl: 'Beslis hier niet alleen over en onderzoek niets zelf. Bel vandaag de integriteitscoördinator en juridische zaken.',
      en: 'Do not decide on this alone and do not investigate. Call the integrity coordinator and legal affairs today.',
    },
    source: [
      { from: 'sv', at: 'art. 162' },
      { from: 'sr', at: 'art. 44' },
    ],
  },
  {
    id: 'R9',
    priority: 1,
    when: { fysiekSeksueel: true },
    effect: { stop: true, floor: 6 },
    rollen: ['vertrouwenspersoon', 'csg', 'politie'],
    title: { nl: 'Seksueel contact tegen iemands wil', en: 'Sexual contact against someone’s will' },
    reason: {
      nl: 'Seksueel contact tegen iemands wil vraagt meteen hulp van deskundigen.',
      en: 'Sexual contact against someone’s will needs help from experts at once.',
    },
    advice: {
      nl: 'Regel geen gesprek met beiden en geen bemiddeling. Onderzoek niets zelf. Vraag welke hulp nu nodig is.',
      en: 'Do not arrange a joint talk or mediation. Do not investigate. Ask which help is needed now.',
    },
    source: [{ from: 'hamer2023' }, { from: 'sv', at: 'art. 160' }],
  },
  {
    id: 'R10',
    priority: 1,
    when: { geheim: true },
    effect: { stop: true, lowers: true },
    rollen: ['vertrouwenspersoon'],
    title: { nl: 'De melder wil dat het geheim blijft', en: 'The person who reported wants secrecy' },
    reason: {
      nl: 'Je kunt geen geheimhouding beloven, want soms moet je iets doen met wat je hoort.',
      en: 'You cannot promise secrecy, because sometimes you must act on what you hear.',
    },
    advice: {
      nl: 'Beloof geen geheimhouding. Zeg dat voordat je details hoort. Breng de melder zelf in contact met een vertrouwenspersoon.',
      en: 'Do not promise secrecy. Say so before you hear details. Bring the person who reported to a confidential adviser yourself.',
    },
    source: [{ from: 'lvv' }, { from: 'sv', at: 'art. 160 en 162' }],
  },
  {
    id: 'R11',
    priority: 1,
    when: { benadeling: true },
    effect: { stop: true, floor: 2 },
    rollen: ['vertrouwenspersoon', 'hr', 'naasthogere'],
    title: { nl: 'Nadeel door de melding', en: 'Disadvantage because of the report' },
    reason: {
      nl: 'De wet verbiedt om iemand te benadelen vanwege een melding van discriminatie.',
      en: 'The law forbids treating someone worse because they reported discrimination.',
    },
    advice: {
      nl: 'Doe vandaag iets tegen het nadeel en vraag HR om hulp. Behandel dit als een apart signaal.',
      en: 'Act against it today and ask HR for help. Treat this as a signal of its own.',
    },
    source: [{ from: 'awgb', at: 'art. 8a' }],
  },
  {
    id: 'R12',
    priority: 1,
    when: { confrontatie: true, instemming: { not: true } },
    effect: { stop: true, floor: 2 },
    rollen: ['vertrouwenspersoon'],
    title: { nl: 'Aanspreken zonder instemming', en: 'Confronting without consent' },
    reason: {
      nl: 'De melder heeft de regie en moet zich veilig kunnen voelen.',
      en: 'The person who reported is in charge of their own story and must be able to feel safe.',
    },
    advice: {
      nl: 'Spreek degene over wie het gaat nu niet aan. Vraag eerst of de melder dat goedvindt. Alleen bij gevaar of een wettelijke plicht kan het anders. Ook dan weet de melder het eerst.',
      en: 'Do not confront the person it is about now. First ask whether the person who reported agrees. Only danger or a legal duty makes this different. Even then, tell them first.',
    },
    source: [{ from: 'lvv' }, { from: 'voorstel' }],
  },
  {
    id: 'R13',
    priority: 1,
    when: { oordeelGevraagd: true },
    effect: { stop: true },
    rollen: ['hr'],
    title: { nl: 'Vraag om een oordeel of straf', en: 'Asking for a verdict or punishment' },
    reason: {
      nl: 'Trede geeft geen oordeel over een persoon en adviseert nooit een straf.',
      en: 'Trede gives no verdict on a person and never advises a punishment.',
    },
    advice: {
      nl: 'Geef zelf ook nog geen oordeel en beloof geen straf. Bespreek met HR welke stappen er zijn.',
      en: 'Give no verdict yourself yet and promise no punishment. Discuss with HR which steps there are.',
    },
    source: [{ from: 'debat2024' }, { from: 'verslag2024' }, { from: 'avg', at: 'art. 22' }],
  },
]
