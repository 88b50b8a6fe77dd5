import assert from 'node:assert/strict'
import fc from 'fast-check'
import { triage } from '#cards/policy/triage.ts'
import { advise } from '#src/incident/advise.ts'
import type { Facts } from '#src/incident/facts.ts'
import { oracle } from './oracle.ts'
import { anyFacts, threeAnswers, weighingFacts } from './some-facts.ts'

const agrees = (facts: Facts) => {
  const advice = JSON.stringify(advise(facts, triage))
  if (advice !== oracle(facts)) assert.equal(advice, oracle(facts), JSON.stringify(facts))
}

describe('the policy, evaluated a second time by other code', () => {
  it('agrees on any three answers together', () => {
    for (const facts of threeAnswers()) agrees(facts)
  }).timeout(20_000)

  it('agrees on every combination of the answers that weigh', () => {
    for (const facts of weighingFacts()) agrees(facts)
  }).timeout(20_000)

  it('agrees on random facts', () => {
    fc.assert(fc.property(anyFacts, agrees), { numRuns: 10_000 })
  }).timeout(20_000)
})
