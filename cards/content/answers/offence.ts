import type { Answer } from '../answers.ts'
import { ofLaw } from './kept.ts'

export const offenceAnswers = {
  is_het_strafbaar: {
    title: { nl: 'Is dit strafbaar?', en: 'Is this a criminal offence?' },
    short: {
      nl: 'Soms is gedrag **mogelijk strafbaar**: een groep beledigen in het openbaar, oproepen tot haat, of discrimineren in je ambt. Trede en jij beslissen dat niet. Onderzoek zelf niets en laat berichten staan.',
      en: 'Sometimes behaviour is **possibly a criminal offence**: insulting a group in public, calling for hatred, or discriminating in your office. Neither Trede nor you decide that. Do not investigate and leave messages as they are.',
    },
    why: {
      nl: 'De officier van justitie en de rechter beslissen. Een discriminerend doel of misbruik van een ambt maakt een straf zwaarder.',
      en: 'The public prosecutor and the court decide. A discriminatory aim or abuse of an office makes a penalty heavier.',
    },
    next: 'onderdeel:strafrecht',
    source: [{ from: 'sr', at: 'art. 44, 44bis, 137c–137g en 429quater' }],
    ...ofLaw,
  },
  aangifte_doen: {
    title: { nl: 'Aangifte doen bij de politie', en: 'Reporting an offence to the police' },
    short: {
      nl: 'Iedereen die van een strafbaar feit weet, mag aangifte doen. Dat mag in een taal die je begrijpt en je krijgt een kopie. Je leidinggevende houdt je niet tegen en geeft je tijd.',
      en: 'Everyone who knows of an offence may report it. You may do so in a language you understand and you get a copy. Your manager does not stop you and gives you time.',
    },
    why: {
      nl: 'De wet geeft je dat recht. Met een aangifte kan de politie onderzoek doen.',
      en: 'The law gives you that right. With a formal report the police can investigate.',
    },
    next: 'rol:politie',
    source: [{ from: 'sv', at: 'art. 161 en 163' }, { from: 'politieSite' }, { from: 'voorstel' }],
    ...ofLaw,
  },
  aangifte_plicht: {
    title: { nl: 'Moet je aangifte doen?', en: 'Must you report to the police?' },
    short: {
      nl: 'Voor enkele zeer ernstige misdrijven, zoals verkrachting, geldt een plicht voor iedereen. Ambtenaren hebben die ook bij een ambtsmisdrijf. Beslis niet alleen: vraag de integriteitscoördinator en juridische zaken, en vertel het eerst aan de melder.',
      en: 'For a few very serious crimes, such as rape, everyone has a duty. Civil servants also have it for a crime in office. Do not decide alone: ask the integrity coordinator and the legal department, and tell the person who reported first.',
    },
    why: {
      nl: 'De wet kent een plicht voor iedereen en een ruimere plicht voor ambtenaren.',
      en: 'The law has a duty for everyone and a wider one for civil servants.',
    },
    next: 'rol:integriteitscoordinator',
    source: [{ from: 'sv', at: 'art. 160 en 162' }],
    ...ofLaw,
  },
  aangifte_termijn: {
    title: { nl: 'Hoe lang kun je wachten met aangifte?', en: 'How long can you wait to report?' },
    short: {
      nl: 'Voor sommige feiten is een klacht nodig van degene die het overkwam. Dat moet binnen **3 maanden** nadat je het weet. Twijfel je? Bel de politie en vraag het na.',
      en: 'Some offences need a complaint by the person it happened to. That must be within **3 months** after you know. In doubt? Call the police and ask.',
    },
    why: {
      nl: 'De wet noemt dit klachtdelicten en geeft daar drie maanden voor.',
      en: 'The law calls these klachtdelicten (offences that need a complaint) and gives three months.',
    },
    next: 'rol:politie',
    source: [{ from: 'sr', at: 'art. 66' }],
    ...ofLaw,
  },
  melding_of_aangifte: {
    title: { nl: 'Melding of aangifte bij de politie?', en: 'Notify the police or report formally?' },
    short: {
      nl: 'Bij een **melding** schrijft de politie het op, zonder onderzoek. Dat kan anoniem. Voor een onderzoek is een **aangifte** nodig.',
      en: 'With a **notification** the police write it down, without investigating. It can be anonymous. An investigation needs a **formal report**.',
    },
    why: {
      nl: 'Zo werkt de politie bij discriminatie. Of iets strafbaar is, beslist de officier van justitie.',
      en: 'This is how the police work on discrimination. The public prosecutor decides whether it is an offence.',
    },
    next: 'rol:politie',
    source: [{ from: 'politieSite' }],
    ...ofLaw,
  },
  bewijs_bewaren: {
    title: { nl: 'Berichten en bewijs bewaren', en: 'Keeping messages and proof' },
    short: {
      nl: 'Wie het overkomt, bewaart zelf berichten en maakt eigen notities. Een leidinggevende verzamelt geen bewijs, wist niets en vraagt geen getuigen uit. Zet niets in deze chat.',
      en: 'Who it happens to keeps messages and makes notes. A manager collects no proof, deletes nothing and does not question witnesses. Put nothing in this chat.',
    },
    why: {
      nl: 'Eigen onderzoek kan een echt onderzoek storen. Bij een mogelijk strafbaar feit is dat extra belangrijk.',
      en: 'Your own investigation can disturb a real one. With a possible offence that matters even more.',
    },
    next: 'trede:6',
    source: [{ from: 'awb', at: 'art. 9:8' }, { from: 'voorstel' }],
    ...ofLaw,
  },
} as const satisfies Record<string, Answer>
