import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { seals } from '#src/privacy/seal.ts'
import { slack } from '../slack.ts'

const noon = Date.parse('2026-11-20T12:00:00Z')
const HOUR = 3_600_000
const keys = new Map([['k1', randomBytes(32)]])
const { seal, open } = seals(keys, () => noon)
const broken = { refused: 'broken' }

describe('a changed seal', () => {
  const whole = seal({ answers: 'abc' }, 'noor')
  const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.+/= \n\0é']

  it('does not open, whichever single character is another', () => {
    for (let i = 0; i < whole.length; i++)
      for (const char of alphabet.filter(char => char !== whole[i]))
        assert.deepEqual(open(whole.slice(0, i) + char + whole.slice(i + 1), 'noor'), broken, `${char} at ${i}`)
  })

  it('does not open with a character more or less anywhere', () => {
    for (let i = 0; i <= whole.length; i++) {
      for (const char of alphabet)
        assert.deepEqual(open(whole.slice(0, i) + char + whole.slice(i), 'noor'), broken, `${char} added at ${i}`)
      if (i < whole.length) assert.deepEqual(open(whole.slice(0, i) + whole.slice(i + 1), 'noor'), broken)
    }
  })

  it('does not live longer by writing a later moment on it', () => {
    const [id, expiry = '', body] = whole.split('.')
    const later = (Number.parseInt(expiry, 36) + 60 * 24).toString(36)
    assert.deepEqual(open([id, later, body].join('.'), 'noor'), broken)
  })

  it('is not made of the parts of two others', () => {
    const [one, two] = [
      seal('one', 'noor').split('.'),
      seals(keys, () => noon + HOUR)
        .seal('two', 'noor')
        .split('.'),
    ]
    assert.deepEqual(open([one[0], two[1], one[2]].join('.'), 'noor'), broken)
  })
})

describe('what is no seal at all', () => {
  const strange: unknown[] = [
    undefined,
    null,
    0,
    1,
    true,
    '',
    '.',
    '..',
    '...',
    'k1',
    'k1..',
    'k1.0.',
    'k1.zz.zz',
    [],
    {},
  ]
  for (const given of [...strange, ['k1.0.abc'], { length: 3 }, Symbol('x'), () => 'x'])
    it(`${String(JSON.stringify(given) ?? typeof given)} is refused`, () =>
      assert.deepEqual(open(given, 'noor'), broken))

  it('a huge one is refused at once', () => {
    const huge = `k1.0.${'A'.repeat(10_000_000)}`
    const start = performance.now()
    assert.deepEqual(open(huge, 'noor'), broken)
    assert.ok(performance.now() - start < 100 * slack)
  })

  it('any text is refused and nothing is thrown', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), text => assert.deepEqual(open(text, 'noor'), broken)),
    )
    const bytes = fc.uint8Array({ maxLength: 80 }).map(each => Buffer.from(each).toString('base64url'))
    fc.assert(fc.property(bytes, text => assert.deepEqual(open(`k1.abc.${text}`, 'noor'), broken)))
  })
})
