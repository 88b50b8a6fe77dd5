import assert from 'node:assert/strict'
import { drained } from './drained.ts'

/** In full size: test/attack/p-gesprek-scale.attack.ts. */
describe('p-gesprekken that all begin at the same moment', () => {
  it('get their messages once, never more than fifty in a second, while a campaign goes on', async () => {
    const day = { from: '2026-12-04T08:59:00Z', until: '2026-12-04T10:00:00Z', campaign: 100 }
    const { size, away, reminders, chats, second, campaignMinutes } = await drained(5, day)
    assert.deepEqual([reminders, chats], [size - away, size - away])
    assert.ok(second > 40 && second <= 50, `${second} in a second`)
    assert.ok(campaignMinutes < 2)
  }).timeout(30_000)
})
