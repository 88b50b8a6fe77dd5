import type { Answer } from '../answers.ts'
import { ofLaw } from './kept.ts'

export const groundAnswers = {
  gronden: {
    title: { nl: 'Op welke gronden mag je niet discrimineren?', en: 'Which grounds does the law protect?' },
    short: {
      nl: 'Godsdienst, levensovertuiging, politieke gezindheid, ras, geslacht, nationaliteit, hetero- of homoseksuele gerichtheid en burgerlijke staat. Andere wetten noemen leeftijd en handicap of chronische ziekte.',
      en: 'Religion, belief, political opinion, race, sex, nationality, heterosexual or homosexual orientation and civil status. Other laws name age and disability or chronic illness.',
    },
    why: {
      nl: 'Zo staat het in de wetten over gelijke behandeling. De Grondwet is breder en noemt ook handicap en seksuele gerichtheid, “of op welke grond dan ook”.',
      en: 'The equal treatment laws say so. The Constitution is wider and also names disability and sexual orientation, or any other ground.',
    },
    next: 'onderdeel:wet',
    source: [{ from: 'awgb', at: 'art. 1' }, { from: 'wgbl' }, { from: 'grondwet', at: 'art. 1' }],
    ...ofLaw,
  },
  andere_gronden: {
    title: { nl: 'En gewicht, opleiding of dialect?', en: 'And weight, education or dialect?' },
    short: {
      nl: 'Die staan niet in de lijst van de wet gelijke behandeling. De Grondwet verbiedt discriminatie wel op welke grond dan ook. Ook zonder wet kan het ongewenst gedrag zijn.',
      en: 'They are not in the list of the Equal Treatment Act. But the Constitution forbids discrimination on any ground. Without a law it can still be unwanted behaviour.',
    },
    why: {
      nl: 'De Grondwet is breder dan de Algemene wet gelijke behandeling. De weg naar hulp is hetzelfde.',
      en: 'The Constitution is broader than the Equal Treatment Act. The way to help is the same.',
    },
    next: 'trede:2',
    source: [{ from: 'grondwet', at: 'art. 1' }, { from: 'voorstel' }],
    ...ofLaw,
  },
  zwanger_gender: {
    title: { nl: 'Zwangerschap en gender', en: 'Pregnancy and gender' },
    short: {
      nl: 'Die horen bij de grond geslacht. Onderscheid om zwangerschap, bevalling of moederschap is direct onderscheid. Genderidentiteit en genderexpressie staan ook in de wet.',
      en: 'They are part of the ground sex. Unequal treatment for pregnancy, birth or motherhood is direct. Gender identity and gender expression are in the law too.',
    },
    why: {
      nl: 'De wet noemt ze met naam bij de uitleg van geslacht.',
      en: 'The law names them where it explains the ground sex.',
    },
    next: 'begrip:discriminatie',
    source: [{ from: 'awgb', at: 'art. 1 lid 2 en 3' }],
    ...ofLaw,
  },
  direct_indirect: {
    title: { nl: 'Direct en indirect onderscheid', en: 'Direct and indirect discrimination' },
    short: {
      nl: '**Direct**: iemand wordt anders behandeld om een kenmerk, in dezelfde situatie. **Indirect**: een regel lijkt neutraal, maar treft vooral één groep. Dat mag alleen met een goede reden en een passend middel.',
      en: '**Direct**: somebody is treated differently because of a characteristic, in the same situation. **Indirect**: a rule looks neutral but mainly hits one group. It is only allowed with a good reason and a suitable means.',
    },
    why: {
      nl: 'De Algemene wet gelijke behandeling kent beide vormen. Opdracht geven om onderscheid te maken telt ook.',
      en: 'The Equal Treatment Act knows both forms. Telling somebody to discriminate counts too.',
    },
    next: 'begrip:discriminatie',
    source: [{ from: 'awgb', at: 'art. 1 lid 1 en art. 2 lid 1' }],
    ...ofLaw,
  },
  meer_gronden: {
    title: { nl: 'Het gaat om meer dan één grond', en: 'More than one ground at once' },
    short: {
      nl: 'Dat kan: bijvoorbeeld herkomst én geslacht. Kies niet. Noem alle gronden die spelen.',
      en: 'That happens: origin and sex for example. Do not choose. Name every ground that plays a part.',
    },
    why: {
      nl: 'De enquête van 2025 vroeg ook naar meer gronden. Wie moet kiezen, vertelt maar de helft.',
      en: 'The survey of 2025 asked about several grounds too. Who must choose tells only half.',
    },
    next: 'onderdeel:cijfers_2025',
    source: [{ from: 'kamerbrief2026' }, { from: 'voorstel' }],
    ...ofLaw,
  },
} as const satisfies Record<string, Answer>
