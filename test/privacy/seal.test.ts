import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { movableClock } from '#src/agenda/clock.ts'
import { type SealingKeys, seals } from '#src/privacy/seal.ts'

const HOUR = 3_600_000
const noon = Date.parse('2026-11-20T12:00:00Z')
const key = () => randomBytes(32)
const keys: SealingKeys = new Map([['k1', key()]])
const { seal, open } = seals(keys, () => noon)
const broken = { refused: 'broken' }

describe('a seal', () => {
  it('gives back what went in, to the same person in the same conversation', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (value, binding) => {
        assert.deepEqual(open(seal(value, binding), binding), { value: JSON.parse(JSON.stringify(value)) })
      }),
    )
  })

  it('is never the same twice, so that equal answers do not look equal', () => {
    assert.notEqual(seal(['a'], 'x'), seal(['a'], 'x'))
  })

  it('shows nothing of what is inside', () => {
    const shown = seal({ gronden: ['handicap'], wens: 'klacht' }, 'tenant:noor|chat')
    for (const word of ['handicap', 'klacht', 'noor', 'chat'])
      for (const text of [shown, ...shown.split('.').map(part => Buffer.from(part, 'base64url').toString('latin1'))])
        assert.ok(!text.includes(word))
  })

  it('does not open for another person or conversation', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (mine, other) => {
        fc.pre(mine !== other)
        assert.deepEqual(open(seal('x', mine), other), broken)
      }),
    )
  })
})

describe('the life of a seal', () => {
  const opensAfter = (start: number, passed: number) => {
    const clock = movableClock(() => start)
    const ours = seals(keys, clock.now)
    const sealed = ours.seal('x', 'noor')
    clock.advance(passed)
    return ours.open(sealed, 'noor')
  }

  it('is 24 hours to the millisecond when it starts on a whole minute', () => {
    assert.deepEqual(opensAfter(noon, 24 * HOUR), { value: 'x' })
    assert.deepEqual(opensAfter(noon, 24 * HOUR + 1), { refused: 'expired' })
  })

  it('is never more than 24 hours, and at most a minute less', () => {
    fc.assert(
      fc.property(fc.nat(59_999), within => {
        assert.deepEqual(opensAfter(noon + within, 24 * HOUR + 1), { refused: 'expired' })
        assert.deepEqual(opensAfter(noon + within, 24 * HOUR - 60_000), { value: 'x' })
      }),
    )
  })

  it('tells expired only of what was sealed for this person: somebody else just gets broken', () => {
    const clock = movableClock(() => noon)
    const ours = seals(keys, clock.now)
    const sealed = ours.seal('x', 'noor')
    clock.advance(25 * HOUR)
    assert.deepEqual(ours.open(sealed, 'sam'), broken)
  })
})

describe('the keys of a seal', () => {
  const [old, fresh] = [key(), key()]
  const earlier = seals(new Map([['k1', old]]), () => noon)
  const during = seals(
    new Map([
      ['k2', fresh],
      ['k1', old],
    ]),
    () => noon,
  )
  const later = seals(new Map([['k2', fresh]]), () => noon)

  it('rotate: the newest seals, the older one still opens until it is taken out', () => {
    const sealed = earlier.seal('x', 'noor')
    assert.deepEqual(during.open(sealed, 'noor'), { value: 'x' })
    assert.deepEqual(later.open(sealed, 'noor'), broken)
    assert.deepEqual(later.open(during.seal('y', 'noor'), 'noor'), { value: 'y' })
  })

  it('are not taken for one another, whatever id stands on the seal', () => {
    const [, ...rest] = earlier.seal('x', 'noor').split('.')
    for (const id of ['k2', 'k3', '', '__proto__', 'constructor'])
      assert.deepEqual(during.open([id, ...rest].join('.'), 'noor'), broken)
  })

  it('must be there', () => assert.throws(() => seals(new Map(), () => noon), /at least one key/))
})
