import type { Answer } from '../answers.ts'
import { ofLaw, ofPolicy } from './kept.ts'

export const helpAnswers = {
  vp_geheim: {
    title: { nl: 'Vertelt een vertrouwenspersoon het door?', en: 'Does a confidential adviser pass it on?' },
    short: {
      nl: 'Nee, jij houdt de regie. Er zijn grenzen: bij gevaar of een heel ernstig strafbaar feit kan er een plicht zijn. Vraag daar in het eerste gesprek naar.',
      en: 'No, you stay in control. There are limits: with danger or a very serious offence there can be a duty. Ask about it in the first talk.',
    },
    why: {
      nl: 'Een vertrouwenspersoon luistert, denkt mee en gaat mee. Die onderzoekt niet, bemiddelt niet en neemt niets over.',
      en: 'A confidential adviser listens, thinks along and comes with you. They do not investigate, mediate or take over.',
    },
    next: 'rol:vertrouwenspersoon',
    source: [{ from: 'lvv' }, { from: 'sv', at: 'art. 160 en 162' }],
    ...ofLaw,
  },
  eerst_wie: {
    title: { nl: 'Met wie praat je het eerst?', en: 'Whom do you talk to first?' },
    short: {
      nl: 'Met wie je vertrouwt. Een vertrouwenspersoon kan altijd, ook als je nog twijfelt. Je leidinggevende kan iets veranderen. Liever iemand van buiten? Discriminatie.nl geeft gratis advies.',
      en: 'Someone you trust. A confidential adviser is always possible, also in doubt. Your manager can change something. Rather someone outside? Discriminatie.nl gives free advice.',
    },
    why: {
      nl: 'In de enquête van 2025 waren mensen het meest tevreden na een gesprek met een collega, een vertrouwenspersoon of iemand van buiten.',
      en: 'In the survey of 2025 people were most satisfied after talking to a colleague, a confidential adviser or someone outside.',
    },
    next: 'hulp',
    source: [{ from: 'kamerbrief2026' }],
    ...ofPolicy,
  },
  mior_contact: {
    title: { nl: 'Hoe bereik je het MIOR?', en: 'How do you reach the MIOR?' },
    short: {
      nl: 'Het MIOR is het Meldpunt Integriteitsschendingen en Ongewenst gedrag Rijk. Je organisatie vult het adres hier in. Staat het er niet? Vraag HR of de integriteitscoördinator.',
      en: 'The MIOR is the desk of the central government for integrity and unwanted behaviour. Your organisation fills in the address here. Is it missing? Ask HR or the integrity coordinator.',
    },
    why: {
      nl: 'Wij vonden geen openbaar nummer of adres. Daarom verzinnen we er geen.',
      en: 'We found no public number or address. So we do not make one up.',
    },
    next: 'rol:mior',
    source: [{ from: 'kamerbrief2026' }],
    ...ofPolicy,
  },
  klokkenluiden: {
    title: { nl: 'Een misstand melden', en: 'Reporting wrongdoing (misstand)' },
    short: {
      nl: 'Een misstand raakt het maatschappelijk belang: een patroon of iets ernstigs en groots. Je krijgt binnen 7 dagen een bevestiging en binnen 3 maanden bericht. Het Huis voor Klokkenluiders geeft gratis advies.',
      en: 'A misstand touches the public interest: a pattern or something serious and large. You get a confirmation within 7 days and news within 3 months. The Whistleblowers Authority gives free advice.',
    },
    why: {
      nl: 'Dat staat in de Wet bescherming klokkenluiders. Je naam blijft geheim, tenzij jij het anders wilt. Een los conflict is geen misstand.',
      en: 'The Wet bescherming klokkenluiders (whistleblower act) says so. Your name stays secret unless you agree. A single conflict is no misstand.',
    },
    next: 'rol:huis_voor_klokkenluiders',
    source: [{ from: 'wbk', at: 'art. 1, 1a en 2' }, { from: 'huisSite' }],
    ...ofLaw,
  },
  college_oordeel: {
    title: { nl: 'Wat doet het College voor de Rechten van de Mens?', en: 'What does the College do?' },
    short: {
      nl: 'Het College geeft gratis een oordeel: is hier verboden onderscheid gemaakt? Dat oordeel is niet bindend en geeft geen geld. Een rechter kijkt er wel naar.',
      en: 'The Netherlands Institute for Human Rights (College) gives a free judgement: was there forbidden unequal treatment? It is not binding and gives no money. A court does look at it.',
    },
    why: {
      nl: 'Ook het Rijk als werkgever valt onder de wet gelijke behandeling. Een oordeel is niet anoniem, een melding wel.',
      en: 'The central government as employer falls under the Equal Treatment Act too. A judgement is not anonymous, a report is.',
    },
    next: 'rol:college',
    source: [{ from: 'collegeSite' }, { from: 'awgb', at: 'art. 5' }],
    ...ofLaw,
  },
  arbeidsinspectie_wat: {
    title: { nl: 'Kan de Arbeidsinspectie helpen?', en: 'Can the Labour Inspectorate help?' },
    short: {
      nl: 'De Nederlandse Arbeidsinspectie kijkt of de werkgever genoeg doet tegen ongewenst gedrag. Die beslist niet wie er gelijk heeft in één geval.',
      en: 'The Labour Inspectorate checks whether the employer does enough against unwanted behaviour. It does not decide who is right in one case.',
    },
    why: {
      nl: 'De inspectie houdt toezicht op de Arbowet.',
      en: 'The inspectorate supervises the Arbowet (Working Conditions Act).',
    },
    next: 'rol:arbeidsinspectie',
    source: [{ from: 'arbeidsinspectie' }, { from: 'arbowet', at: 'art. 3 lid 2' }],
    ...ofLaw,
  },
  slachtofferhulp_wat: {
    title: { nl: 'Hulp na iets ergs', en: 'Help after something bad' },
    short: {
      nl: 'Praat met bedrijfsmaatschappelijk werk, de bedrijfsarts of je huisarts. Slachtofferhulp Nederland helpt gratis, ook zonder aangifte. Blijf niet alleen.',
      en: 'Talk to occupational social work, the company doctor or your own doctor. Victim Support (Slachtofferhulp Nederland) helps for free, also without a police report. Do not stay alone.',
    },
    why: {
      nl: 'Wij hebben deze tekst nog niet kunnen bevestigen. Vraag HR hoe je deze hulp bereikt.',
      en: 'We could not confirm this text yet. Ask HR how to reach this help.',
    },
    next: 'rol:slachtofferhulp',
    source: [{ from: 'voorstel' }],
    ...ofPolicy,
    confirmed: false,
  },
  geen_oordeel: {
    title: { nl: 'Zegt Trede wie er gelijk heeft?', en: 'Does Trede say who is right?' },
    short: {
      nl: 'Nee. Trede geeft advies over de volgende stap en zegt waarom. Mensen beslissen. Trede geeft geen oordeel over een persoon en geen straf.',
      en: 'No. Trede advises on the next step and says why. People decide. Trede gives no verdict on a person and no punishment.',
    },
    why: {
      nl: 'Niemand mag alleen door een computer worden beoordeeld. En alles hangt af van de situatie.',
      en: 'Nobody may be judged by a computer alone. And everything depends on the situation.',
    },
    next: 'ladder',
    source: [{ from: 'avg', at: 'art. 22' }, { from: 'verslag2024' }],
    ...ofPolicy,
  },
} as const satisfies Record<string, Answer>
