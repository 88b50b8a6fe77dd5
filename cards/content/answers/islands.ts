import type { Answer } from '../answers.ts'
import { ofLaw } from './kept.ts'

export const islandAnswers = {
  eilanden_nood: {
    title: { nl: 'Noodnummer op de eilanden', en: 'Emergency number on the islands' },
    short: {
      nl: 'Bij gevaar op Bonaire, Sint Eustatius of Saba bel je **911**. 112 werkt ook. Zonder spoed bel je de politie op 717 8000 of 715 8000.',
      en: 'In danger on Bonaire, Sint Eustatius or Saba call **911**. 112 works too. Without urgency call the police on 717 8000 or 715 8000.',
    },
    why: {
      nl: 'Zo staat het bij het Korps Politie Caribisch Nederland.',
      en: 'The Caribbean Netherlands Police Force says so.',
    },
    next: 'onderdeel:caribisch_nederland',
    source: [{ from: 'kpcn' }],
    ...ofLaw,
  },
  eilanden_wet: {
    title: { nl: 'Geldt de wet ook op de eilanden?', en: 'Does the law hold on the islands?' },
    short: {
      nl: 'Ja. Sinds **1 januari 2026** gelden de regels voor gelijke behandeling ook op Bonaire, Sint Eustatius en Saba. Het College kan er ook oordelen. Voor privacy geldt een eigen wet.',
      en: 'Yes. Since **1 January 2026** the rules on equal treatment also hold on Bonaire, Sint Eustatius and Saba. The College can judge there too. Privacy has its own law.',
    },
    why: {
      nl: 'De wet gelijke behandeling en die over leeftijd noemen de eilanden nu zelf.',
      en: 'The Equal Treatment Act and the act on age now name the islands.',
    },
    next: 'onderdeel:caribisch_nederland',
    source: [{ from: 'awgb', at: 'art. 11' }, { from: 'wgbl', at: 'art. 14' }, { from: 'wbpBes' }],
    ...ofLaw,
  },
  eilanden_hulp: {
    title: { nl: 'Hulp op Bonaire, Sint Eustatius en Saba', en: 'Help on Bonaire, Sint Eustatius and Saba' },
    short: {
      nl: 'Op elk eiland is hulp bij discriminatie, bij het loket voor gratis rechtshulp. De hulp van het Rijk is er ook voor de Rijksdienst Caribisch Nederland.',
      en: 'Each island has help with discrimination, at the desk for free legal aid. The help of the central government is also there for the Rijksdienst Caribisch Nederland.',
    },
    why: {
      nl: 'De regering schrijft dat de hulp van het Rijk ook daar geldt.',
      en: 'The government writes that its help holds there too.',
    },
    next: 'onderdeel:caribisch_nederland',
    source: [{ from: 'besGelijkeBehandeling' }, { from: 'verslag2024' }],
    ...ofLaw,
  },
} as const satisfies Record<string, Answer>
