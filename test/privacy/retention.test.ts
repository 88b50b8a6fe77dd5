import assert from 'node:assert/strict'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { closed, openedCase } from '#src/incident/case.ts'
import { cutoffs, isForgotten, keptUntil, outlived, type RecordKind, retention } from '#src/privacy/retention.ts'

const at = (day: string, time = '09:00:00Z') => Date.parse(`${day}T${time}`)
const file = openedCase(
  { id: 'z', owner: 't:noor', unit: 'u', label: 'Linde 27', policy: 'p' },
  { trede: 4, on: '2025-01-15', how: 'advies' },
  [],
)
const kinds = Object.keys(retention) as RecordKind[]

describe('retention as data', () => {
  it('says of every kind how long, from when, whose it is, and that it is a proposal', () => {
    assert.deepEqual(
      kinds.map(kind => [kind, ...Object.values(retention[kind].period), ...Object.keys(retention[kind].period)]),
      [
        ['openCase', 13, 'months'],
        ['closedCase', 4, 'months'],
        ['endedReminder', 30, 'days'],
        ['onceKey', 30, 'days'],
        ['talk', 14, 'months'],
        ['urn', 36, 'months'],
        ['acquaintance', 24, 'months'],
        ['campaign', 24, 'months'],
        ['recipient', 90, 'days'],
        ['auditEntry', 24, 'months'],
      ],
    )
    for (const kind of kinds) assert.equal(retention[kind].status, 'voorstel')
  })

  it('counts back in months and days', () => {
    assert.deepEqual(cutoffs(at('2026-11-20')), {
      now: '2026-11-20T09:00:00.000Z',
      openCase: '2025-10-20',
      closedCase: '2026-07-20',
      endedReminder: '2026-10-21',
      onceKey: '2026-10-21',
      talk: '2025-09-20',
      urn: '2023-11-20',
      acquaintance: '2024-11-20',
      campaign: '2024-11-20',
      recipient: '2026-08-22',
      auditEntry: '2024-11-20',
    })
  })

  it('keeps nothing shorter than its period, and nothing more than four days longer', () => {
    const day = fc.integer({ min: 0, max: 20_000 }).map(n => Temporal.PlainDate.from('2000-01-01').add({ days: n }))
    fc.assert(
      fc.property(day, fc.constantFrom(...kinds), (dated, kind) => {
        const goes = (today: Temporal.PlainDate) => dated.toString() < cutoffs(at(today.toString()))[kind]
        const until = Temporal.PlainDate.from(keptUntil(kind, dated.toString()))
        assert.equal(until.toString(), dated.add(retention[kind].period).toString())
        assert.ok(!goes(until), 'on its last day it is there')
        assert.ok(goes(until.add({ days: 4 })), 'short months give a few days more')
      }),
    )
  })

  it('lets an open case go the day after thirteen months without a change', () => {
    const rule = (today: string) => outlived({ file, touched: '2025-10-20', waiting: false }, cutoffs(at(today)))
    assert.equal(rule('2026-11-20'), undefined)
    assert.equal(rule('2026-11-21'), 'openCase')
  })

  it('lets a closed case go the day after four months, whenever it was last touched', () => {
    const ended = closed(file, '2026-07-20', 'gedrag_gestopt', [])
    const rule = (today: string) => outlived({ file: ended, touched: today, waiting: false }, cutoffs(at(today)))
    assert.equal(rule('2026-11-20'), undefined)
    assert.equal(rule('2026-11-21'), 'closedCase')
  })

  it('never takes a case that has a date to come, nor one with a reminder that is not sent yet', () => {
    const old = { touched: '2001-01-01', waiting: false }
    const dated = (moment: string, state: 'gepland' | 'gedaan') => ({
      ...file,
      followups: [{ id: '0.a', at: moment, state }],
    })
    const today = cutoffs(at('2026-11-20'))
    assert.equal(outlived({ ...old, file: dated('2026-11-20T09:00:01Z', 'gepland') }, today), undefined)
    assert.equal(outlived({ ...old, file: dated('2026-11-20T09:00:00Z', 'gepland') }, today), 'openCase')
    assert.equal(outlived({ ...old, file: dated('2099-01-01T09:00:00Z', 'gedaan') }, today), 'openCase')
    assert.equal(outlived({ ...old, file, waiting: true }, today), undefined)
  })

  it('knows somebody for 24 whole months', () => {
    assert.ok(!isForgotten('2024-11', cutoffs(at('2026-11-30', '23:59:59Z'))))
    assert.ok(isForgotten('2024-11', cutoffs(at('2026-12-01', '00:00:00Z'))))
  })
})
