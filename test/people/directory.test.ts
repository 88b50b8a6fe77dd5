import assert from 'node:assert/strict'
import localPeople from '#src/local/people.json' with { type: 'json' }
import { fileDirectory } from '#src/people/directory.ts'
import { type Part, rolesFor } from '#src/people/people.ts'
import { slack } from '../slack.ts'
import { all } from './all.ts'

const tenant = '11111111-1111-4111-8111-111111111111'
const entry = (id: string, change: object = {}) => ({
  id,
  tenant,
  roles: ['medewerker'],
  unit: 'eenheid-1',
  organisation: 'voorbeeld',
  region: 'nl',
  zone: 'Europe/Amsterdam',
  leads: [],
  ...change,
})

const everybodyIn = async (directory: ReturnType<typeof fileDirectory>, part: Part) =>
  (await all(directory.members(part))).map(person => person.replace(`${tenant}:`, ''))

describe('the people file', () => {
  it('knows somebody by tenant and object id', async () => {
    const directory = fileDirectory([entry('a', { roles: ['hr', 'leidinggevende'], leads: ['b'] }), entry('b')])
    assert.deepEqual(await directory.find(`${tenant}:a`), {
      person: `${tenant}:a`,
      roles: ['leidinggevende', 'hr'],
      unit: 'eenheid-1',
      organisation: 'voorbeeld',
      region: 'nl',
      zone: 'Europe/Amsterdam',
      leads: [`${tenant}:b`],
    })
    assert.equal((await directory.find(`${tenant}:b`))?.leader, `${tenant}:a`)
  })

  it('knows nobody of another tenant, and nobody by anything but the id', async () => {
    const directory = fileDirectory([entry('a', { name: 'Noor', mail: 'noor@voorbeeld.nl', upn: 'noor' })])
    for (const person of ['22222222-2222-4222-8222-222222222222:a', 'a', ':a', `${tenant}:Noor`, `${tenant}:noor`, ''])
      assert.equal(await directory.find(person), undefined)
  })

  it('decides nothing by a name and keeps none: of two with one name each has their own roles', async () => {
    const directory = fileDirectory([
      entry('a', { name: 'J. Jansen', roles: ['beheerder'] }),
      entry('b', { name: 'J. Jansen', window: 2 }),
    ])
    const [a, b] = [await directory.find(`${tenant}:a`), await directory.find(`${tenant}:b`)]
    assert.deepEqual([a?.roles, b?.roles], [['beheerder'], ['medewerker']])
    assert.doesNotMatch(JSON.stringify([a, b]), /Jansen|window/)
  })

  it('lets nobody lead themselves, and stands a ring of leaders', async () => {
    const directory = fileDirectory([
      entry('a', { leads: ['a', 'b'] }),
      entry('b', { leads: ['a'] }),
      entry('c', { leads: ['b'] }),
    ])
    assert.equal((await directory.find(`${tenant}:a`))?.leader, `${tenant}:b`)
    assert.equal((await directory.find(`${tenant}:b`))?.leader, `${tenant}:a`)
    assert.equal((await directory.find(`${tenant}:c`))?.leader, undefined)
  })

  it('tells who is in a part: everything named must hold', async () => {
    const directory = fileDirectory([
      entry('a'),
      entry('b', { roles: ['hr'], unit: 'hr' }),
      entry('c', { region: 'bes', zone: 'America/Kralendijk' }),
      entry('d', { roles: ['medewerker', 'hr'], organisation: 'ander' }),
    ])
    assert.deepEqual(await everybodyIn(directory, {}), ['a', 'b', 'c', 'd'])
    assert.deepEqual(await everybodyIn(directory, { role: 'hr' }), ['b', 'd'])
    assert.deepEqual(await everybodyIn(directory, { unit: 'eenheid-1' }), ['a', 'c', 'd'])
    assert.deepEqual(await everybodyIn(directory, { region: 'bes' }), ['c'])
    assert.deepEqual(await everybodyIn(directory, { role: 'hr', organisation: 'ander' }), ['d'])
    assert.deepEqual(await everybodyIn(directory, { role: 'beheerder' }), [])
    assert.deepEqual(await everybodyIn(directory, { unit: 'Eenheid-1' }), [])
  })

  it('names every fault by place and quotes nothing that stands there', () => {
    const faulty = [
      'Noor Bakker',
      entry('', { unit: 3 }),
      entry('b', { roles: [] }),
      entry('c', { roles: ['baas Noor Bakker'] }),
      entry('d', { region: 'de', zone: 'Noor/Bakker' }),
      entry('e', { leads: ['x', 4] }),
      entry('f'),
      entry('f', { unit: 'Noor Bakker' }),
    ]
    assert.throws(
      () => fileDirectory(faulty),
      ({ message }: Error) => {
        assert.doesNotMatch(message, /Noor/)
        assert.deepEqual(message.split('\n').slice(1), [
          'person 1: not an object',
          'person 2: id is missing',
          'person 2: unit is missing',
          'person 3: roles is a list of medewerker, leidinggevende, hr, beheerder',
          'person 4: roles is a list of medewerker, leidinggevende, hr, beheerder',
          'person 5: region is nl or bes',
          'person 5: zone is not a time zone',
          'person 6: leads is a list of ids',
          'person 8: stands in the list twice',
        ])
        return true
      },
    )
  })

  it('does not print a fault for each of a hundred thousand people', () => {
    assert.throws(
      () => fileDirectory(Array.from({ length: 100_000 }, () => ({}))),
      ({ message }: Error) => message.length < 10_000 && /and 699950 more$/.test(message),
    )
  })

  for (const data of [undefined, null, {}, 'people', 3])
    it(`is a list, not ${JSON.stringify(data)}`, () => assert.throws(() => fileDirectory(data), /is not a list/))

  it('reads the people of the local run', async () => {
    const directory = fileDirectory(localPeople)
    assert.equal((await all(directory.members({}))).length, localPeople.length)
  })

  it('reads an organisation of 50,000 in a few seconds', function () {
    this.timeout(30_000)
    const people = Array.from({ length: 50_000 }, (_, i) => entry(`person-${i}`, { unit: `eenheid-${i % 300}` }))
    const start = performance.now()
    fileDirectory(people)
    assert.ok(performance.now() - start < 2_000 * slack, `${performance.now() - start} ms`)
  })
})

describe('the roles of somebody', () => {
  it('are those given, leidinggevende for who leads people, and medewerker for who has none', () => {
    assert.deepEqual(rolesFor([], false), ['medewerker'])
    assert.deepEqual(rolesFor([], true), ['leidinggevende'])
    assert.deepEqual(rolesFor(['hr'], false), ['hr'])
    assert.deepEqual(rolesFor(['hr', 'hr', 'medewerker'], true), ['medewerker', 'leidinggevende', 'hr'])
  })
})
