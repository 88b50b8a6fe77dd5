import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { isBsn } from '#src/privacy/numbers.ts'
import { withoutPii } from '#src/privacy/pii.ts'
import * as made from './pii-made.ts'

const kinds = {
  bsn: made.bsns,
  telefoon: made.phones,
  'e-mail': made.mails,
  iban: made.ibans,
  adres: made.addresses,
  naam: made.names,
  personeelsnummer: made.staffNumbers,
}

describe('the filter at the last door of the log', () => {
  for (const [kind, values] of Object.entries(kinds))
    it(`finds ${kind} anywhere, and nothing else around it`, () => {
      fc.assert(
        fc.property(made.plainText, values, made.plainText, (before, value, after) => {
          assert.equal(withoutPii(`${before} is ${value} of ${after}`), `${before} is [${kind}] of ${after}`)
          assert.equal(withoutPii(`${before} (${value}), ${after}`), `${before} ([${kind}]), ${after}`)
        }),
        { numRuns: 1_000 },
      )
    })

  it('finds two behind each other, of whatever kind', () => {
    const some = fc
      .constantFrom(...Object.entries(kinds))
      .chain(([kind, values]) => values.map(value => ({ kind, value })))
    fc.assert(
      fc.property(some, some, (one, other) => {
        assert.equal(withoutPii(`${one.value}; ${other.value}`), `[${one.kind}]; [${other.kind}]`)
      }),
      { numRuns: 2_000 },
    )
  })

  it('calls no digits a BSN that fail the elfproef', () => {
    fc.assert(
      fc.property(made.plainText, made.notBsns, (before, digits) => {
        assert.ok(!isBsn(digits))
        assert.equal(withoutPii(`${before} ${digits}`), `${before} ${digits}`)
      }),
    )
  })

  it('calls no account an IBAN that fails mod 97', () => {
    fc.assert(fc.property(made.notIbans, text => assert.equal(withoutPii(text), text)))
  })

  it('leaves text alone in which nothing is about anybody', () => {
    fc.assert(fc.property(made.plainText, text => assert.equal(withoutPii(text), text)))
  })

  it('leaves moments, days, uuids, hashes and our own words alone', () => {
    const moments = fc.date({ noInvalidDate: true, min: new Date('2000-01-01'), max: new Date('2100-01-01') })
    const ids = fc
      .uint8Array({ minLength: 32, maxLength: 32 })
      .map(bytes => createHash('sha256').update(bytes).digest())
    fc.assert(
      fc.property(moments, fc.uuid(), ids, (moment, uuid, id) => {
        const ours = [moment.toISOString(), moment.toISOString().slice(0, 10), uuid, id.toString('hex')]
        for (const text of [...ours, id.toString('base64url'), ours.join(' ')]) assert.equal(withoutPii(text), text)
      }),
      { numRuns: 5_000 },
    )
    // Hashes as they came up, with what would be an account in them: in the middle, and at the end.
    const accounts = ['kPOWPbdvbxdZMF-sM63wB6yR1nK2owXDB7fTJ75xgWE', 'kPOWPbdvbxdZMF-nL91aBnA0417164300']
    for (const text of [
      ...accounts,
      'case.take',
      'src/store/sqlite.ts:57:11',
      'turn.failed',
      '127.0.0.1',
      '::1',
      'ECONNREFUSED',
    ])
      assert.equal(withoutPii(text), text)
  })

  it('knows the examples that people know', () => {
    const examples: Record<string, string> = {
      'bsn 111222333 van': 'bsn [bsn] van',
      'rekening NL91 ABNA 0417 1643 00 graag': 'rekening [iban] graag',
      'bel 06-12345678': 'bel [telefoon]',
      'Bonaire +599 717 1234': 'Bonaire [telefoon]',
      'Korte Voorhout 7, 2511 CW Den Haag': 'Korte Voorhout [adres] Den Haag',
      'gesproken met prof. dr. mr. J.P. van den Berg-de Vries gisteren': 'gesproken met [naam] gisteren',
      'De heer Öztürk en mw. Jansen': '[naam] en [naam]',
    }
    for (const [text, wanted] of Object.entries(examples)) assert.equal(withoutPii(text), wanted)
  })

  it('takes time in proportion to the length, whatever the text', () => {
    const nasty = [
      '1',
      'a',
      '@',
      'a@',
      'a.',
      '0 ',
      '+31',
      '06 ',
      'dr. ',
      'A',
      'J.',
      'NL91 ',
      '1234 AB ',
      '12-',
      '(',
      'Van de ',
    ]
    const timeOf = (text: string) => {
      const start = performance.now()
      withoutPii(text)
      return performance.now() - start
    }
    const fastest = (text: string) => Math.min(...Array.from({ length: 5 }, () => timeOf(text)))
    for (const piece of nasty) {
      const [short, long] = [1_000, 16_000].map(length => fastest(piece.repeat(length / piece.length)))
      // In proportion is 16 times as much; by the square it would be 256 times.
      assert.ok((long ?? 0) < 64 * (short ?? 0) + 5, `"${piece}": ${short} ms became ${long} ms`)
    }
  })
})
