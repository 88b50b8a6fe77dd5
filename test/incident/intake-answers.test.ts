import assert from 'node:assert/strict'
import type { Card } from '#cards/card.ts'
import { onFile } from '../store/shelf.ts'
import { type Bot, running } from '../teams/client.ts'
import { assertCalm, button, filledIn, questionsOf, titleOf, wordsOf } from '../teams/reading.ts'
import { answersTo, type Given, remark, start, toAdvice, walk } from './walk.ts'

const missing = /Er mist nog een antwoord/

describe('answers to the intake', () => {
  const shelf = onFile()
  let bot: Bot
  let pages: Card[]
  before(async () => {
    bot = await running({ store: shelf.store })
    pages = (await walk(bot, 'noor', { ...remark, gedrag: 'seksueel' })).slice(0, -1)
  })
  after(async () => {
    await bot.stop()
    await shelf.close()
  })
  const next = (card: Card | undefined, inputs: object) => bot.press('noor', button(card, 'intake.next'), inputs)

  it('that are missing bring the same card back, with a sentence and with what was answered', async () => {
    for (const page of pages)
      for (const question of questionsOf(page)) {
        const { [String(question.id)]: _, ...inputs } = answersTo(page, remark)
        const card = await next(page, inputs)
        assert.equal(titleOf(card), titleOf(page))
        assert.match(wordsOf(card), missing)
        for (const [id, value] of Object.entries(inputs)) assert.equal(filledIn(card, id), value)
        assert.equal(filledIn(card, String(question.id)), '')
        assertCalm(card)
      }
  })

  it('that came back with the card need not be given again', async () => {
    const { wanneer: _, ...most } = answersTo(pages[1], remark)
    const card = await next(pages[1], most)
    const filled = Object.fromEntries(questionsOf(card).map(({ id, value }) => [id, value ?? 'nee']))
    assert.equal(titleOf(await next(card, filled)), titleOf(pages[2]))
  })

  const strange: unknown[] = ['', 'x', 'nee,nee', 'NEE', ' nee', '__proto__', 'constructor', null, 0, true, [], ['nee']]
  for (const value of [...strange, { nee: 1 }, '<b>', 'nee\0', '🙂', 'نعم', 'a'.repeat(50_000)])
    it(`that we do not know count as missing: ${JSON.stringify(value).slice(0, 20)}`, async () => {
      const card = await next(pages[0], { ...answersTo(pages[0], remark), veilig: value })
      assert.match(wordsOf(card), missing)
      assert.equal(filledIn(card, 'veilig'), '')
      assert.doesNotMatch(JSON.stringify(card), /aaaa|<b>|🙂|نعم/)
    })

  it('to a question with one answer are one answer: two are none', async () => {
    assert.match(wordsOf(await next(pages[0], { ...answersTo(pages[0], remark), rol: 'nee,ik' })), missing)
  })

  it('of several kinds are all kept, doubles folded, unknown words passed over', async () => {
    const given = { ...answersTo(pages[1], remark), gedrag: 'pesten,opmerking,pesten,zomaar', gronden: 'leeftijd' }
    const back = await bot.press('noor', button(await next(pages[1], given), 'intake.back'))
    assert.equal(filledIn(back, 'gedrag'), 'opmerking,pesten')
  })

  it('"weet ik niet" and "niets hiervan" give way to an answer that says more', async () => {
    const kept = async (page: number, change: Given, id: string) => {
      const card = await next(pages[page], { ...answersTo(pages[page], remark), ...change })
      return filledIn(await bot.press('noor', button(card, page < 3 ? 'intake.back' : 'advice.why')), id)
    }
    assert.equal(await kept(1, { gedrag: 'weet_niet,online' }, 'gedrag'), 'online')
    assert.equal(await kept(1, { gronden: 'weet_niet' }, 'gronden'), 'weet_niet')
    const advice = await toAdvice(bot, 'noor', { ...remark, ook: 'geen,geheim,weet_niet' })
    const why = await bot.press('noor', button(advice, 'advice.why'))
    assert.equal(filledIn(await bot.press('noor', button(why, 'intake.resume')), 'ook'), 'geheim')
  })

  it('to other questions than those on the card are passed over', async () => {
    const extra = { impact: 'ernstig', wens: 'klacht', verb: 'case.take', answers: { rol: 'ik' }, page: 0 }
    const advice = await toAdvice(bot, 'noor')
    const same = await walk(bot, 'sam').then(cards => cards.at(-1))
    const first = await start(bot, 'noor')
    const { page: _, ...rest } = extra
    let card = await next(first, { ...answersTo(first, remark), ...rest })
    while (card.actions.some(({ verb }) => verb === 'intake.next')) card = await next(card, answersTo(card, remark))
    assert.deepEqual(card.body, advice.body)
    assert.deepEqual(card.body, same?.body)
  })

  it('are nowhere in the store until the step is taken: only counters move, at the advice', async () => {
    const before = shelf.tables()
    const cards = await walk(bot, 'noor')
    for (const verb of ['advice.why', 'advice.say', 'advice.who', 'case.other'])
      await bot.press('noor', button(cards.at(-1), verb))
    await bot.press('noor', button(cards[2], 'intake.stop'))
    const { counts, once, ...rest } = shelf.tables()
    const { counts: countsBefore, once: onceBefore, ...restBefore } = before
    assert.deepEqual(rest, restBefore)
    assert.equal(once?.length, (onceBefore?.length ?? 0) + 1)
    const sum = (rows: typeof counts = []) => rows.reduce((all, { n }) => all + Number(n), 0)
    assert.equal(sum(counts) - sum(countsBefore), 3, 'one trede, one ground, one behaviour')
  })

  it('that are changed after the advice do not count as a second report', async () => {
    const counted = () => JSON.stringify(shelf.tables().counts)
    const why = await bot.press('noor', button(await toAdvice(bot, 'noor'), 'advice.why'))
    const before = counted()
    const wishes = await bot.press('noor', button(why, 'intake.resume'))
    await next(wishes, { ...answersTo(wishes, remark), wens: 'klacht' })
    assert.equal(counted(), before)
  })
})
