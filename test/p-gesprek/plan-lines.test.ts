import assert from 'node:assert/strict'
import { readDay, readTime } from '#src/p-gesprek/plan-lines.ts'

describe('days and times in a file', () => {
  it('are read as offices write them', () => {
    for (const text of [
      '4-12-2026',
      '04/12/2026',
      '4.12.26',
      '2026-12-04',
      '4 dec 2026',
      '4 december 2026',
      'vrijdag 4 december 2026',
      'vr. 4 dec. 2026',
      '4-dec-26',
      '46360',
    ])
      assert.equal(readDay(text), '2026-12-04', text)
    assert.deepEqual(['1 mrt 2027', '1 maart 2027', '31 mei 2027', '1 okt 2027'].map(readDay), [
      '2027-03-01',
      '2027-03-01',
      '2027-05-31',
      '2027-10-01',
    ])
    for (const text of [
      '',
      '31-2-2026',
      '12/31/2026',
      '4 brumaire 2026',
      '4-12',
      '=1+1',
      '4636',
      '463600',
      '4-12-20266',
    ])
      assert.equal(readDay(text), undefined, text)
    for (const text of ['9:30', '09.30', '9:30:00', '9.30 uur', '9u30', '09:30 u', '0,395833333', '.3958'])
      assert.equal(readTime(text), '09:30', text)
    for (const text of ['', '24:00', '9:60', '9', 'ochtend']) assert.equal(readTime(text), undefined, text)
  })
})
