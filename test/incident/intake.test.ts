import assert from 'node:assert/strict'
import { allQuestions, pages } from '#cards/policy/intake.ts'
import { type Bot, running } from '../teams/client.ts'
import { assertCalm, button, filledIn, optionsOf, questionsOf, titleOf, wordsOf } from '../teams/reading.ts'
import { answersTo, remark, start, toAdvice, walk } from './walk.ts'

describe('the intake', () => {
  let bot: Bot
  before(async () => {
    bot = await running()
  })
  after(() => bot.stop())

  it('has at most four cards of at most five questions', async () => {
    const cards = (await walk(bot, 'noor')).slice(0, -1)
    assert.equal(cards.length, 4)
    for (const card of cards) assert.ok(questionsOf(card).length <= 5, titleOf(card))
    assert.ok(pages.every(({ questions }) => questions.length <= 5))
  })

  it('lets every question be answered with "weet ik niet"', () => {
    for (const { id, options } of allQuestions)
      assert.equal(options.filter(one => one.id === 'weet_niet').length, 1, id)
  })

  it('has the Noodrem, a way out and, after the first card, a way back on every card', async () => {
    for (const [page, card] of (await walk(bot, 'noor')).slice(0, -1).entries()) {
      assertCalm(card)
      assert.match(titleOf(await bot.press('noor', button(card, 'noodrem'))), /^Noodrem/)
      button(card, 'intake.stop')
      if (page > 0) button(card, 'intake.back')
    }
  })

  it('gives an advice to somebody who knows nothing at all', async () => {
    const advice = await toAdvice(bot, 'noor', {})
    assert.match(titleOf(advice), /^Advies: Trede 2/)
    assertCalm(advice)
  })

  it('asks about touching only when the behaviour can come with it', async () => {
    const asked = async (gedrag: string) => {
      const [, , weight] = await walk(bot, 'noor', { ...remark, gedrag })
      return questionsOf(weight).some(({ id }) => id === 'aanraking')
    }
    assert.deepEqual(
      await Promise.all(['opmerking', 'besluit,regel', 'seksueel', 'opmerking,agressie', 'weet_niet'].map(asked)),
      [false, false, true, true, true],
    )
  })

  it('forgets the answer to a question that is no longer asked', async () => {
    const [, behaviour, weight] = await walk(bot, 'noor', { ...remark, gedrag: 'seksueel', aanraking: 'ja' })
    const wishes = await bot.press('noor', button(weight, 'intake.next'), answersTo(weight, { aanraking: 'ja' }))
    const back = await bot.press('noor', button(wishes, 'intake.back'))
    const further = await bot.press('noor', button(back, 'intake.back'))
    assert.equal(titleOf(further), titleOf(behaviour))
    const milder = await bot.press('noor', button(further, 'intake.next'), answersTo(further, remark))
    const last = await bot.press('noor', button(milder, 'intake.next'), answersTo(milder, remark))
    const advice = await bot.press('noor', button(last, 'intake.next'), answersTo(last, remark))
    assert.match(titleOf(advice), /Trede 4/, 'R9 would have made it 6')
  })

  it('keeps the answers when one goes back, and forward again', async () => {
    const [, behaviour, weight] = await walk(bot, 'noor', { ...remark, gronden: 'herkomst,leeftijd' })
    assert.equal(filledIn(behaviour, 'gedrag'), '')
    const back = await bot.press('noor', button(weight, 'intake.back'))
    assert.equal(titleOf(back), titleOf(behaviour))
    assert.deepEqual(
      ['partij', 'gedrag', 'gronden', 'herhaling'].map(id => filledIn(back, id)),
      ['collega', 'opmerking', 'herkomst,leeftijd', 'vaker'],
    )
    const first = await bot.press('noor', button(back, 'intake.back'))
    assert.equal(filledIn(first, 'melder'), 'betrokkene')
  })

  it('can be stopped and taken up again where it was, with the answers', async () => {
    const [, , weight] = await walk(bot, 'noor')
    const stopped = await bot.press('noor', button(weight, 'intake.stop'))
    assertCalm(stopped)
    assert.match(wordsOf(stopped), /niets bewaard/)
    const resumed = await bot.press('noor', button(stopped, 'intake.resume'))
    assert.equal(titleOf(resumed), titleOf(weight))
    const back = await bot.press('noor', button(resumed, 'intake.back'))
    assert.equal(filledIn(back, 'gedrag'), 'opmerking')
  })

  it('lets the answers be changed after the advice', async () => {
    const why = await bot.press('noor', button(await toAdvice(bot, 'noor'), 'advice.why'))
    const wishes = await bot.press('noor', button(why, 'intake.resume'))
    assert.equal(filledIn(wishes, 'wens'), 'gesprek')
    const klacht = { ...answersTo(wishes, remark), wens: 'klacht' }
    assert.match(titleOf(await bot.press('noor', button(wishes, 'intake.next'), klacht)), /Trede 6/)
  })

  it('shows only options that it reads back', async () => {
    const shown = (await walk(bot, 'noor', { ...remark, gedrag: 'seksueel' })).flatMap(questionsOf)
    assert.deepEqual(
      shown.map(question => [question.id, optionsOf(question)]),
      allQuestions.map(({ id, options }) => [id, options.map(option => option.id)]),
    )
  })

  it('speaks the language of who asks', async () => {
    await bot.press('liz', { verb: 'language.choose', data: { lang: 'en' }, title: '' })
    assert.match(titleOf(await start(bot, 'liz')), /^First: you/)
    assert.match(titleOf(await toAdvice(bot, 'liz')), /^Advice: Trede 4/)
    assert.match(titleOf(await start(bot, 'noor')), /^Eerst: jij/)
  })
})
