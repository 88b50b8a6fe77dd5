import assert from 'node:assert/strict'
import { toAdvance } from '#src/local/span.ts'

describe('how far the clock goes', () => {
  for (const [typed, duration] of [
    ['3h', 'PT3H'],
    ['14d', 'P14D'],
    ['2w', 'P14D'],
    [' 1D ', 'P1D'],
    ['next', 'next'],
    ['Next', 'next'],
  ] as const)
    it(`reads "${typed}"`, () => assert.equal(toAdvance(typed), duration))

  for (const typed of ['', '14', 'd', '-1d', '1.5d', '1m', '10000d', '1d 2h', 'P14D', '1d; rm'])
    it(`refuses "${typed}"`, () => assert.equal(toAdvance(typed), undefined))
})
