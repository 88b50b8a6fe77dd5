import assert from 'node:assert/strict'
import { type Bot, running } from '../teams/client.ts'
import { button, made, titleOf, wordsOf } from '../teams/reading.ts'
import { closing, toAdvice, toCase } from './walk.ts'

describe('an old card of a case', () => {
  let bot: Bot
  before(async () => {
    bot = await running()
  })
  after(() => bot.stop())

  it('changes nothing, and shows the case as it stands with a sentence', async () => {
    const old = await toCase(bot, 'noor')
    const form = await bot.press('noor', button(old, 'case.close'))
    const moving = await bot.press('noor', button(old, 'case.step'))
    const now = await bot.press('noor', button(old, 'case.tick'), { ticks: 'nadeel-besproken' })
    const presses = [
      button(old, 'case.tick'),
      button(form, 'case.closing'),
      button(moving, 'case.move'),
      button(moving, 'Naar herstel'),
    ]
    for (const pressed of presses) {
      const shown = await bot.press('noor', pressed, { ...closing, ticks: '', trede: '8' })
      assert.match(wordsOf(shown), /intussen veranderd/)
      assert.deepEqual(shown.actions, now.actions)
    }
  })

  it('with a version that never was changes nothing either', async () => {
    const zaak = await toCase(bot, 'sam')
    const { data } = button(zaak, 'case.tick')
    for (const v of [0, -1, 2, 7, 1.5, Number.NaN, '1', null, undefined, 2 ** 60, [1], {}]) {
      const shown = await bot.press('sam', made('case.tick', { ...data, v, ticks: 'nadeel-besproken' }))
      assert.match(wordsOf(shown), /intussen veranderd/)
      assert.match(wordsOf(shown), /0 van/)
    }
  })

  it('of the advice goes on working after a case was made of another report', async () => {
    const advice = await toAdvice(bot, 'kim')
    await toCase(bot, 'kim')
    assert.match(titleOf(await bot.press('kim', button(advice, 'case.take'))), /^Zaak /)
  })
})
