import type { Text } from '../text.ts'

/** A question of parliament, and the figure that answers it: how many there were of a table, or in one of its categories. */
export type Question = { readonly ask: Text; readonly table: string; readonly category?: string }

/**
 * What parliament asked in the debate on discrimination and racism in the civil service (2024) and nobody could answer, in the order
 * of the rapportage. Counted are reports to leidinggevenden who used Trede, and no others.
 */
export const questions: readonly Question[] = [
  { ask: { nl: 'Meldingen bij leidinggevenden', en: 'Reports to managers' }, table: 'advies' },
  { ask: { nl: 'Afgeronde zaken', en: 'Closed cases' }, table: 'uitkomst' },
  {
    ask: { nl: 'Gesprek met de collega', en: 'Talk with the colleague' },
    table: 'maatregel',
    category: 'gesprek',
  },
  { ask: { nl: 'Training of begeleiding', en: 'Training or coaching' }, table: 'maatregel', category: 'training' },
  { ask: { nl: 'Schriftelijke waarschuwing', en: 'Written warning' }, table: 'maatregel', category: 'waarschuwing' },
  { ask: { nl: 'Onderzoek', en: 'Investigation' }, table: 'maatregel', category: 'onderzoek' },
  {
    ask: { nl: 'Schorsing (ordemaatregel)', en: 'Suspension (temporary measure)' },
    table: 'maatregel',
    category: 'schorsing',
  },
  {
    ask: { nl: 'Schriftelijke berisping (straf)', en: 'Written reprimand (punishment)' },
    table: 'maatregel',
    category: 'schriftelijke_berisping',
  },
  { ask: { nl: 'Overplaatsing (straf)', en: 'Transfer (punishment)' }, table: 'maatregel', category: 'verplaatsing' },
  {
    ask: { nl: 'Minder uren keuzebudget (straf)', en: 'Fewer hours of choice budget (punishment)' },
    table: 'maatregel',
    category: 'minder_ikb_uren',
  },
  {
    ask: { nl: 'Geen periodiek (straf)', en: 'No periodic pay rise (punishment)' },
    table: 'maatregel',
    category: 'geen_periodiek',
  },
  { ask: { nl: 'Boete (straf)', en: 'Fine (punishment)' }, table: 'maatregel', category: 'boete' },
  { ask: { nl: 'Ontslag (straf)', en: 'Dismissal (punishment)' }, table: 'maatregel', category: 'ontslag' },
  {
    ask: { nl: 'Inhuur van de collega gestopt', en: 'Hiring of the colleague ended' },
    table: 'maatregel',
    category: 'inhuur_gestopt',
  },
  {
    ask: { nl: 'Ander werk of andere plek voor de melder', en: 'Other work or place for the person who reported' },
    table: 'maatregel',
    category: 'ander_werk_melder',
  },
  { ask: { nl: 'Melder tevreden', en: 'Person who reported satisfied' }, table: 'tevreden', category: 'tevreden' },
  {
    ask: { nl: 'Melder deels tevreden', en: 'Person who reported partly satisfied' },
    table: 'tevreden',
    category: 'deels',
  },
  {
    ask: { nl: 'Melder niet tevreden', en: 'Person who reported not satisfied' },
    table: 'tevreden',
    category: 'ontevreden',
  },
  {
    ask: { nl: 'Misschien benadeeld na de melding', en: 'Maybe treated worse after the report' },
    table: 'benadeling',
    category: 'ja',
  },
  {
    ask: { nl: 'P-gesprekken met de vraag', en: 'P-gesprekken with the question' },
    table: 'p_gesprek',
    category: 'gedaan',
  },
  {
    ask: { nl: 'Antwoord daarop: zelf meegemaakt', en: 'Answered there: happened to me' },
    table: 'p_antwoord',
    category: 'zelf',
  },
  {
    ask: { nl: 'Antwoord daarop: bij een ander gezien', en: 'Answered there: seen with somebody else' },
    table: 'p_antwoord',
    category: 'getuige',
  },
]
