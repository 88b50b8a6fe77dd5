import type { Answer } from '../answers.ts'
import { ofLaw } from './kept.ts'

export const complaintAnswers = {
  melding_of_klacht: {
    title: { nl: 'Melding of klacht: wat is het verschil?', en: 'A report or a complaint: the difference' },
    short: {
      nl: 'Vertellen aan je leidinggevende is een **informele melding**. Een **klacht** is formeel en gaat naar de klachtencommissie. Een formele **melding** gaat over integriteit. Het loket (MIOR) helpt je kiezen.',
      en: 'Telling your manager is an **informal report**. A **complaint** is formal and goes to the complaints committee. A formal **report** is about integrity. The desk (MIOR) helps you choose.',
    },
    why: {
      nl: 'De minister maakt dit verschil. Bij een klacht gelden termijnen en rechten uit de wet.',
      en: 'The minister makes this difference. For a complaint there are time limits and rights by law.',
    },
    next: 'onderdeel:klacht',
    source: [{ from: 'debat2024' }, { from: 'kamerbrief2021' }],
    ...ofLaw,
  },
  klacht_waar: {
    title: { nl: 'Waar dien je een klacht in?', en: 'Where do you make a complaint?' },
    short: {
      nl: 'Bij het loket van het Rijk: het MIOR. Dat brengt je klacht naar de klachtencommissie (KCOO). Je vertrouwenspersoon kan helpen met schrijven en gaat mee als je wilt.',
      en: 'At the desk of the central government: the MIOR. It takes your complaint to the committee (KCOO). Your confidential adviser can help you write and comes along if you wish.',
    },
    why: {
      nl: 'De KCOO behandelt klachten van medewerkers en oud-medewerkers van het Rijk. Het MIOR is het loket ervoor.',
      en: 'The KCOO handles complaints of staff and former staff of the central government. The MIOR is its desk.',
    },
    next: 'rol:mior',
    source: [{ from: 'kcooBesluit' }, { from: 'kamerbrief2026' }],
    ...ofLaw,
  },
  klacht_duur: {
    title: { nl: 'Hoe lang duurt een klacht?', en: 'How long does a complaint take?' },
    short: {
      nl: 'Hoogstens **6 weken**, en **10 weken** met een adviescommissie zoals de KCOO. Er mogen 4 weken bij. Dat hoor je dan schriftelijk. Langer mag alleen als jij het goedvindt.',
      en: 'At most **6 weeks**, and **10 weeks** with an advisory committee such as the KCOO. Another 4 weeks may be added; you are told in writing. Longer only if you agree.',
    },
    why: {
      nl: 'Dat staat in de Algemene wet bestuursrecht. De klachtenregeling van het Rijk kan eigen termijnen hebben. Vraag dat na bij het loket (MIOR).',
      en: 'The general law on administration says so. The complaints scheme of the central government can have its own time limits. Ask the desk (MIOR).',
    },
    next: 'onderdeel:klacht',
    source: [{ from: 'awb', at: 'art. 9:11' }],
    ...ofLaw,
  },
  klacht_anoniem: {
    title: { nl: 'Kan een klacht anoniem?', en: 'Can a complaint be anonymous?' },
    short: {
      nl: 'Nee. De collega over wie het gaat, krijgt een kopie van de klacht. Wil je anoniem blijven? Praat met een vertrouwenspersoon. Of doe een melding bij het College voor de Rechten van de Mens: dat kan zonder naam.',
      en: 'No. The colleague concerned gets a copy of the complaint. Do you want to stay anonymous? Talk to a confidential adviser. Or report to the Netherlands Institute for Human Rights (College): it takes no name.',
    },
    why: {
      nl: 'Bij een klacht hoort dat beide kanten hun verhaal kunnen doen. Daarvoor moet de ander weten wat er in de klacht staat.',
      en: 'In a complaint both sides can tell their story. For that the other person must know what the complaint says.',
    },
    next: 'rol:vertrouwenspersoon',
    source: [{ from: 'awb', at: 'art. 9:4, 9:9 en 9:10' }, { from: 'collegeSite' }],
    ...ofLaw,
  },
  klacht_te_laat: {
    title: { nl: 'Het is langer dan een jaar geleden', en: 'It was more than a year ago' },
    short: {
      nl: 'Een klacht hoeft dan niet behandeld te worden. Je hoort dat binnen 4 weken. Praten kan altijd nog, en er valt nog steeds van te leren. Wachten mag niemand je kwalijk nemen.',
      en: 'A complaint then does not have to be handled. You hear that within 4 weeks. You can still talk, and there is still something to learn. Nobody may blame you for waiting.',
    },
    why: {
      nl: 'De wet geeft die ruimte bij feiten van meer dan een jaar oud. Ongeveer 30% praat er helemaal niet over: wachten is gewoon.',
      en: 'The law leaves that room for facts more than a year old. About 30% do not talk about it at all: waiting is common.',
    },
    next: 'rol:vertrouwenspersoon',
    source: [{ from: 'awb', at: 'art. 9:8 lid 1' }, { from: 'kamerbrief2026' }],
    ...ofLaw,
  },
  klacht_inhoud: {
    title: { nl: 'Wat zet je in een klacht?', en: 'What do you write in a complaint?' },
    short: {
      nl: 'Je naam, je adres, de datum en wat er gebeurde. Je ondertekent de klacht. Je krijgt bericht dat die binnen is. Mondeling klagen mag ook.',
      en: 'Your name, your address, the date and what happened. You sign it. You get a message that it arrived. You may also complain by word of mouth.',
    },
    why: {
      nl: 'Dit zijn de eisen van de wet. Schrijf je klacht niet in deze chat.',
      en: 'These are the demands of the law. Do not write your complaint in this chat.',
    },
    next: 'rol:mior',
    source: [{ from: 'awb', at: 'art. 9:2, 9:4 en 9:6' }],
    ...ofLaw,
  },
  klacht_oneens: {
    title: { nl: 'Niet eens met de uitkomst', en: 'You disagree with the outcome' },
    short: {
      nl: 'In beroep gaan kan niet. Je kunt soms naar de Nationale ombudsman. Over discriminatie kan het College voor de Rechten van de Mens een oordeel geven. Dat is gratis.',
      en: 'You cannot appeal. Sometimes you can go to the National Ombudsman. On discrimination the Netherlands Institute for Human Rights (College) can judge. That is free.',
    },
    why: {
      nl: 'De wet sluit beroep uit. De ombudsman hoeft een zaak niet te doen als een onafhankelijke commissie die al behandelde.',
      en: 'The law excludes an appeal. The ombudsman need not take a case that an independent committee already handled.',
    },
    next: 'rol:nationale_ombudsman',
    source: [{ from: 'awb', at: 'art. 9:3, 9:12 en 9:23' }, { from: 'collegeSite' }],
    ...ofLaw,
  },
  klacht_stoppen: {
    title: { nl: 'Kun je een klacht stoppen?', en: 'Can you stop a complaint?' },
    short: {
      nl: 'Ja. Ben je tussendoor tevreden, dan hoeft de behandeling niet door te gaan. Dan volgt herstel: trede 8.',
      en: 'Yes. If you are satisfied on the way, the procedure need not go on. Then comes recovery: trede (rung) 8.',
    },
    why: {
      nl: 'Zodra de klacht naar tevredenheid is opgelost, stopt de plicht om verder te gaan.',
      en: 'As soon as the complaint is solved to your satisfaction, the duty to go on ends.',
    },
    next: 'trede:8',
    source: [{ from: 'awb', at: 'art. 9:5' }],
    ...ofLaw,
  },
  wie_beslist_klacht: {
    title: { nl: 'Wie beslist over een klacht?', en: 'Who decides on a complaint?' },
    short: {
      nl: 'De klachtencommissie (KCOO) onderzoekt en geeft advies. Het bevoegd gezag beslist of de klacht klopt en wat er gebeurt. Wijkt dat af van het advies? Dan staat erbij waarom.',
      en: 'The complaints committee (KCOO) investigates and advises. The competent authority (bevoegd gezag) decides whether the complaint is right and what happens. If it departs from the advice, it says why.',
    },
    why: {
      nl: 'Zo staat het in het besluit over de KCOO en in de wet. Wie zelf betrokken is, behandelt de klacht niet.',
      en: 'The decree on the KCOO and the law say so. Who is involved does not handle the complaint.',
    },
    next: 'rol:kcoo',
    source: [{ from: 'kcooBesluit' }, { from: 'awb', at: 'art. 9:7, 9:12 en 9:16' }],
    ...ofLaw,
  },
} as const satisfies Record<string, Answer>
