import assert from 'node:assert/strict'
import { sqliteStore } from '#src/store/sqlite.ts'
import { faultsIn } from '../hooks.ts'
import { logs } from '../logs.ts'
import { running } from '../teams/client.ts'
import { made } from '../teams/reading.ts'

const line = (fields: object) => JSON.stringify({ time: '2026-11-20T09:00:00.000Z', event: 'x', ...fields })

describe('the look through all logs at the end of a test run', () => {
  it('finds nothing in a line as it should be', () => {
    assert.deepEqual(faultsIn(line({ route: 'case.take', error: 'TypeError', at: 'src/a.ts:3:4', status: 500 })), [])
  })

  for (const [what, fields] of Object.entries({
    'a field that is not on the list': { person: 'x' },
    'a phone number': { route: 'bel 06-12345678' },
    'a name': { error: 'mevrouw Jansen' },
    'something that the filter took out': { route: 'bel [telefoon]' },
    'the tenant of the tests': { code: '11111111-1111-4111-8111-111111111111:x' },
    'a chat of the tests': { code: 'chat-noor' },
  }))
    it(`finds ${what}`, () => assert.notDeepEqual(faultsIn(line(fields)), []))

  it('sees what the bot logs, also when everything goes wrong for somebody who says too much', async () => {
    const store = sqliteStore(':memory:')
    const bot = await running({ store })
    const before = logs.length
    await store.close()
    await bot.say('noor', 'mijn_zaken')
    await bot.say('noor', 'BSN 111222333 van mevrouw Jansen, noor@example.com')
    await bot.deliver('noor', made('case.open', { zaak: 'abc', text: 'bel 06-12345678' }))
    await bot.tick().catch(() => undefined)
    await bot.stop().catch(() => undefined)
    const seen = logs.slice(before)
    assert.ok(seen.length >= 3, seen.join(''))
    assert.deepEqual(seen.flatMap(faultsIn), [])
  })
})
