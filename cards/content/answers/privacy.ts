import type { Answer } from '../answers.ts'
import { ofLaw } from './kept.ts'

export const privacyAnswers = {
  teams_bewaart: {
    title: { nl: 'Leest iemand deze chat mee?', en: 'Can others read this chat?' },
    short: {
      nl: 'Trede bewaart niet wat je typt. **Teams bewaart de chat wel.** Je werkgever kan die soms opvragen. Schrijf dus geen namen en geen verhaal. Liever praten? Bel een vertrouwenspersoon.',
      en: 'Trede does not keep what you type. **Teams does keep the chat.** Your employer can sometimes request it. So write no names and no story. Rather talk? Call a confidential adviser.',
    },
    why: {
      nl: 'Een chat in Teams valt onder de regels van je organisatie voor bewaren en opvragen.',
      en: 'A chat in Teams falls under the rules of your organisation for keeping and requesting.',
    },
    next: 'privacy',
    source: [{ from: 'voorstel' }],
    ...ofLaw,
  },
  bijzondere_gegevens: {
    title: { nl: 'Mag je herkomst of geloof noteren?', en: 'May you note origin or religion?' },
    short: {
      nl: 'Nee, niet bij een persoon. Herkomst, geloof, gezondheid, seksuele gerichtheid en een verdenking zijn extra beschermd. Zet ze niet in een mail, een lijst of in Trede.',
      en: 'No, not with a person. Origin, religion, health, sexual orientation and a suspicion have extra protection. Do not put them in a mail, a list or in Trede.',
    },
    why: {
      nl: 'De privacywet verbiedt dit, op enkele uitzonderingen na. Een melding registreren is zo’n uitzondering niet.',
      en: 'The privacy law forbids it, with few exceptions. Registering a report is not one of them.',
    },
    next: 'antwoord:vastleggen',
    source: [
      { from: 'avg', at: 'art. 9 en 10' },
      { from: 'uavg', at: 'art. 22, 25 en 30' },
    ],
    ...ofLaw,
  },
  hoe_lang_bewaard: {
    title: { nl: 'Hoe lang wordt een dossier bewaard?', en: 'How long is a file kept?' },
    short: {
      nl: 'Voor stukken van een klacht geldt de selectielijst van je departement. Een vaste termijn voor alles vonden wij niet. Trede zelf houdt geen dossier bij.',
      en: 'For papers of a complaint the selection list of your department holds. We found no fixed period for everything. Trede itself keeps no file.',
    },
    why: {
      nl: 'Formele stukken vallen onder de Archiefwet en horen bij de commissie of HR.',
      en: 'Formal papers fall under the Archiefwet (archive act) and belong with the committee or HR.',
    },
    next: 'privacy',
    source: [{ from: 'archiefwet', at: 'art. 3 en 5' }],
    ...ofLaw,
  },
  alleen_tellen: {
    title: { nl: 'Wat ziet HR van mij?', en: 'What does HR see of me?' },
    short: {
      nl: 'HR ziet alleen aantallen, en kleine groepen niet apart. Geen namen, geen verhaal, geen antwoord van jou. Een zaak ziet alleen de leidinggevende die ermee begon.',
      en: 'HR sees numbers only, and no small groups. No names, no story, no answer of yours. Only the manager who began a case sees it.',
    },
    why: {
      nl: 'In een kleine groep is snel duidelijk wie het is. Daarom telt Trede alleen, zonder personen.',
      en: 'In a small group it is soon clear who it is. So Trede only counts, without persons.',
    },
    next: 'privacy',
    source: [{ from: 'avg', at: 'art. 5 en 25' }],
    ...ofLaw,
  },
  rechten_beklaagde: {
    title: { nl: 'Wie mag gegevens inzien?', en: 'Who may see personal data?' },
    short: {
      nl: 'Iedereen mag de eigen gegevens inzien en fouten laten verbeteren. Dat geldt ook voor de collega over wie het gaat. Vraag het bij wie het dossier heeft.',
      en: 'Everyone may see their own data and have mistakes corrected. That goes for the colleague concerned too. Ask whoever keeps the file.',
    },
    why: { nl: 'De privacywet geeft dit recht.', en: 'The privacy law gives this right.' },
    next: 'privacy',
    source: [{ from: 'avg', at: 'art. 13 tot en met 18 en art. 21' }],
    ...ofLaw,
  },
} as const satisfies Record<string, Answer>
