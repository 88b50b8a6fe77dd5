import type { Role } from './roles.ts'

export const informalRoles = {
  leidinggevende: {
    id: 'leidinggevende',
    name: { nl: 'Leidinggevende', en: 'Manager (leidinggevende)' },
    does: {
      nl: 'Vangt op, zegt wat de norm is, doet er iets aan en komt erop terug.',
      en: 'Receives the report, says what the norm is, acts and comes back to it.',
    },
    when: {
      nl: 'Altijd, behalve als het over de leidinggevende zelf gaat.',
      en: 'Always, except when it is about the manager.',
    },
    limits: {
      nl: 'Kan geen geheimhouding beloven. Onderzoekt geen personen en straft niet alleen. Is niet neutraal, en geen vervanger van de vertrouwenspersoon.',
      en: 'Cannot promise secrecy. Does not investigate people and does not punish alone. Is not neutral, and does not replace the confidential adviser.',
    },
    confidential: 'informeel',
    confirmed: true,
    find: { nl: 'Je kent deze persoon al.', en: 'You already know this person.' },
    source: [{ from: 'debat2024' }, { from: 'kamerbrief2026' }],
  },
  naasthogere: {
    id: 'naasthogere',
    name: { nl: 'Naasthogere leidinggevende', en: 'The next manager up (naasthogere leidinggevende)' },
    does: {
      nl: 'Neemt het over als jij er zelf bij betrokken bent. Denkt mee bij zware keuzes.',
      en: 'Takes over if you are involved yourself. Thinks along with hard choices.',
    },
    when: {
      nl: 'Als het over jou gaat, over iemand die je na staat of over iemand met meer macht.',
      en: 'If it is about you, about someone close to you or about someone with more power.',
    },
    limits: {
      nl: 'Kan geen geheimhouding beloven en straft niet alleen. Gaat het ook over deze persoon? Ga dan nog een stap hoger.',
      en: 'Cannot promise secrecy and does not punish alone. Is it about this person too? Then go up one more level.',
    },
    confidential: 'informeel',
    confirmed: true,
    find: {
      nl: 'Dit is de leidinggevende van je leidinggevende. Zoek de naam op in de personeelsgids.',
      en: 'This is the manager of your manager. Look up the name in the staff directory.',
    },
    source: [{ from: 'awb', at: 'art. 9:7' }, { from: 'voorstel' }],
  },
  hr: {
    id: 'hr',
    name: { nl: 'HR-adviseur', en: 'HR adviser' },
    does: {
      nl: 'Helpt met de stappen, met wat je vastlegt en met de regels voor het werk.',
      en: 'Helps with the steps, with what to record and with the rules of employment.',
    },
    when: {
      nl: 'Vanaf trede 4, of eerder als je twijfelt. Noem dan nog geen namen.',
      en: 'From trede 4, or earlier if in doubt. Do not give names yet in that case.',
    },
    limits: {
      nl: 'Is er voor de organisatie en kan geen geheimhouding beloven. Beslist niet wie gelijk heeft.',
      en: 'Works for the organisation and cannot promise secrecy. Does not decide who is right.',
    },
    confidential: 'informeel',
    confirmed: true,
    find: {
      nl: 'Zoek HR op het intranet. Of vraag het je eigen leidinggevende.',
      en: 'Look up HR on the intranet. Or ask your own manager.',
    },
    source: [{ from: 'voorstel' }],
  },
  di: {
    id: 'di',
    name: { nl: 'Adviseur diversiteit en inclusie', en: 'Diversity and inclusion adviser' },
    does: {
      nl: 'Denkt mee over regels en gewoonten die voor een groep slecht uitpakken.',
      en: 'Thinks along about rules and habits that turn out badly for a group.',
    },
    when: {
      nl: 'Als het om een regel of gewoonte gaat, niet om één persoon.',
      en: 'If it is about a rule or a habit, not about one person.',
    },
    limits: {
      nl: 'Behandelt geen meldingen over personen en kan geen geheimhouding beloven.',
      en: 'Does not handle reports about people and cannot promise secrecy.',
    },
    confidential: 'informeel',
    confirmed: true,
    source: [{ from: 'voorstel' }],
  },
  bhv: {
    id: 'bhv',
    name: {
      nl: 'Beveiliging en BHV (bedrijfshulpverlening)',
      en: 'Security and emergency response (BHV)',
    },
    does: {
      nl: 'Helpt meteen in het gebouw bij gevaar, agressie of letsel.',
      en: 'Helps at once in the building with danger, aggression or injury.',
    },
    when: {
      nl: 'Bij gevaar. Bel bij nood eerst 112 (Caribisch Nederland 911).',
      en: 'In danger. In an emergency first call 112 (Caribbean Netherlands 911).',
    },
    limits: {
      nl: 'Onderzoekt niet wat er is gebeurd en beslist niet over de melding.',
      en: 'Does not investigate what happened and does not decide on the report.',
    },
    confidential: 'informeel',
    confirmed: true,
    find: {
      nl: 'Het nummer staat in het gebouw aangegeven. Je kunt het ook bij de receptie vragen.',
      en: 'The number is shown in the building. You can also ask the reception.',
    },
    source: [{ from: 'arbowet', at: 'art. 3 lid 1' }, { from: 'voorstel' }],
  },
  agressieprotocol: {
    id: 'agressieprotocol',
    name: { nl: 'Agressieprotocol', en: 'Protocol on aggression (agressieprotocol)' },
    does: {
      nl: 'Geeft de afspraken van je organisatie als een burger een medewerker bedreigt, uitscheldt of discrimineert.',
      en: 'Holds the agreements of your organisation for when a member of the public threatens, insults or discriminates against an employee.',
    },
    when: { nl: 'Als het gedrag van een burger komt.', en: 'If the behaviour comes from a member of the public.' },
    limits: {
      nl: 'Is niet bedoeld voor gedrag tussen collega’s. De werkgever moet jou en je medewerker beschermen.',
      en: 'Is not meant for behaviour between colleagues. The employer must protect you and your employee.',
    },
    confidential: 'informeel',
    confirmed: true,
    find: {
      nl: 'Zoek het op het intranet. Of vraag HR ernaar.',
      en: 'Look it up on the intranet. Or ask HR.',
    },
    source: [{ from: 'arbowet', at: 'art. 3' }, { from: 'voorstel' }],
  },
  opdrachtgever: {
    id: 'opdrachtgever',
    name: { nl: 'Opdrachtgever of contractmanager', en: 'Contract manager (opdrachtgever)' },
    does: {
      nl: 'Spreekt de leverancier aan over het gedrag van iemand die is ingehuurd.',
      en: 'Addresses the supplier about the behaviour of someone who is hired in.',
    },
    when: {
      nl: 'Als de collega over wie het gaat geen ambtenaar is, maar ingehuurd.',
      en: 'If the colleague concerned is not a civil servant but hired in.',
    },
    limits: {
      nl: 'Heeft niet het hele verhaal nodig. Vertel alleen wat nodig is, zonder naam van de melder.',
      en: 'Does not need the whole story. Tell only what is needed, without the name of the person who reported.',
    },
    confidential: 'informeel',
    confirmed: true,
    find: {
      nl: 'Vraag de afdeling inkoop wie het contract beheert.',
      en: 'Ask the purchasing department who manages the contract.',
    },
    source: [{ from: 'gedragscode' }, { from: 'voorstel' }],
  },
} as const satisfies Record<string, Role>
