import assert from 'node:assert/strict'
import { toAdvice } from '../incident/walk.ts'
import { type Bot, running } from './client.ts'
import type { Answer } from './connector.ts'
import { assertCalm, button, titleOf } from './reading.ts'

/** What becomes of the answer to a message, by what the channel does with it (docs/decisions.md 30). */
describe('an answer that the channel does not take', () => {
  let bot: Bot
  let answers: Answer[]
  beforeEach(async () => {
    answers = []
    bot = await running({ answers: () => answers.shift() ?? 200 })
  })
  afterEach(() => bot.stop())

  const hulp = () => ({ ...bot.base('noor'), type: 'message', text: 'hulp' })
  const statusOf = async (activity: object) => (await bot.post(activity)).status
  const lost = () => bot.logged.map(line => JSON.parse(line)).filter(({ event }) => event === 'reply.lost')

  for (const busy of [429, 412])
    it(`${busy}: it was not taken, so it is offered again in the same turn`, async () => {
      answers = [busy, busy]
      assert.equal(await statusOf(hulp()), 200)
      assert.equal(bot.sent.length, 3)
      assert.deepEqual(bot.logged, [])
    })

  it('429 for ever: three times, then a line in the log', async () => {
    answers = [429, 429, 429, 429]
    assert.equal(await statusOf(hulp()), 200)
    assert.equal(bot.sent.length, 3)
    assert.equal(lost().length, 1)
  })

  for (const unsure of [500, 502, 504, 'drop', 400, 403, 404] as const)
    it(`${unsure}: offered once, the message is not to blame, and the log says so once`, async () => {
      answers = [unsure]
      assert.equal(await statusOf(hulp()), 200)
      assert.equal(bot.sent.length, 1)
      assert.equal(bot.logged.length, 1)
      assert.equal(lost().length, 1)
    })

  it('nobody listens there: the message is not to blame', async () => {
    assert.equal(await statusOf({ ...hulp(), serviceUrl: 'http://127.0.0.1:1/' }), 200)
    assert.deepEqual(
      lost().map(({ code }) => code),
      ['ECONNREFUSED'],
    )
  })

  it('is answered when Teams delivers the message again, and only then', async () => {
    const message = hulp()
    answers = [500]
    await statusOf(message)
    for (const _ of [1, 2]) assert.equal(await statusOf(message), 200)
    assert.equal(bot.sent.length, 2)
    assertCalm(bot.sent[1]?.card)
  })

  it('takes nothing back: the step was taken, and the same press shows it', async () => {
    const { verb, data } = button(await toAdvice(bot, 'noor'), 'case.take')
    const press = { ...bot.base('noor'), type: 'message', value: { ...data, verb } }
    answers = [500]
    assert.equal(await statusOf(press), 200)
    assert.equal(await statusOf(press), 200)
    assert.match(titleOf(bot.sent.at(-1)?.card), /^Zaak /)
    assert.equal((await bot.store.casebook.of('11111111-1111-4111-8111-111111111111:noor')).length, 1)
  })
})
