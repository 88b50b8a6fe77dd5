import type { Choice } from './choice.ts'

/**
 * Who can take it, so that figures keep agreements, temporary measures and punishments apart.
 * `ordemaatregel` and `straf` are those of CAO Rijk hoofdstuk 15: only the bevoegd gezag takes them.
 */
export type MeasureKind = 'geen' | 'leidinggevende' | 'ordemaatregel' | 'straf' | 'overig'
export type Measure = Choice & { kind: MeasureKind }

/** What was done in a case; more than one may be chosen. Parliament asked for these numbers (debate 2024). */
export const measures = [
  { id: 'geen', kind: 'geen', text: { nl: 'Geen', en: 'None' } },
  { id: 'gesprek', kind: 'leidinggevende', text: { nl: 'Gesprek met de collega', en: 'Talk with the colleague' } },
  { id: 'afspraken', kind: 'leidinggevende', text: { nl: 'Afspraken over gedrag', en: 'Agreements on behaviour' } },
  { id: 'excuses', kind: 'leidinggevende', text: { nl: 'Excuses', en: 'Apologies' } },
  // A mandatory training is no punishment, but a leidinggevende may oblige it (debate 2024).
  {
    id: 'training',
    kind: 'leidinggevende',
    text: { nl: 'Training of begeleiding (geen straf)', en: 'Training or coaching (no punishment)' },
  },
  { id: 'teamgesprek', kind: 'leidinggevende', text: { nl: 'Teamgesprek', en: 'Team talk' } },
  {
    id: 'mediation',
    kind: 'leidinggevende',
    text: { nl: 'Mediation, vrijwillig', en: 'Mediation, voluntary' },
  },
  {
    id: 'ander_werk_collega',
    kind: 'leidinggevende',
    text: {
      nl: 'Ander werk of andere plek voor de collega (geen straf)',
      en: 'Other work or place for the colleague (no punishment)',
    },
  },
  // Counted apart, to see how often it is the melder who moves.
  {
    id: 'ander_werk_melder',
    kind: 'leidinggevende',
    text: { nl: 'Ander werk of andere plek voor de melder', en: 'Other work or place for the person who reported' },
  },
  // Not on the list of the CAO Rijk: a means of the leidinggevende, no punishment.
  {
    id: 'waarschuwing',
    kind: 'leidinggevende',
    text: {
      nl: 'Schriftelijke waarschuwing (geen straf uit de cao)',
      en: 'Written warning (not a punishment under the CAO)',
    },
  },
  {
    id: 'toegang_ontzegd',
    kind: 'ordemaatregel',
    text: { nl: 'Geen toegang tot de werkplek (ordemaatregel)', en: 'No access to the workplace (temporary measure)' },
  },
  {
    id: 'schorsing',
    kind: 'ordemaatregel',
    text: { nl: 'Schorsing (ordemaatregel)', en: 'Suspension (temporary measure)' },
  },
  {
    id: 'schriftelijke_berisping',
    kind: 'straf',
    text: { nl: 'Schriftelijke berisping (straf)', en: 'Written reprimand (punishment)' },
  },
  {
    id: 'minder_ikb_uren',
    kind: 'straf',
    text: {
      nl: 'Minder IKB-uren (individueel keuzebudget, straf)',
      en: 'Fewer IKB hours (individual choice budget, punishment)',
    },
  },
  {
    id: 'geen_periodiek',
    kind: 'straf',
    text: { nl: 'Geen periodiek (straf)', en: 'No periodic pay rise (punishment)' },
  },
  {
    id: 'verplaatsing',
    kind: 'straf',
    text: { nl: 'Verplaatsing (straf)', en: 'Transfer (punishment)' },
  },
  {
    id: 'boete',
    kind: 'straf',
    text: {
      nl: 'Boete, als het personeelsreglement dat kent (straf)',
      en: 'Fine, if the staff rules provide it (punishment)',
    },
  },
  { id: 'ontslag', kind: 'straf', text: { nl: 'Ontslag (straf)', en: 'Dismissal (punishment)' } },
  {
    id: 'inhuur_gestopt',
    kind: 'overig',
    text: { nl: 'Inhuur van de collega gestopt', en: 'Hiring of the colleague ended' },
  },
  { id: 'onderzoek', kind: 'overig', text: { nl: 'Onderzoek', en: 'Investigation' } },
  { id: 'aangifte', kind: 'overig', text: { nl: 'Aangifte bij de politie', en: 'Reported to the police' } },
  {
    id: 'regel_of_besluit_aangepast',
    kind: 'overig',
    text: { nl: 'Regel of besluit aangepast', en: 'Rule or decision changed' },
  },
  { id: 'anders', kind: 'overig', text: { nl: 'Iets anders', en: 'Something else' } },
  { id: 'weet_niet', kind: 'overig', text: { nl: 'Weet ik niet', en: 'I do not know' } },
] as const satisfies readonly Measure[]
export type MeasureId = (typeof measures)[number]['id']
