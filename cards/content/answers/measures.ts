import type { Answer } from '../answers.ts'
import { ofLaw, ofPolicy } from './kept.ts'

export const measureAnswers = {
  welke_straffen: {
    title: { nl: 'Welke straffen zijn er?', en: 'Which punishments are there?' },
    short: {
      nl: 'Schriftelijke berisping, minder IKB-uren (individueel keuzebudget), geen extra periodiek, verplaatsing, soms een boete, en einde van het dienstverband. Alleen het bevoegd gezag beslist, na onderzoek.',
      en: 'A written reprimand, fewer IKB hours (individual choice budget), no pay step, transfer, sometimes a fine, and end of employment. Only the competent authority (bevoegd gezag) decides, after investigation.',
    },
    why: {
      nl: 'De cao noemt deze straffen. Een waarschuwing staat er niet bij: dat is een middel van de leidinggevende.',
      en: 'The collective agreement (cao) names these. A warning is not among them: that is a tool of the manager.',
    },
    next: 'trede:7',
    source: [{ from: 'caoRijk', at: 'hoofdstuk 15' }],
    ...ofLaw,
  },
  vaste_straf: {
    title: { nl: 'Staat er een vaste straf op discriminatie?', en: 'Is there a fixed punishment?' },
    short: {
      nl: 'Nee. Het hangt af van de aard en de ernst. Ontslag is mogelijk, maar niet automatisch. Elk geval wordt apart bekeken.',
      en: 'No. It depends on the nature and the seriousness. Dismissal is possible but not automatic. Every case is looked at by itself.',
    },
    why: {
      nl: 'Een motie vroeg om strafontslag in alle gevallen. De minister raadde die af.',
      en: 'A motion asked for dismissal in all cases. The minister advised against it.',
    },
    next: 'trede:7',
    source: [{ from: 'debat2024' }, { from: 'verslag2024' }],
    ...ofPolicy,
  },
  ordemaatregel: {
    title: { nl: 'Schorsen of de toegang ontzeggen', en: 'Suspending or denying access' },
    short: {
      nl: 'Een ordemaatregel is geen straf. Het bevoegd gezag kan iemand de toegang ontzeggen of schorsen, bijvoorbeeld in het belang van de organisatie. Het loon loopt door volgens de regels van de cao.',
      en: 'Such an order measure is no punishment. The competent authority (bevoegd gezag) can deny access or suspend, for example in the interest of the organisation. Pay goes on by the rules of the cao.',
    },
    why: {
      nl: 'De cao noemt wanneer schorsen mag: bij vervolging, bij een voorgenomen strafontslag, of in het belang van de organisatie.',
      en: 'The collective agreement (cao) says when: with prosecution, with an intended dismissal, or in the interest of the organisation.',
    },
    next: 'trede:7',
    source: [{ from: 'caoRijk', at: 'hoofdstuk 15' }],
    ...ofLaw,
  },
  hoor_wederhoor: {
    title: { nl: 'Krijgt de collega ook gehoor?', en: 'Is the colleague heard too?' },
    short: {
      nl: 'Ja. De collega over wie het gaat, vertelt de eigen kant, mondeling of schriftelijk, en mag iemand meenemen. Die ziet het verslag en mag zeggen wat niet klopt.',
      en: 'Yes. The colleague concerned tells their own side, in words or in writing, and may bring someone. They see the report and may say what is wrong.',
    },
    why: {
      nl: 'Dat eist de cao voor een straf en de wet voor een klacht. Tot die tijd staat niets vast.',
      en: 'The cao demands it for a punishment and the law for a complaint. Until then nothing is established.',
    },
    next: 'gids:collega',
    source: [
      { from: 'caoRijk', at: 'hoofdstuk 15' },
      { from: 'awb', at: 'art. 9:10' },
    ],
    ...ofLaw,
  },
  verplichte_training: {
    title: { nl: 'Mag je een training verplichten?', en: 'May you make a training compulsory?' },
    short: {
      nl: 'Ja. Een leidinggevende mag een training verplicht maken. Dat is geen straf. Praat wel over gedrag: dwang op meningen roept vaak verzet op.',
      en: 'Yes. A manager may make a training compulsory. That is no punishment. Do talk about behaviour: pressure on opinions often provokes resistance.',
    },
    why: {
      nl: 'Dat zei de minister in het debat. Wie iets deed, krijgt een kans om te verbeteren.',
      en: 'The minister said so in the debate. Who did something gets a chance to improve.',
    },
    next: 'trede:4',
    source: [{ from: 'debat2024' }, { from: 'verslag2024' }],
    ...ofPolicy,
  },
  niet_gegrond: {
    title: { nl: 'De klacht bleek niet te kloppen', en: 'The complaint turned out to be unfounded' },
    short: {
      nl: 'Dan volgt herstel voor de collega over wie het ging. Vertel de uitkomst aan wie ervan wist. Ook de melder mag geen nadeel krijgen: een melding in goed vertrouwen mag altijd.',
      en: 'Then the colleague concerned is rehabilitated. Tell the outcome to those who knew. The person who reported may not suffer either: you may always report in good faith.',
    },
    why: {
      nl: 'Niet bewezen is iets anders dan verzonnen. Beide mensen moeten weer kunnen werken.',
      en: 'Not proven is not the same as made up. Both people must be able to work again.',
    },
    next: 'trede:8',
    source: [{ from: 'awgb', at: 'art. 8a' }, { from: 'voorstel' }],
    ...ofPolicy,
  },
  wie_verplaatst: {
    title: { nl: 'Wie moet er weg uit het team?', en: 'Who has to leave the team?' },
    short: {
      nl: 'Niet de melder, tenzij die dat zelf wil. Regel het werk zo dat het veilig is. Een verplaatsing als straf beslist alleen het bevoegd gezag.',
      en: 'Not the person who reported, unless they want to. Arrange the work so that it is safe. Only the competent authority (bevoegd gezag) decides on a transfer as punishment.',
    },
    why: {
      nl: 'Wie meldt en daarna weg moet, krijgt nadeel. Dat is verboden.',
      en: 'Who reports and then has to go suffers for it. That is forbidden.',
    },
    next: 'begrip:victimisatie',
    source: [
      { from: 'awgb', at: 'art. 8a' },
      { from: 'caoRijk', at: 'hoofdstuk 15' },
    ],
    ...ofLaw,
  },
} as const satisfies Record<string, Answer>
