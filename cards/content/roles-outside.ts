import type { Role } from './roles.ts'

export const outsideRoles = {
  discriminatie_nl: {
    id: 'discriminatie_nl',
    name: { nl: 'Discriminatie.nl', en: 'Discriminatie.nl (national desk)' },
    does: {
      nl: 'Geeft gratis advies en steun bij discriminatie. Staat los van je werk. Telt ook meldingen.',
      en: 'Gives free advice and support on discrimination. Is independent of your work. Also counts reports.',
    },
    when: {
      nl: 'Als je iemand van buiten wilt spreken. Ook als je het bij een ander zag.',
      en: 'If you want to talk to someone outside. Also if you saw it happen to another person.',
    },
    limits: { nl: 'Kan je organisatie niets opleggen.', en: 'Cannot order your organisation to do anything.' },
    confidential: 'vertrouwelijk',
    confirmed: true,
    contact: {
      note: {
        nl: 'Gebruik het formulier op de website Discriminatie.nl.',
        en: 'Use the form on the website Discriminatie.nl.',
      },
    },
    source: [{ from: 'discriminatieNl' }],
  },
  huis_voor_klokkenluiders: {
    id: 'huis_voor_klokkenluiders',
    name: { nl: 'Huis voor Klokkenluiders', en: 'Whistleblowers Authority (Huis voor Klokkenluiders)' },
    does: {
      nl: 'Geeft gratis en vertrouwelijk advies. Kan een misstand onderzoeken, of hoe een melder is behandeld.',
      en: 'Gives free and confidential advice. Can investigate wrongdoing, or how someone who reported was treated.',
    },
    when: {
      nl: 'Als het om meer mensen gaat en de samenleving er last van heeft. Bijvoorbeeld bij een patroon.',
      en: 'If more people are affected and society suffers. For example with a pattern.',
    },
    limits: {
      nl: 'Is er niet voor één persoonlijk conflict. Een onderzoek is formeel.',
      en: 'Is not there for one personal conflict. An investigation is formal.',
    },
    confidential: 'vertrouwelijk',
    confirmed: true,
    contact: { phone: '088-1331000', email: 'contact@huisvoorklokkenluiders.nl' },
    source: [{ from: 'huisSite' }, { from: 'wbk', at: 'art. 1' }],
  },
  slachtofferhulp: {
    id: 'slachtofferhulp',
    name: { nl: 'Slachtofferhulp Nederland', en: 'Victim Support (Slachtofferhulp Nederland)' },
    does: {
      nl: 'Geeft gratis hulp aan wie een mogelijk strafbaar feit is overkomen.',
      en: 'Gives free help to people who went through a possible offence.',
    },
    when: { nl: 'Ook zonder aangifte.', en: 'Also without a report to the police.' },
    limits: {
      nl: 'Onderzoekt niet en neemt geen aangifte op.',
      en: 'Does not investigate and takes no report of an offence.',
    },
    confidential: 'vertrouwelijk',
    confirmed: false,
    find: {
      nl: 'Zoek Slachtofferhulp Nederland op. De politie kan je ook doorverwijzen.',
      en: 'Look up Slachtofferhulp Nederland. The police can also refer you.',
    },
    source: [{ from: 'voorstel' }],
  },
  csg: {
    id: 'csg',
    name: { nl: 'Centrum Seksueel Geweld', en: 'Centre for Sexual Assault (Centrum Seksueel Geweld)' },
    does: {
      nl: 'Helpt na seksueel contact tegen iemands wil. Geeft zorg en uitleg over wat kan.',
      en: 'Helps after sexual contact against someone’s will. Gives care and explains what is possible.',
    },
    when: {
      nl: 'Zo snel mogelijk. De melder kiest zelf.',
      en: 'As soon as possible. The person who reported decides.',
    },
    limits: {
      nl: 'Beslist niet over aangifte. Dat doet de melder.',
      en: 'Does not decide about reporting to the police. The person who reported does.',
    },
    confidential: 'vertrouwelijk',
    confirmed: false,
    find: {
      nl: 'Zoek Centrum Seksueel Geweld op. Is er nu gevaar? Bel 112 (Caribisch Nederland 911).',
      en: 'Look up Centrum Seksueel Geweld. Is there danger now? Call 112 (Caribbean Netherlands 911).',
    },
    source: [{ from: 'voorstel' }],
  },
  college: {
    id: 'college',
    name: {
      nl: 'College voor de Rechten van de Mens',
      en: 'Netherlands Institute for Human Rights (College voor de Rechten van de Mens)',
    },
    does: {
      nl: 'Beoordeelt gratis of de wet voor gelijke behandeling is overtreden. Ook als het Rijk je werkgever is. Geeft ook advies.',
      en: 'Judges free of charge whether the law on equal treatment was broken. Also if the government is your employer. Also gives advice.',
    },
    when: {
      nl: 'Bij discriminatie op het werk, zoals bij een selectie, loon of contract.',
      en: 'With discrimination at work, for example in a selection, pay or a contract.',
    },
    limits: {
      nl: 'Kan niets afdwingen en geeft geen schadevergoeding. Een oordeel vragen kan niet anoniem. Alleen melden kan wel zonder naam.',
      en: 'Cannot enforce anything and gives no damages. Asking for a judgment cannot be anonymous. Only notifying can be done without a name.',
    },
    confidential: 'formeel',
    confirmed: true,
    contact: {
      phone: '030-8883888',
      note: {
        nl: 'Op werkdagen. Kijk voor de tijden op de website.',
        en: 'On workdays. See the website for the hours.',
      },
    },
    source: [{ from: 'collegeSite' }, { from: 'awgb', at: 'art. 5' }],
  },
  politie: {
    id: 'politie',
    name: { nl: 'Politie', en: 'Police' },
    does: {
      nl: 'Helpt bij gevaar. Neemt een melding of aangifte op.',
      en: 'Helps in danger. Takes a notification or a report of an offence.',
    },
    when: {
      nl: 'Bij gevaar, of als iets mogelijk strafbaar is.',
      en: 'In danger, or if something is possibly an offence.',
    },
    limits: {
      nl: 'Na alleen een melding komt er geen onderzoek. De officier van justitie beslist over vervolging.',
      en: 'After only a notification there is no investigation. The public prosecutor decides on prosecution.',
    },
    confidential: 'formeel',
    confirmed: true,
    contact: {
      phone: '112',
      note: {
        nl: 'Caribisch Nederland: **911** (112 werkt ook). Daar zonder spoed: 717 8000 of 715 8000 (bron uit 2022).',
        en: 'Caribbean Netherlands: **911** (112 works too). Not urgent there: 717 8000 or 715 8000 (source of 2022).',
      },
    },
    source: [{ from: 'politieSite' }, { from: 'sv', at: 'art. 161' }, { from: 'kpcn' }],
  },
  nationale_ombudsman: {
    id: 'nationale_ombudsman',
    name: { nl: 'Nationale ombudsman', en: 'National Ombudsman (Nationale ombudsman)' },
    does: {
      nl: 'Beoordeelt of de overheid zich netjes gedroeg. Doet aanbevelingen.',
      en: 'Judges whether the government behaved properly. Makes recommendations.',
    },
    when: {
      nl: 'Na een klacht bij de organisatie zelf, meestal binnen een jaar.',
      en: 'After a complaint to the organisation itself, usually within a year.',
    },
    limits: {
      nl: 'Hoeft een zaak niet op te pakken. Bijvoorbeeld als een onafhankelijke klachtencommissie er al naar keek.',
      en: 'Does not have to take up a case. For example if an independent complaints committee already looked at it.',
    },
    confidential: 'formeel',
    confirmed: true,
    contact: {
      phone: '070-3563550',
      note: { nl: 'Dit is de lijn voor professionals.', en: 'This is the line for professionals.' },
    },
    source: [{ from: 'awb', at: 'art. 9:17 tot en met 9:27' }, { from: 'ombudsmanSite' }],
  },
  arbeidsinspectie: {
    id: 'arbeidsinspectie',
    name: { nl: 'Nederlandse Arbeidsinspectie', en: 'Labour Inspectorate (Nederlandse Arbeidsinspectie)' },
    does: {
      nl: 'Controleert of de werkgever genoeg doet tegen ongewenst gedrag.',
      en: 'Checks whether the employer does enough against unacceptable behaviour.',
    },
    when: { nl: 'Als de werkgever steeds tekortschiet.', en: 'If the employer keeps failing.' },
    limits: { nl: 'Zegt niet wie er gelijk heeft in één zaak.', en: 'Does not say who is right in a single case.' },
    confidential: 'formeel',
    confirmed: true,
    find: {
      nl: 'Kijk op de website van de Nederlandse Arbeidsinspectie.',
      en: 'See the website of the Nederlandse Arbeidsinspectie.',
    },
    source: [{ from: 'arbeidsinspectie' }, { from: 'arbowet', at: 'art. 3' }],
  },
} as const satisfies Record<string, Role>
