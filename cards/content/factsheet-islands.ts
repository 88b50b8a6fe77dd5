import type { Section } from './factsheet.ts'
import { legal } from './owners.ts'
import { lawPeriod } from './periods.ts'

export const islandSection = {
  caribisch_nederland: {
    id: 'caribisch_nederland',
    title: { nl: 'Caribisch Nederland: wat is anders?', en: 'Caribbean Netherlands: what is different?' },
    paragraphs: [
      {
        nl: 'Werk je op Bonaire, Sint Eustatius of Saba? De norm is dezelfde. Enkele dingen zijn anders.',
        en: 'Do you work on Bonaire, Sint Eustatius or Saba? The norm is the same. A few things are different.',
      },
    ],
    points: [
      { nl: 'Bij gevaar bel je **911**. 112 werkt ook.', en: 'In danger call **911**. 112 works too.' },
      {
        nl: 'Sinds **1 januari 2026** gelden de regels voor gelijke behandeling ook op de eilanden. Dat geldt voor de algemene wet en voor de wet over leeftijd.',
        en: 'Since **1 January 2026** the rules on equal treatment also apply on the islands. This goes for the general act and for the act on age.',
      },
      {
        nl: 'Het College voor de Rechten van de Mens kan ook een zaak op de eilanden beoordelen.',
        en: 'The Netherlands Institute for Human Rights (College) can also judge a case on the islands.',
      },
      {
        nl: 'Op elk eiland is hulp bij discriminatie. Die vind je bij het loket voor gratis rechtshulp.',
        en: 'Each island has help with discrimination. You find it at the desk for free legal aid.',
      },
      {
        nl: 'Voor privacy geldt een eigen wet: de Wet bescherming persoonsgegevens BES.',
        en: 'Privacy has its own law there: the Wet bescherming persoonsgegevens BES.',
      },
      {
        nl: 'De hulp van het Rijk is er ook voor medewerkers van de Rijksdienst Caribisch Nederland.',
        en: 'The help of the central government is also there for staff of the Rijksdienst Caribisch Nederland.',
      },
      {
        nl: 'Niet elke Nederlandse wet geldt op dezelfde manier op de eilanden. Twijfel je? Vraag HR of juridische zaken.',
        en: 'Not every Dutch law applies in the same way on the islands. Not sure? Ask HR or the legal department.',
      },
    ],
    source: [
      { from: 'awgb', at: 'art. 11' },
      { from: 'wgbl', at: 'art. 14' },
      { from: 'wbpBes' },
      { from: 'besGelijkeBehandeling' },
      { from: 'kpcn' },
      { from: 'verslag2024' },
    ],
    owner: legal,
    ...lawPeriod,
  },
} as const satisfies Record<string, Section>
