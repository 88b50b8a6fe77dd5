import assert from 'node:assert/strict'
import { readUnits } from '#src/report/read-units.ts'
import { groupsOf, LEAST_PEOPLE } from '#src/report/units.ts'
import { chance, someUnits } from './world.ts'

const unit = (people: number, under?: string) => ({ name: `${people}`, people, ...(under && { under }) })
const tops = (groups: ReturnType<typeof groupsOf>) =>
  groups.map(({ top, units }) => `${top}: ${units.toSorted().join(' ')}`)

describe('groups of units', () => {
  it('are the units themselves when they are large enough', () => {
    const units = { a: unit(10), b: unit(100, 'a'), c: unit(90, 'a') }
    const n = new Map([
      ['b', 30],
      ['c', 20],
    ])
    assert.deepEqual(tops(groupsOf(units, n, 10)), ['b: b', 'c: a c'])
  })

  it('take small ones to the unit above, whether of people or of what was counted', () => {
    const units = { a: unit(60), b: unit(100, 'a'), c: unit(20, 'a'), d: unit(500, 'a') }
    const n = new Map([
      ['a', 5],
      ['b', 30],
      ['c', 20],
      ['d', 4],
    ])
    assert.deepEqual(tops(groupsOf(units, n, 10)), ['b: b', 'a: a c d'])
  })

  it('are the whole when nothing in it is large enough', () => {
    assert.deepEqual(tops(groupsOf({ a: unit(5), b: unit(6, 'a') }, new Map([['a', 3]]), 10)), [': a b'])
  })

  it('never overlap, leave nobody out, and are each large enough, of any organisation', () => {
    for (let seed = 0; seed < 500; seed++) {
      const random = chance(seed)
      const units = someUnits(random)
      const n = new Map([...Object.keys(units), 'vreemd', 'nog een'].map(id => [id, random.some(8)]))
      const groups = groupsOf(units, n, 10)
      const all = groups.flatMap(group => group.units)
      assert.deepEqual(all.toSorted(), [...n.keys()].toSorted())
      assert.equal(
        groups.reduce((sum, group) => sum + group.n, 0),
        [...n.values()].reduce((a, b) => a + b, 0),
      )
      if (groups.length > 1)
        for (const { people, n } of groups) assert.ok(people >= LEAST_PEOPLE && n >= 10, `seed ${seed}`)
    }
  })
})

describe('the file of units', () => {
  it('is read as it is', () => {
    const file = { a: { name: 'A', people: 3 }, b: { name: 'B', under: 'a', people: 0 } }
    assert.deepEqual(readUnits(file), file)
  })

  for (const [what, file, fault] of [
    ['no object', [], /must be an object/],
    ['a unit that is none', { a: 3 }, /a: must be an object/],
    ['Markdown in a name', { a: { name: '[x](y)', people: 1 } }, /plain text/],
    ['half a person', { a: { name: 'A', people: 1.5 } }, /whole number/],
    ['a stranger above', { a: { name: 'A', people: 1, under: 'b' } }, /under must name/],
    ['another field', { a: { name: 'A', people: 1, size: 2 } }, /size: no such field/],
    [
      'a ring',
      { a: { name: 'A', people: 1, under: 'b' }, b: { name: 'B', people: 1, under: 'a' } },
      /comes under itself/,
    ],
    ['many faults at once', { a: { name: '', people: -1 }, b: 3 }, /a: name[\s\S]*a: people[\s\S]*b: must/],
  ] as const)
    it(`is refused with ${what}`, () => assert.throws(() => readUnits(file), fault))
})
