import assert from 'node:assert/strict'
import { fits, type When } from '#src/incident/condition.ts'
import type { Facts } from '#src/incident/facts.ts'

const cases: readonly [string, When, { yes: readonly Facts[]; no: readonly Facts[] }][] = [
  ['a value', { impact: 'licht' }, { yes: [{ impact: 'licht' }], no: [{ impact: 'ernstig' }, {}] }],
  [
    'one of several',
    { impact: ['licht', 'merkbaar'] },
    { yes: [{ impact: 'merkbaar' }], no: [{ impact: 'ernstig' }, {}] },
  ],
  [
    'held by a list',
    { gedrag: 'pesten' },
    { yes: [{ gedrag: ['online', 'pesten'] }], no: [{ gedrag: ['online'] }, {}] },
  ],
  ['yes or no', { geheim: false }, { yes: [{ geheim: false }], no: [{ geheim: true }, {}] }],
  [
    'not, which also fits what is not known',
    { instemming: { not: true } },
    { yes: [{}, { instemming: false }], no: [{ instemming: true }] },
  ],
  [
    'at least two different',
    { gronden: { atLeast: 2 } },
    { yes: [{ gronden: ['leeftijd', 'overig'] }], no: [{ gronden: ['leeftijd', 'leeftijd'] }, { gronden: [] }, {}] },
  ],
  [
    'all of it',
    { macht: 'hoger', geheim: true },
    { yes: [{ macht: 'hoger', geheim: true }], no: [{ macht: 'hoger' }, { geheim: true }] },
  ],
  [
    'any of several',
    [{ macht: 'hoger' }, { geheim: true }],
    { yes: [{ macht: 'hoger' }, { geheim: true }], no: [{ macht: 'gelijk' }, {}] },
  ],
]

describe('fits', () => {
  for (const [name, when, { yes, no }] of cases)
    it(name, () => {
      for (const facts of yes) assert.equal(fits(when, facts), true, JSON.stringify(facts))
      for (const facts of no) assert.equal(fits(when, facts), false, JSON.stringify(facts))
    })
})
