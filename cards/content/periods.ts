/**
 * When content must be looked at again: laws change on 1 January and 1 July, figures come with the next survey
 * (autumn 2027), the rest once a year. Whoever has checked a text moves its dates.
 */
export const lawPeriod = { validFrom: '2026-07-10', validTo: '2026-12-31' } as const
export const figuresPeriod = { validFrom: '2026-07-10', validTo: '2027-12-31' } as const
export const period = { validFrom: '2026-07-10', validTo: '2027-07-10' } as const
