import assert from 'node:assert/strict'
import type { Card } from '#cards/card.ts'
import { inMemory, type Shelf } from '../store/shelf.ts'
import { type Bot, DAY, personOf, running } from '../teams/client.ts'
import { assertCalm, button, titleOf, wordsOf } from '../teams/reading.ts'
import { close, toCase } from './walk.ts'

describe('the check after closing: was the melder treated worse?', () => {
  let shelf: Shelf
  let bot: Bot
  beforeEach(async () => {
    shelf = inMemory()
    bot = await running({ store: shelf.store })
  })
  afterEach(async () => {
    await bot.stop()
    await shelf.close()
  })

  const file = async () => (await shelf.store.casebook.of(personOf('noor')))[0]
  const openDates = () =>
    shelf.tables().agenda?.flatMap(({ id, at, state }) => (state === 'open' ? [`${id} ${at}`] : []))
  /** Closes, lets three months pass, and gives the card of the check that arrives then. */
  const check = async (): Promise<Card> => {
    await close(bot, 'noor', await toCase(bot, 'noor'))
    bot.clock.advance(95 * DAY)
    await bot.tick()
    const card = bot.sent.at(-1)?.card
    assert.match(titleOf(card), /^Nog één check/)
    return card as Card
  }

  it('after a good check erases every row of the case and its words', async () => {
    const label = (await file())?.label
    const { id } = await check().then(async card => {
      const before = (await file()) ?? assert.fail()
      const erased = await bot.press('noor', button(card, 'followup.check'), { antwoord: 'nee' })
      assertCalm(erased)
      assert.match(wordsOf(erased), /gewist/)
      return before
    })
    const { counts, ...rest } = shelf.tables()
    assert.deepEqual([rest.cases, rest.agenda], [[], []])
    for (const word of [id, label ?? 'Linde']) assert.ok(!JSON.stringify(rest).includes(word))
    assert.ok(counts?.some(({ measure, value, n }) => measure === 'benadeling' && value === 'nee' && n === 1))
    assert.match(wordsOf(await bot.say('noor', 'mijn_zaken')), /geen open zaken/)
  })

  it('after a bad check opens the case again on trede 2, with its dates, and forgets how it had ended', async () => {
    const opened = await bot.press('noor', button(await check(), 'followup.check'), { antwoord: 'ja' })
    assertCalm(opened)
    assert.match(wordsOf(opened), /Benadeling mag niet/)
    const kept = await file()
    assert.equal(kept?.phase, 'open')
    assert.deepEqual(
      Object.keys(kept ?? {}).filter(key => key === 'outcome' || key === 'on'),
      [],
    )
    assert.equal(kept?.steps.at(-1)?.trede, 2)
    assert.equal(openDates()?.length, 1)
  })

  it('asks again in two weeks when one does not know yet', async () => {
    const card = await bot.press('noor', button(await check(), 'followup.check'), { antwoord: 'weet_niet' })
    assertCalm(card)
    assert.match(openDates()?.[0] ?? '', /2027-03-09/)
    bot.clock.advance(15 * DAY)
    await bot.tick()
    assert.match(titleOf(bot.sent.at(-1)?.card), /^Nog één check/)
  })

  it('shows the check again when no answer was chosen', async () => {
    const card = await check()
    for (const antwoord of [undefined, '', 'misschien', 1])
      assert.match(wordsOf(await bot.press('noor', button(card, 'followup.check'), { antwoord })), /Kies een antwoord/)
  })

  it('can be undone: the case opens again, and an old check card does not erase it then', async () => {
    const card = await check()
    const closed = await bot.press('noor', button(await bot.say('noor', 'mijn_zaken'), 'case.open'))
    const form = await bot.press('noor', button(closed, 'case.step'))
    await bot.press('noor', button(form, 'case.move'), { trede: '5' })
    for (const antwoord of ['nee', 'ja', 'weet_niet']) {
      const shown = await bot.press('noor', button(card, 'followup.check'), { antwoord })
      assert.match(wordsOf(shown), /intussen veranderd/)
      assert.match(wordsOf(shown), /Trede 5/)
    }
    const kept = await file()
    assert.deepEqual([kept?.phase, kept?.version], ['open', 3])
  })
})
