import assert from 'node:assert/strict'
import { readGraphRules } from '#src/people/graph-rules.ts'
import { hr } from './graph-accounts.ts'

describe('the rules for Entra ID', () => {
  it('need nothing but an empty object', () => {
    assert.deepEqual(readGraphRules({}), {
      groups: {},
      unit: 'department',
      organisation: { from: 'companyName', names: {}, otherwise: 'onbekend' },
      places: [],
    })
  })

  it('name every fault', () => {
    const wrong = {
      groups: { hr: ['HR-medewerkers'], medewerker: [], beheerder: hr },
      unit: 'displayName',
      organisation: { from: 'mail', names: { BZK: 'Ministerie' }, othrwise: 'x' },
      places: [{ from: 'jobTitle', is: 'BQ', region: 'caribisch', zone: 'Saba' }],
      secret: 'x',
    }
    assert.throws(
      () => readGraphRules(wrong),
      ({ message }: Error) => {
        const faults = message.split('\n').slice(1)
        assert.deepEqual(
          faults.map(fault => fault.split(' ')[0]),
          [
            'secret',
            'organisation.othrwise',
            'groups.medewerker',
            'groups.hr',
            'groups.beheerder',
            'unit',
            'organisation.from',
            'organisation.names',
            'places[0].from',
            'places[0].is',
            'places[0].region',
            'places[0].zone',
          ],
        )
        return true
      },
    )
    assert.throws(() => readGraphRules({ groups: { hr: Array.from({ length: 21 }, () => hr) } }), /at most 20/)
    assert.throws(() => readGraphRules({ places: {} }), /places is a list/)
  })

  for (const attribute of ['displayName', 'mail', 'userPrincipalName', 'jobTitle', 'mobilePhone'])
    it(`cannot make Trede read ${attribute}`, () => {
      assert.throws(() => readGraphRules({ unit: attribute }))
      assert.throws(() =>
        readGraphRules({ places: [{ from: attribute, is: [], region: 'nl', zone: 'Europe/Amsterdam' }] }),
      )
    })
})
