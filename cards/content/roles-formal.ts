import type { Role } from './roles.ts'

export const formalRoles = {
  mior: {
    id: 'mior',
    name: { nl: 'MIOR (meldpunt van het Rijk)', en: 'MIOR (reporting desk of the central government)' },
    does: {
      nl: 'Is het loket voor een klacht of melding. Helpt je naar de goede commissie: KCOO of IC Rijk. MIOR betekent Meldpunt Integriteitsschendingen en Ongewenst gedrag Rijk.',
      en: 'Is the desk for a complaint or report. Helps you to the right committee: KCOO or IC Rijk. MIOR stands for Meldpunt Integriteitsschendingen en Ongewenst gedrag Rijk.',
    },
    when: {
      nl: 'Als de melder een formele weg wil, of niet weet welke.',
      en: 'If the person who reported wants a formal route, or does not know which.',
    },
    limits: { nl: 'Oordeelt zelf niet.', en: 'Does not judge.' },
    confidential: 'formeel',
    confirmed: true,
    source: [{ from: 'kamerbrief2026' }, { from: 'voorstel' }],
  },
  kcoo: {
    id: 'kcoo',
    name: { nl: 'KCOO (klachtencommissie van het Rijk)', en: 'KCOO (complaints committee of the central government)' },
    does: {
      nl: 'Behandelt klachten van medewerkers en oud-medewerkers over ongewenste omgangsvormen. Staat buiten je organisatie. Schrijft op wat er is gebeurd en geeft advies.',
      en: 'Handles complaints of employees and former employees about unacceptable behaviour. Is outside your organisation. Writes down what happened and gives advice.',
    },
    when: {
      nl: 'Als de melder een klacht wil indienen over een collega of leidinggevende.',
      en: 'If the person who reported wants to complain formally about a colleague or manager.',
    },
    limits: {
      nl: 'Adviseert, beslist niet. Het bevoegd gezag beslist en legt uit waarom. Een klacht is niet anoniem. De KCOO is er niet voor klachten van burgers.',
      en: 'Advises, does not decide. The competent authority (bevoegd gezag) decides and explains why. A complaint is not anonymous. The KCOO is not for complaints by the public.',
    },
    confidential: 'formeel',
    confirmed: true,
    source: [{ from: 'kcooBesluit' }, { from: 'kamerbrief2026' }, { from: 'awb', at: 'art. 9:9' }],
  },
  ic_rijk: {
    id: 'ic_rijk',
    name: { nl: 'IC Rijk (integriteitscommissie)', en: 'IC Rijk (integrity committee)' },
    does: {
      nl: 'Behandelt meldingen over integriteit en misstanden in het hele Rijk.',
      en: 'Handles reports on integrity and wrongdoing in the whole central government.',
    },
    when: {
      nl: 'Bij een vermoeden van een schending van de integriteit of een misstand.',
      en: 'If you think there is a breach of integrity or wrongdoing.',
    },
    limits: {
      nl: 'Is er niet voor een klacht over één persoonlijk conflict. Je komt er via het meldpunt (MIOR).',
      en: 'Is not there for a complaint about one personal conflict. You get there through the desk (MIOR).',
    },
    confidential: 'formeel',
    confirmed: true,
    source: [{ from: 'debat2024' }, { from: 'kamerbrief2026' }],
  },
  integriteitscoordinator: {
    id: 'integriteitscoordinator',
    name: { nl: 'Integriteitscoördinator', en: 'Integrity coordinator (integriteitscoördinator)' },
    does: {
      nl: 'Neemt meldingen aan, ook over discriminatie. Kan adviseren om onderzoek te doen.',
      en: 'Receives reports, also on discrimination. Can advise an investigation.',
    },
    when: {
      nl: 'Bij ernstig of herhaald gedrag. Als het mogelijk strafbaar is. Of als jij advies wilt; noem dan geen namen.',
      en: 'With serious or repeated behaviour. If it is possibly an offence. Or if you want advice; do not give names then.',
    },
    limits: {
      nl: 'Is zorgvuldig, maar niet geheim. Legt geen straf op. Niet elke organisatie heeft er een; soms is er een eigen meldpunt.',
      en: 'Is careful, but not secret. Does not punish. Not every organisation has one; some have their own reporting desk.',
    },
    confidential: 'formeel',
    confirmed: true,
    source: [{ from: 'kamerbrief2021' }],
  },
  juridische_zaken: {
    id: 'juridische_zaken',
    name: { nl: 'Juridische zaken', en: 'Legal department (juridische zaken)' },
    does: {
      nl: 'Denkt mee over regels, aangifte en besluiten.',
      en: 'Thinks along about rules, reporting to the police and decisions.',
    },
    when: {
      nl: 'Als iets mogelijk strafbaar is. Of bij een besluit over werk, zoals een selectie of een contract.',
      en: 'If something is possibly an offence. Or with a decision about work, such as a selection or a contract.',
    },
    limits: {
      nl: 'Adviseert de organisatie, niet de melder of de collega over wie het gaat.',
      en: 'Advises the organisation, not the person who reported or the colleague concerned.',
    },
    confidential: 'formeel',
    confirmed: true,
    source: [{ from: 'voorstel' }],
  },
  bevoegd_gezag: {
    id: 'bevoegd_gezag',
    name: { nl: 'Bevoegd gezag', en: 'Competent authority (bevoegd gezag)' },
    does: {
      nl: 'Beslist over een klacht en over een maatregel. Meestal namens de secretaris-generaal, via HR.',
      en: 'Decides on a complaint and on a measure. Mostly on behalf of the secretary-general, through HR.',
    },
    when: {
      nl: 'Na een klacht of onderzoek. Of als er meteen een maatregel nodig is.',
      en: 'After a complaint or investigation. Or if a measure is needed at once.',
    },
    limits: {
      nl: 'Moet eerst luisteren naar de collega over wie het gaat. Een maatregel moet passen bij wat er is gebeurd.',
      en: 'Must first hear the colleague concerned. A measure must fit what happened.',
    },
    confidential: 'formeel',
    confirmed: true,
    source: [{ from: 'kamerbrief2021' }, { from: 'caoRijk', at: 'hoofdstuk 15' }],
  },
  klachtcoordinator: {
    id: 'klachtcoordinator',
    name: { nl: 'Klachtcoördinator', en: 'Complaints coordinator (klachtcoördinator)' },
    does: {
      nl: 'Regelt klachten van burgers over het gedrag van een ambtenaar.',
      en: 'Arranges complaints by the public about the behaviour of a civil servant.',
    },
    when: {
      nl: 'Als een burger zich gediscrimineerd voelt door een medewerker.',
      en: 'If a member of the public feels discriminated against by an employee.',
    },
    limits: {
      nl: 'Is er niet voor klachten tussen collega’s; daarvoor is de KCOO. De burger kan ook naar de Nationale ombudsman of Discriminatie.nl.',
      en: 'Is not for complaints between colleagues; the KCOO is. The member of the public can also go to the National Ombudsman or Discriminatie.nl.',
    },
    confidential: 'formeel',
    confirmed: true,
    source: [{ from: 'awb', at: 'art. 9:1' }, { from: 'voorstel' }],
  },
} as const satisfies Record<string, Role>
