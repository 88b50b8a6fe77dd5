import type { Text } from '../text.ts'

/** A document that our content leans on. `date` is the day of the document or of the version of the law that was read. */
export type Source = { name: Text; date: string; url?: string }

/** `number`: the one under which wetten.overheid.nl shows the law as it is today. */
const law = (nl: string, date: string, number?: string): Source => ({
  name: { nl, en: nl },
  date,
  ...(number && { url: `https://wetten.overheid.nl/${number}` }),
})

export const sources = {
  kamerbrief2026: {
    name: {
      nl: 'Kamerbrief 10 juli 2026 over de Personeelsenquête Rijk',
      en: 'Letter to parliament, 10 July 2026, on the staff survey',
    },
    date: '2026-07-10',
  },
  debat2024: {
    name: {
      nl: 'Debat Tweede Kamer over racisme op de werkvloer, 2024',
      en: 'Debate in parliament on racism at work, 2024',
    },
    date: '2024-10-25',
  },
  verslag2024: {
    name: {
      nl: 'Verslag schriftelijk overleg 15 mei 2024 (35 741, G)',
      en: 'Written consultation, 15 May 2024 (35 741, G)',
    },
    date: '2024-05-15',
    url: 'https://zoek.officielebekendmakingen.nl/kst-35741-G.html',
  },
  kamerbrief2023: {
    name: {
      nl: 'Kamerbrief 25 januari 2023 over institutioneel racisme',
      en: 'Letter to parliament, 25 January 2023, on institutional racism',
    },
    date: '2023-01-25',
  },
  kamerbrief2021: {
    name: {
      nl: 'Kamerbrief 10 december 2021 over meldmogelijkheden',
      en: 'Letter to parliament, 10 December 2021, on ways to report',
    },
    date: '2021-12-10',
  },
  hamer2023: {
    name: {
      nl: 'Handreiking regeringscommissaris Hamer, 17 mei 2023',
      en: 'Guide of government commissioner Hamer, 17 May 2023',
    },
    date: '2023-05-17',
  },
  kcooBesluit: {
    name: {
      nl: 'Instellingsbesluit KCOO (Staatscourant 2025, 19890)',
      en: 'Decree establishing the KCOO (Staatscourant 2025, 19890)',
    },
    date: '2025-06-01',
    url: 'https://zoek.officielebekendmakingen.nl/stcrt-2025-19890.html',
  },
  gedragscode: {
    name: {
      nl: 'Gedragscode Integriteit Rijk (Staatscourant 2019, 71141)',
      en: 'Code of conduct for the Rijk (Staatscourant 2019, 71141)',
    },
    date: '2019-12-31',
    url: 'https://zoek.officielebekendmakingen.nl/stcrt-2019-71141.html',
  },
  caoRijk: { ...law('CAO Rijk', '2026-07-01'), url: 'https://www.caorijk.nl/cao/15-ordemaatregelen-en-straffen' },
  arbowet: law('Arbowet', '2026-07-01', 'BWBR0010346'),
  awb: law('Algemene wet bestuursrecht', '2026-07-01', 'BWBR0005537'),
  awgb: law('Algemene wet gelijke behandeling', '2026-01-01', 'BWBR0006502'),
  wgbl: law('Wet gelijke behandeling leeftijd', '2026-01-01', 'BWBR0016185'),
  sr: law('Wetboek van Strafrecht', '2026-07-01', 'BWBR0001854'),
  sv: law('Wetboek van Strafvordering', '2026-07-01', 'BWBR0001903'),
  grondwet: law('Grondwet', '2023-02-22', 'BWBR0001840'),
  ambtenarenwet: law('Ambtenarenwet 2017', '2026-07-01', 'BWBR0001947'),
  avg: law('AVG', '2018-05-25'),
  uavg: law('UAVG', '2026-09-01', 'BWBR0040940'),
  wbk: law('Wet bescherming klokkenluiders', '2026-07-01', 'BWBR0037852'),
  college2022: {
    name: {
      nl: 'College voor de Rechten van de Mens, omschrijving van institutioneel racisme, 2022',
      en: 'Netherlands Institute for Human Rights, description of institutional racism, 2022',
    },
    date: '2022-06-22',
  },
  college2021: {
    name: {
      nl: 'College voor de Rechten van de Mens, visie op institutioneel racisme, 14 december 2021',
      en: 'Netherlands Institute for Human Rights, view on institutional racism, 14 December 2021',
    },
    date: '2021-12-14',
  },
  collegeSite: {
    name: {
      nl: 'Website College voor de Rechten van de Mens',
      en: 'Website of the Netherlands Institute for Human Rights',
    },
    date: '2026-07-10',
  },
  veiligheid2022: {
    name: {
      nl: 'Kamerbrief 27 juni 2022 (31 490, nr. 317)',
      en: 'Letter to parliament, 27 June 2022 (31 490, no. 317)',
    },
    date: '2022-06-27',
  },
  movisie: {
    name: { nl: 'Movisie over microagressies op de werkvloer', en: 'Movisie on microaggressions at work' },
    date: '2026-07-10',
  },
  lvv: {
    name: {
      nl: 'Landelijke Vereniging van Vertrouwenspersonen (LVV)',
      en: 'National association of confidential advisers (LVV)',
    },
    date: '2026-07-10',
  },
  politieSite: {
    name: { nl: 'Politie over discriminatie', en: 'Police on discrimination' },
    date: '2026-07-10',
  },
  kpcn: {
    name: {
      nl: 'Korps Politie Caribisch Nederland, meldkamer, 2022',
      en: 'Caribbean Netherlands Police Force, control room, 2022',
    },
    date: '2022-10-01',
  },
  discriminatieNl: {
    name: { nl: 'Start van Discriminatie.nl, januari 2024', en: 'Start of Discriminatie.nl, January 2024' },
    date: '2024-01-09',
  },
  huisSite: {
    name: { nl: 'Website Huis voor Klokkenluiders', en: 'Website of the Whistleblowers Authority' },
    date: '2026-07-10',
  },
  ombudsmanSite: {
    name: { nl: 'Website Nationale ombudsman', en: 'Website of the National Ombudsman' },
    date: '2026-07-10',
  },
  arbeidsinspectie: {
    name: {
      nl: 'Bericht over de rol van de Arbeidsinspectie bij VWS',
      en: 'Report on the role of the Labour Inspectorate at VWS',
    },
    date: '2026-07-10',
  },
  besGelijkeBehandeling: {
    name: {
      nl: 'Rijksoverheid over de wet tegen discriminatie in Caribisch Nederland, 2025',
      en: 'Government on the law against discrimination in the Caribbean Netherlands, 2025',
    },
    date: '2025-10-07',
  },
  collegeAgenda: {
    name: {
      nl: 'College voor de Rechten van de Mens, bericht van 21 maart 2022',
      en: 'Netherlands Institute for Human Rights, message of 21 March 2022',
    },
    date: '2022-03-21',
  },
  archiefwet: law('Archiefwet 1995', '2024-06-19', 'BWBR0007376'),
  wbpBes: law('Wet bescherming persoonsgegevens BES', '2025-11-11', 'BWBR0028067'),
  voorstel: {
    name: { nl: 'Voorstel van het team van Trede', en: 'Proposal of the Trede team' },
    date: '2026-07-10',
  },
  vnDagen: {
    name: {
      nl: 'Dagen van de Verenigde Naties (niet nagekeken)',
      en: 'Days of the United Nations (not checked)',
    },
    date: '2026-07-10',
  },
  algemeenBekend: {
    name: { nl: 'Algemeen bekend (niet nagekeken)', en: 'Generally known (not checked)' },
    date: '2026-07-10',
  },
  governmentPride: {
    name: { nl: 'Dutch Government Pride, 27 mei 2023', en: 'Dutch Government Pride, 27 May 2023' },
    date: '2023-05-27',
  },
  diversityDay: {
    name: { nl: 'Website van Diversity Day', en: 'Website of Diversity Day' },
    date: '2026-07-10',
  },
  weekIntegriteit: {
    name: { nl: 'Transparency International Nederland, 2016', en: 'Transparency International Nederland, 2016' },
    date: '2016-10-01',
  },
  dagenSite: {
    name: { nl: 'Website fijnedagvan.nl', en: 'Website fijnedagvan.nl' },
    date: '2026-07-10',
  },
} satisfies Record<string, Source>

export type SourceKey = keyof typeof sources

/** Where a sentence comes from: the document and, if there is one, the article or page. */
export type Cited = { from: SourceKey; at?: string }
