import assert from 'node:assert/strict'
import { type Act, type Answer, type Outcome, outcomeOf } from '#src/campaign/outcome.ts'

const status = (status: number, code?: string): Answer => ({ status, ...(code && { code }) })
const onbekend = (reason: string) => ({ state: 'onbekend', reason })

/** What the channel answers to a new message (platform.md part 6, 4.3), and what it means. */
const posts: [Answer, unknown][] = [
  [
    { status: 201, id: 'a' },
    { state: 'verzonden', activity: 'a' },
  ],
  [
    { status: 200, id: 'a' },
    { state: 'verzonden', activity: 'a' },
  ],
  [status(202), onbekend('geen_bewijs')],
  [status(400), { state: 'mislukt', reason: 'geweigerd' }],
  [status(302), { state: 'mislukt', reason: 'geweigerd' }],
  [status(401, 'BotNotRegistered'), { halt: 'geen_toegang' }],
  [status(403, 'BotDisabledByAdmin'), { halt: 'geen_toegang' }],
  [status(403, 'NotEnoughPermissions'), { state: 'mislukt', reason: 'geweigerd' }],
  [status(403, 'ConversationBlockedByUser'), { state: 'geblokkeerd', reason: 'geblokkeerd' }],
  [status(403, 'MessageWritesBlocked'), { state: 'geblokkeerd', reason: 'berichten_dicht' }],
  [status(403, 'BotNotInConversationRoster'), { state: 'niet_geinstalleerd', reason: 'niet_in_gesprek' }],
  [status(403, 'ForbiddenOperationException'), { state: 'niet_geinstalleerd', reason: 'niet_in_gesprek' }],
  [status(404, 'ConversationNotFound'), { again: 'gesprek_weg' }],
  [status(412), { again: 'te_druk' }],
  [status(413), { halt: 'bericht_geweigerd' }],
  [status(429), { again: 'te_druk', throttled: true }],
  [
    { status: 429, retryAfter: 3_000 },
    { again: 'te_druk', throttled: true, after: 3_000 },
  ],
  [status(500), onbekend('storing')],
  [status(502), onbekend('storing')],
  [status(503), onbekend('storing')],
  [status(504), onbekend('storing')],
  [status(408), onbekend('storing')],
  [{ net: 'ECONNRESET', left: true }, onbekend('geen_antwoord')],
  [{ net: 'ETIMEDOUT', left: true }, onbekend('geen_antwoord')],
  [{ net: 'ECONNREFUSED', left: false }, { again: 'geen_verbinding' }],
]

describe('what an answer of the channel means', () => {
  for (const [answer, wanted] of posts)
    it(`${JSON.stringify(answer)} of a new message`, () => assert.deepEqual(outcomeOf(answer, 'post', 1), wanted))

  it('tries what may be tried so often and no more', () => {
    const last = (answer: Answer, attempts: number): Outcome => outcomeOf(answer, 'post', attempts)
    assert.deepEqual(last(status(404), 2), { state: 'niet_geinstalleerd', reason: 'gesprek_weg' })
    assert.deepEqual(last({ net: 'ECONNREFUSED', left: false }, 20), { state: 'mislukt', reason: 'geen_verbinding' })
  })

  for (const act of ['put', 'delete'] satisfies Act[]) {
    it(`repeats a ${act} after an answer that says nothing: doing it twice does no harm`, () => {
      for (const answer of [status(503), { net: 'ECONNRESET', left: true }])
        assert.deepEqual(outcomeOf(answer, act, 1), { again: 'geen_verbinding' })
    })
    it(`needs no id for a ${act}`, () => assert.deepEqual(outcomeOf(status(200), act, 1), { state: 'verzonden' }))
  }

  it('counts a message that is gone as taken away, and cannot correct it', () => {
    const gone = status(404, 'ActivityNotFoundInConversation')
    assert.deepEqual(outcomeOf(gone, 'delete', 1), { state: 'verzonden' })
    assert.deepEqual(outcomeOf(gone, 'put', 1), { state: 'mislukt', reason: 'bericht_weg' })
  })
})
