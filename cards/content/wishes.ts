/** What can be asked beside something else in one message, and gets a row below the answer. */
export const wishIntents = [
  'incident_melden',
  'wie_helpt',
  'ladder',
  'gesprek_voorbereiden',
  'factsheet',
  'privacy',
  'mijn_zaken',
] as const
