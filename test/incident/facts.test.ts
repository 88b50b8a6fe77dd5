import assert from 'node:assert/strict'
import fc from 'fast-check'
import { factTable, readFacts } from '#src/incident/facts.ts'
import { anyFacts, singleAnswers } from './some-facts.ts'

const errorOf = (data: unknown): string => {
  const facts = readFacts(data)
  return 'error' in facts ? facts.error : ''
}

const yesNo = 'boolean: true false'
const policyPage = {
  acuutGevaar: yesNo,
  zelfdoding: yesNo,
  regio: 'one: nl bes',
  eigenRol: 'one: geen betrokken relatie',
  melder: 'one: betrokkene getuige anoniem zelf_gezien burger',
  partij: 'one: collega leidinggevende inhuur burger tegen_burger',
  gedrag: 'list: opmerking uitsluiting pesten intimidatie seksuele_intimidatie agressie besluit regel online',
  gronden: 'list: huidskleur_herkomst_geloof leeftijd geslacht_gender handicap seksuele_gerichtheid overig',
  bedoeling: 'one: onbedoeld onduidelijk bedoeld',
  herhaling: 'one: eenmalig vaker patroon na_afspraak',
  macht: 'one: gelijk hoger',
  impact: 'one: licht merkbaar ernstig',
  strafbaar: 'one: nee mogelijk ernstig ambt',
  fysiekSeksueel: yesNo,
  wens: 'one: vertellen advies gesprek klacht aangifte weet_niet',
  geheim: yesNo,
  benadeling: yesNo,
  confrontatie: yesNo,
  instemming: yesNo,
  ouderDanJaar: yesNo,
  gezondheid: yesNo,
  oordeelGevraagd: yesNo,
  adviesNodig: yesNo,
  grondOnduidelijk: yesNo,
  beschuldigde: yesNo,
}

describe('readFacts', () => {
  it('knows the facts and values of the policy page, and no others', () => {
    const known = Object.entries(factTable).map(([key, { kind, values }]) => [key, `${kind}: ${values.join(' ')}`])
    assert.deepEqual(Object.fromEntries(known), policyPage)
  })

  it('gives back every allowed answer as it was', () => {
    for (const facts of singleAnswers) assert.deepEqual(readFacts(structuredClone(facts)), facts)
    assert.deepEqual(readFacts({ geheim: false }), { geheim: false })
  })

  it('folds doubles, and takes an empty list or undefined as not known', () => {
    assert.deepEqual(readFacts({ gronden: ['leeftijd', 'overig', 'leeftijd'] }), { gronden: ['leeftijd', 'overig'] })
    assert.deepEqual(readFacts({ gedrag: [], impact: undefined }), {})
  })

  it('names the key and the allowed values', () => {
    assert.equal(errorOf({ impact: 'zwaar' }), 'impact: value not allowed; allowed values: licht, merkbaar, ernstig')
    assert.equal(errorOf({ geheim: 'ja' }), 'geheim: value not allowed; allowed values: true, false')
    assert.match(errorOf({ gronden: ['ras'] }), /^gronden: .* a list of: huidskleur_herkomst_geloof, leeftijd, /)
    assert.match(errorOf({ naam: 'Jan' }), /^unknown key "naam"; allowed keys: acuutGevaar, .*, beschuldigde$/)
  })

  it('does not repeat what somebody wrote as a value', () => {
    assert.doesNotMatch(errorOf({ impact: 'Jan zei het tegen Fatima' }), /Jan|Fatima/)
    assert.ok(errorOf({ ['x'.repeat(10_000)]: 1 }).length < 500)
  })

  for (const data of [null, undefined, 'licht', 7, true, [], [{}], new Date(), new Map(), () => ({})])
    it(`takes no ${Object.prototype.toString.call(data)} for facts`, () => {
      assert.equal(errorOf(data), 'facts must be one JSON object')
    })

  const hostile: readonly [string, string][] = [
    ['{"__proto__":{"geheim":true}}', '"__proto__"'],
    ['{"constructor":"licht"}', '"constructor"'],
    ['{"toString":null}', '"toString"'],
    ['{"impact":["licht"]}', 'impact:'],
    ['{"impact":null}', 'impact:'],
    ['{"impact":{"licht":true}}', 'impact:'],
    ['{"impact":" licht"}', 'impact:'],
    ['{"impact":"__proto__"}', 'impact:'],
    ['{"geheim":1}', 'geheim:'],
    ['{"geheim":null}', 'geheim:'],
    ['{"gedrag":"pesten"}', 'gedrag:'],
    ['{"gedrag":{"0":"pesten","length":1}}', 'gedrag:'],
    ['{"gedrag":[["pesten"]]}', 'gedrag:'],
    ['{"gedrag":["pesten",null]}', 'gedrag:'],
  ]
  for (const [json, named] of hostile)
    it(`refuses ${json} and says why`, () => {
      assert.ok(errorOf(JSON.parse(json)).includes(named))
    })

  it('never throws, and what it accepts it accepts again', () => {
    const steady = (data: unknown) => {
      const facts = readFacts(data)
      if (!('error' in facts)) assert.deepEqual(readFacts(facts), facts)
    }
    fc.assert(fc.property(fc.anything({ withNullPrototype: true }), steady), { numRuns: 1_000 })
    fc.assert(fc.property(anyFacts, steady), { numRuns: 1_000 })
  })
})
