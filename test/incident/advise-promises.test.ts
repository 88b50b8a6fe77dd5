import assert from 'node:assert/strict'
import fc from 'fast-check'
import { triage } from '#cards/policy/triage.ts'
import { type Advice, advise } from '#src/incident/advise.ts'
import { type Facts, factTable } from '#src/incident/facts.ts'
import { kleurOf } from '#src/incident/ladder.ts'
import type { RuleId } from '#src/incident/policy.ts'
import { anyFacts, singleAnswers, threeAnswers, weighingFacts } from './some-facts.ts'

const { bedoeling } = factTable

/** From lighter to heavier; `undefined` is not known. The branches of `strafbaar` are different offences, not a scale. */
const heavier: readonly [Facts, Facts][] = [
  [{ impact: undefined }, { impact: 'licht' }],
  [{ impact: 'licht' }, { impact: 'merkbaar' }],
  [{ impact: 'merkbaar' }, { impact: 'ernstig' }],
  [{ herhaling: undefined }, { herhaling: 'eenmalig' }],
  [{ herhaling: 'eenmalig' }, { herhaling: 'vaker' }],
  [{ herhaling: 'vaker' }, { herhaling: 'patroon' }],
  [{ herhaling: 'vaker' }, { herhaling: 'na_afspraak' }],
  [{ macht: undefined }, { macht: 'gelijk' }],
  [{ macht: 'gelijk' }, { macht: 'hoger' }],
  [{ strafbaar: undefined }, { strafbaar: 'nee' }],
  [{ strafbaar: 'nee' }, { strafbaar: 'mogelijk' }],
  [{ strafbaar: 'nee' }, { strafbaar: 'ambt' }],
  [{ strafbaar: 'mogelijk' }, { strafbaar: 'ernstig' }],
  [{ benadeling: undefined }, { benadeling: false }],
  [{ benadeling: false }, { benadeling: true }],
]

/** R7 says all that R6 says and more, so it may take its place; no other stop may ever go. */
const stands = (stop: RuleId, { stops }: Advice) => stops.includes(stop) || (stop === 'R6' && stops.includes('R7'))

const weight = ({ trede }: Advice) => trede ?? 9

const neverLighter = (facts: Facts) => {
  for (const [less, more] of heavier) {
    const before = advise({ ...facts, ...less }, triage)
    const after = advise({ ...facts, ...more }, triage)
    if (weight(after) >= weight(before) && before.stops.every(stop => stands(stop, after))) continue
    assert.fail(`${JSON.stringify(more)} is lighter than ${JSON.stringify(less)} with ${JSON.stringify(facts)}`)
  }
}

const isOneAdvice = (facts: Facts) => {
  const { noodrem, trede, kleur, stops, regels, overdragen } = advise(facts, triage)
  assert.equal(noodrem === null, trede !== null)
  assert.notEqual(trede, 7)
  assert.equal(kleur, trede ? kleurOf(trede) : 'rood')
  assert.ok(stops.every(stop => regels.includes(stop)))
  assert.equal(overdragen, regels[0] === 'R4' || regels[0] === 'R5')
}

const intentNeverLowers = (facts: Facts) => {
  const { bedoeling: _, ...effectOnly } = facts
  const asked = weight(advise(effectOnly, triage))
  for (const value of bedoeling.values)
    if (weight(advise({ ...effectOnly, bedoeling: value }, triage)) < asked) assert.fail(JSON.stringify(facts))
}

describe('what holds for every combination of facts', () => {
  it('is exactly one advice, never trede 7', () => {
    for (const facts of threeAnswers()) isOneAdvice(facts)
    fc.assert(fc.property(anyFacts, isOneAdvice), { numRuns: 5_000 })
  }).timeout(20_000)

  it('is danger first: with danger there is a number and nothing else', () => {
    const inDanger = fc.tuple(anyFacts, fc.constantFrom<Facts>({ acuutGevaar: true }, { zelfdoding: true }))
    const wins = ([facts, danger]: [Facts, Facts]) => {
      const { noodrem, regels, ...rest } = advise({ ...facts, ...danger }, triage)
      assert.equal(noodrem, facts.regio === 'bes' ? '911' : '112')
      assert.ok(regels.every(id => ['R1', 'R2', 'R3'].includes(id)))
      assert.deepEqual(rest, {
        overdragen: false,
        trede: null,
        kleur: 'rood',
        stops: [],
        rollen: [],
        zorgplicht: false,
      })
    }
    fc.assert(fc.property(inDanger, wins), { numRuns: 3_000 })
  }).timeout(20_000)

  it('never gets lighter, nor loses a stop, when an answer gets heavier', () => {
    fc.assert(fc.property(anyFacts, neverLighter), { numRuns: 3_000 })
    for (const facts of singleAnswers) neverLighter(facts)
  }).timeout(20_000)

  it('never lets intent lower what impact asks', () => {
    for (const facts of weighingFacts()) if (!facts.bedoeling) intentNeverLowers(facts)
    fc.assert(fc.property(anyFacts, intentNeverLowers), { numRuns: 3_000 })
  }).timeout(20_000)

  it('has no rule that can never fire', () => {
    const fired = new Set([...threeAnswers()].flatMap(facts => advise(facts, triage).regels))
    assert.deepEqual(
      triage.rules.map(({ id }) => id).filter(id => !fired.has(id)),
      [],
    )
  }).timeout(20_000)
})
