import assert from 'node:assert/strict'
import { toAdvice } from '../incident/walk.ts'
import { fragile } from '../store/fragile.ts'
import { inMemory } from '../store/shelf.ts'
import { type Bot, running } from './client.ts'
import { assertCalm, button, titleOf, wordsOf } from './reading.ts'

const again = 'Nog eens proberen'

describe('a handler that fails', () => {
  const shelf = inMemory()
  const { store, state } = fragile(shelf.store)
  let bot: Bot
  before(async () => {
    bot = await running({ store: { ...shelf.store, casebook: store.casebook } })
  })
  after(async () => {
    await bot.stop()
    await shelf.close()
  })

  it('answers calmly, with the same press once more and a way without us', async () => {
    const advice = await toAdvice(bot, 'noor')
    state.away = true
    const card = await bot.press('noor', button(advice, 'case.take'))
    assertCalm(card)
    assert.equal(titleOf(card), 'Dit lukte nu even niet')
    assert.match(wordsOf(card), /niet kwijt.*112/)
    state.away = false
    assert.match(titleOf(await bot.press('noor', button(card, again))), /^Zaak /)
  })

  it('loses no answer: what was filled in goes with the second try', async () => {
    const other = await bot.press('noor', button(await toAdvice(bot, 'noor'), 'case.other'))
    state.away = true
    const card = await bot.press('noor', button(other, 'case.choose'), { trede: '2', reden: 'anders' })
    state.away = false
    assert.match(wordsOf(await bot.press('noor', button(card, again))), /Trede 2/)
  })

  it('can fail again and again, and still works when it works', async () => {
    let card = await toAdvice(bot, 'noor')
    state.away = true
    for (const name of ['case.take', again, again, again]) card = await bot.press('noor', button(card, name))
    state.away = false
    assert.match(titleOf(await bot.press('noor', button(card, again))), /^Zaak /)
  })

  it('is in the log once, by its kind and place, without what was in it', async () => {
    const advice = await toAdvice(bot, 'noor')
    state.away = true
    const before = bot.logged.length
    await bot.press('noor', button(advice, 'case.take'))
    state.away = false
    const [line = '', ...more] = bot.logged.slice(before)
    assert.deepEqual(more, [])
    const { time: _, at, ...rest } = JSON.parse(line)
    assert.deepEqual(rest, { event: 'turn.failed', route: 'case.take', error: 'Error' })
    assert.doesNotMatch(line, /geheime|noor/)
    assert.ok(at === undefined || /^(src|cards)\//.test(at))
  })
})
