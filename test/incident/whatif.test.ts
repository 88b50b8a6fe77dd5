import assert from 'node:assert/strict'
import fc from 'fast-check'
import { triage } from '#cards/policy/triage.ts'
import { advise } from '#src/incident/advise.ts'
import type { Facts } from '#src/incident/facts.ts'
import { whatIf } from '#src/incident/whatif.ts'
import { anyFacts } from './some-facts.ts'

const short = (facts: Facts) => {
  const { heavier, lighter } = whatIf(facts, triage)
  const words = ({ key, value, trede }: (typeof heavier)[number]) => `${key}=${value} → ${trede}`
  return { heavier: heavier.map(words), lighter: lighter.map(words) }
}

describe('whatIf', () => {
  it('says what would make a light remark heavier, heaviest first', () => {
    assert.deepEqual(short({ gedrag: ['opmerking'], impact: 'licht', herhaling: 'eenmalig', bedoeling: 'onbedoeld' }), {
      heavier: [
        'herhaling=patroon → 6',
        'strafbaar=mogelijk → 6',
        'fysiekSeksueel=true → 6',
        'wens=klacht → 6',
        'impact=ernstig → 4',
        'macht=hoger → 4',
        'bedoeling=bedoeld → 4',
      ],
      lighter: ['wens=vertellen → 1'],
    })
  })

  it('says what would make it lighter, lightest first', () => {
    assert.deepEqual(short({ herhaling: 'patroon', macht: 'hoger', wens: 'gesprek' }).lighter, [
      'wens=vertellen → 1',
      'herhaling=eenmalig → 4',
    ])
  })

  it('has nothing to say when danger, a hand-over or an early end decides', () => {
    for (const facts of [{ acuutGevaar: true }, { eigenRol: 'betrokken' }, { beschuldigde: true }] satisfies Facts[])
      assert.deepEqual(short({ ...facts, impact: 'licht' }), { heavier: [], lighter: [] })
  })

  it('is true: with that one answer the advice is that trede, and each fact is named once', () => {
    const isTrue = (facts: Facts) => {
      const now = advise(facts, triage).trede ?? 0
      const { heavier, lighter } = whatIf(facts, triage)
      for (const changes of [heavier, lighter]) {
        assert.equal(new Set(changes.map(({ key }) => key)).size, changes.length)
        for (const { key, value, trede } of changes)
          assert.equal(advise({ ...facts, [key]: value }, triage).trede, trede)
      }
      assert.ok(heavier.every(({ trede }) => trede > now))
      assert.ok(lighter.every(({ trede }) => trede < now))
    }
    fc.assert(fc.property(anyFacts, isTrue), { numRuns: 1_000 })
  })
})
