import assert from 'node:assert/strict'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { dayAfter, holidays, isWorkday, type Length, workdayFrom } from '#src/agenda/calendar.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const dayOf = (from: string, length: Length) => dayAfter(day(from), length).toString()

describe('public holidays', () => {
  const known: Record<number, string> = {
    2024: '01-01 03-29 04-01 04-27 05-05 05-09 05-20 12-25 12-26',
    2025: '01-01 04-18 04-21 04-26 05-05 05-29 06-09 12-25 12-26',
    2026: '01-01 04-03 04-06 04-27 05-05 05-14 05-25 12-25 12-26',
    2027: '01-01 03-26 03-29 04-27 05-05 05-06 05-17 12-25 12-26',
  }
  for (const [year, days] of Object.entries(known))
    it(`of ${year}`, () => {
      const found = holidays(Number(year)).map(each => each.toString())
      assert.deepEqual(
        found,
        days.split(' ').map(each => `${year}-${each}`),
      )
    })

  it('move with Easter', () => {
    const easters = ['2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28', '2028-04-16', '2029-04-01', '2030-04-21']
    // The earliest and the latest Easter there can be, and two years in which a simpler rule goes wrong.
    for (const easter of [...easters, '1818-03-22', '2038-04-25', '1954-04-18', '2049-04-18', '2076-04-19']) {
      const found = holidays(day(easter).year).map(each => each.toString())
      for (const days of [-2, 1, 39, 50]) assert.ok(found.includes(day(easter).add({ days }).toString()), easter)
    }
  })

  it('have Koningsdag a day early when the 27th is a Sunday', () => {
    for (const year of [2025, 2031, 2036]) assert.ok(holidays(year).some(each => each.equals(day(`${year}-04-26`))))
    assert.ok(!holidays(2025).some(each => each.equals(day('2025-04-27'))))
    assert.ok(
      holidays(2024).some(each => each.equals(day('2024-04-27'))),
      'a Saturday stays a Saturday',
    )
  })
})

describe('working days', () => {
  it('skip the weekend', () => {
    assert.equal(dayOf('2026-11-20', { workdays: 1 }), '2026-11-23')
    assert.equal(dayOf('2026-11-20', { workdays: 5 }), '2026-11-27')
    assert.equal(dayOf('2026-11-21', { workdays: 1 }), '2026-11-23')
    assert.equal(dayOf('2026-11-22', { workdays: 1 }), '2026-11-23')
  })

  it('skip Christmas and New Year', () => {
    assert.equal(dayOf('2026-12-24', { workdays: 1 }), '2026-12-28', 'Friday 25 and Saturday 26 are free')
    assert.equal(dayOf('2026-12-24', { workdays: 5 }), '2027-01-04')
    assert.equal(dayOf('2025-12-24', { workdays: 2 }), '2025-12-30')
  })

  it('skip every holiday of spring', () => {
    assert.equal(dayOf('2026-04-02', { workdays: 1 }), '2026-04-07', 'Good Friday and Easter Monday')
    assert.equal(dayOf('2026-04-24', { workdays: 1 }), '2026-04-28', 'Koningsdag')
    assert.equal(dayOf('2026-05-13', { workdays: 1 }), '2026-05-15', 'Hemelvaart, but not the Friday after it')
    assert.equal(dayOf('2027-05-04', { workdays: 1 }), '2027-05-07', '5 May and Hemelvaart side by side')
  })

  it('of nothing are today, even on a free day', () => assert.equal(dayOf('2026-11-21', { workdays: 0 }), '2026-11-21'))
})

describe('weeks and months', () => {
  it('count from the day of the step', () => {
    assert.equal(dayOf('2026-11-20', { weeks: 2 }), '2026-12-04')
    assert.equal(dayOf('2026-11-20', { months: 1 }), '2026-12-21', '20 December is a Sunday')
  })

  it('move on from a free day to the next working day', () => {
    assert.equal(dayOf('2026-12-11', { weeks: 2 }), '2026-12-28')
    assert.equal(dayOf('2026-10-01', { months: 3 }), '2027-01-04', '1 January is a Friday')
    assert.equal(dayOf('2026-03-06', { weeks: 4 }), '2026-04-07', 'Good Friday')
  })

  it('end on the last day of a shorter month', () => {
    assert.equal(dayOf('2027-01-31', { months: 1 }), '2027-03-01', '28 February is a Sunday')
    assert.equal(dayOf('2028-01-31', { months: 1 }), '2028-02-29')
    assert.equal(dayOf('2026-11-30', { months: 3 }), '2027-03-01')
    assert.equal(dayOf('2026-08-31', { months: 1 }), '2026-09-30')
  })
})

describe('any day, after any length', () => {
  const anyDay = fc.integer({ min: 0, max: 36_524 }).map(days => day('2000-01-01').add({ days }))
  const lengths: fc.Arbitrary<Length> = fc.oneof(
    fc.record({ workdays: fc.integer({ min: 1, max: 40 }) }),
    fc.record({ weeks: fc.integer({ min: 0, max: 30 }) }),
    fc.record({ months: fc.integer({ min: 0, max: 14 }) }),
  )

  it('is a working day, and never before the day itself', () => {
    fc.assert(
      fc.property(anyDay, lengths, (from, length) => {
        const reached = dayAfter(from, length)
        assert.ok(isWorkday(reached))
        assert.ok(Temporal.PlainDate.compare(reached, from) >= 0)
      }),
    )
  })

  it('has exactly that many working days in between', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 40 }), (from, workdays) => {
        const reached = dayAfter(from, { workdays })
        const days = Array.from({ length: from.until(reached).days }, (_, i) => from.add({ days: i + 1 }))
        assert.equal(days.filter(isWorkday).length, workdays)
      }),
    )
  })

  it('does not come earlier when one starts later', () => {
    fc.assert(
      fc.property(anyDay, lengths, (from, length) => {
        const [one, other] = [dayAfter(from, length), dayAfter(from.add({ days: 1 }), length)]
        assert.ok(Temporal.PlainDate.compare(one, other) <= 0)
      }),
    )
  })

  it('is never further than a long Christmas weekend from the next working day', () => {
    fc.assert(fc.property(anyDay, from => assert.ok(from.until(workdayFrom(from)).days <= 5)))
  })
})
