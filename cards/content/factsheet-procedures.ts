import type { Section } from './factsheet.ts'
import { legal } from './owners.ts'
import { lawPeriod } from './periods.ts'

export const procedureSections = {
  klacht: {
    id: 'klacht',
    title: { nl: 'Een klacht: wat gebeurt er dan?', en: 'A formal complaint: what happens?' },
    paragraphs: [
      {
        nl: 'Vertellen aan je leidinggevende is nog geen klacht. Een klacht is formeel. Dit zijn de regels uit de algemene wet. De klachtenregeling van het Rijk kan eigen regels hebben. Vraag die na bij het loket (MIOR).',
        en: 'Telling your manager is not yet a complaint. A complaint is formal. These are the rules of the general law. The complaints scheme of the government can have its own rules. Ask the desk (MIOR).',
      },
    ],
    points: [
      {
        nl: 'In een schriftelijke klacht staan je naam, je adres, de datum en wat er gebeurde. Je ondertekent de klacht.',
        en: 'A written complaint has your name, your address, the date and what happened. You sign it.',
      },
      {
        nl: 'Een klacht is **niet anoniem**. De collega over wie het gaat, krijgt een kopie.',
        en: 'A complaint is **not anonymous**. The colleague concerned gets a copy.',
      },
      {
        nl: 'Je krijgt een schriftelijk bericht dat de klacht binnen is.',
        en: 'You get a written message that the complaint has arrived.',
      },
      {
        nl: 'Wie de klacht behandelt, was er zelf niet bij betrokken. Beide kanten mogen hun verhaal doen.',
        en: 'Whoever handles the complaint was not involved. Both sides may tell their story.',
      },
      {
        nl: 'Het duurt hoogstens **6 weken**. Met een adviescommissie is dat **10 weken**. Er mogen 4 weken bij; dat hoor je dan schriftelijk.',
        en: 'It takes at most **6 weeks**. With an advisory committee it is **10 weeks**. Another 4 weeks may be added; you are told in writing.',
      },
      {
        nl: 'Is het langer dan **een jaar** geleden? Dan hoeft de klacht niet behandeld te worden. Praten kan altijd nog.',
        en: 'Was it more than **a year** ago? Then the complaint does not have to be handled. You can still talk about it.',
      },
      {
        nl: 'Ben je tussendoor al tevreden? Dan mag de behandeling stoppen.',
        en: 'Are you satisfied on the way? Then the procedure may stop.',
      },
      {
        nl: 'De commissie (KCOO) geeft advies. Het bevoegd gezag beslist en legt uit waarom.',
        en: 'The committee (KCOO) gives advice. The competent authority (bevoegd gezag) decides and explains why.',
      },
      {
        nl: 'Niet eens met de uitkomst? Je kunt niet in beroep. Je kunt soms wel naar de Nationale ombudsman.',
        en: 'Do you disagree with the outcome? You cannot appeal. Sometimes you can go to the National Ombudsman.',
      },
    ],
    source: [{ from: 'awb', at: 'art. 9:1 tot en met 9:24' }, { from: 'kcooBesluit' }],
    owner: legal,
    ...lawPeriod,
  },
  strafrecht: {
    id: 'strafrecht',
    title: { nl: 'Mogelijk strafbaar: aangifte en politie', en: 'Possibly a criminal offence: the police' },
    paragraphs: [
      {
        nl: 'Soms is gedrag **mogelijk strafbaar**. Trede en jij beslissen dat niet. Dat doen de officier van justitie en de rechter. Onderzoek zelf niets en laat berichten staan.',
        en: 'Sometimes behaviour is **possibly a criminal offence**. Neither Trede nor you decide that. The public prosecutor and the court do. Do not investigate and leave messages as they are.',
      },
    ],
    points: [
      {
        nl: 'Mogelijk strafbaar: in het openbaar een groep beledigen, of oproepen tot haat, discriminatie of geweld.',
        en: 'Possibly an offence: insulting a group in public, or calling for hatred, discrimination or violence.',
      },
      {
        nl: 'Mogelijk strafbaar: discrimineren in je ambt, beroep of bedrijf. Dat is belangrijk voor ambtenaren.',
        en: 'Possibly an offence: discriminating in your office, profession or business. This matters for civil servants.',
      },
      {
        nl: 'Mogelijk strafbaar: iemand in het openbaar seksueel benaderen op een manier die bang maakt of vernedert.',
        en: 'Possibly an offence: approaching someone sexually in public in a way that frightens or humiliates.',
      },
      {
        nl: 'Misbruik van een ambt kan de straf zwaarder maken. Een discriminerend doel ook.',
        en: 'Abuse of a public office can make the penalty heavier. So can a discriminatory aim.',
      },
      {
        nl: '**Aangifte doen mag altijd** als je weet van een strafbaar feit. Dat mag in een taal die je begrijpt. Je krijgt een kopie.',
        en: '**You may always report** an offence that you know of. You may do so in a language you understand. You get a copy.',
      },
      {
        nl: 'Bij sommige feiten moet degene die het overkwam zelf een klacht doen. Dat moet binnen 3 maanden.',
        en: 'For some offences the person it happened to has to make the complaint. That must be done within 3 months.',
      },
      {
        nl: 'Voor enkele zeer ernstige misdrijven **moet** iedereen aangifte doen, zoals bij verkrachting. Ambtenaren moeten dat vaker, zoals bij een ambtsmisdrijf. Vraag eerst de integriteitscoördinator en juridische zaken.',
        en: 'For a few very serious crimes everyone **must** report, for example rape. Civil servants must report more, for example a crime in office. First ask the integrity coordinator and the legal department.',
      },
      {
        nl: 'Een **melding** bij de politie is iets anders dan aangifte. Een melding mag anoniem. Er volgt dan geen onderzoek.',
        en: 'A **notification** to the police is not the same as a formal report. It may be anonymous. No investigation follows.',
      },
    ],
    source: [
      { from: 'sr', at: 'art. 44, 44bis, 66, 137c–137g, 429ter en 429quater' },
      { from: 'sv', at: 'art. 160–163' },
      { from: 'politieSite' },
    ],
    owner: legal,
    ...lawPeriod,
  },
} as const satisfies Record<string, Section>
