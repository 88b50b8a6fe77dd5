import assert from 'node:assert/strict'
import { triage } from '#cards/policy/triage.ts'
import { type Advice, advise } from '#src/incident/advise.ts'
import type { Facts } from '#src/incident/facts.ts'

/** Situations that HR and legal agreed on by name: facts.md "Test cases authors should keep", and one per combining rule. */
const examples: readonly [string, Facts, Partial<Advice>][] = [
  ['nothing known yet: receive', {}, { trede: 1, kleur: 'groen', stops: [], regels: [], rollen: [] }],
  [
    'an unintended, single, light remark: talk (R25)',
    { gedrag: ['opmerking'], bedoeling: 'onbedoeld', herhaling: 'eenmalig', impact: 'licht' },
    { trede: 3, kleur: 'geel', regels: ['R25'], rollen: [] },
  ],
  [
    'the same remark more often: set a limit (R26 over R25)',
    { gedrag: ['opmerking'], bedoeling: 'onbedoeld', herhaling: 'vaker', impact: 'licht' },
    { trede: 4, kleur: 'oranje', regels: ['R25', 'R26'], rollen: ['hr'] },
  ],
  [
    'unintended but severe: impact decides (R21 over R25)',
    { gedrag: ['opmerking'], bedoeling: 'onbedoeld', herhaling: 'eenmalig', impact: 'ernstig' },
    { trede: 4, regels: ['R21', 'R25'] },
  ],
  [
    'a wish for a talk when there is power: no joint talk (R19 over R39)',
    { wens: 'gesprek', macht: 'hoger' },
    { trede: 4, stops: ['R19'], regels: ['R19', 'R39'] },
  ],
  [
    'secrecy wanted and a complaint: secrecy first (R10 before R16)',
    { geheim: true, wens: 'klacht' },
    {
      trede: 1,
      kleur: 'groen',
      stops: ['R10'],
      regels: ['R10', 'R16'],
      rollen: ['kcoo', 'mior', 'vertrouwenspersoon'],
    },
  ],
  [
    'about the leidinggevende: hand over, whatever else (R4)',
    { eigenRol: 'betrokken', strafbaar: 'ernstig', beschuldigde: true, wens: 'vertellen', impact: 'ernstig' },
    {
      overdragen: true,
      trede: 6,
      kleur: 'rood',
      stops: ['R4'],
      regels: ['R4'],
      rollen: ['mior', 'naasthogere', 'vertrouwenspersoon'],
      zorgplicht: false,
    },
  ],
  [
    'about the leidinggevende and danger: danger (R1 over R4)',
    { eigenRol: 'betrokken', acuutGevaar: true },
    { noodrem: '112', overdragen: false, trede: null, kleur: 'rood', stops: [], regels: ['R1'], rollen: [] },
  ],
  [
    'a friend of one of them: hand over (R5)',
    { eigenRol: 'relatie', macht: 'hoger' },
    { overdragen: true, trede: 2, kleur: 'geel', stops: ['R5'], regels: ['R5'], rollen: ['naasthogere'] },
  ],
  [
    'a citizen against an ambtenaar: protocol, not the KCOO (R34)',
    { partij: 'burger', wens: 'klacht' },
    { trede: 6, regels: ['R16', 'R34'], rollen: ['agressieprotocol', 'mior', 'politie'] },
  ],
  [
    'an ambtenaar against a citizen: formal (R35)',
    { partij: 'tegen_burger' },
    { trede: 6, regels: ['R35'], rollen: ['integriteitscoordinator', 'klachtcoordinator'] },
  ],
  ['danger in Caribisch Nederland (R2)', { acuutGevaar: true, regio: 'bes' }, { noodrem: '911', regels: ['R2'] }],
  ['fear of self-harm (R3)', { zelfdoding: true }, { noodrem: '112', regels: ['R3'] }],
  ['the same in Caribisch Nederland', { zelfdoding: true, regio: 'bes' }, { noodrem: '911', regels: ['R3'] }],
  [
    'both dangers: both rules, nothing else',
    { acuutGevaar: true, zelfdoding: true, strafbaar: 'ernstig', wens: 'vertellen', impact: 'ernstig' },
    { noodrem: '112', stops: [], regels: ['R1', 'R3'], rollen: [], zorgplicht: false },
  ],
  [
    'only tell, though it is severe: trede 1 with the duty of care (R37, R41)',
    { wens: 'vertellen', impact: 'ernstig', macht: 'hoger' },
    { trede: 1, stops: ['R19'], regels: ['R19', 'R21', 'R37', 'R41'], zorgplicht: true },
  ],
  [
    'only tell, but disadvantaged for it: the floors of priority 1 alone (R11)',
    { wens: 'vertellen', benadeling: true, herhaling: 'patroon' },
    { trede: 2, stops: ['R11'], regels: ['R11', 'R20', 'R37', 'R41'], zorgplicht: true },
  ],
  [
    'only tell, possibly an offence: formal all the same (R6)',
    { wens: 'vertellen', strafbaar: 'mogelijk' },
    { trede: 6, stops: ['R6'], zorgplicht: false },
  ],
  [
    'a verdict asked for is a stop without a floor, so a wish still lowers (R13)',
    { wens: 'vertellen', oordeelGevraagd: true, impact: 'merkbaar' },
    { trede: 1, stops: ['R13'], regels: ['R13', 'R37', 'R44'] },
  ],
  [
    'a colleague who feels accused: listen, other vertrouwenspersoon (R42)',
    { beschuldigde: true, strafbaar: 'mogelijk', geheim: true },
    { trede: 1, stops: [], regels: ['R42'], rollen: ['andere_vertrouwenspersoon'] },
  ],
  ['confronting without a word on consent is a stop (R12)', { confrontatie: true }, { trede: 2, stops: ['R12'] }],
  ['confronting with consent is not', { confrontatie: true, instemming: true }, { trede: 1, stops: [] }],
  [
    'stops by number, not by letter',
    { benadeling: true, geheim: true, fysiekSeksueel: true, strafbaar: 'ambt' },
    { trede: 6, stops: ['R8', 'R9', 'R10', 'R11'] },
  ],
  ['severe impact by somebody with power (R21)', { impact: 'ernstig', macht: 'hoger' }, { trede: 6, kleur: 'rood' }],
  ['two grounds: a note, no floor (R33)', { gronden: ['leeftijd', 'handicap'] }, { trede: 1, regels: ['R33'] }],
  ['one ground named twice is one', { gronden: ['leeftijd', 'leeftijd'] }, { trede: 1, regels: [] }],
  [
    'aggression by a citizen is not that of a colleague (R31)',
    { gedrag: ['agressie'], partij: 'burger' },
    { regels: ['R34'] },
  ],
]

describe('advise', () => {
  for (const [name, facts, expected] of examples)
    it(name, () => {
      const advice = advise(facts, triage)
      assert.deepEqual({ ...advice, ...expected }, advice)
    })

  it('answers with its fields in the order of the contract', () => {
    const fields = ['noodrem', 'overdragen', 'trede', 'kleur', 'stops', 'regels', 'rollen', 'zorgplicht']
    for (const facts of [{}, { acuutGevaar: true }, { eigenRol: 'relatie' }, { beschuldigde: true }] satisfies Facts[])
      assert.deepEqual(Object.keys(advise(facts, triage)), fields)
  })
})
