import type { Moment } from './rung.ts'

/**
 * The one check after a case is closed: nobody may be treated worse because of a report (Awgb art. 8a). Three months is a
 * proposal, after the check-ins of trede 8.
 */
export const afterClosing: Moment = {
  id: 'benadeling',
  after: { months: 3 },
  text: {
    nl: 'Vraag je medewerker of alles nog goed gaat op het werk.',
    en: 'Ask your employee whether all is still well at work.',
  },
}
