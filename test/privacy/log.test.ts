import assert from 'node:assert/strict'
import fc from 'fast-check'
import { faultOf, type LogFields, logFields, logTo } from '#src/privacy/log.ts'
import * as made from './pii-made.ts'

const now = Date.parse('2026-11-20T09:00:00Z')

function lineOf(event: string, fields: unknown): string {
  const lines: string[] = []
  logTo(
    line => void lines.push(line),
    () => now,
  )(event, fields as LogFields)
  assert.equal(lines.length, 1)
  return lines[0] ?? ''
}
const logged = (event: string, fields: unknown): Record<string, unknown> => JSON.parse(lineOf(event, fields))

describe('the log', () => {
  it('writes what is on its list, with the time', () => {
    assert.deepEqual(logged('turn.failed', { route: 'case.take', code: 'SQLITE_BUSY', status: 500, ms: 12, n: 3 }), {
      time: '2026-11-20T09:00:00.000Z',
      event: 'turn.failed',
      route: 'case.take',
      code: 'SQLITE_BUSY',
      status: 500,
      ms: 12,
      n: 3,
    })
  })

  it('writes no other field, and nothing of another type', () => {
    const given = {
      person: 't:noor',
      text: 'wat iemand typte',
      route: { person: 't:noor' },
      n: '12',
      status: [1],
      at: null,
    }
    assert.deepEqual(Object.keys(logged('x', given)), ['time', 'event'])
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fields => {
        const names = Object.keys(logged('x', fields))
        assert.deepEqual(
          names.filter(name => !['time', 'event', ...logFields].includes(name)),
          [],
        )
      }),
    )
  })

  it('takes out what tells who somebody is, from every field and from the event', () => {
    const values = fc.oneof(made.bsns, made.phones, made.mails, made.ibans, made.addresses, made.names)
    const texts = fc.constantFrom(...logFields.filter(name => !['status', 'ms', 'port', 'n'].includes(name)))
    fc.assert(
      fc.property(values, texts, (value, field) => {
        const line = lineOf(`gezien ${value} daar`, { [field]: `zie ${value} hier` })
        assert.ok(!line.includes(value), line)
      }),
    )
  })

  it('is one line, however long or strange what comes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 1_000 }), text => {
        const line = lineOf(text, { route: text })
        assert.equal(line.indexOf('\n'), line.length - 1)
        assert.ok(JSON.parse(line).route.length <= 2 * 200)
      }),
    )
  })

  it('tells the kind and the place of a fault, never its message', () => {
    const fault = faultOf(new TypeError('Jan Jansen heeft gezegd dat'))
    assert.equal(fault.error, 'TypeError')
    assert.doesNotMatch(JSON.stringify(fault), /Jan/)
    assert.deepEqual(faultOf('Jan Jansen'), { error: 'string' })
  })
})
