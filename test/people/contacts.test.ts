import assert from 'node:assert/strict'
import embedded from '#src/people/contacts.json' with { type: 'json' }
import { isStale, organisationOf } from '#src/people/contacts.ts'
import { readContacts } from '#src/people/read-contacts.ts'

const map = readContacts(embedded)

describe('the contact map', () => {
  it('finds the contacts of an organisation', () => {
    assert.equal(organisationOf(map, 'voorbeeld')?.contacts.hr?.[0]?.email, 'hr@example.nl')
    assert.equal(organisationOf(map, 'voorbeeld')?.owner, 'HR Voorbeeldministerie')
  })
  it('knows nothing of others, and nothing of words that every object has', () => {
    for (const id of ['onbekend', '', '__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      assert.equal(organisationOf(map, id), undefined)
    }
  })
  it('leaves MIOR and KCOO to be filled in', () => {
    assert.deepEqual(organisationOf(map, 'voorbeeld')?.contacts.mior, [])
    assert.deepEqual(organisationOf(map, 'voorbeeld')?.contacts.kcoo, [])
  })
  it('holds nothing real: example.nl and the area code 000 do not exist', () => {
    const all = JSON.stringify(embedded)
    for (const [, host] of all.matchAll(/@([a-z.]+)/g)) assert.equal(host, 'example.nl')
    for (const [, phone] of all.matchAll(/"phone":"([^"]+)"/g)) assert.match(phone ?? '', /^000-000 /)
  })
})

describe('a check of the contacts', () => {
  it('holds for 180 days', () => {
    assert.ok(!isStale('2026-01-01', '2026-01-01'))
    assert.ok(!isStale('2026-01-01', '2026-06-30'))
    assert.ok(isStale('2026-01-01', '2026-07-01'))
    assert.ok(isStale('2026-01-01', '2026-01-12', 10))
  })
  it('proves nothing when it lies in the future or is no day', () => {
    assert.ok(isStale('2026-01-02', '2026-01-01'))
    assert.ok(isStale('morgen', '2026-01-01'))
  })
})

describe('reading the contact file', () => {
  const good = { name: 'X', owner: 'HR', checked: '2026-02-28', contacts: { hr: [{ phone: '+31 70 000 00 00' }] } }
  const faultsOf = (data: unknown): string => {
    try {
      readContacts(data)
      return ''
    } catch (error) {
      return String(error)
    }
  }

  it('takes a good file, an empty one and words in two languages', () => {
    assert.equal(faultsOf({ x: good }), '')
    assert.equal(faultsOf({}), '')
    assert.equal(faultsOf({ x: { ...good, contacts: { hr: [{ note: { nl: 'Kamer 1', en: 'Room 1' } }] } } }), '')
  })

  it('names every fault at once', () => {
    const faults = faultsOf({
      'A b': good,
      x: {
        name: '',
        checked: '2026-02-30',
        extra: 1,
        contacts: { baas: [], hr: [{ phone: 'bel maar' }, {}, 4], kcoo: {} },
      },
      y: null,
    })
    for (const at of [
      /A b: an organisation/,
      /x\.name: /,
      /x\.owner: is missing/,
      /x\.checked: must be a day/,
      /x\.extra: no such field/,
      /x\.contacts\.baas: no such role/,
      /x\.contacts\.hr\[0\]\.phone: /,
      /x\.contacts\.hr\[1\]: needs/,
      /x\.contacts\.hr\[2\]: must be an object/,
      /x\.contacts\.kcoo: must be a list/,
      /y\.name: is missing/,
      /y\.contacts: must be/,
    ])
      assert.match(faults, at)
  })

  for (const data of [undefined, null, 'x', 4, [], [good]])
    it(`refuses ${JSON.stringify(data)}`, () => assert.match(faultsOf(data), /must be an object/))

  it('refuses links, mark-up and words that every object has', () => {
    const contact = (fields: object) => faultsOf({ x: { ...good, contacts: { hr: [{ phone: '070', ...fields }] } } })
    for (const name of ['[hier](http://x)', '<b>', '**vet**', 'a\nb', 'x'.repeat(201)])
      assert.match(contact({ name }), /\.name/)
    for (const email of ['x', 'a@b', 'a b@c.nl', '[a](b)@c.nl']) assert.match(contact({ email }), /\.email/)
    assert.match(contact({ note: { nl: 'alleen nl' } }), /both "nl" and "en"/)
    assert.match(contact(JSON.parse('{"__proto__":"x"}')), /no such field/)
    assert.match(faultsOf(JSON.parse(`{"__proto__":${JSON.stringify(good)}}`)), /an organisation is named/)
    assert.match(faultsOf(JSON.parse('{"x":{"contacts":{"__proto__":[]}}}')), /no such role/)
  })
})
