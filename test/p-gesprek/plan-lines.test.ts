import assert from 'node:assert/strict'
import { readDay, readPlanFile, readTime } from '#src/p-gesprek/plan-lines.ts'

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

describe('a cell of a planning', () => {
  it('keeps nobody waiting, however long it is', () => {
    const id = '3b0f6d52-6a51-4c1e-9d0a-5f1c8e2a7b01'
    const long = ['T', ' x', 'T1', '4 ', 'a. ', ' '].map(text => text.repeat(19_000 / text.length))
    const rows = [['medewerker', 'datum'], ...long.map(text => [id, `4${text}4`])]
    const began = performance.now()
    const file = readPlanFile(
      rows.map((cells, i) => ({ line: i + 1, cells })),
      't',
    )
    assert.ok(performance.now() - began < 200)
    assert.ok('faults' in file)
    assert.deepEqual(
      file.faults.map(({ what }) => what),
      long.map(() => 'day'),
    )
  })
})
