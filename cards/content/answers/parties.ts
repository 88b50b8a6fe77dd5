import type { Answer } from '../answers.ts'
import { ofLaw, ofPolicy } from './kept.ts'

/** The same question for somebody else: what changes when it is a stagiair, a burger, a witness … (follow-ups). */
export const partyAnswers = {
  bij_inhuur: {
    title: { nl: 'Een stagiair, uitzendkracht of inhuur', en: 'A trainee, temp or hired person' },
    short: {
      nl: 'De norm is dezelfde en de hulp ook: wie bij het Rijk werkt, mag naar de vertrouwenspersoon. Gaat het over iemand van een ander bedrijf? Dan gaat de weg via de opdrachtgever of contractmanager. De stap is meestal trede 4.',
      en: 'The norm is the same and so is the help: who works at the central government may go to the confidential adviser. Is it about somebody of another company? Then it goes through the contract manager. The step is usually trede (rung) 4.',
    },
    why: {
      nl: 'De gedragscode geldt voor iedereen die voor het Rijk werkt. Wie tijdelijk werkt, is vaak extra afhankelijk.',
      en: 'The code of conduct is for everyone who works for the central government. Who works for a short time often depends more on others.',
    },
    next: 'rol:opdrachtgever',
    source: [{ from: 'gedragscode' }, { from: 'voorstel' }],
    ...ofPolicy,
  },
  burger_tegen_mij: {
    title: { nl: 'Een burger doet het een collega aan', en: 'A member of the public does it' },
    short: {
      nl: 'De werkgever beschermt de medewerker. Vang eerst op: trede 1. Gebruik daarna het agressieprotocol. Is het mogelijk strafbaar, dan mag je aangifte doen. De klachtencommissie (KCOO) is hier niet voor.',
      en: 'The employer protects the employee. First give support: trede (rung) 1. Then use the protocol on aggression. Possibly an offence? You may report to the police. The committee (KCOO) is not for this.',
    },
    why: {
      nl: 'Agressie door publiek hoort bij de stress die de werkgever moet voorkomen.',
      en: 'Aggression by the public is part of the stress that the employer must prevent.',
    },
    next: 'rol:agressieprotocol',
    source: [{ from: 'arbowet', at: 'art. 3 lid 2' }, { from: 'kamerbrief2026' }],
    ...ofLaw,
  },
  burger_klaagt: {
    title: { nl: 'Een burger klaagt over een ambtenaar', en: 'A citizen complains about a civil servant' },
    short: {
      nl: 'De burger dient een klacht in bij de organisatie zelf. De klachtcoördinator helpt. Daarna kan het naar de Nationale ombudsman. Bel ook de integriteitscoördinator: discrimineren in je ambt is mogelijk strafbaar.',
      en: 'The citizen complains to the organisation itself. The complaints coordinator helps. After that the National Ombudsman is possible. Also call the integrity coordinator: discriminating in office is possibly an offence.',
    },
    why: {
      nl: 'Iedereen mag klagen over het gedrag van de overheid. In 2025 merkte 6,8% dit bij collega’s tegenover inwoners.',
      en: 'Everyone may complain about the conduct of the government. In 2025, 6.8% noticed this in colleagues towards the public.',
    },
    next: 'rol:klachtcoordinator',
    source: [{ from: 'awb', at: 'art. 9:1' }, { from: 'sr', at: 'art. 137g en 429quater' }, { from: 'kamerbrief2026' }],
    ...ofLaw,
  },
  als_getuige: {
    title: { nl: 'Ik heb het gezien of gehoord', en: 'I saw or heard it' },
    short: {
      nl: 'Zeg er iets van als het veilig is, of meld het. Vraag later aan de ander: wat heb je nodig? Doe niets buiten die persoon om. Een vertrouwenspersoon is er ook voor jou.',
      en: 'Say something if it is safe, or report it. Later ask the other person: what do you need? Do nothing behind their back. A confidential adviser is there for you too.',
    },
    why: {
      nl: 'In 2025 zag 17,4% het bij een collega gebeuren. Het Rijk verwacht dat omstanders iets zeggen of melden.',
      en: 'In 2025, 17.4% saw it happen to a colleague. The central government expects bystanders to speak up or report.',
    },
    next: 'onderdeel:doen_omstander',
    source: [{ from: 'kamerbrief2026' }, { from: 'verslag2024' }],
    ...ofPolicy,
  },
  anoniem_signaal: {
    title: { nl: 'Een anoniem briefje of signaal', en: 'An anonymous note or signal' },
    short: {
      nl: 'Zoek niet uit wie het was. Vraag de vertrouwenspersoon en de integriteitscoördinator om advies. Werk aan de norm in het team: trede 2 en 5. Zeg eerlijk wat zonder naam niet kan.',
      en: 'Do not find out who it was. Ask the confidential adviser and the integrity coordinator. Work on the norm in the team: trede (rung) 2 and 5. Be honest about what is not possible without a name.',
    },
    why: {
      nl: 'Zonder naam kan de ander zich niet verweren, dus een klacht kan niet anoniem. De norm bespreken kan altijd.',
      en: 'Without a name the other cannot respond, so a complaint cannot be anonymous. You can always talk about the norm.',
    },
    next: 'trede:2',
    source: [{ from: 'awb', at: 'art. 9:9' }, { from: 'wbk', at: 'art. 1a' }, { from: 'voorstel' }],
    ...ofLaw,
  },
  onterecht: {
    title: { nl: 'Ik word zelf ergens van beschuldigd', en: 'Somebody says that I did something' },
    short: {
      nl: 'Dat is heftig. Er staat nog niets vast. Jij mag je verhaal doen en iemand meenemen. Vraag om een **andere** vertrouwenspersoon. Zoek de melder niet op en neem geen wraak.',
      en: 'That is hard. Nothing is established yet. You may tell your side and bring someone. Ask for **another** confidential adviser. Do not seek out the person who reported and do not retaliate.',
    },
    why: {
      nl: 'Hoor en wederhoor geldt voor iedereen. Nadeel geven om een melding is verboden.',
      en: 'Everyone has the right to be heard. Retaliating for a report is forbidden.',
    },
    next: 'rol:andere_vertrouwenspersoon',
    source: [
      { from: 'caoRijk', at: 'hoofdstuk 15' },
      { from: 'awb', at: 'art. 9:10' },
      { from: 'awgb', at: 'art. 8a' },
    ],
    ...ofLaw,
  },
  derde_meldt: {
    title: { nl: 'Iemand anders vertelt het over een collega', en: 'Somebody tells about another colleague' },
    short: {
      nl: 'Bedank wie het vertelt en vraag alleen wat die zelf zag. Doe niets over het hoofd van de ander. Laat een vertrouwenspersoon voorzichtig contact leggen.',
      en: 'Thank who tells and only ask what they saw themselves. Do nothing over the head of the other. Let a confidential adviser make contact carefully.',
    },
    why: {
      nl: 'Wie het overkwam, houdt de regie. Een verhaal uit de tweede hand verandert snel.',
      en: 'Who it happened to stays in control. A second-hand story changes quickly.',
    },
    next: 'trede:2',
    source: [{ from: 'lvv' }, { from: 'voorstel' }],
    ...ofPolicy,
  },
} as const satisfies Record<string, Answer>
