import assert from 'node:assert/strict'
import { type Bot, DAY, running } from '../teams/client.ts'
import { assertCalm, button, buttons, made, sealedButtons, titleOf } from '../teams/reading.ts'
import { answersTo, remark, start, toAdvice, toCase, walk } from './walk.ts'

describe('the age of a card of the intake', () => {
  let bot: Bot
  beforeEach(async () => {
    bot = await running()
  })
  afterEach(() => bot.stop())

  it('is 24 hours at most: after that everything is gone and one starts again', async () => {
    const all = sealedButtons(await walk(bot, 'noor'))
    bot.clock.advance(DAY + 3_600_000)
    for (const pressed of all) {
      const card = await bot.press('noor', pressed, remark)
      assert.match(JSON.stringify(card), /ouder dan 24 uur/)
      assert.match(titleOf(await bot.press('noor', button(card, 'intake.start'))), /^Eerst: jij/)
    }
    assert.match(JSON.stringify(await bot.say('noor', 'mijn_zaken')), /geen open zaken/)
  })

  it('starts anew with every card, so a slow conversation does not lose what was answered', async () => {
    let card = await start(bot, 'noor')
    for (let i = 0; i < 4; i++) {
      bot.clock.advance(20 * 3_600_000)
      card = await bot.press('noor', button(card, 'intake.next'), answersTo(card, remark))
    }
    assert.match(titleOf(card), /^Advies: Trede 4/)
  })
})

describe('a card of the intake after the step was taken', () => {
  let bot: Bot
  before(async () => {
    bot = await running()
  })
  after(() => bot.stop())

  it('leads to the case that came of it', async () => {
    const cards = await walk(bot, 'noor')
    const zaak = await bot.press('noor', button(cards.at(-1), 'case.take'))
    const replayed = sealedButtons(cards).filter(({ verb }) => verb.startsWith('intake.') || verb.startsWith('advice.'))
    for (const pressed of replayed) {
      const card = await bot.press('noor', pressed, remark)
      assert.equal(titleOf(card), 'Deze stap heb je al gezet', pressed.verb)
      assert.equal(titleOf(await bot.press('noor', button(card, 'case.open'))), titleOf(zaak))
    }
  })

  it('does not make another case, nor change the one there is', async () => {
    const advice = await toAdvice(bot, 'sam')
    const zaak = await bot.press('sam', button(advice, 'case.take'))
    const other = await bot.press('sam', button(advice, 'case.other'))
    const chosen = { trede: '6', reden: 'anders' }
    const again = [
      await bot.press('sam', button(advice, 'case.take')),
      await bot.press('sam', made('case.choose', button(advice, 'case.take').data), chosen),
    ]
    for (const card of again) assert.deepEqual(card.body, zaak.body)
    assertCalm(other)
    const list = await bot.say('sam', 'mijn_zaken')
    assert.equal(buttons(list).filter(({ verb }) => verb === 'case.open').length, 1)
  })

  it('two reports of the same answers are two cases, with labels that differ', async () => {
    const titles = [await toCase(bot, 'kim'), await toCase(bot, 'kim'), await toCase(bot, 'kim')].map(titleOf)
    assert.equal(new Set(titles).size, 3)
  })
})
