import type { Choice } from './choice.ts'

// The closed lists of a case, with measures.ts and lessons.ts. What is chosen is counted: no free text, no person in it.

/** How a case ended. Whether the melder is content is asked apart (`satisfaction`). */
export const outcomes = [
  { id: 'gedrag_gestopt', text: { nl: 'Het gedrag is gestopt', en: 'The behaviour has stopped' } },
  { id: 'afspraken_gemaakt', text: { nl: 'Er zijn afspraken gemaakt', en: 'Agreements have been made' } },
  {
    id: 'alleen_gehoord',
    text: { nl: 'De melder wilde alleen gehoord worden', en: 'The person who reported only wanted to be heard' },
  },
  {
    id: 'melder_stopt',
    text: { nl: 'De melder wilde niet verder', en: 'The person who reported did not want to go on' },
  },
  {
    id: 'formele_weg',
    text: {
      nl: 'Anderen pakken het op: melding, klacht of aangifte',
      en: 'Others took over: report, complaint or police',
    },
  },
  {
    id: 'maatregel',
    text: { nl: 'Het bevoegd gezag nam een maatregel', en: 'The competent authority took a measure' },
  },
  {
    id: 'regel_of_besluit_aangepast',
    text: { nl: 'Een regel of besluit is aangepast', en: 'A rule or decision was changed' },
  },
  {
    id: 'niet_vastgesteld',
    text: { nl: 'Het kon niet worden vastgesteld', en: 'It could not be established' },
  },
  {
    id: 'ongegrond_naam_hersteld',
    text: {
      nl: 'Het was ongegrond en de goede naam is hersteld',
      en: 'It was unfounded and the good name was restored',
    },
  },
  {
    id: 'iemand_vertrokken',
    text: {
      nl: 'De melder of de collega werkt hier niet meer',
      en: 'The person who reported or the colleague no longer works here',
    },
  },
  { id: 'anders', text: { nl: 'Iets anders', en: 'Something else' } },
  { id: 'weet_niet', text: { nl: 'Ik ken de uitkomst niet', en: 'I do not know the outcome' } },
] as const satisfies readonly Choice[]
export type OutcomeId = (typeof outcomes)[number]['id']

/** How satisfied the melder is, as far as the melder said so. */
export const satisfaction = [
  { id: 'tevreden', text: { nl: 'Tevreden', en: 'Satisfied' } },
  { id: 'deels', text: { nl: 'Deels tevreden', en: 'Partly satisfied' } },
  { id: 'ontevreden', text: { nl: 'Niet tevreden', en: 'Not satisfied' } },
  { id: 'niet_gevraagd', text: { nl: 'Ik heb het niet gevraagd', en: 'I did not ask' } },
  { id: 'weet_niet', text: { nl: 'Weet ik niet', en: 'I do not know' } },
] as const satisfies readonly Choice[]
export type SatisfactionId = (typeof satisfaction)[number]['id']

/** Why another trede was taken than the advised one. */
export const deviationReasons = [
  {
    id: 'melder_wil_anders',
    text: {
      nl: 'De melder wil dit niet, of wil iets anders',
      en: 'The person who reported does not want this, or wants something else',
    },
  },
  {
    id: 'advies_hr_of_juridisch',
    text: { nl: 'HR of juridische zaken raadt iets anders aan', en: 'HR or legal affairs advises otherwise' },
  },
  {
    id: 'advies_vertrouwenspersoon',
    text: { nl: 'De vertrouwenspersoon raadt iets anders aan', en: 'The confidential adviser advises otherwise' },
  },
  { id: 'al_gedaan', text: { nl: 'Deze stap is al gedaan', en: 'This step has already been taken' } },
  {
    id: 'bevoegd_gezag_beslist',
    text: { nl: 'Het bevoegd gezag beslist anders', en: 'The competent authority decides otherwise' },
  },
  { id: 'situatie_veranderd', text: { nl: 'De situatie is veranderd', en: 'The situation has changed' } },
  { id: 'anders', text: { nl: 'Een andere reden', en: 'Another reason' } },
] as const satisfies readonly Choice[]
export type DeviationReasonId = (typeof deviationReasons)[number]['id']
