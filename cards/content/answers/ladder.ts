import type { Answer } from '../answers.ts'
import { ofLaw, ofPolicy } from './kept.ts'

export const ladderAnswers = {
  ladder_officieel: {
    title: { nl: 'Is dit de officiële ladder?', en: 'Is this the official ladder?' },
    short: {
      nl: 'Nee, dit is een voorstel. Het Rijk maakt een handreiking met een ladder voor leidinggevenden, volgens planning uiterlijk september 2026. Zodra die er is, komt die hier in de plaats.',
      en: 'No, this is a proposal. The central government is making a guide with a ladder for managers, planned for September 2026 at the latest. Once it is there, it takes the place of this one.',
    },
    why: {
      nl: 'Dat staat in de Kamerbrief van 10 juli 2026. Wij hebben de handreiking nog niet gezien.',
      en: 'The letter to parliament of 10 July 2026 says so. We have not seen the guide yet.',
    },
    next: 'ladder',
    source: [{ from: 'kamerbrief2026' }, { from: 'voorstel' }],
    ...ofPolicy,
  },
  welke_trede: {
    title: { nl: 'Op welke trede begin je?', en: 'On which trede (rung) do you begin?' },
    short: {
      nl: 'Kijk naar de aard, de gevolgen, herhaling, verschil in macht, opzet en de omstandigheden. Tel niets op. Licht en eenmalig past bij trede 3, een duidelijke grens bij 4, ernstig of een verschil in macht bij 6.',
      en: 'Look at the nature, the effect, repetition, difference in power, intent and the context. Do not add up points. Light and single fits trede (rung) 3, a clear crossing 4, serious or a difference in power 6.',
    },
    why: {
      nl: 'De minister noemt de aard en de ernst. Onbedoeld gedrag maakt het gevolg niet kleiner.',
      en: 'The minister names the nature and the seriousness. Lack of intent does not make the effect smaller.',
    },
    next: 'melden',
    source: [{ from: 'verslag2024' }, { from: 'awgb', at: 'art. 1a' }, { from: 'voorstel' }],
    ...ofPolicy,
  },
  omlaag: {
    title: { nl: 'Wanneer ga je omlaag op de ladder?', en: 'When do you go down the ladder?' },
    short: {
      nl: 'Als het gedrag stopt en het veilig is. Daarna volgt altijd trede 8: herstel. Je vraagt dan na 2 en 6 weken en na 3 en 6 maanden hoe het gaat, en of er nadeel is.',
      en: 'When the behaviour stops and it is safe. Then always comes trede (rung) 8: recovery. You ask after 2 and 6 weeks and after 3 and 6 months how things are, and about retaliation.',
    },
    why: {
      nl: 'Eén keer “het gaat goed” is te weinig. Nadeel komt vaak later.',
      en: 'One “it is going well” is not enough. Retaliation often comes later.',
    },
    next: 'trede:8',
    source: [{ from: 'hamer2023' }, { from: 'awgb', at: 'art. 8a' }, { from: 'voorstel' }],
    ...ofPolicy,
  },
  mediation: {
    title: { nl: 'Is bemiddelen een goed idee?', en: 'Is mediation a good idea?' },
    short: {
      nl: 'Alleen als het veilig is en beide mensen het willen. Niet bij verschil in macht, niet bij pesten en niet bij een mogelijk strafbaar feit.',
      en: 'Only if it is safe and both people want it. Not with a difference in power, not with bullying and not with a possible offence.',
    },
    why: {
      nl: 'Bemiddelen doet alsof beide kanten gelijk staan. Vaak is dat niet zo.',
      en: 'Mediation acts as if both sides are equal. Often they are not.',
    },
    next: 'trede:5',
    source: [{ from: 'hamer2023' }, { from: 'voorstel' }],
    ...ofPolicy,
  },
  machtsverschil: {
    title: { nl: 'Er is verschil in macht', en: 'There is a difference in power' },
    short: {
      nl: 'Gaat het over een leidinggevende of iemand van wie je afhankelijk bent? Dan geen informeel gesprek met z’n tweeën. Trede 6 past, of trede 4 door de naasthogere leidinggevende.',
      en: 'Is it about a manager or somebody you depend on? Then no informal talk between the two. Trede (rung) 6 fits, or trede 4 by the next manager up.',
    },
    why: {
      nl: 'Wie afhankelijk is, kan niet vrij spreken. De vertrouwenspersoon en het meldpunt (MIOR) staan hierbuiten.',
      en: 'Who depends on the other cannot speak freely. The confidential adviser and the desk (MIOR) stand outside.',
    },
    next: 'trede:6',
    source: [{ from: 'debat2024' }, { from: 'voorstel' }],
    ...ofPolicy,
  },
  patroon: {
    title: { nl: 'Meer mensen hebben er last van', en: 'Several people are affected' },
    short: {
      nl: 'Dan is het een patroon: trede 6, samen met de integriteitscoördinator en HR. Werk ook aan het team. Raakt het de hele organisatie? Het Huis voor Klokkenluiders geeft gratis advies.',
      en: 'Then it is a pattern: trede (rung) 6, with the integrity coordinator and HR. Work on the team too. Does it touch the whole organisation? The Whistleblowers Authority gives free advice.',
    },
    why: {
      nl: 'Een patroon of een groot belang kan een misstand zijn. Een los conflict is dat niet.',
      en: 'A pattern or a large interest can be a wrongdoing (misstand). A single conflict is not.',
    },
    next: 'rol:integriteitscoordinator',
    source: [{ from: 'wbk', at: 'art. 1' }, { from: 'huisSite' }],
    ...ofLaw,
  },
  ernstig_gevolg: {
    title: { nl: 'De gevolgen zijn ernstig', en: 'The effect is serious' },
    short: {
      nl: 'Dan begin je op trede 4 of hoger, ook als het niet zo bedoeld was. Bied een vertrouwenspersoon, bedrijfsmaatschappelijk werk en de bedrijfsarts aan.',
      en: 'Then you begin on trede (rung) 4 or higher, even if it was not intended. Offer a confidential adviser, occupational social work and the company doctor.',
    },
    why: {
      nl: 'Doel óf gevolg telt. Opzet maakt de aandacht voor het gevolg nooit kleiner.',
      en: 'Aim or effect counts. Intent never makes the attention for the effect smaller.',
    },
    next: 'trede:4',
    source: [{ from: 'awgb', at: 'art. 1a' }, { from: 'verslag2024' }],
    ...ofPolicy,
  },
} as const satisfies Record<string, Answer>
