import assert from 'node:assert/strict'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { isWorkday } from '#src/agenda/calendar.ts'
import { schedule } from '#src/agenda/schedule.ts'

const NL = 'Europe/Amsterdam'
const BES = 'America/Kralendijk'
const better = (moment: string, zone: string) => schedule.better(Date.parse(moment), zone)
const moment = (now: string, zone: string, workdays: number) => schedule.after(Date.parse(now), zone, { workdays })
const same = (moment: string | undefined, expected: string) =>
  assert.equal(Date.parse(moment ?? ''), Date.parse(expected), moment)

describe('working hours', () => {
  it('are from nine up to five, on the clock of the person', () => {
    assert.equal(better('2026-11-20T09:00:00+01:00', NL), undefined)
    assert.equal(better('2026-11-20T16:59:59.999+01:00', NL), undefined)
    same(better('2026-11-20T08:59:59.999+01:00', NL), '2026-11-20T09:00:00+01:00')
    same(better('2026-11-19T17:00:00+01:00', NL), '2026-11-20T09:00:00+01:00')
  })

  it('wait for Monday, and for the first working day after a holiday', () => {
    same(better('2026-11-20T17:00:00+01:00', NL), '2026-11-23T09:00:00+01:00')
    same(better('2026-11-21T12:00:00+01:00', NL), '2026-11-23T09:00:00+01:00')
    same(better('2026-12-25T12:00:00+01:00', NL), '2026-12-28T09:00:00+01:00')
    same(better('2026-04-02T18:00:00+02:00', NL), '2026-04-07T09:00:00+02:00')
  })

  it('of Bonaire are those of Bonaire: four hours behind Greenwich, the whole year', () => {
    same(better('2026-11-20T09:00:00Z', BES), '2026-11-20T13:00:00Z')
    assert.equal(better('2026-11-20T20:59:00Z', BES), undefined)
    same(better('2026-11-20T21:00:00Z', BES), '2026-11-23T13:00:00Z')
    same(better('2026-07-01T12:59:00Z', BES), '2026-07-01T13:00:00Z')
  })

  it('move with the clock on the night it goes forward, and on the night it goes back', () => {
    same(better('2026-03-27T20:00:00+01:00', NL), '2026-03-30T07:00:00Z')
    same(better('2026-10-23T20:00:00+02:00', NL), '2026-10-26T08:00:00Z')
    same(better('2026-03-29T02:30:00+01:00', NL), '2026-03-30T07:00:00Z')
    for (const second of ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'])
      same(better(second, NL), '2026-10-26T08:00:00Z')
  })

  it('are reached from any moment, and then nothing better is left', () => {
    const moments = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(moments, fc.constantFrom(NL, BES, 'UTC', 'Asia/Kathmandu'), (moment, zone) => {
        const found = Date.parse(schedule.better(moment.getTime(), zone) ?? moment.toISOString())
        assert.ok(found >= moment.getTime())
        assert.equal(schedule.better(found, zone), undefined)
        const local = Temporal.Instant.fromEpochMilliseconds(found).toZonedDateTimeISO(zone)
        assert.ok(local.hour >= 9 && local.hour < 17 && isWorkday(local.toPlainDate()))
      }),
    )
  })
})

describe('a date in so many working days', () => {
  it('is at nine on that day, on the clock of the person', () => {
    same(moment('2026-11-20T10:00:00+01:00', NL, 2), '2026-11-24T09:00:00+01:00')
    same(moment('2026-11-20T10:00:00Z', BES, 2), '2026-11-24T13:00:00Z')
  })

  it('is at nine before and after the clock was changed', () => {
    same(moment('2026-03-27T15:00:00+01:00', NL, 1), '2026-03-30T09:00:00+02:00')
    same(moment('2026-10-23T15:00:00+02:00', NL, 1), '2026-10-26T09:00:00+01:00')
  })

  it('starts from the day it is there: on Bonaire Friday evening is still Friday', () => {
    const night = '2026-11-21T01:00:00Z'
    assert.equal(schedule.day(Date.parse(night), BES), '2026-11-20')
    assert.equal(schedule.day(Date.parse(night), NL), '2026-11-21')
    same(moment(night, BES, 1), '2026-11-23T13:00:00Z')
    same(moment('2026-11-19T23:30:00Z', NL, 1), '2026-11-23T09:00:00+01:00')
    same(moment('2026-11-19T23:30:00Z', BES, 1), '2026-11-20T13:00:00Z')
  })
})
