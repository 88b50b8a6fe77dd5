import assert from 'node:assert/strict'
import { explain } from '#cards/policy/explain.ts'
import { triage } from '#cards/policy/triage.ts'
import { langs } from '#cards/text.ts'
import { advise } from '#src/incident/advise.ts'
import type { Facts } from '#src/incident/facts.ts'

const explained = (facts: Facts, lang: 'nl' | 'en' = 'nl') => explain(lang, advise(facts, triage), triage)

describe('explain', () => {
  it('gives the number and what to do first when there is danger', () => {
    assert.match(explained({ acuutGevaar: true }), /^NOODREM: bel nu 112\.\n\nEerst\n- R1: Bel nu 112\./)
    assert.match(explained({ zelfdoding: true, regio: 'bes' }, 'en'), /^EMERGENCY: call 911\.\n\nFirst\n- R3: /)
  })

  it('says to hand over', () => {
    assert.match(explained({ eigenRol: 'relatie' }), /^Draag de melding over\. Advies: Trede 2 · .*\. Kleur: geel\.\n/)
  })

  it('leaves out what there is not', () => {
    assert.equal(explained({}).split('\n\n').length, 2)
    assert.doesNotMatch(explained({}), /Eerst|Waarom|Zorgplicht|undefined|null/)
  })

  for (const rule of triage.rules)
    it(`quotes ${rule.id} with its reason and source`, () => {
      const advice = { ...advise({}, triage), regels: [rule.id] }
      for (const lang of langs) {
        const lines = explain(lang, advice, triage)
        assert.ok(lines.includes(`- ${rule.id} ${rule.title[lang]}: ${rule.reason[lang]}`))
        assert.match(lines, /\[(Bron|Bronnen|Source|Sources): /)
        assert.ok(!rule.advice || lines.includes(rule.advice[lang]))
        assert.doesNotMatch(lines, /undefined|null| {2}/)
      }
    })
})
