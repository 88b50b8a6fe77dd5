import type { Role } from './roles.ts'

export const confidentialRoles = {
  vertrouwenspersoon: {
    id: 'vertrouwenspersoon',
    name: { nl: 'Vertrouwenspersoon', en: 'Confidential adviser' },
    does: {
      nl: 'Luistert, steunt, zet de keuzes op een rij en gaat mee als je dat wilt.',
      en: 'Listens, supports, sets out the options and comes along if you wish.',
    },
    when: {
      nl: 'Altijd, ook als je twijfelt. Ook als je het bij een ander zag. Leidinggevenden kunnen er ook terecht.',
      en: 'Always, also when in doubt. Also if you saw it happen to someone else. Managers are welcome too.',
    },
    limits: {
      nl: 'Bemiddelt niet, onderzoekt niet en neemt het niet over. Jij houdt de regie. Helemaal geheim is het nooit: bij zeer ernstige strafbare feiten kan er een plicht zijn om te melden.',
      en: 'Does not mediate, does not investigate and does not take over. You stay in control. It is never completely secret: with very serious offences there can be a duty to report.',
    },
    confidential: 'vertrouwelijk',
    confirmed: true,
    source: [{ from: 'kamerbrief2021' }, { from: 'lvv' }, { from: 'sv', at: 'art. 160 en 162' }],
  },
  andere_vertrouwenspersoon: {
    id: 'andere_vertrouwenspersoon',
    name: {
      nl: 'Een andere vertrouwenspersoon',
      en: 'Another confidential adviser',
    },
    does: {
      nl: 'Steunt de collega over wie het gaat. Luistert, legt uit en gaat mee naar een gesprek.',
      en: 'Supports the colleague concerned. Listens, explains and comes along to a talk.',
    },
    when: {
      nl: 'Als jij hoort dat een melding over jou gaat. Of als je collega dat hoort.',
      en: 'If you hear that a report is about you. Or if your colleague hears that.',
    },
    limits: {
      nl: 'Is nooit dezelfde persoon als de vertrouwenspersoon van de melder. Bemiddelt niet en onderzoekt niet.',
      en: 'Is never the adviser of the person who reported. Does not mediate or investigate.',
    },
    confidential: 'vertrouwelijk',
    confirmed: true,
    source: [{ from: 'voorstel' }, { from: 'lvv' }],
  },
  bedrijfsarts: {
    id: 'bedrijfsarts',
    name: { nl: 'Bedrijfsarts', en: 'Company doctor (bedrijfsarts)' },
    does: {
      nl: 'Kijkt naar gezondheid en werk. Helpt bij klachten en bij verzuim.',
      en: 'Looks at health and work. Helps with complaints and with sick leave.',
    },
    when: {
      nl: 'Als iemand er ziek van is, of ziek dreigt te worden.',
      en: 'If someone is ill because of it, or may become ill.',
    },
    limits: {
      nl: 'Vertelt de leidinggevende niet wat iemand heeft. Vraag daar als leidinggevende ook niet naar.',
      en: 'Does not tell the manager what someone suffers from. As a manager, do not ask about it either.',
    },
    confidential: 'vertrouwelijk',
    confirmed: false,
    source: [{ from: 'uavg', at: 'art. 30' }, { from: 'voorstel' }],
  },
  bedrijfsmaatschappelijk_werk: {
    id: 'bedrijfsmaatschappelijk_werk',
    name: { nl: 'Bedrijfsmaatschappelijk werk', en: 'Occupational social work (bedrijfsmaatschappelijk werk)' },
    does: {
      nl: 'Geeft kort steun bij spanning. Voor de melder, de collega over wie het gaat, het team en jou.',
      en: 'Gives short-term support with stress. For the person who reported, the colleague concerned, the team and you.',
    },
    when: {
      nl: 'Als iemand er wakker van ligt. Ook achteraf, als nazorg.',
      en: 'If someone loses sleep over it. Also afterwards, as aftercare.',
    },
    limits: {
      nl: 'Onderzoekt niet en beslist niet over de melding.',
      en: 'Does not investigate and does not decide on the report.',
    },
    confidential: 'vertrouwelijk',
    confirmed: false,
    source: [{ from: 'voorstel' }],
  },
  personeelsraadgever: {
    id: 'personeelsraadgever',
    name: { nl: 'Personeelsraadgever', en: 'Staff counsellor (personeelsraadgever)' },
    does: {
      nl: 'Is onafhankelijk en geeft raad aan ambtenaren.',
      en: 'Is independent and gives advice to civil servants.',
    },
    when: { nl: 'Als je vastloopt en raad wilt.', en: 'If you are stuck and want advice.' },
    limits: {
      nl: 'De functie was in 2024 een proef. Wat er daarna is besloten, weten wij niet.',
      en: 'The function was a pilot in 2024. We do not know what was decided afterwards.',
    },
    confidential: 'vertrouwelijk',
    confirmed: false,
    source: [{ from: 'debat2024' }],
  },
} as const satisfies Record<string, Role>
