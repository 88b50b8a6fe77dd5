import assert from 'node:assert/strict'
import type { Card } from '#cards/card.ts'
import { treden } from '#src/incident/ladder.ts'
import { inMemory, type Shelf } from '../store/shelf.ts'
import { type Bot, DAY, personOf, running } from '../teams/client.ts'
import { assertCalm, button, optionsOf, questionsOf, titleOf, wordsOf } from '../teams/reading.ts'
import { toCase } from './walk.ts'

describe('up and down the ladder', () => {
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

  const move = async (user: string, zaak: Card, trede: string) =>
    bot.press(user, button(await bot.press(user, button(zaak, 'case.step')), 'case.move'), { trede })
  const file = async (user: string) => (await shelf.store.casebook.of(personOf(user)))[0]
  const planned = async (user: string) =>
    (await file(user))?.followups
      .filter(({ state }) => state === 'gepland')
      .map(({ id, at }) => `${id} ${at.slice(0, 10)}`)
  const agenda = (user: string) =>
    shelf.tables().agenda?.filter(({ person, state }) => person === personOf(user) && state === 'open').length

  it('every step is kept, with its day and its direction', async () => {
    let zaak = await toCase(bot, 'anna')
    for (const trede of ['6', '2', '8']) {
      bot.clock.advance(7 * DAY)
      zaak = await move('anna', zaak, trede)
      assertCalm(zaak)
    }
    assert.deepEqual(
      (await file('anna'))?.steps.map(({ trede, on, how }) => `${trede} ${on} ${how}`),
      ['4 2026-11-20 advies', '6 2026-11-27 omhoog', '2 2026-12-04 omlaag', '8 2026-12-11 herstel'],
    )
    assert.match(
      wordsOf(zaak),
      /Trede 4[^}]*als geadviseerd.*Trede 6[^}]*omhoog.*Trede 2[^}]*omlaag.*Trede 8[^}]*herstel/,
    )
  })

  it('the dates of the old trede lapse, those of the new one come, from today on', async () => {
    const zaak = await toCase(bot, 'bram')
    assert.equal(agenda('bram'), 3)
    bot.clock.advance(3 * DAY)
    await move('bram', zaak, '1')
    assert.deepEqual(await planned('bram'), ['1.contact 2026-11-24', '1.gesprek 2026-11-25'])
    assert.equal(agenda('bram'), 2)
    assert.deepEqual(
      (await file('bram'))?.followups.map(({ state }) => state),
      ['vervallen', 'vervallen', 'vervallen', 'gepland', 'gepland'],
    )
  })

  it('a trede can be taken twice, each with its own dates', async () => {
    const zaak = await toCase(bot, 'cas')
    await move('cas', await move('cas', zaak, '2'), '4')
    assert.deepEqual(await planned('cas'), [
      '2.gesprek 2026-12-04',
      '2.eerste-check 2026-12-18',
      '2.tweede-check 2027-02-22',
    ])
  })

  it('the checklist starts anew on every trede', async () => {
    const zaak = await toCase(bot, 'daan')
    const [first = ''] = optionsOf(questionsOf(zaak)[0])
    const ticked = await bot.press('daan', button(zaak, 'case.tick'), { ticks: first })
    assert.match(wordsOf(await move('daan', ticked, '2')), /0 van \d+ gedaan/)
    assert.deepEqual((await file('daan'))?.steps[0].ticks, [first])
  })

  it('herstel is one press away, from every trede but itself', async () => {
    const zaak = await toCase(bot, 'ella')
    const form = await bot.press('ella', button(zaak, 'case.step'))
    const recovered = await bot.press('ella', button(form, 'Naar herstel'))
    assert.equal((await file('ella'))?.steps.at(-1)?.how, 'herstel')
    const again = await bot.press('ella', button(recovered, 'case.step'))
    assert.throws(() => button(again, 'Naar herstel'))
    assert.ok(!optionsOf(questionsOf(again)[0]).includes('8'))
  })

  it('every trede can be reached, 7 too: there the leidinggevende only notes what the bevoegd gezag decided', async () => {
    let zaak = await toCase(bot, 'finn')
    for (const trede of [...treden, 1].filter(trede => trede !== 4)) {
      zaak = await move('finn', zaak, String(trede))
      assert.match(wordsOf(zaak), new RegExp(`Trede ${trede} ·`))
      assertCalm(zaak)
    }
  })

  it('without a trede the same card comes back with a sentence', async () => {
    const form = await bot.press('gijs', button(await toCase(bot, 'gijs'), 'case.step'))
    for (const inputs of [
      {},
      { trede: '' },
      { trede: '0' },
      { trede: '9' },
      { trede: 4 },
      { trede: ['4'] },
      { trede: '٤' },
    ]) {
      const again = await bot.press('gijs', button(form, 'case.move'), inputs)
      assert.match(wordsOf(again), /Kies een trede/)
      assert.equal(titleOf(again), titleOf(form))
    }
    assert.equal((await file('gijs'))?.version, 1)
  })
})
